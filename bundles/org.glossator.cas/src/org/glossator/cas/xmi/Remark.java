// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.xmi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

/**
 * Something in a file of codings that the study cannot place, found in the file itself each time it is read.
 *
 * @param kind    what it is
 * @param type    the layer, or the full name of a UIMA type that is none; empty for what is of no type; for a version, the codebook; for
 *                what stood where UIMA keeps nothing, the element around it
 * @param feature the feature as the file has it; empty when it is about no feature; for a version, that of the file
 * @param count   how many there are, at least 1; for a version, of files
 * @param example one of the values; empty when there is none to show; for a version, the codebook and the version of the study
 */
public record Remark(RemarkKind kind, String type, String feature, int count, String example) {

	private record Subject(RemarkKind kind, String type, String feature) {
	}

	private static final String NONE = "-";
	private static final Pattern RECORD = Pattern.compile("([A-Z_]+) ([0-9]{1,9}) (\\S+) (\\S+) ?(.*)", Pattern.DOTALL);
	private static final Comparator<Remark> ORDER = Comparator.comparing(Remark::kind).thenComparing(Remark::type).thenComparing(Remark::feature);

	/** {@return the remark as it is kept in a file of the study, to be read by {@link #recorded}} */
	public String record() {
		return String.join(" ", kind.name(), Integer.toString(count), type.isEmpty() ? NONE : type, feature.isEmpty() ? NONE : feature, example).strip();
	}

	/**
	 * {@return what {@link #record} gave; empty for what a later version wrote}
	 *
	 * @param record one remark
	 */
	public static Optional<Remark> recorded(String record) {
		Matcher parts = RECORD.matcher(record);
		Optional<RemarkKind> kind = Stream.of(RemarkKind.values()).filter(any -> parts.matches() && any.name().equals(parts.group(1))).findFirst();
		return kind.map(known -> new Remark(known, orEmpty(parts.group(3)), orEmpty(parts.group(4)), Integer.parseInt(parts.group(2)), parts.group(5)));
	}

	private static String orEmpty(String part) {
		return part.equals(NONE) ? "" : part;
	}

	/** {@return the remark as a sentence for a person, to be put behind the name of the file} */
	public String sentence() {
		Integer number = Integer.valueOf(count);
		Object[] parts = switch (kind) {
			case UNKNOWN_VERSION, UNKNOWN_FEATURE, OTHER_KIND, DANGLING -> new Object[] { type, feature, example, number };
			case DROPPED_ELEMENT -> new Object[] { type, feature, number };
			case LOST_OFFSET, REPLACED_CONTROL -> new Object[] { number };
			case DANGLING_MEMBER -> new Object[] { example, number };
			case SPLIT_CHARACTER, OUTSIDE_TEXT, DROPPED_TEXT -> new Object[] { type, example, number };
			default -> new Object[] { type, number };
		};
		return NLS.bind(count == 1 ? one() : several(), parts);
	}

	private String one() {
		return switch (kind) {
			case UNKNOWN_VERSION -> Messages.unknownVersionOne;
			case NO_LAYER -> Messages.noLayerOne;
			case UNKNOWN_TYPE -> Messages.unknownTypeOne;
			case UNKNOWN_FEATURE -> Messages.unknownFeatureOne;
			case OTHER_KIND -> Messages.otherKindOne;
			case DANGLING -> Messages.danglingOne;
			case DANGLING_MEMBER -> Messages.danglingMemberOne;
			case SHARED_ID -> Messages.sharedIdOne;
			case NO_ID -> Messages.noIdOne;
			case ONE_TOO_MANY -> Messages.oneTooManyOne;
			case NOT_INDEXED -> Messages.notIndexedOne;
			case OTHER_TEXT -> Messages.otherTextOne;
			case SPLIT_CHARACTER -> Messages.splitCharacterOne;
			case OUTSIDE_TEXT -> Messages.outsideTextOne;
			case DROPPED_ELEMENT -> Messages.droppedElementOne;
			case DROPPED_TEXT -> Messages.droppedTextOne;
			case LOST_OFFSET -> Messages.lostOffsetOne;
			case REPLACED_CONTROL -> Messages.replacedControlOne;
		};
	}

	private String several() {
		return switch (kind) {
			case UNKNOWN_VERSION -> Messages.unknownVersion;
			case NO_LAYER -> Messages.noLayer;
			case UNKNOWN_TYPE -> Messages.unknownType;
			case UNKNOWN_FEATURE -> Messages.unknownFeature;
			case OTHER_KIND -> Messages.otherKind;
			case DANGLING -> Messages.dangling;
			case DANGLING_MEMBER -> Messages.danglingMember;
			case SHARED_ID -> Messages.sharedId;
			case NO_ID -> Messages.noId;
			case ONE_TOO_MANY -> Messages.oneTooMany;
			case NOT_INDEXED -> Messages.notIndexed;
			case OTHER_TEXT -> Messages.otherText;
			case SPLIT_CHARACTER -> Messages.splitCharacter;
			case OUTSIDE_TEXT -> Messages.outsideText;
			case DROPPED_ELEMENT -> Messages.droppedElement;
			case DROPPED_TEXT -> Messages.droppedText;
			case LOST_OFFSET -> Messages.lostOffset;
			case REPLACED_CONTROL -> Messages.replacedControl;
		};
	}

	/**
	 * {@return those of some remarks without which a reader of the codings would miss or misread some}
	 *
	 * @param remarks any remarks
	 */
	public static List<Remark> unexplained(Collection<Remark> remarks) {
		return remarks.stream().filter(remark -> remark.kind.isUnexplained()).toList();
	}

	/**
	 * {@return remarks of one or several files with those about the same added up, by kind, type and feature}
	 *
	 * @param remarks any remarks
	 */
	public static List<Remark> sum(Collection<Remark> remarks) {
		Map<Subject, Remark> sums = new LinkedHashMap<>();
		for (Remark remark : remarks) {
			sums.merge(new Subject(remark.kind, remark.type, remark.feature), remark, (one, other) -> new Remark(one.kind, one.type, one.feature,
					one.count + other.count, one.example.isEmpty() ? other.example : one.example));
		}
		List<Remark> all = new ArrayList<>(sums.values());
		all.sort(ORDER);
		return List.copyOf(all);
	}
}

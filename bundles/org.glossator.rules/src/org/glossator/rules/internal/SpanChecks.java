// SPDX-License-Identifier: EPL-2.0
package org.glossator.rules.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.glossator.cas.text.TextRange;
import org.glossator.cas.text.Zone;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.Check;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.Rule;
import org.glossator.reading.CodedArticle;
import org.glossator.reading.Coding;

/** Checks of where anchors and span features lie. */
final class SpanChecks {

	private SpanChecks() {
	}

	/** The anchor, which is no feature, or the spans of one feature. */
	private record Place(String name, List<Feature> features, List<TextRange> parts) {

		Finding finding(TextRange part, Coding coding, String value) {
			return Finding.at(part, coding, features, name, value);
		}
	}

	/** The spans a rule is about: those it names, or all when it names none. */
	private static List<Place> places(Rule rule, Coding coding) {
		boolean all = rule.getFeatures().isEmpty() && !rule.isWithAnchor();
		List<Place> places = new ArrayList<>();
		if (all || rule.isWithAnchor()) {
			places.add(new Place(Messages.anchor, List.of(), coding.anchor()));
		}
		for (Feature feature : coding.layer().getFeatures()) {
			if (feature.getKind() == FeatureKind.SPAN && (all || rule.getFeatures().contains(feature))) {
				places.add(new Place(ModelNames.of(feature), List.of(feature), coding.parts(feature)));
			}
		}
		return places;
	}

	static RuleCheck disjoint(Rule rule) {
		return (article, found) -> article.codings(Optional.of(rule.getLayer())).forEach(coding -> {
			List<Place> places = places(rule, coding);
			for (int i = 0; i < places.size(); i++) {
				for (Place other : places.subList(i + 1, places.size())) {
					Place place = places.get(i);
					String both = NLS.bind(Messages.bothPlaces, other.name(), place.name());
					List<Feature> features = Stream.of(other, place).flatMap(each -> each.features().stream()).toList();
					firstOverlap(place.parts(), other.parts())
							.ifPresent(overlap -> found.accept(Finding.at(overlap, coding, features, both, "")));
				}
			}
		});
	}

	private static Optional<TextRange> firstOverlap(List<TextRange> parts, List<TextRange> others) {
		for (TextRange part : parts) {
			for (TextRange other : others) {
				int begin = Math.max(part.begin(), other.begin());
				int end = Math.min(part.end(), other.end());
				if (begin < end) {
					return Optional.of(new TextRange(begin, end));
				}
			}
		}
		return Optional.empty();
	}

	static RuleCheck valid(Rule rule, Codebook codebook) {
		Set<Layer> asked = codebook.getRules().stream()
				.filter(other -> other.isWithAnchor() && Set.of(Check.REQUIRED, Check.ANY_OF).contains(other.getCheck()))
				.map(Rule::getLayer).collect(Collectors.toSet());
		return (article, found) -> {
			int length = article.text().length();
			first(rule, article, (coding, place) -> {
				boolean mayBeEmpty = place.features().isEmpty() && asked.contains(coding.layer());
				return part -> part.begin() < 0 || part.end() > length || part.begin() > part.end()
						|| part.begin() == part.end() && !mayBeEmpty;
			}, (coding, place, part) -> found.accept(place.finding(part, coding, "")));
		};
	}

	static RuleCheck trimmed(Rule rule) {
		return (article, found) -> first(rule, article,
				(coding, place) -> part -> inside(part, article.text()) && (isWhite(article.text().charAt(part.begin()))
						|| isWhite(article.text().charAt(part.end() - 1))),
				(coding, place, part) -> found.accept(place.finding(part, coding, "")));
	}

	static RuleCheck wholeCharacters(Rule rule) {
		return (article, found) -> first(rule, article, (coding, place) -> part -> split(part, article.text()).isPresent(),
				(coding, place, part) -> found.accept(
						place.finding(part, coding, split(part, article.text()).map(String::valueOf).orElseThrow())));
	}

	/** The end of a part that lies between the two UTF-16 code units of one character. */
	private static Optional<Integer> split(TextRange part, String text) {
		return Stream.of(Integer.valueOf(part.begin()), Integer.valueOf(part.end())).filter(at -> at.intValue() > 0 && at.intValue() < text.length()
				&& Character.isSurrogatePair(text.charAt(at.intValue() - 1), text.charAt(at.intValue()))).findFirst();
	}

	static RuleCheck zone(Rule rule) {
		return (article, found) -> {
			Overlaps<Zone> zones = new Overlaps<>(
					article.zones().stream().filter(zone -> rule.getZones().contains(zone.kind().id())).toList(), Zone::begin, Zone::end);
			for (Coding coding : article.codings(Optional.ofNullable(rule.getLayer()))) {
				for (Place place : places(rule, coding)) {
					Set<Zone> told = new HashSet<>();
					place.parts().stream().filter(part -> part.begin() < part.end())
							.forEach(part -> zones.with(part.begin(), part.end()).stream().filter(told::add).forEach(
									zone -> found.accept(place.finding(part, coding, zone.kind().id()))));
				}
			}
		};
	}

	private static boolean inside(TextRange part, String text) {
		return 0 <= part.begin() && part.begin() < part.end() && part.end() <= text.length();
	}

	private static boolean isWhite(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	/** Which parts of a place are at fault. */
	private interface Fault {
		Predicate<TextRange> in(Coding coding, Place place);
	}

	/** Takes a part that is at fault. */
	private interface Report {
		void accept(Coding coding, Place place, TextRange part);
	}

	/** Reports the first part at fault of each place: one sentence a place is enough. */
	private static void first(Rule rule, CodedArticle article, Fault fault, Report report) {
		for (Coding coding : article.codings(Optional.ofNullable(rule.getLayer()))) {
			for (Place place : places(rule, coding)) {
				place.parts().stream().filter(fault.in(coding, place)).findFirst()
						.ifPresent(part -> report.accept(coding, place, part));
			}
		}
	}
}

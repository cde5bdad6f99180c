// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.osgi.util.NLS;
import org.glossator.study.history.CodebookHistory;

/**
 * The types from elsewhere in all parts of a study: what is shared, and what each coder's imports brought, beside the codings that need
 * them. Read as one. People import without knowing of each other, so that two parts may contradict each other: what is shared comes first,
 * then coders by id, and the types of a part that contradict those before it are left out whole, which {@link Together#notes} tells.
 */
final class ForeignParts {

	/** Tries whether types can be used; throws whatever UIMA throws when they cannot. */
	interface Trial {
		void of(TypeSystemDescription types);
	}

	/**
	 * The types of all parts.
	 *
	 * @param types what they are as one; empty when there are none
	 * @param notes what was left out, and why, a sentence each
	 */
	record Together(Optional<TypeSystemDescription> types, List<String> notes) {
	}

	private final StudyFolder folder;

	ForeignParts(StudyFolder folder) {
		this.folder = folder;
	}

	/** The files that there are, what is shared first. */
	List<Path> files() throws IOException {
		List<Path> files = new ArrayList<>(ofCoders());
		if (Files.exists(folder.foreignTypes())) {
			files.addFirst(folder.foreignTypes());
		}
		return files;
	}

	private List<Path> ofCoders() throws IOException {
		return folder.coderIds().stream().map(folder::foreignTypes).filter(Files::exists).toList();
	}

	/** Whether all there is lies in the shared part. */
	boolean isShared() throws IOException {
		return ofCoders().isEmpty();
	}

	/** Reads the types of one part; empty when it has none. */
	static Optional<TypeSystemDescription> read(Path file, CodebookHistory.Naming naming) throws IOException {
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		TypeSystemDescription types = ForeignTypes.read(file);
		naming.rename(types);
		return Optional.of(types);
	}

	/**
	 * Reads the types of all parts.
	 *
	 * @param naming brings the names of each part's to one version of the codebook
	 * @param trial  asked for those of each coder together with all before them
	 * @throws IOException when those of the shared part cannot be read; a coder's are left out then
	 */
	Together together(CodebookHistory.Naming naming, Trial trial) throws IOException {
		Optional<TypeSystemDescription> all = read(folder.foreignTypes(), naming);
		Known known = new Known();
		all.ifPresent(shared -> known.add(folder.foreignTypes(), shared));
		List<String> notes = new ArrayList<>();
		for (Path file : ofCoders()) {
			try {
				TypeSystemDescription theirs = read(file, naming).orElseThrow();
				known.requireNoContradiction(file, theirs);
				Optional<TypeSystemDescription> more = Optional.of(all.isPresent() ? ForeignTypes.merge(file.toString(), all.get(), theirs) : theirs);
				trial.of(more.get());
				known.add(file, theirs);
				all = more;
			} catch (IOException | RuntimeException e) { // UIMA has many for names that it does not take
				notes.add(NLS.bind(Messages.coderTypesLeftOut, file, Reasons.sentence(e)));
			}
		}
		return new Together(all, notes);
	}

	/** What the parts that were read so far say of types, and in which file. */
	private static final class Known {

		private record Said(Path file, TypeDescription type) {
		}

		private final Map<String, Said> types = new HashMap<>();
		private final Map<String, Said> features = new HashMap<>();

		void add(Path file, TypeSystemDescription more) {
			for (TypeDescription type : more.getTypes()) {
				Said said = new Said(file, type);
				types.putIfAbsent(type.getName(), said);
				for (FeatureDescription feature : type.getFeatures()) {
					features.putIfAbsent(key(type, feature), said);
				}
			}
		}

		private static String key(TypeDescription type, FeatureDescription feature) {
			return type.getName() + ':' + feature.getName();
		}

		void requireNoContradiction(Path file, TypeSystemDescription theirs) throws StudyException {
			for (TypeDescription type : theirs.getTypes()) {
				Said same = types.get(type.getName());
				if (same != null) {
					requireSame(type.getName(), type.getSupertypeName(), same.type().getSupertypeName(), file, same.file());
					requireSame(type.getName(), values(type), values(same.type()), file, same.file());
				}
				for (FeatureDescription feature : type.getFeatures()) {
					String key = key(type, feature);
					if (features.containsKey(key)) {
						Said said = features.get(key);
						for (FeatureDescription other : said.type().getFeatures()) {
							if (other.getName().equals(feature.getName())) {
								requireSame(key, ForeignTypes.range(feature), ForeignTypes.range(other), file, said.file());
							}
						}
					}
				}
			}
		}

		private static String values(TypeDescription type) {
			return String.join(", ", ForeignTypes.values(type));
		}

		private static void requireSame(String what, String theirs, String before, Path file, Path known) throws StudyException {
			if (!theirs.equals(before)) {
				throw new StudyException(NLS.bind(Messages.partsContradict, new Object[] { what, theirs, before, known, file }));
			}
		}
	}
}

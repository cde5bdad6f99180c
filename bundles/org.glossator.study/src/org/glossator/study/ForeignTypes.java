// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.AllowedValue;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.CodebookTypes;
import org.glossator.cas.types.TypeRefusal;
import org.xml.sax.SAXException;

/** UIMA type systems that others made: read, compared with ours, merged and written. */
public final class ForeignTypes {

	private ForeignTypes() {
	}

	/**
	 * @param file a UIMA type system descriptor; what it imports from its own folder is read too
	 * @return the types, with no imports left
	 * @throws StudyException when it is no such descriptor, or imports anything else
	 */
	public static TypeSystemDescription read(Path file) throws IOException {
		Path absolute = file.toAbsolutePath().normalize();
		if (Files.isDirectory(absolute)) {
			throw new StudyException(NLS.bind(Messages.fileUnreadable, absolute, Messages.isFolder));
		}
		return read(new FolderTypes(absolute.getParent(), List.of()), absolute.getFileName().toString());
	}

	/**
	 * @param files what the descriptor may import is among them
	 * @param name  of a UIMA type system descriptor among the files
	 * @return the types, with no imports left
	 * @throws StudyException when it is no such descriptor, or imports anything else
	 */
	public static TypeSystemDescription read(TypeFiles files, String name) throws IOException {
		return new TypeImports(files).read(name);
	}

	static void write(TypeSystemDescription types, OutputStream out) throws IOException {
		try {
			types.toXML(out);
		} catch (SAXException e) {
			throw new IOException(NLS.bind(Messages.typeSystemNotWritten, Reasons.clause(e)), e);
		}
	}

	static TypeSystemDescription merge(String name, TypeSystemDescription a, TypeSystemDescription b) throws StudyException {
		try {
			return CasCreationUtils.mergeTypeSystems(List.of(a, b));
		} catch (ResourceInitializationException e) {
			throw new StudyException(NLS.bind(Messages.foreignTypesContradict, name, TypeRefusal.clause(e)), e);
		}
	}

	/**
	 * What one type system has and another lacks: whole types, and features of types that both have.
	 *
	 * @param name names their type system in errors
	 * @param ours the types of a study; those of the codebook may be of another supertype there, since a codebook adopts types so
	 * @return the difference, empty when there is none
	 * @throws StudyException when both have a type or feature by the same name that is not the same: a file that was made by one of them
	 *                        cannot be read by the other
	 */
	static Optional<TypeSystemDescription> unknown(String name, TypeSystemDescription theirs, CodebookTypes ours) throws StudyException {
		Map<String, TypeDescription> known = new HashMap<>();
		for (TypeDescription type : ours.description().getTypes()) {
			known.put(type.getName(), type);
		}
		TypeSystemDescription result = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
		for (TypeDescription type : theirs.getTypes()) {
			TypeDescription same = known.get(type.getName());
			if (same == null) {
				copy(type, result, Arrays.asList(type.getFeatures()));
				continue;
			}
			if (!ours.isOwn(type.getName())) {
				requireSame(name, type, same);
			}
			List<FeatureDescription> missing = missing(name, type, known);
			if (!missing.isEmpty()) {
				copy(same, result, missing);
			}
		}
		return result.getTypes().length == 0 ? Optional.empty() : Optional.of(result);
	}

	private static void requireSame(String name, TypeDescription theirs, TypeDescription ours) throws StudyException {
		if (!theirs.getSupertypeName().equals(ours.getSupertypeName())) {
			throw new StudyException(NLS.bind(Messages.foreignSupertypeContradicts,
					new Object[] { name, theirs.getName(), theirs.getSupertypeName(), ours.getSupertypeName() }));
		}
		if (!values(theirs).equals(values(ours))) {
			throw new StudyException(NLS.bind(Messages.foreignValuesContradict, new Object[] { name, theirs.getName(),
					String.join(", ", values(theirs)), String.join(", ", values(ours)) }));
		}
	}

	/** The values that a type of strings allows. */
	static SortedSet<String> values(TypeDescription type) {
		return new TreeSet<>(Arrays.stream(type.getAllowedValues() == null ? new AllowedValue[0] : type.getAllowedValues()).map(AllowedValue::getString)
				.toList());
	}

	/** What UIMA reads values of a feature by: whether several may refer to one array or list decides how it is written. */
	static String range(FeatureDescription feature) {
		boolean many = feature.getRangeTypeName().endsWith("Array") || feature.getRangeTypeName().endsWith("[]")
				|| feature.getRangeTypeName().endsWith("List");
		return many && Boolean.TRUE.equals(feature.getMultipleReferencesAllowed()) ? NLS.bind(Messages.rangeShared, feature.getRangeTypeName())
				: feature.getRangeTypeName();
	}

	private static List<FeatureDescription> missing(String name, TypeDescription theirs, Map<String, TypeDescription> known)
			throws StudyException {
		Map<String, String> ranges = new HashMap<>();
		for (TypeDescription type = known.get(theirs.getName()); type != null; type = known.get(type.getSupertypeName())) {
			for (FeatureDescription feature : type.getFeatures()) {
				ranges.put(feature.getName(), range(feature));
			}
		}
		List<FeatureDescription> missing = new java.util.ArrayList<>();
		for (FeatureDescription feature : theirs.getFeatures()) {
			String range = ranges.get(feature.getName());
			if (range == null) {
				missing.add(feature);
			} else if (!range.equals(range(feature))) {
				throw new StudyException(NLS.bind(Messages.foreignFeatureContradicts,
						new Object[] { name, theirs.getName(), feature.getName(), range(feature), range }));
			}
		}
		return missing;
	}

	private static void copy(TypeDescription type, TypeSystemDescription into, List<FeatureDescription> features) {
		if (type.getName().startsWith(CAS.NAME_SPACE_UIMA_CAS + ".")) {
			return; // built in
		}
		TypeDescription copy = into.addType(type.getName(), type.getDescription(), type.getSupertypeName());
		copy.setAllowedValues(type.getAllowedValues());
		copy.setFeatures(features.toArray(FeatureDescription[]::new));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.Annotations;
import org.glossator.cas.BasePackage;
import org.glossator.cas.CasCommands;
import org.glossator.cas.CasResource;
import org.glossator.cas.CodebookTypes;
import org.glossator.cas.CodingMetadata;
import org.glossator.cas.XmiNames;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.model.kinds.Kind;
import org.glossator.model.kinds.Kind.Range;

/**
 * Brings codings from one codebook to another. What is deleted or converted goes by the old types, names change in the file as it
 * stands, and what was converted comes in by the new types; so everything else in the file stays, down to the ids.
 */
final class CodingMigration {

	private record Converted(String uid, Feature feature, List<Object> values) {
	}

	private final CodebookChange change;
	private final CodebookTypes oldTypes;
	private final CodebookTypes newTypes;
	private final ValueMigration values;
	private final XmiNames names;
	private final List<String> concerned;
	private final EditingDomain domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(), new BasicCommandStack());

	CodingMigration(CodebookChange change, CodebookTypes oldTypes, CodebookTypes newTypes) {
		this.change = change;
		this.oldTypes = oldTypes;
		this.newTypes = newTypes;
		this.values = new ValueMigration(change);
		this.names = change.names();
		this.concerned = change.from().getLayers().stream().filter(change::concerns).map(layer -> ":" + layer.getName() + " ").toList();
	}

	/**
	 * Brings a file to the new codebook.
	 *
	 * @param file a coding by the old codebook; not changed
	 * @return what it is to hold; empty when it can stay as it is
	 * @throws IOException when it cannot be read
	 */
	Optional<byte[]> migrate(Path file) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		String text = new String(bytes, StandardCharsets.ISO_8859_1);
		if (concerned.stream().noneMatch(text::contains)) {
			return Optional.empty(); // no coding of a layer that matters: it need not be understood
		}
		URI uri = URI.createFileURI(file.toString());
		CasResource old = new CasResource(uri, oldTypes);
		old.load(new ByteArrayInputStream(bytes), Map.of());
		List<Converted> converted = new ArrayList<>();
		boolean touched = deleteCodings(old);
		for (EObject coding : old.codings()) {
			touched |= follow(coding, converted);
		}
		if (!touched) {
			return Optional.empty();
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		old.save(out, Map.of());
		if (!names.isEmpty()) {
			ByteArrayOutputStream renamed = new ByteArrayOutputStream();
			names.rename(new ByteArrayInputStream(out.toByteArray()), renamed);
			out = renamed;
		}
		CasResource fresh = new CasResource(uri, newTypes);
		fresh.load(new ByteArrayInputStream(out.toByteArray()), Map.of());
		if (fresh.codings().size() != old.codings().size()) {
			throw new StudyException(NLS.bind(Messages.codingNotMigrated, file));
		}
		converted.forEach(value -> set(fresh, value));
		CodingMetadata.read(fresh.cas()).ifPresent(made -> made.withVersion(change.to().getVersion()).write(fresh.cas()));
		out.reset();
		fresh.save(out, Map.of());
		return Optional.of(out.toByteArray());
	}

	private boolean deleteCodings(CasResource old) {
		List<EObject> doomed = old.codings().stream().filter(coding -> change.successorOf(layer(coding)).isEmpty()).toList();
		if (doomed.isEmpty()) {
			return false;
		}
		CasCommands.delete(domain, doomed).execute();
		return true;
	}

	private Layer layer(EObject coding) {
		return oldTypes.layer(coding.eClass()).orElseThrow();
	}

	/** {@return whether the coding will look different} */
	private boolean follow(EObject coding, List<Converted> converted) {
		Layer layer = layer(coding);
		boolean touched = !layer.getName().equals(change.successorOf(layer).orElseThrow().getName());
		for (Feature feature : layer.getFeatures()) {
			EStructuralFeature structural = coding.eClass().getEStructuralFeature(feature.getName());
			if (coding.eIsSet(structural)) {
				touched |= follow(coding, structural, feature, converted);
			}
		}
		return touched;
	}

	private boolean follow(EObject coding, EStructuralFeature structural, Feature feature, List<Converted> converted) {
		Optional<Feature> successor = change.successor(feature);
		if (successor.isEmpty()) {
			coding.eUnset(structural);
			return true;
		}
		boolean touched = !feature.getName().equals(successor.get().getName());
		List<Object> was = values(coding, structural);
		List<Object> is = was.stream().<Object>flatMap(value -> values.follow(value, feature, successor.get()).stream()).distinct()
				.limit(successor.get().isMany() ? Long.MAX_VALUE : 1).toList();
		for (Object value : is) {
			touched |= value instanceof EObject link && link.eClass() == BasePackage.LINK && followRole(link, feature, successor.get());
		}
		if (!isSameInFile(feature, successor.get())) {
			coding.eUnset(structural);
			converted.add(new Converted(Annotations.uid(coding), successor.get(), is));
			return true;
		}
		if (is.isEmpty()) {
			coding.eUnset(structural);
		} else if (!is.equals(was)) {
			coding.eSet(structural, structural.isMany() ? is : is.getFirst());
		}
		return touched || !is.equals(was);
	}

	private boolean followRole(EObject link, Feature feature, Feature successor) {
		if (!(link.eGet(BasePackage.LINK_ROLE) instanceof String role) || role.isEmpty()) {
			return false;
		}
		Optional<String> name = values.tag(role, feature, successor);
		if (name.isPresent()) {
			link.eSet(BasePackage.LINK_ROLE, name.get());
		} else {
			link.eUnset(BasePackage.LINK_ROLE);
		}
		return !Objects.equals(name, Optional.of(role));
	}

	/** Whether values of both features are written alike: references are, be they one or several. */
	private static boolean isSameInFile(Feature old, Feature successor) {
		Range range = Kind.of(old).range();
		return range == Kind.of(successor).range() && (range.isObject() || old.isMany() == successor.isMany());
	}

	private static List<Object> values(EObject coding, EStructuralFeature structural) {
		return structural.isMany() ? List.copyOf((List<?>) coding.eGet(structural)) : List.of(coding.eGet(structural));
	}

	private static void set(CasResource resource, Converted converted) {
		if (!converted.values().isEmpty()) {
			EObject coding = resource.byUid(converted.uid()).orElseThrow();
			EStructuralFeature structural = coding.eClass().getEStructuralFeature(converted.feature().getName());
			coding.eSet(structural, converted.feature().isMany() ? converted.values() : converted.values().getFirst());
		}
	}
}

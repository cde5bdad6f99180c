// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.history;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.Annotations;
import org.glossator.cas.BasePackage;
import org.glossator.cas.CasResource;
import org.glossator.cas.CodebookTypes;
import org.glossator.cas.commands.CasCommands;
import org.glossator.cas.xmi.XmiNames;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
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

	private static final Set<FeatureKind> PRIMITIVES = Set.of(FeatureKind.BOOLEAN, FeatureKind.INTEGER, FeatureKind.DOUBLE);

	/** Makes types when they are needed. */
	interface Types {
		CodebookTypes get() throws IOException;
	}

	private final CodebookChange change;
	private final Types oldTypes;
	private final Types newTypes;
	private final ValueMigration values;
	private final XmiNames names;
	private final List<String> concerned;

	CodingMigration(CodebookChange change, Types oldTypes, Types newTypes) {
		this.change = change;
		this.oldTypes = oldTypes;
		this.newTypes = newTypes;
		this.values = new ValueMigration(change);
		this.names = change.names();
		this.concerned = change.from().getLayers().stream().filter(change::concerns).map(layer -> ":" + layer.getName() + " ").toList();
	}

	/** {@return whether a file has codings of a layer that matters; one that has none need not be understood} */
	boolean concerns(byte[] xmi) {
		String text = new String(xmi, StandardCharsets.ISO_8859_1);
		return concerned.stream().anyMatch(text::contains);
	}

	/** {@return whether codings of a file can lose something} */
	boolean takesFrom(byte[] xmi) {
		return change.isLossy() && concerns(xmi);
	}

	/**
	 * Brings a file to the new codebook; what it says of the version that it was made under stays.
	 *
	 * @param name names it in errors
	 * @param xmi  a coding by the old codebook
	 * @return what it is to hold
	 * @throws IOException when it cannot be read
	 */
	byte[] migrate(String name, byte[] xmi) throws IOException {
		if (!concerns(xmi)) {
			return xmi;
		}
		if (change.isNaming()) {
			return renamed(xmi);
		}
		URI uri = URI.createFileURI(name);
		CasResource old = new CasResource(uri, oldTypes.get());
		old.load(new ByteArrayInputStream(xmi), Map.of());
		List<Converted> converted = new ArrayList<>();
		boolean touched = deleteCodings(old);
		for (EObject coding : old.codings()) {
			touched |= follow(coding, converted);
		}
		if (!touched) {
			return xmi;
		}
		byte[] followed = renamed(bytes(old));
		if (converted.isEmpty()) {
			return followed;
		}
		CasResource fresh = new CasResource(uri, newTypes.get());
		fresh.load(new ByteArrayInputStream(followed), Map.of());
		if (fresh.codings().size() != old.codings().size()) {
			throw new IOException(NLS.bind(Messages.codingNotMigrated, Integer.valueOf(change.from().getVersion()), Integer.valueOf(change.to().getVersion())));
		}
		converted.forEach(value -> set(fresh, value));
		return bytes(fresh);
	}

	private byte[] renamed(byte[] xmi) throws IOException {
		if (names.isEmpty()) {
			return xmi;
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream(xmi.length + 1024);
		names.rename(new ByteArrayInputStream(xmi), out);
		return out.toByteArray();
	}

	private static byte[] bytes(CasResource resource) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		resource.save(out, Map.of());
		return out.toByteArray();
	}

	private boolean deleteCodings(CasResource old) {
		List<EObject> doomed = old.codings().stream().filter(coding -> change.successorOf(layer(coding)).isEmpty()).toList();
		if (doomed.isEmpty()) {
			return false;
		}
		CasCommands.delete(new AdapterFactoryEditingDomain(new ComposedAdapterFactory(), new BasicCommandStack()), doomed).execute();
		return true;
	}

	private static Layer layer(EObject coding) {
		return ((CasResource) coding.eResource()).types().layer(coding.eClass()).orElseThrow();
	}

	/** {@return whether the coding will look different} */
	private boolean follow(EObject coding, List<Converted> converted) {
		Layer layer = layer(coding);
		boolean touched = !layer.getName().equals(change.successorOf(layer).orElseThrow().getName());
		for (Feature feature : layer.getFeatures()) {
			EStructuralFeature structural = coding.eClass().getEStructuralFeature(feature.getName());
			if (coding.eIsSet(structural)) {
				touched |= follow(coding, structural, feature, converted);
			} else if (PRIMITIVES.contains(feature.getKind())) {
				touched |= unset(coding, feature, converted);
			}
		}
		return touched;
	}

	/** A file has no number, or neither yes nor no, as 0 or false, which are something else when the value is of another kind. */
	private boolean unset(EObject coding, Feature feature, List<Converted> converted) {
		Optional<Feature> successor = change.successor(feature).filter(found -> !isSameInFile(feature, found));
		successor.ifPresent(found -> converted.add(new Converted(Annotations.uid(coding), found, List.of())));
		return successor.isPresent();
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
		EObject coding = resource.byUid(converted.uid()).orElseThrow();
		EStructuralFeature structural = coding.eClass().getEStructuralFeature(converted.feature().getName());
		if (converted.values().isEmpty()) {
			coding.eUnset(structural);
		} else {
			coding.eSet(structural, converted.feature().isMany() ? converted.values() : converted.values().getFirst());
		}
	}
}

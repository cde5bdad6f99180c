// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.history;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.cas.Annotations;
import org.glossator.cas.CasResource;
import org.glossator.cas.CodebookTypes;
import org.glossator.cas.types.BaseTypes;

/**
 * Three states of the codings of one file, all by the same types: as they are, what former versions of the codebook had left of them,
 * and what they would be had these versions never been. What differs in the latter two is what the versions took. It is put into the
 * first where that is as it was left.
 */
final class BroughtBack {

	private static final URI NOWHERE = URI.createURI("codings.xmi");

	private final CodebookTypes types;
	private CasResource is;
	private CasResource left;

	BroughtBack(CodebookTypes types) {
		this.types = types;
	}

	/** {@return the first with what is back; codings are told by their uids} */
	byte[] into(byte[] current, byte[] taken, byte[] whole) throws IOException {
		is = read(current);
		left = read(taken);
		List<EObject> untaken = List.copyOf(read(whole).codings());
		List<EObject> back = new ArrayList<>();
		for (EObject coding : untaken) {
			String uid = Annotations.uid(coding);
			if (!uid.isEmpty() && left.byUid(uid).isEmpty() && is.byUid(uid).isEmpty()) {
				back.add(coding);
				is.getContents().add(made(coding));
			}
		}
		boolean changed = !back.isEmpty();
		for (EObject coding : back) { // not before: codings refer to each other
			EObject made = is.byUid(Annotations.uid(coding)).orElseThrow();
			features(coding).stream().filter(coding::eIsSet).forEach(feature -> set(made, feature, coding));
		}
		for (EObject coding : untaken) {
			changed |= !back.contains(coding) && fill(coding);
		}
		if (!changed) {
			return current;
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		is.save(out, Map.of());
		return out.toByteArray();
	}

	private CasResource read(byte[] xmi) throws IOException {
		CasResource resource = new CasResource(NOWHERE, types);
		resource.load(new ByteArrayInputStream(xmi), Map.of());
		return resource;
	}

	/** Where it is, and its uid; the rest comes when all are there. */
	private static EObject made(EObject coding) {
		EObject made = EcoreUtil.create(coding.eClass());
		for (EStructuralFeature feature : coding.eClass().getEAllStructuralFeatures()) {
			if (feature.getEType() instanceof EDataType && coding.eIsSet(feature)) {
				made.eSet(feature, coding.eGet(feature));
			}
		}
		return made;
	}

	private boolean fill(EObject whole) {
		Optional<EObject> found = is.byUid(Annotations.uid(whole)).filter(coding -> coding.eClass() == whole.eClass());
		Optional<EObject> taken = left.byUid(Annotations.uid(whole));
		boolean changed = false;
		if (found.isPresent() && taken.isPresent()) {
			for (EStructuralFeature feature : features(whole)) {
				Object was = plain(whole.eGet(feature));
				Object remained = plain(taken.get().eGet(feature));
				if (!Objects.equals(was, remained) && Objects.equals(remained, plain(found.get().eGet(feature)))) {
					set(found.get(), feature, whole);
					changed = true;
				}
			}
		}
		return changed;
	}

	private static List<EStructuralFeature> features(EObject coding) {
		return coding.eClass().getEAllStructuralFeatures().stream().filter(feature -> !feature.getName().equals(BaseTypes.UID)).toList();
	}

	private void set(EObject into, EStructuralFeature feature, EObject from) {
		Object value = from.eGet(feature);
		if (value instanceof List<?> several) {
			into.eSet(feature, several.stream().flatMap(each -> here(each).stream()).toList());
		} else {
			here(value).ifPresentOrElse(here -> into.eSet(feature, here), () -> into.eUnset(feature));
		}
	}

	/** A value of another resource as one of this: a coding by its uid, and what a coding contains made anew. */
	private Optional<Object> here(Object value) {
		if (!(value instanceof EObject object)) {
			return Optional.ofNullable(value);
		}
		if (types.layer(object.eClass()).isPresent()) {
			return is.byUid(Annotations.uid(object)).map(Object.class::cast);
		}
		EObject made = EcoreUtil.create(object.eClass());
		object.eClass().getEAllStructuralFeatures().stream().filter(object::eIsSet).forEach(feature -> set(made, feature, object));
		return Optional.of(made);
	}

	/** A value that can be compared with one of another resource. */
	private Object plain(Object value) {
		if (value instanceof List<?> several) {
			return several.stream().map(this::plain).toList();
		}
		if (!(value instanceof EObject object)) {
			return value;
		}
		if (types.layer(object.eClass()).isPresent()) {
			return Map.of(BaseTypes.UID, Annotations.uid(object));
		}
		Map<String, Object> parts = new TreeMap<>();
		object.eClass().getEAllStructuralFeatures().stream().filter(object::eIsSet).forEach(feature -> parts.put(feature.getName(), plain(object.eGet(feature))));
		return parts;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * The codings of a resource at one moment: which are indexed, and every feature of theirs and of their spans, segments and links.
 * Taken before and after code of others changes the CAS, to find out what it did.
 */
final class CasImage {

	private final CasResource resource;
	private final Set<FeatureStructure> indexed = new LinkedHashSet<>();
	private final Map<CasObject, Map<EStructuralFeature, Object>> values = new IdentityHashMap<>();

	private CasImage(CasResource resource) {
		this.resource = resource;
	}

	static CasImage of(CasResource resource) {
		CasImage image = new CasImage(resource);
		for (FeatureStructure fs : resource.indexed()) {
			image.indexed.add(fs);
			image.add(fs);
		}
		return image;
	}

	private void add(FeatureStructure fs) {
		if (fs != null) {
			resource.find(fs).filter(object -> !values.containsKey(object)).ifPresent(object -> add(object, fs));
		}
	}

	private void add(CasObject object, FeatureStructure fs) {
		Map<EStructuralFeature, Object> features = new IdentityHashMap<>();
		values.put(object, features);
		for (EStructuralFeature eFeature : object.eClass().getEAllStructuralFeatures()) {
			Feature feature = fs.getType().getFeatureByBaseName(eFeature.getName());
			Object value = eFeature.isMany() ? FsValues.list(fs, feature) : FsValues.get(fs, feature);
			features.put(eFeature, value == null ? NoValue.NONE : value);
			if (eFeature instanceof EReference reference && reference.isContainment()) {
				List<?> parts = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
				parts.forEach(part -> add((FeatureStructure) part));
			}
		}
	}

	/** A feature that is absent. */
	private enum NoValue {
		NONE
	}

	// Puts features of the CAS back to what they were here, where they have since become what the other image says.
	void restore(CasImage other) {
		values.forEach((object, features) -> {
			FeatureStructure fs = object.fs().orElseThrow();
			Map<EStructuralFeature, Object> changed = other.values.get(object);
			features.forEach((eFeature, value) -> {
				if (changed != null && !value.equals(changed.get(eFeature))) {
					Feature feature = fs.getType().getFeatureByBaseName(eFeature.getName());
					if (value instanceof List<?> list) {
						FsValues.setList(resource.cas(), fs, feature, list);
					} else {
						FsValues.set(fs, feature, value == NoValue.NONE ? null : value);
					}
				}
			});
		});
	}

	// Brings the resource's contents up to this image, and tells of every feature that is different in the other one.
	void publish(CasImage before, List<EObject> order) {
		List<EObject> contents = resource.getContents();
		for (FeatureStructure fs : before.indexed) {
			if (!indexed.contains(fs)) {
				contents.remove(resource.wrap(fs));
			}
		}
		for (FeatureStructure fs : indexed) {
			if (!before.indexed.contains(fs)) {
				EObject coding = resource.wrap(fs);
				int place = order.indexOf(coding);
				contents.add(place < 0 ? contents.size() : Math.min(place, contents.size()), coding);
			}
		}
		values.forEach((object, features) -> {
			Map<EStructuralFeature, Object> old = before.values.get(object);
			features.forEach((feature, value) -> {
				if (old != null && object.eNotificationRequired() && !value.equals(old.get(feature))) {
					object.eNotify(new ENotificationImpl(object, Notification.SET, feature, shown(old.get(feature)), shown(value)));
				}
			});
		});
	}

	private Object shown(Object value) {
		if (value == NoValue.NONE) {
			return null;
		}
		if (value instanceof List<?> list) {
			List<Object> all = new ArrayList<>();
			list.forEach(element -> all.add(shown(element)));
			return all;
		}
		return value instanceof FeatureStructure fs ? resource.find(fs).orElse(null) : value;
	}
}

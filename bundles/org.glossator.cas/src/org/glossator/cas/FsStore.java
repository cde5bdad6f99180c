// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

/**
 * The store of all objects of a resource: each call goes to the object's feature structure, and nothing is kept here. What a
 * reference cannot show as an object (a structure of a type the codebook does not know) is skipped when reading, and stays where
 * it is when the values around it change.
 */
final class FsStore implements InternalEObject.EStore {

	private final CasResource resource;
	private final Map<EStructuralFeature, Feature> uimaFeatures = new IdentityHashMap<>();

	FsStore(CasResource resource) {
		this.resource = resource;
	}

	// The UIMA feature of an EMF feature; the same for a layer's type and all its subtypes.
	Feature uima(FeatureStructure fs, EStructuralFeature feature) {
		return uimaFeatures.computeIfAbsent(feature, any -> Objects.requireNonNull(fs.getType().getFeatureByBaseName(any.getName()),
				() -> "The type " + fs.getType().getName() + " has no feature " + any.getName() + "."));
	}

	private FeatureStructure fs(InternalEObject object) {
		resource.cas(); // which refuses when it was let go
		return ((CasObject) object).fs().orElseThrow();
	}

	@Override
	public Object get(InternalEObject object, EStructuralFeature feature, int index) {
		FeatureStructure fs = fs(object);
		if (index != NO_INDEX) {
			return visible(object, feature).get(index);
		}
		Object value = FsValues.get(fs, uima(fs, feature));
		return value instanceof FeatureStructure target ? show(object, feature, target) : value;
	}

	@Override
	public Object set(InternalEObject object, EStructuralFeature feature, int index, Object value) {
		FeatureStructure fs = fs(object);
		Object old;
		if (index == NO_INDEX) {
			old = get(object, feature, index);
			resource.aside().overwrite(fs, feature.getName(), value == null);
			if (old instanceof CasObject target) {
				target.fs().ifPresent(resource.aside()::removed);
			}
			FsValues.set(fs, uima(fs, feature), raw(value));
		} else {
			Elements elements = elements(object, feature);
			old = elements.visible.get(index);
			elements.raw.set(elements.positions.get(index).intValue(), raw(value));
			elements.write();
		}
		changed(object, feature);
		return old;
	}

	@Override
	public boolean isSet(InternalEObject object, EStructuralFeature feature) {
		if (feature.isMany()) {
			return !isEmpty(object, feature);
		}
		Object value = get(object, feature, NO_INDEX);
		return value != null && !value.equals(feature.getDefaultValue());
	}

	@Override
	public void unset(InternalEObject object, EStructuralFeature feature) {
		if (feature.isMany()) {
			clear(object, feature);
		} else {
			set(object, feature, NO_INDEX, null);
		}
	}

	@Override
	public void add(InternalEObject object, EStructuralFeature feature, int index, Object value) {
		Elements elements = elements(object, feature);
		Object raw = raw(value);
		int position = index < elements.positions.size() ? elements.positions.get(index).intValue() : elements.raw.size();
		elements.raw.add(position, raw);
		elements.write();
		changed(object, feature);
	}

	@Override
	public Object remove(InternalEObject object, EStructuralFeature feature, int index) {
		Elements elements = elements(object, feature);
		Object old = elements.visible.get(index);
		elements.raw.remove(elements.positions.get(index).intValue());
		elements.write();
		changed(object, feature);
		return old;
	}

	@Override
	public Object move(InternalEObject object, EStructuralFeature feature, int targetIndex, int sourceIndex) {
		Elements elements = elements(object, feature);
		Object moved = elements.visible.get(sourceIndex);
		int source = elements.positions.get(sourceIndex).intValue();
		int target = elements.positions.get(targetIndex).intValue();
		elements.raw.add(target, elements.raw.remove(source));
		elements.write();
		changed(object, feature);
		return moved;
	}

	@Override
	public void clear(InternalEObject object, EStructuralFeature feature) {
		Elements elements = elements(object, feature);
		for (int i = elements.positions.size() - 1; i >= 0; i--) {
			elements.raw.remove(elements.positions.get(i).intValue());
		}
		elements.write();
		changed(object, feature);
	}

	@Override
	public int size(InternalEObject object, EStructuralFeature feature) {
		return feature instanceof EReference ? visible(object, feature).size() : FsValues.size(fs(object), uima(fs(object), feature));
	}

	@Override
	public boolean isEmpty(InternalEObject object, EStructuralFeature feature) {
		return size(object, feature) == 0;
	}

	@Override
	public boolean contains(InternalEObject object, EStructuralFeature feature, Object value) {
		return visible(object, feature).contains(value);
	}

	@Override
	public int indexOf(InternalEObject object, EStructuralFeature feature, Object value) {
		return visible(object, feature).indexOf(value);
	}

	@Override
	public int lastIndexOf(InternalEObject object, EStructuralFeature feature, Object value) {
		return visible(object, feature).lastIndexOf(value);
	}

	@Override
	public Object[] toArray(InternalEObject object, EStructuralFeature feature) {
		return visible(object, feature).toArray();
	}

	@Override
	public <T> T[] toArray(InternalEObject object, EStructuralFeature feature, T[] array) {
		return visible(object, feature).toArray(array);
	}

	@Override
	public int hashCode(InternalEObject object, EStructuralFeature feature) {
		return visible(object, feature).hashCode();
	}

	@Override
	public InternalEObject getContainer(InternalEObject object) {
		return object.eInternalContainer();
	}

	@Override
	public EStructuralFeature getContainingFeature(InternalEObject object) {
		return object.eContainingFeature();
	}

	@Override
	public org.eclipse.emf.ecore.EObject create(org.eclipse.emf.ecore.EClass eClass) {
		return new CasObject(eClass);
	}

	private static void changed(InternalEObject object, EStructuralFeature feature) {
		((CasObject) object).changed(feature);
	}

	// A value as UIMA takes it: objects become feature structures of this CAS.
	private Object raw(Object value) {
		return value instanceof CasObject target ? resource.structureOf(target) : value;
	}

	private Object show(InternalEObject owner, EStructuralFeature feature, FeatureStructure value) {
		CasObject shown = resource.find(value).orElse(null);
		if (shown == null || !feature.getEType().isInstance(shown)) {
			return null;
		}
		boolean contains = ((EReference) feature).isContainment();
		if (contains && !(shown.eInternalContainer() == owner && shown.eContainmentFeature() == feature) && !isHeld(shown)) {
			shown.containedIn((CasObject) owner, (EReference) feature);
		}
		return shown;
	}

	// While EMF moves a value, it is in two places; then the old container must stay until EMF has told it.
	private boolean isHeld(CasObject part) {
		if (!(part.eInternalContainer() instanceof CasObject container) || container.fs().isEmpty()) {
			return part.eInternalContainer() != null;
		}
		FeatureStructure fs = container.fs().get();
		EReference containment = part.eContainmentFeature();
		Feature feature = uima(fs, containment);
		FeatureStructure held = part.fs().orElseThrow();
		return containment.isMany() ? FsValues.list(fs, feature).contains(held) : held.equals(fs.getFeatureValue(feature));
	}

	private List<Object> visible(InternalEObject object, EStructuralFeature feature) {
		FeatureStructure fs = fs(object);
		List<Object> values = FsValues.list(fs, uima(fs, feature));
		if (feature instanceof EReference) {
			List<Object> shown = new ArrayList<>(values.size());
			for (Object value : values) {
				Object target = value == null ? null : show(object, feature, (FeatureStructure) value);
				if (target != null) {
					shown.add(target);
				}
			}
			return shown;
		}
		return values;
	}

	private Elements elements(InternalEObject object, EStructuralFeature feature) {
		return new Elements(object, feature);
	}

	/** An array taken apart for a change: its elements, and which of them are visible as values. */
	private final class Elements {
		private final FeatureStructure fs;
		private final Feature feature;
		private final FeatureStructure old;
		private final List<Object> raw;
		private final List<Object> visible = new ArrayList<>();
		private final List<Integer> positions = new ArrayList<>();

		Elements(InternalEObject object, EStructuralFeature eFeature) {
			fs = fs(object);
			feature = uima(fs, eFeature);
			old = fs.getFeatureValue(feature);
			raw = resource.aside().withUnknown(old, FsValues.list(fs, feature));
			for (int i = 0; i < raw.size(); i++) {
				Object value = raw.get(i);
				Object shown = value instanceof FeatureStructure target ? show(object, eFeature, target) : value;
				if (shown != null && !(value instanceof SetAside.Unknown)) {
					visible.add(shown);
					positions.add(Integer.valueOf(i));
				}
			}
		}

		void write() {
			Object[] known = raw.stream().map(value -> value instanceof SetAside.Unknown ? null : value).toArray();
			FsValues.setList(resource.cas(), fs, feature, Arrays.asList(known));
			resource.aside().replaced(old, fs.getFeatureValue(feature), raw);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.EStoreEObjectImpl;

/** Values of one object that is in no CAS yet. */
final class DraftStore extends EStoreEObjectImpl.EStoreImpl {

	@Override
	public Object get(InternalEObject object, EStructuralFeature feature, int index) {
		Object value = super.get(object, feature, index);
		return value == null && index == NO_INDEX ? feature.getDefaultValue() : value;
	}

	@Override
	public Object set(InternalEObject object, EStructuralFeature feature, int index, Object value) {
		Object old = super.set(object, feature, index, value);
		((CasObject) object).changed(feature);
		return old;
	}

	@Override
	public void unset(InternalEObject object, EStructuralFeature feature) {
		super.unset(object, feature);
		((CasObject) object).changed(feature);
	}

	@Override
	public void add(InternalEObject object, EStructuralFeature feature, int index, Object value) {
		super.add(object, feature, index, value);
		((CasObject) object).changed(feature);
	}

	@Override
	public Object remove(InternalEObject object, EStructuralFeature feature, int index) {
		Object old = super.remove(object, feature, index);
		((CasObject) object).changed(feature);
		return old;
	}

	@Override
	public void clear(InternalEObject object, EStructuralFeature feature) {
		super.clear(object, feature);
		((CasObject) object).changed(feature);
	}

	@Override
	public InternalEObject getContainer(InternalEObject object) {
		return null;
	}

	@Override
	public EStructuralFeature getContainingFeature(InternalEObject object) {
		throw new UnsupportedOperationException("Containers are kept by the objects.");
	}
}

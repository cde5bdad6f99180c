// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas;

import java.util.Optional;

import org.apache.uima.cas.FeatureStructure;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.DynamicEStoreEObjectImpl;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EStoreEObjectImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.glossator.cas.text.TextRange;

/**
 * An EObject whose values live in a feature structure; until it enters a {@link CasResource} for the first time, it is a draft
 * with values in memory. Begin and end of what has segments are their hull: setting them then changes nothing.
 */
final class CasObject extends DynamicEStoreEObjectImpl {

	private FeatureStructure fs;
	private Resource.Internal resource;
	/** Begin and end from before there were segments, for when the last one goes again. */
	private TextRange continuous;

	// A draft.
	CasObject(EClass eClass) {
		this(eClass, null, new DraftStore());
	}

	CasObject(EClass eClass, FeatureStructure fs, InternalEObject.EStore store) {
		super(eClass, store);
		this.fs = fs;
		this.eContainer = null;
	}

	// The feature structure; empty for a draft.
	Optional<FeatureStructure> fs() {
		return Optional.ofNullable(fs);
	}

	// Moves all values into a feature structure.
	void become(FeatureStructure structure, FsStore store) {
		InternalEObject.EStore old = eStore;
		CasObject source = new CasObject(eClass(), fs, old);
		fs = structure;
		eStore = store;
		for (EStructuralFeature feature : eClass().getEAllStructuralFeatures()) {
			CasObject holder = old instanceof DraftStore ? this : source;
			if (!old.isSet(holder, feature)) {
				continue;
			}
			if (feature.isMany()) {
				Object[] values = old.toArray(holder, feature);
				for (int i = 0; i < values.length; i++) {
					store.add(this, feature, i, values[i]);
					comeAlong(values[i], feature);
				}
			} else {
				Object value = old.get(holder, feature, EStore.NO_INDEX);
				store.set(this, feature, EStore.NO_INDEX, value);
				comeAlong(value, feature);
			}
		}
	}

	private void comeAlong(Object value, EStructuralFeature feature) {
		if (value instanceof CasObject child && feature instanceof EReference reference && reference.isContainment()) {
			child.containedIn(this, reference);
		}
	}

	// Says what contains this, without telling anybody: it always has.
	void containedIn(CasObject container, EReference containment) {
		if (eContainer != container) {
			eBasicSetContainer(container, EOPPOSITE_FEATURE_BASE - container.eClass().getFeatureID(containment));
		}
	}

	// Says whose contents this is part of, without telling anybody: it always has been.
	void placedIn(Resource.Internal contents) {
		resource = contents;
	}

	@Override
	public NotificationChain eInverseAdd(InternalEObject other, int featureID, Class<?> baseClass, NotificationChain notifications) {
		boolean known = featureID < 0 && eInternalContainer() == other && eContainerFeatureID() == featureID;
		return known ? notifications : super.eInverseAdd(other, featureID, baseClass, notifications);
	}

	@Override
	public Resource.Internal eDirectResource() {
		return resource;
	}

	@Override
	protected void eSetDirectResource(Resource.Internal contents) {
		resource = contents;
	}

	@Override
	protected boolean eIsCaching() {
		return false;
	}

	@Override
	protected <T> EList<T> createList(EStructuralFeature feature) {
		return new EStoreEObjectImpl.BasicEStoreEList<>(this, feature); // asks for the store each time: a draft changes it
	}

	@Override
	protected void eDynamicSet(int dynamicFeatureID, EStructuralFeature feature, Object value) {
		if (!isDerived(feature)) {
			super.eDynamicSet(dynamicFeatureID, feature, value);
		}
	}

	@Override
	protected void eDynamicUnset(int dynamicFeatureID, EStructuralFeature feature) {
		if (!isDerived(feature)) {
			super.eDynamicUnset(dynamicFeatureID, feature);
		}
	}

	private boolean isDerived(EStructuralFeature feature) {
		return (feature == BasePackage.BEGIN || feature == BasePackage.END)
				&& segments().filter(segments -> eStore.size(this, segments) > 0).isPresent();
	}

	private Optional<EReference> segments() {
		if (BasePackage.CODING.isSuperTypeOf(eClass())) {
			return Optional.of(BasePackage.CODING_SEGMENTS);
		}
		return eClass() == BasePackage.SPAN ? Optional.of(BasePackage.SPAN_SEGMENTS) : Optional.empty();
	}

	// Called by the stores after a feature has changed: keeps begin and end the hull of the segments.
	void changed(EStructuralFeature feature) {
		if (feature == BasePackage.CODING_SEGMENTS || feature == BasePackage.SPAN_SEGMENTS) {
			updateHull((EReference) feature);
		} else if (eContainer instanceof CasObject owner && eClass() == BasePackage.SEGMENT) {
			owner.segments().ifPresent(owner::updateHull);
		}
	}

	private void updateHull(EReference segments) {
		Object[] parts = eStore.toArray(this, segments);
		TextRange present = Annotations.hull(this);
		if (parts.length == 0) {
			if (continuous != null) {
				moveTo(present, continuous);
				continuous = null;
			}
			return;
		}
		if (continuous == null) {
			continuous = present;
		}
		int begin = Integer.MAX_VALUE;
		int end = 0;
		for (Object part : parts) {
			TextRange range = Annotations.hull((CasObject) part);
			begin = Math.min(begin, range.begin());
			end = Math.max(end, range.end());
		}
		moveTo(present, new TextRange(begin, Math.max(begin, end)));
	}

	private void moveTo(TextRange old, TextRange range) {
		move(BasePackage.BEGIN, old.begin(), range.begin());
		move(BasePackage.END, old.end(), range.end());
	}

	private void move(EStructuralFeature feature, int old, int offset) {
		if (old != offset) {
			eStore.set(this, feature, EStore.NO_INDEX, Integer.valueOf(offset));
			if (eNotificationRequired()) {
				eNotify(new ENotificationImpl(this, Notification.SET, feature, Integer.valueOf(old), Integer.valueOf(offset)));
			}
		}
	}
}

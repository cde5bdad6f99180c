// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.glossator.cas.Annotations;
import org.glossator.reading.FeatureValues;

/** Takes note of which codings of a resource changed, came or went. */
final class ChangedCodings extends EContentAdapter {

	private final Set<String> uids = new HashSet<>();

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (notification.isTouch()) {
			return;
		}
		if (notification.getNotifier() instanceof EObject changed) {
			add(changed);
		} else {
			FeatureValues.all(notification.getOldValue()).forEach(this::add);
			FeatureValues.all(notification.getNewValue()).forEach(this::add);
		}
	}

	/** The uids of the codings that changed since this was asked last. */
	Set<String> take() {
		Set<String> taken = new HashSet<>(uids);
		uids.clear();
		return taken;
	}

	private void add(Object value) {
		if (value instanceof EObject object) {
			EObject coding = object;
			while (coding.eContainer() != null) {
				coding = coding.eContainer();
			}
			uids.add(Annotations.uid(coding));
		}
	}
}

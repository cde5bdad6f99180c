// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.EFactoryImpl;

/** Makes objects that keep their values in memory until they enter a {@link CasResource}. */
final class CasObjectFactory extends EFactoryImpl {

	@Override
	public EObject create(EClass eClass) {
		if (eClass.isAbstract() || getEPackage() != eClass.getEPackage()) {
			throw new IllegalArgumentException("There are no objects of the class " + eClass.getName() + " itself.");
		}
		return new CasObject(eClass);
	}
}

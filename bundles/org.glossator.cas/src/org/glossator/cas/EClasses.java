// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.ETypedElement;
import org.eclipse.emf.ecore.EcoreFactory;

/** Builds dynamic EClasses whose objects keep their values in a CAS. */
final class EClasses {

	private EClasses() {
	}

	static EPackage ePackage(String name, String nsUri, List<? extends EClassifier> classifiers) {
		EPackage ePackage = EcoreFactory.eINSTANCE.createEPackage();
		ePackage.setName(name);
		ePackage.setNsPrefix(name);
		ePackage.setNsURI(nsUri);
		ePackage.getEClassifiers().addAll(classifiers);
		ePackage.setEFactoryInstance(new CasObjectFactory());
		return ePackage;
	}

	static EClass create(String name, List<EClass> superTypes, boolean isAbstract) {
		EClass eClass = EcoreFactory.eINSTANCE.createEClass();
		eClass.setName(name);
		eClass.setAbstract(isAbstract);
		eClass.getESuperTypes().addAll(superTypes);
		return eClass;
	}

	static EAttribute attribute(EClass eClass, String name, EDataType type, boolean many) {
		EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setEType(type);
		return add(eClass, attribute, name, many);
	}

	static EReference reference(EClass eClass, String name, EClass type, boolean many, boolean containment) {
		EReference reference = EcoreFactory.eINSTANCE.createEReference();
		reference.setEType(type);
		reference.setContainment(containment);
		reference.setResolveProxies(false);
		return add(eClass, reference, name, many);
	}

	private static <F extends EStructuralFeature> F add(EClass eClass, F feature, String name, boolean many) {
		feature.setName(name);
		feature.setUpperBound(many ? ETypedElement.UNBOUNDED_MULTIPLICITY : 1);
		feature.setUnique(many && feature instanceof EReference);
		eClass.getEStructuralFeatures().add(feature);
		return feature;
	}
}

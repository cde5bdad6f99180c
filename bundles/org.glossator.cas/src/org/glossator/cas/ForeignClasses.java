// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.glossator.cas.xmi.XmiNamespace;

/**
 * An EClass for each annotation type that the codebook does not know, made when it is first asked for, in a package for each UIMA
 * namespace. No feature can be changed; what refers to other feature structures is an attribute that describes them. Thread-safe.
 */
final class ForeignClasses {

	private static final String LISTS = "uima.cas.ListBase";

	private final Map<Type, EClass> classes = new HashMap<>();
	private final Map<String, EPackage> packages = new HashMap<>();

	// The class of a type of the one type system that this is used with.
	synchronized EClass of(Type type, TypeSystem types) {
		return classes.computeIfAbsent(type, any -> make(type, types));
	}

	private EClass make(Type type, TypeSystem types) {
		EClass eClass = EClasses.create(type.getShortName(), List.of(BasePackage.ANNOTATION), false);
		for (Feature feature : type.getFeatures()) {
			String name = feature.getShortName();
			if (eClass.getEStructuralFeature(name) == null && !name.equals(CAS.FEATURE_BASE_NAME_SOFA)) {
				Type range = feature.getRange();
				boolean many = range.isArray() || types.subsumes(types.getType(LISTS), range);
				EAttribute attribute = EClasses.attribute(eClass, name, dataType(range.isArray() ? range.getComponentType() : range), many);
				attribute.setChangeable(false);
			}
		}
		String namespace = type.getName().substring(0, Math.max(0, type.getName().lastIndexOf('.')));
		packages.computeIfAbsent(namespace, ForeignClasses::ePackage).getEClassifiers().add(eClass);
		return eClass;
	}

	private static EPackage ePackage(String namespace) {
		return EClasses.ePackage(namespace, XmiNamespace.uri(namespace), List.of());
	}

	private static EDataType dataType(Type range) {
		return switch (range.getName()) {
			case CAS.TYPE_NAME_BOOLEAN -> EcorePackage.Literals.EBOOLEAN;
			case CAS.TYPE_NAME_BYTE -> EcorePackage.Literals.EBYTE;
			case CAS.TYPE_NAME_SHORT -> EcorePackage.Literals.ESHORT;
			case CAS.TYPE_NAME_INTEGER -> EcorePackage.Literals.EINT;
			case CAS.TYPE_NAME_LONG -> EcorePackage.Literals.ELONG;
			case CAS.TYPE_NAME_FLOAT -> EcorePackage.Literals.EFLOAT;
			case CAS.TYPE_NAME_DOUBLE -> EcorePackage.Literals.EDOUBLE;
			default -> EcorePackage.Literals.ESTRING;
		};
	}
}

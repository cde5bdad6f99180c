// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.types.BaseTypes;
import org.glossator.cas.xmi.XmiNamespace;
import org.glossator.model.codebook.Anchor;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.model.kinds.Kind;

/** Walks a codebook once and makes of each layer a UIMA type and an EClass, of each feature a UIMA and an EMF feature. */
final class CodebookPackages {

	private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
	private static final Pattern NAMESPACE = Pattern.compile("[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z][A-Za-z0-9_]*)*");
	private static final Set<String> RESERVED = Set.of("begin", "end", "sofa", BaseTypes.UID, BaseTypes.SEGMENTS, "self", "address");
	private static final String DOCUMENTATION = "http://www.eclipse.org/emf/2002/GenModel";

	private final String namespace;
	private final TypeSystemDescription types;
	private final EPackage ePackage;
	private final Map<Layer, EClass> classes = new LinkedHashMap<>();
	private final Map<EClass, Layer> layers = new HashMap<>();
	private final Map<EStructuralFeature, Feature> features = new HashMap<>();
	private final Map<String, EClass> byTypeName = new HashMap<>();

	CodebookPackages(Codebook codebook) {
		namespace = codebook.getNamespace();
		if (namespace == null || !NAMESPACE.matcher(namespace).matches() || namespace.equals(BaseTypes.NAMESPACE)) {
			throw new IllegalArgumentException(NLS.bind(Messages.namespaceInvalid, namespace));
		}
		types = BaseTypes.description();
		types.setName(codebook.getName());
		List<TypeDescription> descriptions = new ArrayList<>();
		for (Layer layer : codebook.getLayers()) {
			descriptions.add(type(layer));
		}
		List<EClassifier> classifiers = List.copyOf(classes.values());
		String last = namespace.substring(namespace.lastIndexOf('.') + 1);
		ePackage = EClasses.ePackage(last, XmiNamespace.uri(namespace), classifiers);
		for (TypeDescription description : descriptions) {
			features(description);
		}
		for (EClassifier base : BasePackage.ePackage().getEClassifiers()) {
			byTypeName.put(BaseTypes.NAMESPACE + "." + base.getName(), (EClass) base);
		}
	}

	private CodebookPackages(CodebookPackages codebook, CodebookPackages former) {
		namespace = former.namespace;
		types = codebook.types;
		ePackage = former.ePackage;
		byTypeName.putAll(former.byTypeName);
		codebook.classes.forEach((layer, fresh) -> {
			EClass eClass = (EClass) ePackage.getEClassifier(fresh.getName());
			classes.put(layer, eClass);
			layers.put(eClass, layer);
		});
		codebook.features.forEach((fresh, feature) -> features.put(
				((EClass) ePackage.getEClassifier(fresh.getEContainingClass().getName())).getEStructuralFeature(fresh.getName()), feature));
	}

	// The layers and features of this codebook, with the classes of another one that has the same.
	CodebookPackages over(CodebookPackages former) {
		return new CodebookPackages(this, former);
	}

	private TypeDescription type(Layer layer) {
		String name = layer.getName();
		checkName(name, NLS.bind(Messages.layerNameInvalid, name));
		if (byTypeName.containsKey(namespace + "." + name)) {
			throw new IllegalArgumentException(NLS.bind(Messages.layerTwice, name));
		}
		boolean span = layer.getAnchor() == Anchor.SPAN;
		EClass eClass = EClasses.create(name, List.of(span ? BasePackage.CODING : BasePackage.ARTICLE_CODE), false);
		document(eClass, layer.getDefinition());
		classes.put(layer, eClass);
		layers.put(eClass, layer);
		byTypeName.put(namespace + "." + name, eClass);
		return types.addType(namespace + "." + name, text(layer.getDefinition()), span ? BaseTypes.CODING : BaseTypes.ARTICLE_CODE);
	}

	private void features(TypeDescription description) {
		EClass eClass = byTypeName.get(description.getName());
		for (Feature feature : layers.get(eClass).getFeatures()) {
			String name = feature.getName();
			checkName(name, NLS.bind(Messages.featureNameInvalid, eClass.getName(), name));
			if (RESERVED.contains(name)) {
				throw new IllegalArgumentException(NLS.bind(Messages.featureNameTaken, eClass.getName(), name));
			}
			if (eClass.getEStructuralFeature(name) != null) {
				throw new IllegalArgumentException(NLS.bind(Messages.featureTwice, eClass.getName(), name));
			}
			boolean many = feature.isMany();
			EStructuralFeature eFeature = eFeature(eClass, feature, many);
			document(eFeature, feature.getDefinition());
			features.put(eFeature, feature);
			String range = uimaRange(feature);
			if (!many) {
				description.addFeature(name, text(feature.getDefinition()), range);
			} else if (eFeature.getEType() instanceof EDataType) {
				description.addFeature(name, text(feature.getDefinition()), range + "Array");
			} else {
				description.addFeature(name, text(feature.getDefinition()), CAS.TYPE_NAME_FS_ARRAY, range, Boolean.FALSE);
			}
		}
	}

	private EStructuralFeature eFeature(EClass eClass, Feature feature, boolean many) {
		String name = feature.getName();
		EStructuralFeature eFeature = switch (Kind.of(feature).range()) {
			case TEXT -> EClasses.attribute(eClass, name, EcorePackage.Literals.ESTRING, many);
			case TRUTH -> EClasses.attribute(eClass, name, EcorePackage.Literals.EBOOLEAN, many);
			case WHOLE -> EClasses.attribute(eClass, name, EcorePackage.Literals.EINT, many);
			case NUMBER -> EClasses.attribute(eClass, name, EcorePackage.Literals.EDOUBLE, many);
			case CODING -> EClasses.reference(eClass, name, targetClass(feature), many, false);
			case SPAN -> EClasses.reference(eClass, name, BasePackage.SPAN, many, true);
			case LINK -> EClasses.reference(eClass, name, BasePackage.LINK, many, true);
		};
		if (feature.isRequired() && (many || Kind.of(feature).canBeEmpty())) {
			eFeature.setLowerBound(1);
		}
		return eFeature;
	}

	private String uimaRange(Feature feature) {
		return switch (Kind.of(feature).range()) {
			case TEXT -> CAS.TYPE_NAME_STRING;
			case TRUTH -> CAS.TYPE_NAME_BOOLEAN;
			case WHOLE -> CAS.TYPE_NAME_INTEGER;
			case NUMBER -> CAS.TYPE_NAME_DOUBLE;
			case SPAN -> BaseTypes.SPAN;
			case LINK -> BaseTypes.LINK;
			case CODING -> {
				EClass target = targetClass(feature);
				yield target == BasePackage.ANNOTATION ? CAS.TYPE_NAME_ANNOTATION
						: target == BasePackage.ANNOTATION_BASE ? CAS.TYPE_NAME_ANNOTATION_BASE : namespace + "." + target.getName();
			}
		};
	}

	// The layer when there is one, else the nearest base class of all of them.
	private EClass targetClass(Feature feature) {
		List<Layer> targets = feature.getTargetLayers();
		if (targets.size() == 1 && classes.containsKey(targets.get(0))) {
			return classes.get(targets.get(0));
		}
		boolean spans = !targets.isEmpty() && targets.stream().allMatch(layer -> layer.getAnchor() == Anchor.SPAN);
		return spans ? BasePackage.ANNOTATION : BasePackage.ANNOTATION_BASE;
	}

	private static void checkName(String name, String otherwise) {
		if (name == null || !NAME.matcher(name).matches()) {
			throw new IllegalArgumentException(otherwise);
		}
	}

	private static void document(org.eclipse.emf.ecore.EModelElement element, String text) {
		if (text != null && !text.isEmpty()) {
			EcoreUtil.setAnnotation(element, DOCUMENTATION, "documentation", text);
		}
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}

	String namespace() {
		return namespace;
	}

	TypeSystemDescription types() {
		return types;
	}

	EPackage ePackage() {
		return ePackage;
	}

	Map<Layer, EClass> classes() {
		return classes;
	}

	Map<EClass, Layer> layers() {
		return layers;
	}

	Map<EStructuralFeature, Feature> features() {
		return features;
	}

	Map<String, EClass> byTypeName() {
		return byTypeName;
	}
}

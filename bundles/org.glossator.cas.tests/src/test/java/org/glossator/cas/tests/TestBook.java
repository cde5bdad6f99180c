// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.tests;

import org.apache.uima.cas.CAS;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.glossator.cas.BasePackage;
import org.glossator.cas.CasResource;
import org.glossator.cas.CodebookTypes;
import org.glossator.cas.commands.CasCommands;
import org.glossator.cas.text.TextRange;
import org.glossator.model.codebook.Anchor;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.CodebookFactory;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;

/** A codebook with every kind of feature, single and many, and what one needs to edit codings by it. */
final class TestBook {

	static final String TEXT = "Three senators criticised the plan on Sunday. “Not the dumbest idea,” Graham said, “but close.”";

	final Codebook codebook = CodebookFactory.eINSTANCE.createCodebook();
	final Layer every = layer("Every", Anchor.SPAN);
	final Layer other = layer("Other", Anchor.SPAN);
	final Layer whole = layer("Whole", Anchor.ARTICLE);
	final CodebookTypes types;

	TestBook() {
		codebook.setName("test");
		codebook.setNamespace("org.example.test");
		for (FeatureKind kind : FeatureKind.VALUES) {
			for (boolean many : new boolean[] { false, true }) {
				feature(every, kind, kind.getLiteral() + (many ? "Many" : "One"), many);
			}
		}
		feature(other, FeatureKind.REFERENCE, "anything", false).getTargetLayers().clear();
		feature(whole, FeatureKind.REFERENCE, "best", true);
		feature(whole, FeatureKind.TAG, "tone", false).setDefaultValue("neutral");
		types = new CodebookTypes(codebook);
	}

	private Layer layer(String name, Anchor anchor) {
		Layer layer = CodebookFactory.eINSTANCE.createLayer();
		layer.setName(name);
		layer.setAnchor(anchor);
		layer.setDiscontinuous(true);
		codebook.getLayers().add(layer);
		return layer;
	}

	private Feature feature(Layer layer, FeatureKind kind, String name, boolean many) {
		Feature feature = CodebookFactory.eINSTANCE.createFeature();
		feature.setName(name);
		feature.setKind(kind);
		feature.setMany(many);
		if (kind == FeatureKind.REFERENCE) {
			feature.getTargetLayers().add(other);
		}
		layer.getFeatures().add(feature);
		return feature;
	}

	CasResource resource() {
		CAS cas = types.newCas();
		cas.setDocumentText(TEXT);
		return new CasResource(URI.createURI("coding.xmi"), types, cas);
	}

	static EditingDomain domain() {
		ComposedAdapterFactory factory = new ComposedAdapterFactory(new ReflectiveItemProviderAdapterFactory());
		return new AdapterFactoryEditingDomain(factory, new BasicCommandStack());
	}

	EObject add(CasResource resource, Layer layer, int begin, int end) {
		EObject coding = draft(layer, begin, end);
		resource.getContents().add(coding);
		return coding;
	}

	EObject draft(Layer layer, int begin, int end) {
		EObject coding = types.create(layer);
		if (layer.getAnchor() == Anchor.SPAN) {
			coding.eSet(BasePackage.BEGIN, begin);
			coding.eSet(BasePackage.END, end);
		}
		return coding;
	}

	static EObject span(int begin, int end) {
		EObject span = EcoreUtil.create(BasePackage.SPAN);
		span.eSet(BasePackage.BEGIN, begin);
		span.eSet(BasePackage.END, end);
		return span;
	}

	static EObject segment(int begin, int end) {
		EObject segment = EcoreUtil.create(BasePackage.SEGMENT);
		segment.eSet(BasePackage.BEGIN, begin);
		segment.eSet(BasePackage.END, end);
		return segment;
	}

	static EObject link(String role, EObject target, String registryId) {
		EObject link = EcoreUtil.create(BasePackage.LINK);
		link.eSet(BasePackage.LINK_ROLE, role);
		link.eSet(BasePackage.LINK_TARGET, target);
		link.eSet(BasePackage.LINK_REGISTRY_ID, registryId);
		return link;
	}

	EObject create(EditingDomain domain, CasResource resource, Layer layer, TextRange... parts) {
		org.eclipse.emf.common.command.Command command = CasCommands.create(domain, resource, layer, java.util.List.of(parts));
		domain.getCommandStack().execute(command);
		return (EObject) command.getResult().iterator().next();
	}
}

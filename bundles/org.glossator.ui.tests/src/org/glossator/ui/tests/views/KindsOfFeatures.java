// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.views;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.glossator.model.Codebooks;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.CodebookFactory;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.codebook.Tag;
import org.glossator.model.codebook.TagSet;
import org.glossator.ui.tests.StudyFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A coding of a layer that has each kind of feature, single and many, in the Properties view. */
abstract class KindsOfFeatures {

	StudyFixture study;
	PropertiesForm form;
	EObject thing;
	EObject other;

	@BeforeEach
	void open() {
		study = StudyFixture.open(codebook(), StudyFixture.TEXT);
		form = PropertiesForm.open(study, 0);
		Layer layer = StudyFixture.layer("Thing");
		thing = form.code(layer, "Donald Trump said");
		other = form.code(layer, "Lindsey Graham");
		form.select(thing);
	}

	@AfterEach
	void close() {
		form.close();
		study.close();
	}

	private static Codebook codebook() {
		Codebook codebook = Codebooks.empty();
		codebook.setNamespace("org.example.kinds");
		TagSet few = tags("few", 3);
		TagSet lots = tags("lots", 12);
		codebook.getTagSets().addAll(List.of(few, lots));
		Layer layer = CodebookFactory.eINSTANCE.createLayer();
		layer.setName("Thing");
		codebook.getLayers().add(layer);
		for (FeatureKind kind : FeatureKind.values()) {
			for (boolean many : new boolean[] { false, true }) {
				Feature feature = feature(layer, kind.getLiteral() + (many ? "s" : ""), kind, many);
				feature.setTagSet(kind == FeatureKind.TAG || kind == FeatureKind.LINK ? few : null);
				if (kind == FeatureKind.REFERENCE || kind == FeatureKind.LINK) {
					feature.getTargetLayers().add(layer);
				}
				if (kind == FeatureKind.REGISTRY || kind == FeatureKind.LINK) {
					feature.getTargetKinds().add(RegistryKind.ENTITY);
				}
				feature.setDiscontinuous(kind == FeatureKind.SPAN);
			}
		}
		feature(layer, "long", FeatureKind.TAG, false).setTagSet(lots);
		feature(layer, "longs", FeatureKind.TAG, true).setTagSet(lots);
		return codebook;
	}

	private static Feature feature(Layer layer, String name, FeatureKind kind, boolean many) {
		Feature feature = CodebookFactory.eINSTANCE.createFeature();
		feature.setName(name);
		feature.setLabel(name);
		feature.setKind(kind);
		feature.setMany(many);
		layer.getFeatures().add(feature);
		return feature;
	}

	private static TagSet tags(String name, int count) {
		TagSet set = CodebookFactory.eINSTANCE.createTagSet();
		set.setName(name);
		for (int index = 1; index <= count; index++) {
			Tag tag = CodebookFactory.eINSTANCE.createTag();
			tag.setName(name + index);
			tag.setLabel("Tag " + index);
			tag.setShortcut(Integer.toString(index % 10));
			set.getTags().add(tag);
		}
		return set;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.editing.codebook.CodebookSteps;
import org.glossator.model.CodebookValidator;
import org.glossator.model.ModelFiles;
import org.glossator.model.codebook.CodebookPackage.Literals;
import org.glossator.model.codebook.Described;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.MeasurementLevel;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.codebook.Rule;
import org.glossator.model.codebook.Severity;
import org.glossator.model.codebook.Tag;
import org.glossator.model.codebook.TagSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each step in a codebook does something, under a name, and is undone and done again without a trace. */
class CodebookStepsTest {

	@TempDir
	Path temp;

	private static String written(CodedStudy study) {
		try {
			return new String(ModelFiles.write(EcoreUtil.copy(study.codebook)), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void whatIsNewHasALabelOfItsOwn() throws IOException {
		try (CodedStudy study = CodedStudy.create(temp.resolve("study"))) {
			CodebookSteps steps = study.session.steps();
			assertEquals(List.of("New layer", "New layer 2", "New layer 3"), Stream.generate(steps::addLayer).limit(3).map(Described::getLabel).toList());
			assertEquals("NewLayer3", study.session.codebook().getLayers().getLast().getName());
			assertEquals(List.of("In favour (copy)", "In favour (copy) 2"),
					Stream.generate(() -> steps.duplicate(study.tag("polarity.favor"))).limit(2).map(Described::getLabel).toList());
			assertEquals(List.of(), study.session.problems());
		}
	}

	@Test
	void everyStepIsUndoneAndDoneAgain() throws IOException {
		Map<String, Consumer<CodedStudy>> steps = new LinkedHashMap<>();
		steps.put("Add Layer", s -> s.session.steps().addLayer());
		steps.put("Add Feature to Stance", s -> s.session.steps().addFeature(s.layer("Stance")));
		steps.put("Add Tag Set", s -> s.session.steps().addTagSet());
		steps.put("Add Tag to Polarity", s -> s.session.steps().addTag(s.set("polarity")));
		steps.put("Duplicate Stance", s -> s.session.steps().duplicate(s.layer("Stance")));
		steps.put("Duplicate In favour", s -> s.session.steps().duplicate(s.tag("polarity.favor")));
		steps.put("Move Stance Up", s -> s.session.steps().move(s.layer("Stance"), 1));
		steps.put("Move Mention Down", s -> s.session.steps().move(s.layer("Mention"), 1));
		steps.put("Move Frame", s -> s.session.steps().move(s.layer("Frame"), 0));
		steps.put("Delete Stance", s -> s.session.steps().delete(List.of(s.layer("Stance"))));
		steps.put("Delete Polarity", s -> s.session.steps().delete(List.of(s.set("polarity"))));
		steps.put("Delete 2 Elements", s -> s.session.steps().delete(List.of(s.tag("polarity.favor"), s.tag("polarity.both"))));
		steps.put("Delete In favour", s -> s.session.steps().replace(s.tag("polarity.favor"), s.tag("polarity.both")));
		steps.put("Delete Rule stance-holder", s -> s.session.steps().delete(List.of(rule(s))));
		set(steps, "Label of Stance", s -> s.layer("Stance"), Literals.DESCRIBED__LABEL, "Position");
		set(steps, "Technical Name of In favour", s -> s.tag("polarity.favor"), Literals.DESCRIBED__NAME, "pro");
		set(steps, "Definition of In favour", s -> s.tag("polarity.favor"), Literals.DESCRIBED__DEFINITION, "For it.");
		set(steps, "When to Use of In favour", s -> s.tag("polarity.favor"), Literals.DESCRIBED__WHEN_TO_USE, "Always.");
		set(steps, "When Not of In favour", s -> s.tag("polarity.favor"), Literals.DESCRIBED__WHEN_NOT, "Never.");
		set(steps, "Examples of In favour", s -> s.tag("polarity.favor"), Literals.DESCRIBED__EXAMPLES, List.of("one", "two"));
		set(steps, "Colour of Stance", s -> s.layer("Stance"), Literals.LAYER__COLOR, "#112233");
		set(steps, "Shortcut of In favour", s -> s.tag("polarity.favor"), Literals.TAG__SHORTCUT, "9");
		set(steps, "Kind of Holder", s -> s.feature("Stance.holder"), Literals.FEATURE__KIND, FeatureKind.STRING);
		set(steps, "Number of Values of Holder", s -> s.feature("Stance.holder"), Literals.FEATURE__MANY, Boolean.TRUE);
		set(steps, "Required of Intensity", s -> s.feature("Stance.intensity"), Literals.FEATURE__REQUIRED, Boolean.TRUE);
		set(steps, "Level of Measurement of Intensity", s -> s.feature("Stance.intensity"), Literals.FEATURE__LEVEL, MeasurementLevel.NOMINAL);
		set(steps, "Tag Set of Polarity", s -> s.feature("Stance.polarity"), Literals.FEATURE__TAG_SET, (Value) s -> s.set("intensity"));
		set(steps, "Targets of Holder", s -> s.feature("Stance.holder"), Literals.FEATURE__TARGET_KINDS, List.of(RegistryKind.EVENT));
		set(steps, "Targets of Attribution", s -> s.feature("Stance.attribution"), Literals.FEATURE__TARGET_LAYERS,
				(Value) s -> List.of(s.layer("Mention"), s.layer("Attribution")));
		set(steps, "Default Value of Polarity", s -> s.feature("Stance.polarity"), Literals.FEATURE__DEFAULT_VALUE, "both");
		set(steps, "Order of Polarity", s -> s.set("polarity"), Literals.TAG_SET__ORDERED, Boolean.TRUE);
		set(steps, "Parts of Mention", s -> s.layer("Mention"), Literals.LAYER__DISCONTINUOUS, Boolean.TRUE);
		set(steps, "Severity of Rule stance-holder", CodebookStepsTest::rule, Literals.RULE__SEVERITY, Severity.OFF);
		set(steps, "Label of Codebook", s -> s.codebook, Literals.DESCRIBED__LABEL, "Mine");

		try (CodedStudy study = CodedStudy.create(temp.resolve("study"))) {
			String start = written(study);
			for (Map.Entry<String, Consumer<CodedStudy>> step : steps.entrySet()) {
				step.getValue().accept(study);
				assertEquals(Optional.of(step.getKey()), study.session.edits().undoLabel());
				String done = written(study);
				assertNotEquals(start, done, step.getKey());
				study.session.edits().undo();
				assertEquals(start, written(study), step.getKey());
				assertFalse(study.session.edits().isDirty(), step.getKey());
				study.session.edits().redo();
				assertEquals(done, written(study), step.getKey());
				study.session.edits().undo();
			}
			assertEquals(List.of(), study.session.pending());
		}
	}

	private interface Value {
		Object in(CodedStudy study);
	}

	private interface Element {
		EObject in(CodedStudy study);
	}

	private static void set(Map<String, Consumer<CodedStudy>> steps, String name, Element element, org.eclipse.emf.ecore.EStructuralFeature attribute,
			Object value) {
		steps.put("Set " + name, s -> {
			Object is = value instanceof Value later ? later.in(s) : value;
			EObject owner = element.in(s);
			assertTrue(s.session.steps().set(owner, attribute, is), name);
			assertFalse(s.session.steps().set(owner, attribute, is), name);
		});
	}

	private static Rule rule(CodedStudy study) {
		return study.codebook.getRules().stream().filter(rule -> rule.getId().equals("stance-holder")).findFirst().orElseThrow();
	}

	@Test
	void namesOfWhatIsNewFollowTheirLabelsAndAreTheirOwn() throws IOException {
		try (CodedStudy study = CodedStudy.create(temp.resolve("study"))) {
			CodebookSteps steps = study.session.steps();
			Layer layer = steps.addLayer();
			steps.set(layer, Literals.DESCRIBED__LABEL, "Type of stance");
			assertEquals("TypeOfStance", layer.getName());
			steps.set(layer, Literals.DESCRIBED__LABEL, "Stance!");
			assertEquals("Stance2", layer.getName());
			Feature feature = steps.addFeature(layer);
			steps.set(feature, Literals.DESCRIBED__LABEL, "Begin");
			assertEquals("begin2", feature.getName());
			steps.set(feature, Literals.DESCRIBED__LABEL, "Übergröße 2");
			assertEquals("ubergroE2", feature.getName());
			Tag tag = steps.addTag(study.set("polarity"));
			steps.set(tag, Literals.DESCRIBED__LABEL, "Quite Against");
			assertEquals("quite-against", tag.getName());
			steps.set(tag, Literals.DESCRIBED__NAME, "mine");
			steps.set(tag, Literals.DESCRIBED__LABEL, "Other");
			assertEquals("mine", tag.getName());
			steps.set(study.tag("polarity.favor"), Literals.DESCRIBED__LABEL, "Pro");
			assertEquals("Pro", study.tag("polarity.favor").getLabel());
			assertEquals(List.of(), CodebookValidator.problems(study.codebook));
		}
	}

	@Test
	void whateverIsDeletedLeavesACodebookThatIsSound() throws IOException {
		try (CodedStudy study = CodedStudy.create(temp.resolve("study"))) {
			List<EObject> all = new ArrayList<>(study.codebook.getLayers());
			study.codebook.getLayers().forEach(layer -> all.addAll(layer.getFeatures()));
			all.addAll(study.codebook.getTagSets());
			for (TagSet set : study.codebook.getTagSets()) {
				all.addAll(set.getTags());
			}
			for (EObject element : all) {
				study.session.steps().delete(List.of(element));
				assertEquals(List.of(), CodebookValidator.problems(study.codebook));
				study.session.edits().undo();
			}
			assertTrue(all.size() > 100, () -> String.valueOf(all.size()));
		}
	}

	@Test
	void aShortcutThatIsTakenNamesWhoHasIt() throws IOException {
		try (CodedStudy study = CodedStudy.create(temp.resolve("study"))) {
			CodebookSteps steps = study.session.steps();
			assertEquals(Optional.of(study.layer("Stance")), steps.conflict(study.layer("Mention"), "s"));
			assertEquals(Optional.empty(), steps.conflict(study.layer("Stance"), "S"));
			String taken = study.tag("polarity.favor").getShortcut();
			assertEquals(Optional.of(study.tag("polarity.favor")), steps.conflict(study.tag("polarity.both"), taken));
			assertEquals(Optional.empty(), steps.conflict(study.tag("polarity.both"), "9"));
		}
	}
}

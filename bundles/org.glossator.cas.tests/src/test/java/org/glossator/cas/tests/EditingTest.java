// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.glossator.cas.Annotations;
import org.glossator.cas.BasePackage;
import org.glossator.cas.CasResource;
import org.glossator.cas.commands.CasCommands;
import org.glossator.cas.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Gestures of a coder: what they do to the CAS and its index, and that they can be taken back. */
class EditingTest {

	private final TestBook book = new TestBook();
	private final CasResource resource = book.resource();
	private final EditingDomain domain = TestBook.domain();

	private void thereAndBack(Command command) {
		String before = CasShape.of(resource.cas());
		List<EObject> contents = List.copyOf(resource.getContents());
		domain.getCommandStack().execute(command);
		String after = CasShape.of(resource.cas());
		assertNotEquals(before, after, "the command changes the CAS");
		List<EObject> contentsAfter = List.copyOf(resource.getContents());
		domain.getCommandStack().undo();
		assertEquals(before, CasShape.of(resource.cas()), "undone");
		assertEquals(contents, resource.getContents());
		domain.getCommandStack().redo();
		assertEquals(after, CasShape.of(resource.cas()), "redone");
		assertEquals(contentsAfter, resource.getContents());
	}

	private List<Integer> begins() {
		List<Integer> begins = new ArrayList<>();
		Type type = resource.cas().getTypeSystem().getType("org.glossator.type.Coding");
		for (AnnotationFS fs : resource.cas().<AnnotationFS>getAnnotationIndex(type)) {
			begins.add(fs.getBegin());
		}
		return begins;
	}

	private EStructuralFeature feature(EObject object, String name) {
		return object.eClass().getEStructuralFeature(name);
	}

	@SuppressWarnings("unchecked")
	private List<EObject> list(EObject object, String name) {
		return (List<EObject>) object.eGet(feature(object, name));
	}

	@Test
	void createdCodingIsIndexedNamedAndHasDefaults() {
		thereAndBack(CasCommands.create(domain, resource, book.other, List.of(new TextRange(6, 14))));
		EObject coding = resource.getContents().get(0);
		assertEquals("senators", Annotations.coveredText(coding));
		assertEquals(12, Annotations.uid(coding).length());
		assertSame(coding, resource.byUid(Annotations.uid(coding)).orElseThrow());
		assertSame(coding, resource.getEObject(resource.getURIFragment(coding)));
		thereAndBack(CasCommands.create(domain, resource, book.whole, List.of()));
		assertEquals("neutral", resource.getContents().get(1).eGet(feature(resource.getContents().get(1), "tone")));
	}

	@Test
	void movedCodingIsFoundWhereItIs() {
		EObject first = book.add(resource, book.other, 0, 5);
		book.add(resource, book.other, 6, 14);
		thereAndBack(CasCommands.setAnchor(domain, first, 30, 40));
		assertEquals(List.of(6, 30), begins());
		assertEquals(List.of(first), resource.covering(35));
		assertEquals(List.of(), resource.covering(3));
		assertEquals(List.of(), resource.covering(40), "an end is exclusive");
		thereAndBack(SetCommand.create(domain, first, BasePackage.BEGIN, 2));
		assertEquals(List.of(2, 6), begins());
	}

	@Test
	void discontinuousAnchorsKeepTheirHull() {
		EObject coding = book.create(domain, resource, book.every, new TextRange(0, 5), new TextRange(15, 25));
		assertEquals(new TextRange(0, 25), new TextRange(Annotations.begin(coding), Annotations.end(coding)));
		assertEquals("Three … criticised", Annotations.coveredText(coding));
		assertEquals(List.of(coding), resource.overlapping(3, 7));
		assertEquals(List.of(), resource.overlapping(6, 14), "a gap is not part of it");

		thereAndBack(AddCommand.create(domain, coding, BasePackage.CODING_SEGMENTS, TestBook.segment(30, 33)));
		assertEquals(33, Annotations.end(coding));
		EObject first = list(coding, "segments").get(0);
		thereAndBack(SetCommand.create(domain, first, BasePackage.BEGIN, 2));
		assertEquals(2, Annotations.begin(coding));
		thereAndBack(new RemoveCommand(domain, coding, BasePackage.CODING_SEGMENTS, first));
		assertEquals(15, Annotations.begin(coding));
		assertEquals(List.of(15), begins());
		coding.eSet(BasePackage.BEGIN, 1);
		assertEquals(15, Annotations.begin(coding), "begin follows the segments");

		thereAndBack(CasCommands.setAnchor(domain, coding, 6, 14));
		assertEquals(List.of(new TextRange(6, 14)), Annotations.segments(coding));
		thereAndBack(CasCommands.setAnchor(domain, coding, List.of(new TextRange(0, 5), new TextRange(6, 14), new TextRange(26, 33))));
		assertEquals(3, Annotations.segments(coding).size());
	}

	@Test
	void segmentsOnWhatWasContinuousCanBeUndone() {
		EObject coding = book.add(resource, book.every, 6, 14);
		thereAndBack(AddCommand.create(domain, coding, BasePackage.CODING_SEGMENTS, TestBook.segment(30, 33)));
		EObject span = TestBook.span(1, 2);
		coding.eSet(feature(coding, "spanOne"), span);
		thereAndBack(CasCommands.setAnchor(domain, span, List.of(new TextRange(4, 5), new TextRange(8, 9))));
		assertEquals(9, Annotations.end(span));
	}

	@Test
	void deletingUnlinksInTheSameStep() {
		EObject target = book.add(resource, book.other, 0, 5);
		EObject kept = book.add(resource, book.other, 6, 14);
		EObject coding = book.add(resource, book.every, 0, 14);
		EObject best = book.add(resource, book.whole, 0, 0);
		coding.eSet(feature(coding, "referenceOne"), target);
		list(coding, "referenceMany").addAll(List.of(kept, target));
		coding.eSet(feature(coding, "linkOne"), TestBook.link("a", target, null));
		EObject both = TestBook.link("b", target, "E1");
		EObject other = TestBook.link("c", kept, null);
		list(coding, "linkMany").addAll(List.of(TestBook.link("d", target, ""), both, other));
		kept.eSet(feature(kept, "anything"), target);
		list(best, "best").add(target);
		assertEquals(7, EcoreUtil.UsageCrossReferencer.find(target, resource).size());

		thereAndBack(CasCommands.delete(domain, List.of(target)));
		assertNull(coding.eGet(feature(coding, "referenceOne")));
		assertEquals(List.of(kept), list(coding, "referenceMany"));
		assertNull(coding.eGet(feature(coding, "linkOne")), "a link to nothing goes");
		assertEquals(List.of(both, other), list(coding, "linkMany"), "one to the registry stays");
		assertNull(both.eGet(BasePackage.LINK_TARGET));
		assertNull(kept.eGet(feature(kept, "anything")));
		assertEquals(List.of(), list(best, "best"));
		assertTrue(EcoreUtil.UsageCrossReferencer.find(target, resource).isEmpty());
		assertNull(target.eResource());

		domain.getCommandStack().undo();
		assertEquals(7, EcoreUtil.UsageCrossReferencer.find(target, resource).size());
		thereAndBack(CasCommands.delete(domain, List.copyOf(resource.getContents())));
		domain.getCommandStack().undo();
		thereAndBack(CasCommands.delete(domain, List.of(both, coding.eGet(feature(coding, "linkOne")) instanceof EObject link ? link : both)));
	}

	@Test
	void whatAnAnalysisEngineDoesIsOneStep() {
		EObject gone = book.add(resource, book.other, 0, 5);
		EObject changed = book.add(resource, book.every, 6, 14);
		list(changed, "linkMany").add(TestBook.link("a", gone, "E1"));
		List<Notification> told = new ArrayList<>();
		resource.eAdapters().add(new EContentAdapter() {
			@Override
			public void notifyChanged(Notification notification) {
				super.notifyChanged(notification);
				told.add(notification);
			}
		});
		thereAndBack(CasCommands.run(resource, "Suggest", cas -> analyse(cas)));
		assertFalse(resource.getContents().contains(gone));
		assertEquals(2, resource.getContents().size());
		assertEquals("against", changed.eGet(feature(changed, "tagOne")));
		assertEquals(20, Annotations.begin(changed));
		assertEquals(12, Annotations.uid(resource.getContents().get(1)).length());
		Notification tag = told.stream().filter(any -> any.getFeature() == feature(changed, "tagOne")).findFirst().orElseThrow();
		assertNull(tag.getOldValue());
		assertEquals("against", tag.getNewValue());
	}

	private void analyse(CAS cas) {
		Type other = cas.getTypeSystem().getType("org.example.test.Other");
		Type every = cas.getTypeSystem().getType("org.example.test.Every");
		cas.removeFsFromIndexes(cas.getAnnotationIndex(other).iterator().next());
		cas.addFsToIndexes(cas.createAnnotation(other, 30, 33));
		AnnotationFS fs = cas.getAnnotationIndex(every).iterator().next();
		fs.setStringValue(every.getFeatureByBaseName("tagOne"), "against");
		fs.setIntValue(every.getFeatureByBaseName("begin"), 20);
		fs.setIntValue(every.getFeatureByBaseName("end"), 22);
		FeatureStructure array = fs.getFeatureValue(every.getFeatureByBaseName("linkMany"));
		FeatureStructure link = ((org.apache.uima.cas.ArrayFS<?>) array).get(0);
		link.setStringValue(link.getType().getFeatureByBaseName("role"), "b");
	}

	@Test
	void whatAnAnalysisEngineDidBeforeItFailedIsTakenBack() {
		book.add(resource, book.other, 0, 5);
		book.add(resource, book.every, 6, 14);
		list(resource.getContents().get(1), "linkMany").add(TestBook.link("a", null, "E1"));
		String before = CasShape.of(resource.cas());
		Command command = CasCommands.run(resource, "Suggest", cas -> {
			analyse(cas);
			throw new IllegalStateException("out of ideas");
		});
		assertTrue(command.canExecute());
		assertThrows(IllegalStateException.class, command::execute);
		assertEquals(before, CasShape.of(resource.cas()));
		assertEquals(2, resource.getContents().size());
	}

	@Test
	void emfToolsWorkOnTheObjects() {
		EObject coding = book.add(resource, book.every, 0, 14);
		EObject span = TestBook.span(1, 3);
		coding.eSet(feature(coding, "spanOne"), span);
		assertSame(coding, span.eContainer());
		assertSame(resource, span.eResource());
		assertEquals(Diagnostic.OK, Diagnostician.INSTANCE.validate(coding).getSeverity());
		IItemLabelProvider labels = (IItemLabelProvider) new ReflectiveItemProviderAdapterFactory().adapt(coding, IItemLabelProvider.class);
		assertTrue(labels.getText(coding).contains("Every"));

		EObject copy = EcoreUtil.copy(coding);
		assertNull(copy.eResource());
		resource.getContents().add(copy);
		assertNotEquals(Annotations.uid(coding), Annotations.uid(copy), "two codings never share a uid");
		assertTrue(copy.eGet(feature(copy, "spanOne")) instanceof EObject part && part != span && part.eContainer() == copy);
		list(copy, "spanMany").add(span);
		assertSame(copy, span.eContainer());
		assertNull(coding.eGet(feature(coding, "spanOne")), "a part is in one place");
		assertThrows(IllegalArgumentException.class, () -> resource.getContents().add(TestBook.span(1, 2)));

		CasResource second = book.resource();
		EObject there = book.add(second, book.other, 0, 1);
		assertThrows(IllegalArgumentException.class, () -> coding.eSet(feature(coding, "referenceOne"), there));
	}

	/** Whatever is done in whatever order: undoing all of it leads back, redoing all of it leads there again. */
	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
	void anyGesturesCanBeTakenBack(int seed) {
		Random random = new Random(seed);
		List<String> shapes = new ArrayList<>(List.of(CasShape.of(resource.cas())));
		int done = 0;
		for (int i = 0; i < 60; i++) {
			Command command = gesture(random);
			if (command.canExecute()) {
				domain.getCommandStack().execute(command);
				shapes.add(CasShape.of(resource.cas()));
				done++;
			}
		}
		assertTrue(done > 30, "most gestures can be made");
		for (int i = done; i > 0; i--) {
			assertEquals(shapes.get(i), CasShape.of(resource.cas()));
			domain.getCommandStack().undo();
		}
		assertEquals(shapes.get(0), CasShape.of(resource.cas()));
		for (int i = 1; i <= done; i++) {
			domain.getCommandStack().redo();
			assertEquals(shapes.get(i), CasShape.of(resource.cas()), "redone step " + i);
		}
	}

	private Command gesture(Random random) {
		int begin = random.nextInt(40);
		TextRange range = new TextRange(begin, begin + 1 + random.nextInt(20));
		List<TextRange> parts = random.nextBoolean() ? List.of(range) : List.of(range, new TextRange(70, 75));
		List<EObject> codings = resource.getContents();
		if (codings.isEmpty() || random.nextInt(4) == 0) {
			return CasCommands.create(domain, resource, random.nextBoolean() ? book.every : book.other, parts);
		}
		EObject coding = codings.get(random.nextInt(codings.size()));
		EObject target = codings.get(random.nextInt(codings.size()));
		boolean every = coding.eClass().getName().equals("Every");
		boolean fits = target.eClass().getName().equals("Other");
		return switch (random.nextInt(8)) {
			case 0 -> CasCommands.delete(domain, List.of(coding));
			case 1 -> CasCommands.delete(domain, random.ints(3, 0, codings.size()).distinct().mapToObj(codings::get).toList());
			case 2 -> CasCommands.setAnchor(domain, coding, parts);
			case 3 -> AddCommand.create(domain, coding, BasePackage.CODING_SEGMENTS, TestBook.segment(begin, begin + 3));
			case 4 -> every && fits ? SetCommand.create(domain, coding, feature(coding, "referenceOne"), target)
					: CasCommands.setAnchor(domain, coding, parts);
			case 5 -> every ? AddCommand.create(domain, coding, feature(coding, "linkMany"), TestBook.link("r", target, null))
					: SetCommand.create(domain, coding, feature(coding, "anything"), target);
			case 6 -> every ? AddCommand.create(domain, coding, feature(coding, "stringMany"), "s" + begin)
					: SetCommand.create(domain, coding, feature(coding, "anything"), SetCommand.UNSET_VALUE);
			default -> CasCommands.run(resource, "Tag all", cas -> {
				Type type = cas.getTypeSystem().getType("org.example.test.Every");
				cas.<AnnotationFS>getAnnotationIndex(type).forEach(fs -> fs.setStringValue(type.getFeatureByBaseName("tagOne"), "t" + begin));
				cas.addFsToIndexes(cas.createAnnotation(type, begin, begin + 2));
			});
		};
	}
}

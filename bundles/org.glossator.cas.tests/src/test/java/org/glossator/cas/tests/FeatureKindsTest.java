// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.glossator.cas.Annotations;
import org.glossator.cas.CasResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of feature, single and many: executed, undone and redone on the CAS, told of, saved and read again. */
class FeatureKindsTest {

	/** Makes three values of a kind; a reference's are the other codings of the resource. */
	private record Kind(String name, Function<List<EObject>, List<Object>> values) {
		@Override
		public String toString() {
			return name;
		}
	}

	static List<Kind> kinds() {
		return List.of(new Kind("string", others -> List.of("a b", "ü \uD83D\uDE00 <&\">\n\t", "c")),
				new Kind("tag", others -> List.of("favor", "against", "neutral")),
				new Kind("boolean", others -> List.of(true, false, true)),
				new Kind("integer", others -> List.of(-7, Integer.MAX_VALUE, 3)),
				new Kind("double", others -> List.of(0.1, -1e300, 2.5)),
				new Kind("date", others -> List.of("2017", "2017-07", "2017-07-04T12:30Z")),
				new Kind("reference", others -> List.copyOf(others)),
				new Kind("span", others -> List.of(TestBook.span(1, 4), TestBook.span(5, 9), TestBook.span(2, 30))),
				new Kind("registry", others -> List.of("E1", "E2", "E3")),
				new Kind("link", others -> List.of(TestBook.link("actor", others.get(0), null), TestBook.link("place", null, "E7"),
						TestBook.link(null, others.get(1), "E8"))));
	}

	private final TestBook book = new TestBook();
	private final CasResource resource = book.resource();
	private final EditingDomain domain = TestBook.domain();
	private final List<EObject> others = List.of(book.add(resource, book.other, 0, 5), book.add(resource, book.other, 6, 14),
			book.add(resource, book.other, 15, 25));
	private final EObject coding = book.add(resource, book.every, 0, 14);

	private EStructuralFeature feature(String name) {
		return coding.eClass().getEStructuralFeature(name);
	}

	/** Executes, undoes and redoes a command; the CAS must be each time as it was. */
	private void thereAndBack(Command command) {
		String before = CasShape.of(resource.cas());
		domain.getCommandStack().execute(command);
		String after = CasShape.of(resource.cas());
		assertNotEquals(before, after, "the command changes the CAS");
		for (int i = 0; i < 2; i++) {
			domain.getCommandStack().undo();
			assertEquals(before, CasShape.of(resource.cas()), "undone");
			domain.getCommandStack().redo();
			assertEquals(after, CasShape.of(resource.cas()), "redone");
		}
	}

	private CasResource again() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		resource.save(out, null);
		CasResource copy = new CasResource(URI.createURI("copy.xmi"), book.types);
		copy.load(new ByteArrayInputStream(out.toByteArray()), null);
		assertEquals(CasShape.of(resource.cas()), CasShape.of(copy.cas()), "saved and read again");
		return copy;
	}

	/** A value in words that are the same in the resource that was saved and in the one that was read. */
	private static Object words(Object value) {
		if (value instanceof List<?> list) {
			return list.stream().map(FeatureKindsTest::words).toList();
		}
		if (!(value instanceof EObject object)) {
			return String.valueOf(value);
		}
		List<Object> words = new ArrayList<>(List.of(object.eClass().getName(), Annotations.uid(object)));
		if (Annotations.uid(object).isEmpty()) {
			object.eClass().getEAllStructuralFeatures().forEach(any -> words.add(words(object.eGet(any))));
		}
		return words;
	}

	private void assertSavedAs(EStructuralFeature feature) throws IOException {
		assertEquals(words(coding.eGet(feature)), words(again().byUid(Annotations.uid(coding)).orElseThrow().eGet(feature)));
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void single(Kind kind) throws IOException {
		EStructuralFeature feature = feature(kind.name + "One");
		List<Object> values = kind.values.apply(others);
		assertFalse(coding.eIsSet(feature));

		thereAndBack(SetCommand.create(domain, coding, feature, values.get(0)));
		assertEquals(values.get(0), coding.eGet(feature));
		assertTrue(coding.eIsSet(feature));
		assertSavedAs(feature);

		thereAndBack(SetCommand.create(domain, coding, feature, values.get(1)));
		assertEquals(values.get(1), coding.eGet(feature));
		assertSavedAs(feature);

		thereAndBack(SetCommand.create(domain, coding, feature, values.get(2)));
		thereAndBack(SetCommand.create(domain, coding, feature, SetCommand.UNSET_VALUE));
		assertEquals(feature.getDefaultValue(), coding.eGet(feature));
		assertFalse(coding.eIsSet(feature));
		assertSavedAs(feature);
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void many(Kind kind) throws IOException {
		EStructuralFeature feature = feature(kind.name + "Many");
		List<Object> values = kind.values.apply(others);
		assertFalse(coding.eIsSet(feature));

		thereAndBack(AddCommand.create(domain, coding, feature, values.get(0)));
		thereAndBack(AddCommand.create(domain, coding, feature, List.of(values.get(2))));
		thereAndBack(AddCommand.create(domain, coding, feature, values.get(1), 1));
		assertEquals(values, List.copyOf((List<?>) coding.eGet(feature)));
		assertTrue(coding.eIsSet(feature));
		assertSavedAs(feature);

		thereAndBack(MoveCommand.create(domain, coding, feature, values.get(1), 0));
		assertEquals(values.get(1), ((List<?>) coding.eGet(feature)).get(0));
		thereAndBack(new RemoveCommand(domain, coding, feature, List.of(values.get(1))));
		assertEquals(2, ((List<?>) coding.eGet(feature)).size());
		assertSavedAs(feature);

		thereAndBack(new RemoveCommand(domain, coding, feature, List.copyOf((List<?>) coding.eGet(feature))));
		assertFalse(coding.eIsSet(feature));
		thereAndBack(SetCommand.create(domain, coding, feature, values));
		assertEquals(3, ((List<?>) coding.eGet(feature)).size());
		thereAndBack(SetCommand.create(domain, coding, feature, SetCommand.UNSET_VALUE));
		assertSavedAs(feature);
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void told(Kind kind) {
		List<Notification> told = new ArrayList<>();
		resource.eAdapters().add(new EContentAdapter() {
			@Override
			public void notifyChanged(Notification notification) {
				super.notifyChanged(notification);
				told.add(notification);
			}
		});
		List<Object> values = kind.values.apply(others);
		EStructuralFeature one = feature(kind.name + "One");
		EStructuralFeature many = feature(kind.name + "Many");
		coding.eSet(one, values.get(0));
		coding.eSet(one, values.get(1));
		AddCommand.create(domain, coding, many, values.get(2)).execute();

		List<Notification> ours = told.stream().filter(any -> any.getFeature() == one || any.getFeature() == many).toList();
		assertEquals(List.of(Notification.SET, Notification.SET, Notification.ADD), ours.stream().map(Notification::getEventType).toList());
		assertEquals(one.getDefaultValue(), ours.get(0).getOldValue());
		assertEquals(values.get(0), ours.get(0).getNewValue());
		assertEquals(values.get(0), ours.get(1).getOldValue());
		assertEquals(values.get(1), ours.get(1).getNewValue());
		assertEquals(values.get(2), ours.get(2).getNewValue());
		assertTrue(ours.stream().allMatch(any -> any.getNotifier() == coding));
	}
}

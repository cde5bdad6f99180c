// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.views;

import static org.glossator.ui.tests.views.PropertiesForm.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.glossator.model.codebook.Feature;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.Test;

/** A field for a date takes one as exact as it is known, offers those that are at hand, and keeps what is none. */
class DateFieldTest extends KindsOfFeatures {

	private static final String SENTENCE = "\u201csoon\u201d is no date and is not stored. Write a year, a month or a day, such as 2017, 2017-07 or 2017-07-09.";

	private void leave(String typed) {
		Text field = form.text("date");
		field.setFocus();
		field.setText(typed);
		field.notifyListeners(SWT.FocusOut, new Event());
	}

	private void set(String feature, String date) {
		Feature dated = form.session().resource().types().layer(other.eClass()).orElseThrow().getFeatures().stream()
				.filter(each -> each.getName().equals(feature)).findFirst().orElseThrow();
		form.session().gestures().add(other, dated, date);
	}

	@Test
	void aDateIsTypedAsExactAsItIsKnown() {
		for (String date : List.of("2017", "2017-07", "2017-07-04", "2017-07-04T12:30Z")) {
			form.step("Set date to " + date, () -> form.type("date", date), () -> value(thing, "date"), date);
			assertEquals(date, form.text("date").getText());
		}
		form.step("Clear date", () -> form.type("date", ""), () -> Optional.ofNullable(value(thing, "date")), Optional.empty());
		form.step("Add dates 2017", () -> form.type("dates", "2017"), () -> form.chips("dates"), List.of("2017"));
		form.step("Add dates 2018-01", () -> leaveMany("2018-01"), () -> value(thing, "dates"), List.of("2017", "2018-01"));
	}

	private void leaveMany(String typed) {
		Text field = form.text("dates");
		field.setFocus();
		field.setText(typed);
		field.notifyListeners(SWT.FocusOut, new Event());
	}

	@Test
	void whatIsNoDateIsToldAndStaysToBeMended() {
		form.type("date", "2017");
		leave("soon");
		assertEquals(List.of(SENTENCE), form.said("date").stream().filter(SENTENCE::equals).toList());
		assertEquals("soon", form.text("date").getText());
		assertEquals("2017", value(thing, "date"));
		set("dates", "2016");
		form.settle();
		assertEquals("soon", form.text("date").getText(), "another change is no reason to forget it");
		leave("2018");
		assertTrue(form.said("date").stream().noneMatch(SENTENCE::equals));
		assertEquals("2018", value(thing, "date"));
		leave("soon");
		form.select(other);
		assertEquals(SENTENCE, Workbench.status(), "it is told where the coder is now");
		form.select(thing);
		assertEquals("2018", form.text("date").getText());
	}

	@Test
	void whatIsAtHandIsOffered() {
		set("dates", "2016-05-06");
		set("date", "1999");
		form.step("Set date to 2016-05-06", () -> form.complete("date", "2016-", 0), () -> value(thing, "date"), "2016-05-06");
		form.step("Set date to 1999", () -> form.complete("date", "used", 0), () -> value(thing, "date"), "1999");
		String today = LocalDate.now().toString();
		form.complete("date", "today", 0);
		assertTrue(List.of(today, LocalDate.now().toString()).contains(value(thing, "date")), () -> String.valueOf(value(thing, "date")));
		form.step("Set date to 2016", () -> form.type("date", "2016"), () -> value(thing, "date"), "2016");
	}
}

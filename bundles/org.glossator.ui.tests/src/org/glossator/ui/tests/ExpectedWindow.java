// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * A window that will hold up whoever opens it: it is looked for now and then, and somebody does in it what is to be done. What goes
 * wrong there closes it, and fails the test once that can go on: when it is asked for, and at the latest when the study is closed.
 */
public final class ExpectedWindow {

	private static final int LOOK_EVERY_MILLISECONDS = 100;
	/** Those that no test has asked about yet. */
	private static final List<ExpectedWindow> EXPECTED = new ArrayList<>();

	private final Display display = Display.getCurrent();
	private final Set<Shell> before = Set.of(display.getShells()); // a wizard that is being finished has the title of its result
	private final String what;
	private final Predicate<Shell> which;
	private final Consumer<Shell> act;
	private Optional<Throwable> failure = Optional.empty();
	private boolean came;
	private boolean done;
	private boolean over;

	private ExpectedWindow(String what, Predicate<Shell> which, Consumer<Shell> act) {
		this.what = what;
		this.which = which;
		this.act = act;
	}

	/** The next window that is so; whoever acts in it closes it, too. */
	public static ExpectedWindow expect(String what, Predicate<Shell> which, Consumer<Shell> act) {
		ExpectedWindow window = new ExpectedWindow(what, which, act);
		EXPECTED.add(window);
		window.lookSoon();
		return window;
	}

	/** The next dialog of any title, which has buttons; whoever acts in it closes it, too. */
	public static ExpectedWindow dialog(Consumer<Shell> act) {
		return expect("a dialog", shell -> !shell.getText().startsWith("Progress") && !Workbench.find(shell, Button.class).isEmpty(), act);
	}

	/** The next window with a title and a widget of some class, which is closed once somebody has looked at that. */
	public static <T extends Control> ExpectedWindow shown(String title, Class<T> with, Consumer<T> look) {
		return expect(title, shell -> shell.getText().equals(title) && !Workbench.find(shell, with).isEmpty(), shell -> {
			try {
				look.accept(Workbench.find(shell, with).getFirst());
			} finally {
				if (!shell.isDisposed()) {
					shell.close();
				}
			}
		});
	}

	/** The next window whose title begins so, where a button is pressed. */
	public static ExpectedWindow answered(String title, String button) {
		return expect(title, shell -> shell.getText().startsWith(title), shell -> Workbench.press(Workbench.button(shell, button)));
	}

	private void lookSoon() {
		display.timerExec(LOOK_EVERY_MILLISECONDS, this::look);
	}

	private void look() {
		if (over || came) {
			return;
		}
		Optional<Shell> found = Stream.of(display.getShells()).filter(shell -> !before.contains(shell) && shell.isVisible()).filter(which).findFirst();
		if (found.isEmpty()) {
			lookSoon();
			return;
		}
		came = true;
		try {
			act.accept(found.get());
		} catch (RuntimeException | AssertionError e) {
			failure = Optional.of(e);
			if (!found.get().isDisposed()) {
				found.get().close(); // who opened it waits for that
			}
		}
		done = true;
	}

	/** Waits until it came and all was done in it; fails when that went wrong. */
	public void await() {
		Workbench.until("a window: " + what, () -> done);
		check();
	}

	/** Fails unless it came and all went well in it; it is looked for no longer. */
	public void check() {
		over = true;
		EXPECTED.remove(this);
		failure.ifPresent(e -> {
			throw new AssertionError("The window was not as it should be: " + what, e);
		});
		assertTrue(came, () -> "no window: " + what);
	}

	/** Fails unless all came that no test has asked about yet. */
	public static void checkAll() {
		List<ExpectedWindow> all = List.copyOf(EXPECTED);
		all.forEach(window -> window.over = true);
		EXPECTED.clear();
		all.forEach(ExpectedWindow::check);
	}
}

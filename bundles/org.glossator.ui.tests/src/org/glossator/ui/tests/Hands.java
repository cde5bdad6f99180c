// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** Keys and mouse as the window system sends them, by xdotool, so that bindings, traversal and dragging take part. */
public final class Hands {

	private Hands() {
	}

	/** Gives a control the focus, in a window that has it. */
	public static void into(Control control) {
		control.getShell().forceActive();
		control.forceFocus();
		Workbench.until("the control has the keys", () -> control.getDisplay().getFocusControl() == control
				&& control.getDisplay().getActiveShell() == control.getShell());
	}

	/** Presses keys one after another, as xdotool names them: {@code ctrl+l}. */
	public static void press(String... keys) {
		xdotool(Stream.concat(Stream.of("key"), Stream.of(keys)).toList());
	}

	/** Presses keys one after another, as xdotool names them, so many milliseconds apart: slowly as hands do, or fast. */
	public static void press(int milliseconds, String... keys) {
		xdotool(Stream.concat(Stream.of("key", "--delay", text(milliseconds)), Stream.of(keys)).toList());
	}

	/** Clicks several times at a place, as fast as for a double-click, in points of the display. */
	public static void click(Point at, int times) {
		xdotool(List.of("mousemove", text(at.x), text(at.y), "sleep", "0.1", "click", "--repeat", text(times), "--delay", "1", "1")); // one that comes late is none of them
	}

	/** Something that is dragged, and let go at the end; places are in points of the display. */
	public static final class Drag implements AutoCloseable {
		private Point at;
		private boolean begun;

		/** Nothing is pressed before it goes {@link #over} something: a press without a move is soon no drag any more. */
		public Drag(Point from) {
			at = from;
		}

		/** Drags it to a place, and stays there. */
		public void over(Point to) {
			List<String> steps = new ArrayList<>();
			if (!begun) {
				steps.addAll(List.of("mousemove", text(at.x), text(at.y), "sleep", "0.2", "mousedown", "1"));
				begun = true;
			}
			for (int step = 1; step <= 8; step++) {
				steps.addAll(List.of("sleep", "0.05", "mousemove", text(at.x + (to.x - at.x) * step / 8), text(at.y + (to.y - at.y) * step / 8)));
			}
			steps.addAll(List.of("sleep", "0.05", "mousemove_relative", "1", "0"));
			at = to;
			xdotool(steps);
		}

		@Override
		public void close() {
			xdotool(List.of("mouseup", "1"));
		}
	}

	/** Moves the pointer, and lets it rest. */
	public static void point(Point at) {
		xdotool(List.of("mousemove", text(at.x), text(at.y), "sleep", "0.1", "mousemove_relative", "1", "0"));
	}

	private static String text(int number) {
		return Integer.toString(number);
	}

	/** Runs xdotool, while the workbench goes on. */
	private static void xdotool(List<String> arguments) {
		List<String> command = new ArrayList<>(List.of("xdotool"));
		command.addAll(arguments);
		try {
			Process process = new ProcessBuilder(command).inheritIO().start();
			Workbench.until("xdotool is done", () -> !process.isAlive());
			assertEquals(0, process.exitValue(), command::toString);
		} catch (IOException e) {
			throw new AssertionError(command.toString(), e);
		}
	}
}

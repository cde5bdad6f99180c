// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import javax.management.JMException;
import javax.management.ObjectName;

import org.glossator.app.sample.SampleStudy;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.glossator.ui.ActiveCoding;
import org.glossator.ui.OpenStudy;

/** Drives the workbench from its own thread: lets it work until something is so, and finds widgets. */
public final class Workbench {

	/** How long anything is waited for here that does not come to be: this only ends what hangs. */
	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private Workbench() {
	}

	/** The window that all tests work in. */
	public static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	}

	/** Makes the window the one that has the keys: a test before may have closed a window of its own, and nobody has them then. */
	public static void activate() {
		Shell shell = window().getShell();
		shell.forceActive();
		until("the window has the keys", () -> shell.getDisplay().getActiveShell() == shell);
	}

	/** The page of the window, which holds its editors and views. */
	public static IWorkbenchPage page() {
		return window().getActivePage();
	}

	/** The study that is open in the window, if one is. */
	public static OpenStudy study() {
		return window().getService(OpenStudy.class);
	}

	/** Closes the study without saving, and waits until the workspace has written what it had to into its folder. */
	public static void closeStudy() {
		page().closeAllEditors(false);
		study().close();
		rest();
		ExpectedWindow.checkAll();
	}

	/** Waits until the workspace has written what it had to, and has looked at its folders. */
	public static void rest() {
		until("the workspace is at rest", () -> Stream.of(Job.getJobManager().find(null))
				.noneMatch(job -> job instanceof WorkspaceJob || job.belongsTo(ResourcesPlugin.FAMILY_AUTO_REFRESH)));
	}

	/** Lets the workbench handle events until a condition holds; fails when it does not come to hold. */
	public static void until(String what, BooleanSupplier condition) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + PATIENCE.toNanos();
		boolean[] over = new boolean[1];
		tick(display, over);
		try {
			while (!condition.getAsBoolean()) {
				if (System.nanoTime() - end > 0) {
					throw new AssertionError("It never came to be: " + what);
				}
				if (!display.readAndDispatch()) {
					display.sleep();
				}
			}
		} finally {
			over[0] = true;
		}
		settle(); // what was posted meanwhile is part of it
	}

	/** What this thread has allocated so far, in bytes: how much work was done, on a machine of any speed. */
	public static long allocated() {
		try {
			return ((Long) ManagementFactory.getPlatformMBeanServer().getAttribute(new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME),
					"CurrentThreadAllocatedBytes")).longValue();
		} catch (JMException e) {
			throw new AssertionError(e);
		}
	}

	/** Wakes the thread now and then, since a condition can come to hold without an event. */
	private static void tick(Display display, boolean[] over) {
		if (!over[0]) {
			display.timerExec(100, () -> tick(display, over));
		}
	}

	/** What is seen of a part of a control. */
	public static ImageData picture(Control control, Rectangle area) {
		Image image = new Image(control.getDisplay(), area.width, area.height);
		GC gc = new GC(control);
		try {
			gc.copyArea(image, area.x, area.y);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	/** What the screen shows at a part of a control, whoever draws it. */
	public static ImageData seen(Control control, Rectangle area) {
		Point place = control.toDisplay(area.x, area.y);
		Image image = new Image(control.getDisplay(), area.width, area.height);
		GC gc = new GC(control.getDisplay());
		try {
			gc.copyArea(image, place.x, place.y);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	/** All widgets of a class below a control, in order. */
	public static <T extends Control> List<T> find(Control control, Class<T> type) {
		List<T> found = new ArrayList<>();
		if (type.isInstance(control)) {
			found.add(type.cast(control));
		}
		if (control instanceof Composite composite) {
			Stream.of(composite.getChildren()).forEach(child -> found.addAll(find(child, type)));
		}
		return found;
	}

	/** The texts of all items of a tree that were made so far. */
	public static List<String> texts(Tree tree) {
		List<String> texts = new ArrayList<>();
		for (TreeItem item : tree.getItems()) {
			collect(item, texts);
		}
		return texts;
	}

	private static void collect(TreeItem item, List<String> texts) {
		texts.add(item.getText());
		for (TreeItem child : item.getItems()) {
			collect(child, texts);
		}
	}

	/** What the coder has in hand. */
	public static ActiveCoding active() {
		return window().getService(ActiveCoding.class);
	}

	/** Executes a command of the article editor, as its menu entry or key does; fails when it is not possible. */
	public static void execute(String command) {
		execute(command, Map.of());
	}

	/** As {@link #execute(String)}, with parameters by their ids. */
	public static void execute(String command, Map<String, String> parameters) {
		try {
			Command known = window().getService(ICommandService.class).getCommand("org.glossator.ui.editor." + command);
			window().getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(known, parameters), null);
		} catch (CommandException e) {
			throw new AssertionError(command, e);
		}
	}

	/** Types a character, as far as the widget itself is told. */
	public static void type(Control control, char character) {
		Event event = new Event();
		event.character = character;
		event.keyCode = Character.toLowerCase(character);
		control.notifyListeners(SWT.KeyDown, event);
	}

	/** A mouse event of the first button. */
	public static Event event(int x, int y, int modifiers) {
		Event event = new Event();
		event.x = x;
		event.y = y;
		event.button = 1;
		event.count = 1;
		event.stateMask = modifiers;
		return event;
	}

	/** Opens a view, or brings it to the front. */
	public static IViewPart show(String view) {
		try {
			return page().showView(view);
		} catch (PartInitException e) {
			throw new AssertionError(view, e);
		}
	}

	/** The control that a part is made of, of those that tell. */
	public static Control control(IWorkbenchPart part) {
		return part.getAdapter(Control.class);
	}

	/** Whether a label that is seen in the window begins so. */
	public static boolean isSaid(String beginning) {
		return find(window().getShell(), Label.class).stream().anyMatch(label -> label.isVisible() && label.getText().startsWith(beginning));
	}

	/** Handles all events that are waiting. */
	public static void settle() {
		while (Display.getCurrent().readAndDispatch()) {
			// until there is none
		}
	}

	/** Where a context menu opens that is asked for by a key or the mouse, in points of the display. */
	public static Point menuPlace(Control control, int detail, Point pointer) {
		Event event = new Event();
		event.detail = detail;
		event.x = pointer.x;
		event.y = pointer.y;
		control.notifyListeners(SWT.MenuDetect, event);
		return new Point(event.x, event.y);
	}

	/** Tells a widget of an event of the first mouse button. */
	public static void mouse(Control control, int type, int x, int y) {
		control.notifyListeners(type, event(x, y, 0));
	}

	/** Opens the sample study, which is made when it is not there. */
	public static void openSample() {
		if (!study().isOpen(SampleStudy.folder())) {
			command("org.glossator.app.openSample");
			until("the sample study is made and open", () -> study().isOpen(SampleStudy.folder()) && study().articles().size() == 3);
		}
	}

	/** What the status line says. */
	public static String status() {
		return find(window().getShell(), CLabel.class).stream().filter(label -> label.getParent().getClass().getSimpleName().equals("StatusLine"))
				.map(CLabel::getText).map(text -> text == null ? "" : text.replace("&&", "&")).findFirst().orElseThrow(() -> new AssertionError("no status line"));
	}

	/** Executes any command, as a key does; fails when it is not possible. */
	public static void command(String id) {
		try {
			window().getService(IHandlerService.class).executeCommand(id, null);
		} catch (CommandException e) {
			throw new AssertionError(id, e);
		}
	}

	/** What an entry of the menu bar says, the accelerator left out, by the beginning of its text. */
	public static Optional<MenuItem> menuItem(String menu, String beginning) {
		return Stream.of(window().getShell().getMenuBar().getItems()).filter(item -> item.getText().replace("&", "").equals(menu)).findFirst()
				.map(MenuItem::getMenu).flatMap(items -> {
					items.notifyListeners(SWT.Show, new Event());
					settle();
					return Stream.of(items.getItems()).filter(item -> item.getText().replace("&", "").startsWith(beginning)).findFirst();
				});
	}

	/** Whether a command can be executed now. */
	public static boolean isEnabled(String id) {
		settle();
		Command command = window().getService(ICommandService.class).getCommand(id);
		command.setEnabled(window().getService(IHandlerService.class).getCurrentState());
		return command.isEnabled();
	}

	/** Presses a button. */
	public static void press(Button button) {
		button.notifyListeners(SWT.Selection, new Event());
	}

	/** The button below a control with that text. */
	public static Button button(Control control, String text) {
		return find(control, Button.class).stream().filter(button -> button.getText().replace("&", "").equals(text)).findFirst()
				.orElseThrow(() -> new AssertionError("no button " + text));
	}
}

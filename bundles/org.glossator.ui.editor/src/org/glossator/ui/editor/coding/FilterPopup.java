// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.coding;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.util.Util;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.glossator.model.Excerpt;
import org.glossator.ui.Accessibility;
import org.glossator.ui.IconPlates;
import org.glossator.ui.Soon;

/**
 * A list near a place in the text that gets shorter as one types; Enter takes the entry that is selected, Esc none. What is typed
 * before the window system gives it the keys is handed to it by whoever has them still.
 */
final class FilterPopup extends PopupDialog {

	/** As many entries as a list is worth scrolling through; who looks for another types. */
	private static final int MOST = 200;
	/** The width, in characters; as much more as the longest of the first entries needs, up to the other. */
	private static final int NARROW = 64;
	private static final int WIDE = 96;
	private static final int ROWS = 12;
	/** No more of a name or of the text stands in an entry, in characters, so that what is said of it can be read. */
	static final int NAME = 24;
	private static final int GAP = 4;
	private static final int PRIMARY = 1;
	/** So long no key is pressed, in milliseconds, when the keys are asked for that the window manager has not given of itself. */
	private static final int QUIET = 250;

	/**
	 * What can be taken, or only read.
	 *
	 * @param label what it is called
	 * @param hint  its letter, or what else is worth knowing; may be empty
	 * @param icon  stands before the label
	 * @param run   is run when it is taken, after the popup is gone; empty for what cannot be taken
	 */
	record Entry(String label, String hint, Optional<ImageDescriptor> icon, Optional<Runnable> run) {

		Entry(String label, String hint, ImageDescriptor icon, Runnable run) {
			this(label, hint, Optional.of(icon), Optional.of(run));
		}

		/** A sentence at the top of the list: Enter takes nothing as long as it is marked. */
		static Entry note(String sentence) {
			return new Entry(sentence, "", Optional.empty(), Optional.empty()); //$NON-NLS-1$
		}
	}

	private final Rectangle place;
	private final String prompt;
	private final String typed;
	private final Function<String, List<Entry>> entries;
	private final Consumer<Optional<Entry>> marked;
	private boolean taken;
	private Text filter;
	private TableViewer list;
	private Soon ask;
	/** How many keys were handed over. */
	private int pressed;

	/**
	 * A popup, to be opened.
	 *
	 * @param parent  the window
	 * @param place   what it must not hide, in points of the display
	 * @param prompt  says above the filter what to type
	 * @param footer  says at the bottom which keys do what
	 * @param typed   what is typed already
	 * @param entries all entries that what is typed leaves, the best first
	 * @param marked  is told which entry Enter would take, and in the end, when none was taken, that it is none
	 */
	FilterPopup(Shell parent, Rectangle place, String prompt, String footer, String typed, Function<String, List<Entry>> entries,
			Consumer<Optional<Entry>> marked) {
		super(parent, PopupDialog.INFOPOPUP_SHELLSTYLE, isGivenKeysAtOnce(), false, false, false, false, prompt, footer);
		this.place = place;
		this.prompt = prompt;
		this.typed = typed;
		this.entries = entries;
		this.marked = marked;
	}

	/**
	 * Whether a window that asks for the keys has them when it has asked. On GTK the window manager gives them some time later, and SWT,
	 * which takes the window for the one that has them already, drops what is typed meanwhile; so the window is only shown there, is
	 * handed what is typed, and asks for the keys itself only when it is not given them and nobody types.
	 */
	private static boolean isGivenKeysAtOnce() {
		return !Util.isGtk();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.addListener(SWT.Activate, event -> takeKeys());
		ask = new Soon(shell, QUIET, () -> askForKeys(shell));
		ask.request();
	}

	/** Asks for the keys when they are not here yet, once what was pressed before has been handed over: on a busy machine it waits still. */
	private void askForKeys(Shell shell) {
		int before = pressed;
		shell.getDisplay().asyncExec(() -> {
			if (!shell.isDisposed() && pressed == before && shell.getDisplay().getActiveShell() != shell) {
				shell.forceActive();
			}
		});
	}

	private void takeKeys() {
		if (filter != null && filter.setFocus()) {
			filter.setSelection(filter.getCharCount()); // and not all of it: the next letter would replace what was typed
		}
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(2, 2).spacing(0, 2).applyTo(area);
		filter = new Text(area, SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		Table table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, table.getItemHeight() * ROWS).applyTo(table);
		Accessibility.name(filter, prompt);
		Accessibility.name(table, prompt);
		list = new TableViewer(table);
		IconPlates.install(table);
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels(new LocalResourceManager(JFaceResources.getResources(), table))));
		list.addSelectionChangedListener(event -> marked.accept(Optional.ofNullable((Entry) event.getStructuredSelection().getFirstElement())));
		filter.addListener(SWT.Modify, event -> fill());
		filter.addListener(SWT.KeyDown, this::key);
		filter.addListener(SWT.DefaultSelection, event -> take());
		table.addListener(SWT.MouseUp, event -> {
			if (event.button == PRIMARY) {
				take();
			}
		});
		table.addListener(SWT.DefaultSelection, event -> take());
		if (typed.isEmpty()) {
			fill();
		} else {
			filter.setText(typed);
			filter.setSelection(typed.length());
		}
		return area;
	}

	@Override
	protected Control getFocusControl() {
		return filter;
	}

	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		GC gc = new GC(filter);
		double character = gc.getFontMetrics().getAverageCharacterWidth();
		gc.dispose();
		int width = Math.clamp(size.x, (int) (character * NARROW), (int) (character * WIDE));
		return new Point(Math.min(width, getParentShell().getMonitor().getClientArea().width), size.y);
	}

	@Override
	protected Point getInitialLocation(Point size) {
		Rectangle screen = getParentShell().getMonitor().getClientArea();
		int below = place.y + place.height + GAP;
		boolean fits = below + size.y <= screen.y + screen.height;
		return new Point(Math.clamp(place.x, screen.x, Math.max(screen.x, screen.x + screen.width - size.x)),
				fits ? below : Math.max(screen.y, place.y - GAP - size.y));
	}

	@Override
	public boolean close() {
		boolean open = getShell() != null && !getShell().isDisposed();
		boolean closed = super.close();
		if (open && closed && !taken) {
			marked.accept(Optional.empty());
		}
		return closed;
	}

	private void fill() {
		List<Entry> found = entries.apply(filter.getText());
		List<Entry> left = found.isEmpty() ? List.of(Entry.note(NLS.bind(Messages.NothingFits, Excerpt.of(filter.getText(), NAME)))) : found;
		list.setInput(left.subList(0, Math.min(MOST, left.size())));
		choose(0);
	}

	/**
	 * Takes a key that was meant for the list and was pressed where the keys still were.
	 *
	 * @param character what it writes
	 * @param keyCode   the key, as SWT counts it
	 */
	void press(char character, int keyCode) {
		pressed++;
		ask.request();
		if (character == SWT.ESC) {
			close();
		} else if (character == SWT.BS) {
			filter.setText(filter.getText().replaceFirst("\\X$", "")); //$NON-NLS-1$ //$NON-NLS-2$
			filter.setSelection(filter.getCharCount());
		} else if (!act(character, keyCode) && !Character.isISOControl(character)) {
			filter.insert(String.valueOf(character));
		}
	}

	private void key(Event event) {
		if (act(event.character, event.keyCode)) {
			event.doit = false;
		}
	}

	/** Moves in the list, or takes an entry; {@return whether the key means such a thing} */
	private boolean act(char character, int keyCode) {
		int page = ROWS - 1;
		int step = switch (keyCode) {
		case SWT.ARROW_DOWN -> 1;
		case SWT.ARROW_UP -> -1;
		case SWT.PAGE_DOWN -> page;
		case SWT.PAGE_UP -> -page;
		default -> 0;
		};
		boolean enter = character == SWT.CR || keyCode == SWT.KEYPAD_CR;
		if (step != 0) {
			choose(list.getTable().getSelectionIndex() + step);
		} else if (enter) {
			take();
		}
		return step != 0 || enter;
	}

	private void choose(int index) {
		int count = list.getTable().getItemCount();
		if (count > 0) {
			list.setSelection(new StructuredSelection(list.getElementAt(Math.clamp(index, 0, count - 1))), true);
		}
	}

	private void take() {
		IStructuredSelection selection = list.getStructuredSelection();
		if (selection.getFirstElement() instanceof Entry entry && entry.run().isPresent()) {
			taken = true;
			close();
			entry.run().get().run();
		}
	}

	/** An entry and its hint. */
	private static final class Labels extends LabelProvider implements DelegatingStyledCellLabelProvider.IStyledLabelProvider {
		private final LocalResourceManager images;

		Labels(LocalResourceManager images) {
			this.images = images;
		}

		@Override
		public StyledString getStyledText(Object element) {
			Entry entry = (Entry) element;
			StyledString text = new StyledString(entry.label());
			return entry.hint().isEmpty() ? text : text.append("   " + entry.hint(), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
		}

		@Override
		public Image getImage(Object element) {
			return ((Entry) element).icon().map(images::create).orElse(null); // JFace's word for none
		}
	}
}

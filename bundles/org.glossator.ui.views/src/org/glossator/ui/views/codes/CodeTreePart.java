// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.codes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Described;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.ui.IconPlates;
import org.glossator.ui.views.Theme;

/** The tree of the palette: what it shows, how it is narrowed down, and the mouse and keys on it. */
final class CodeTreePart {

	private static final String EXPANDED = "expanded"; //$NON-NLS-1$
	private static final int LEAST_NAMES = 100;
	private static final int TRIES = 8;

	private final TreeViewer viewer;
	private final CodeLabels labels;
	private final Consumer<Object> use;
	private final Set<String> remembered = new LinkedHashSet<>();
	private CodeCounts counts = CodeCounts.NONE;
	private String words = ""; //$NON-NLS-1$
	private Object pressed;

	/**
	 * @param parent  where it is made, alone
	 * @param palette says what can be used
	 * @param use     called with the layer or tag that was clicked
	 */
	CodeTreePart(Composite parent, Palette palette, Consumer<Object> use) {
		this.use = use;
		Composite sheet = new Composite(parent, SWT.NONE);
		viewer = new TreeViewer(sheet, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		sheet.setLayout(new FillLayout());
		viewer.setUseHashlookup(true);
		IconPlates.install(viewer.getTree());
		viewer.setContentProvider(new CodeTree());
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), viewer.getControl());
		TreeViewerColumn names = new TreeViewerColumn(viewer, SWT.NONE);
		labels = new CodeLabels(images, palette::isUsable, () -> counts);
		names.setLabelProvider(labels);
		TreeViewerColumn keys = new TreeViewerColumn(viewer, SWT.NONE);
		keys.setLabelProvider(new KeyCaps());
		fit(names.getColumn(), keys.getColumn(), KeyCaps.width(viewer.getControl()));
		viewer.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer any, Object parentElement, Object element) {
				return isShown(element);
			}
		});
		Theme.listen(viewer.getTree(), () -> viewer.refresh(true));
		CodeTip.on(viewer, code -> CodeGuide.of(code, palette.sentence(code)));
		Tree tree = viewer.getTree();
		tree.addListener(SWT.MouseDown, event -> pressed = event.button == 1 && event.count == 1 ? at(event) : null);
		tree.addListener(SWT.MouseUp, event -> released(event));
		tree.addListener(SWT.KeyDown, this::key);
		viewer.addDragSupport(DND.DROP_COPY | DND.DROP_MOVE, new Transfer[] { LocalSelectionTransfer.getTransfer() }, new Drag());
	}

	/** Keeps the keys in sight at the right. JFace's layout takes a width that GTK gives a column by itself for one that a person dragged. */
	private static void fit(TreeColumn names, TreeColumn keys, int width) {
		Tree tree = names.getParent();
		int[] tries = new int[1];
		Runnable fit = () -> {
			names.setWidth(Math.max(LEAST_NAMES, tree.getClientArea().width - width));
			keys.setWidth(width);
		};
		for (TreeColumn column : List.of(names, keys)) {
			column.setResizable(false);
			column.addListener(SWT.Resize, event -> {
				if (tries[0]++ < TRIES) { // and no more: GTK may insist
					tree.getDisplay().asyncExec(() -> {
						if (!tree.isDisposed()) {
							fit.run();
						}
					});
				}
			});
		}
		tree.addListener(SWT.Resize, event -> {
			tries[0] = 0;
			fit.run();
		});
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** All of it. */
	Composite control() {
		return viewer.getTree().getParent();
	}

	/** What is selected in it. */
	Optional<Object> selected() {
		return Optional.ofNullable(viewer.getStructuredSelection().getFirstElement());
	}

	/** Shows a codebook, opened as far as the former one was. */
	void show(Optional<Codebook> codebook) {
		rememberExpanded();
		viewer.getControl().setRedraw(false);
		try {
			labels.forget();
			viewer.setInput(codebook.orElse(null));
			expand();
		} finally {
			viewer.getControl().setRedraw(true);
		}
	}

	/** Shows how often each code is used. */
	void count(CodeCounts now) {
		counts = now;
		update();
	}

	/** Shows anew what would look otherwise now: to draw all rows takes longer than all else that follows a step. */
	void update() {
		viewer.update(labels.changed().toArray(), null);
	}

	/** Shows only what has all of these words in its name or definition, with what is above and below it. */
	void narrow(String wanted) {
		if (words.isEmpty()) {
			rememberExpanded();
		}
		words = wanted.toLowerCase(Locale.ROOT);
		viewer.getControl().setRedraw(false);
		try {
			viewer.refresh();
			if (words.isEmpty()) {
				viewer.collapseAll();
				expand();
			} else {
				viewer.expandAll();
			}
		} finally {
			viewer.getControl().setRedraw(true);
		}
	}

	/** Whether nothing is left to show. */
	boolean isEmpty() {
		return viewer.getTree().getItemCount() == 0;
	}

	/** Closes all layers. */
	void collapse() {
		viewer.collapseAll();
		viewer.expandToLevel(2);
	}

	/** Opens what was open when it was saved. */
	void restore(IDialogSettings settings) {
		String[] open = settings.getArray(EXPANDED);
		if (open != null) {
			remembered.addAll(List.of(open));
		}
	}

	/** Remembers what is open. */
	void save(IDialogSettings settings) {
		settings.put(EXPANDED, remembered.toArray(String[]::new));
	}

	private void rememberExpanded() {
		if (viewer.getInput() != null && words.isEmpty()) {
			remembered.clear();
			remembered.add(""); //$NON-NLS-1$ // the sections; remembering nothing is something else than nothing to remember
			Stream.of(viewer.getExpandedElements()).map(CodeTreePart::path).forEach(remembered::add);
		}
	}

	private void expand() {
		viewer.expandToLevel(2);
		if (!remembered.isEmpty() && viewer.getInput() instanceof Codebook codebook) {
			codebook.getLayers().stream().flatMap(layer -> Stream.concat(Stream.of(layer), layer.getFeatures().stream()))
					.filter(element -> remembered.contains(path(element))).forEach(element -> viewer.setExpandedState(element, true));
		}
	}

	/** What an element is remembered by: names, which stay when the study is opened again. */
	private static String path(Object element) {
		return switch (element) {
		case Layer layer -> layer.getName();
		case Feature feature when feature.eContainer() instanceof Layer layer -> layer.getName() + '/' + feature.getName();
		case null, default -> ""; //$NON-NLS-1$
		};
	}

	private boolean isShown(Object element) {
		return words.isEmpty() || matches(element) || isBelowMatch(element)
				|| CodeTree.children(element).stream().anyMatch(child -> matches(child) || CodeTree.children(child).stream().anyMatch(
						deeper -> matches(deeper) || CodeTree.children(deeper).stream().anyMatch(this::matches)));
	}

	private boolean isBelowMatch(Object element) {
		return switch (element) {
		case CodeTag code -> matches(code.feature()) || isBelowMatch(code.feature());
		case Feature feature -> feature.eContainer() instanceof Layer layer && matches(layer);
		case null, default -> false;
		};
	}

	private boolean matches(Object element) {
		Described described = switch (element) {
		case CodeTag code -> code.tag();
		case Described code -> code;
		case null, default -> null;
		};
		if (described == null) {
			return false;
		}
		String text = (CodeLabels.name(element) + ' ' + described.getName() + ' ' + described.getDefinition()).toLowerCase(Locale.ROOT);
		return Stream.of(words.split("\\s+")).allMatch(text::contains); //$NON-NLS-1$
	}

	/** The code at the pointer, the arrow that opens it left out. */
	private Object at(Event event) {
		TreeItem item = viewer.getTree().getItem(new Point(event.x, event.y));
		if (item == null) {
			return null;
		}
		Rectangle bounds = item.getImageBounds(0).isEmpty() ? item.getTextBounds(0) : item.getImageBounds(0);
		return event.x >= bounds.x ? item.getData() : null;
	}

	private void released(Event event) {
		if (event.button == 1 && pressed != null && pressed.equals(at(event))) {
			click(pressed);
		}
		pressed = null;
	}

	private void key(Event event) {
		if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && event.stateMask == 0) {
			event.doit = false;
			selected().ifPresent(this::click);
		}
	}

	/** Uses a code; opens or closes what only holds codes. */
	private void click(Object element) {
		if (element instanceof Layer || element instanceof CodeTag) {
			use.accept(element);
		} else if (viewer.isExpandable(element)) {
			viewer.setExpandedState(element, !viewer.getExpandedState(element));
		}
	}

	/** Lets a code be dragged: the layer alone, or the tag and then its feature. */
	private final class Drag extends DragSourceAdapter {
		@Override
		public void dragStart(DragSourceEvent event) {
			pressed = null;
			List<Object> dragged = selected().map(element -> switch (element) {
			case Layer layer -> List.<Object>of(layer);
			case CodeTag(var feature, var tag) -> List.<Object>of(tag, feature);
			default -> List.of();
			}).orElse(List.of());
			event.doit = !dragged.isEmpty();
			LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(dragged));
		}

		@Override
		public void dragFinished(DragSourceEvent event) {
			LocalSelectionTransfer.getTransfer().setSelection(null);
		}
	}
}

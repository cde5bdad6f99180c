// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalListener2;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.glossator.model.Excerpt;
import org.glossator.reading.Quotation;
import org.glossator.ui.Accessibility;
import org.glossator.ui.Icon;

/**
 * A field that completes as one types, from a list that opens beneath it: Enter takes what is marked there, or would be if the list
 * were open by now, and so does Tab, which then goes on to the next field; Down and the button open all of it. What is only like what
 * was typed, or would be made anew, is taken on purpose alone: Enter takes it once it is marked by the arrow keys, and Tab makes
 * nothing. Nothing that is merely typed counts when the field is left otherwise, unless it is just the name of a choice; then it is
 * told that it did not.
 */
final class ChoiceField {

	private static final int LINES = 9;
	/** Beside the text of the longest choice: an icon, and a bar to scroll with, in points. */
	private static final int BESIDE = 56;
	/** No more of what is typed is said again, in characters. */
	private static final int NAME = 24;

	private final Composite control;
	private final Text text;
	private final ToolBar tools;
	private final ContentProposalAdapter popup;
	private final Choice.Source source;
	private final Runnable onEmpty;
	private final Consumer<String> complain;
	private final ResourceManager resources;
	private String shown = ""; //$NON-NLS-1$
	/** What was in the field when the choices of the list were found. */
	private String listedFor = ""; //$NON-NLS-1$
	private boolean opening;
	/** Whether the list was closed over what is typed, so that nothing of it is wanted. */
	private boolean dismissed;
	/** Whether the arrow keys have marked something in the list. */
	private boolean moved;
	/** Whether Tab takes from the list. */
	private boolean leaving;
	private boolean complained;
	/** Whether what is typed stays in the field though it is wrong, to be mended. */
	private boolean kept;

	/**
	 * @param parent  has a grid
	 * @param name    what is chosen, for tooltips and screen readers
	 * @param source  the choices
	 * @param onEmpty called when the field was emptied
	 * @param context has the resources for icons, and is told why what was typed did not count
	 */
	ChoiceField(Composite parent, String name, Choice.Source source, Runnable onEmpty, RowContext context) {
		this.source = source;
		this.onEmpty = onEmpty;
		this.complain = context.complain();
		this.resources = context.resources();
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(control);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
		text = new Text(control, SWT.SINGLE | SWT.BORDER);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(40, SWT.DEFAULT).applyTo(text);
		Accessibility.name(text, name);
		tools = new ToolBar(control, SWT.FLAT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(tools);
		control.setTabList(new Control[] { text }); // Tab goes to the next feature: keys do in the field what the buttons do
		text.addListener(SWT.Traverse, this::tab); // before the list is asked, which would keep the key
		popup = new ContentProposalAdapter(text, new TextContentAdapter(), (contents, position) -> proposals(contents), null, null);
		popup.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_IGNORE);
		popup.setLabelProvider(new LabelProvider() {
			@Override
			public String getText(Object element) {
				return ((Choice) element).label();
			}

			@Override
			public Image getImage(Object element) {
				return (Image) resources.get(((Choice) element).icon());
			}
		});
		popup.addContentProposalListener(this::accepted);
		popup.addContentProposalListener(new IContentProposalListener2() {
			@Override
			public void proposalPopupOpened(ContentProposalAdapter adapter) {
				// Nothing to do.
			}

			@Override
			public void proposalPopupClosed(ContentProposalAdapter adapter) {
				dismissed = true;
				text.getDisplay().asyncExec(ChoiceField.this::leftPopup);
			}
		});
		text.addListener(SWT.Modify, event -> {
			dismissed = false;
			moved = false;
			kept = false;
			complain(""); //$NON-NLS-1$
		});
		text.addListener(SWT.FocusIn, event -> text.selectAll());
		text.addListener(SWT.FocusOut, event -> {
			if (!popup.isProposalPopupOpen()) {
				left();
			}
		});
		text.addListener(SWT.DefaultSelection, event -> enter());
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.MouseUp, event -> {
			if (event.button == 1 && text.getText().isEmpty() && !popup.isProposalPopupOpen()) {
				open();
			}
		});
	}

	/** Adds the button that opens the list; clicking into the field when it is empty, and Down, open it too. */
	void openable(String name) {
		tool(Icon.CHOOSE.descriptor(), NLS.bind(Messages.Choose, name), this::open);
	}

	/** Adds the button that goes to what is chosen; F3 does so, too. */
	ToolItem followable(Runnable follow) {
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.F3 && event.stateMask == 0) {
				event.doit = false;
				follow.run();
			}
		});
		return tool(Icon.GO_TO.descriptor(), Messages.GoTo, follow);
	}

	/** Adds a button behind the field. */
	ToolItem tool(ImageDescriptor image, String tip, Runnable pressed) {
		ToolItem item = new ToolItem(tools, SWT.PUSH);
		item.setImage((Image) resources.get(image));
		item.setDisabledImage((Image) resources.get(FadedIcon.of(image)));
		item.setToolTipText(tip);
		item.addListener(SWT.Selection, event -> pressed.run());
		return item;
	}

	Composite control() {
		return control;
	}

	Text text() {
		return text;
	}

	/** Shows a value, and a hint when there is none. */
	void show(String value, String hint, boolean editable) {
		shown = value;
		text.setMessage(hint);
		text.setEditable(editable);
		text.setToolTipText(value.isEmpty() ? null : value);
		tools.setEnabled(editable);
		popup.setEnabled(editable);
		revert();
	}

	/** Forgets what was typed. */
	boolean revert() {
		boolean typed = !text.getText().equals(shown);
		if (typed) {
			popup.setEnabled(false); // it takes what is put here for typed, and would open
			text.setText(shown);
			popup.setEnabled(text.getEditable());
			if (text.isFocusControl()) {
				text.selectAll();
			}
		}
		return typed;
	}

	/** Whether something is being typed that was not taken yet. */
	boolean isTyping() {
		return (kept || text.isFocusControl()) && !text.getText().equals(shown);
	}

	/** Whether Esc is for the list. */
	boolean isOpen() {
		return popup.isProposalPopupOpen();
	}

	/** Takes what was typed when it is the name of a choice, keeps it when it is known what is wrong with it, and else forgets it. */
	void commit() {
		String typed = text.getText();
		if (typed.equals(shown) || isWrong(typed)) {
			return;
		}
		revert();
		if (typed.isBlank()) {
			onEmpty.run();
		} else {
			List<Choice> choices = source.choices(typed);
			choices.stream().filter(choice -> choice.fit() == Choice.Fit.IS).findFirst().ifPresentOrElse(this::take,
					() -> complain(notEntered(typed.strip(), choices)));
		}
	}

	/** Whether it is known what is wrong with what was typed, which is told then. */
	private boolean isWrong(String typed) {
		Optional<String> wrong = source.complaint(typed.strip());
		wrong.ifPresent(sentence -> {
			complain(sentence);
			kept = true;
		});
		return wrong.isPresent();
	}

	/** Why what was typed is not taken, and what to do. */
	private static String notEntered(String typed, List<Choice> choices) {
		long several = choices.stream().filter(choice -> choice.fit() == Choice.Fit.ONE_OF).count();
		if (several > 0) {
			return NLS.bind(Messages.NotEnteredSeveral, typed, Long.valueOf(several));
		}
		String like = choices.stream().filter(choice -> choice.fit() == Choice.Fit.LIKE).map(Choice::label).collect(Collectors.joining(Messages.ListSeparator));
		if (choices.stream().anyMatch(choice -> choice.fit().isMeant())) {
			return NLS.bind(Messages.NotEntered, typed);
		}
		if (!like.isEmpty()) {
			return NLS.bind(Messages.NotEnteredLike, typed, like);
		}
		return NLS.bind(choices.isEmpty() ? Messages.NotEnteredNothing : Messages.NotEnteredNew, typed);
	}

	private void complain(String sentence) {
		if (complained || !sentence.isEmpty()) {
			complained = !sentence.isEmpty();
			complain.accept(sentence);
		}
	}

	private void left() {
		commit();
		text.clearSelection();
	}

	private void leftPopup() {
		if (!text.isDisposed() && !text.isFocusControl()) {
			left();
		}
	}

	private void enter() {
		if (popup.isProposalPopupOpen()) {
			return;
		}
		String typed = text.getText();
		Optional<Choice> choice = meant(typed);
		if (typed.equals(shown)) {
			open();
		} else if (typed.isBlank()) {
			commit();
		} else if (choice.isPresent()) {
			take(choice.get());
		} else if (!isWrong(typed)) {
			open();
		}
	}

	/** What Enter takes without a list: the choice of that name, or else the first of the list that has not opened yet. */
	private Optional<Choice> meant(String typed) {
		List<Choice> choices = typed.isBlank() ? List.of() : source.choices(typed);
		Optional<Choice> exact = choices.stream().filter(choice -> choice.fit() == Choice.Fit.IS).findFirst();
		return exact.isPresent() || dismissed ? exact : choices.stream().findFirst().filter(choice -> choice.fit().isMeant());
	}

	private void tab(Event event) {
		if (event.detail != SWT.TRAVERSE_TAB_NEXT && event.detail != SWT.TRAVERSE_TAB_PREVIOUS) {
			return;
		}
		if (isOpen()) {
			Event enter = new Event(); // the list takes what is marked by this key alone
			enter.keyCode = SWT.CR;
			enter.character = SWT.CR;
			enter.doit = true;
			leaving = true;
			text.notifyListeners(SWT.KeyDown, enter);
			leaving = false;
		} else if (!text.getText().equals(shown)) {
			meant(text.getText()).ifPresent(this::take);
		}
	}

	private void key(Event event) {
		boolean arrow = switch (event.keyCode) {
		case SWT.ARROW_DOWN, SWT.ARROW_UP, SWT.PAGE_DOWN, SWT.PAGE_UP, SWT.HOME, SWT.END -> true;
		default -> false;
		};
		if (arrow && isOpen()) {
			moved = true;
		} else if (event.keyCode == SWT.ARROW_DOWN) {
			event.doit = false;
			open();
		}
	}

	/** Opens the list: all choices, or those for what was typed. */
	void open() {
		if (text.getEditable()) {
			text.setFocus();
			opening = true;
			moved = false;
			popup.openProposalPopup();
			opening = false;
		}
	}

	/** The list for what is typed. It opens by itself some time after a key, and then only if that was not taken meanwhile. */
	private IContentProposal[] proposals(String contents) {
		listedFor = contents;
		if (contents.equals(shown)) {
			return opening || isOpen() ? listed(source.choices("").stream()) : new IContentProposal[0]; //$NON-NLS-1$
		}
		List<Choice> choices = source.choices(contents);
		boolean found = contents.isBlank() || choices.stream().anyMatch(choice -> choice.fit().isMeant() || choice.fit() == Choice.Fit.ONE_OF);
		Choice note = new Choice(NLS.bind(choices.isEmpty() ? Messages.NothingFits : Messages.NothingCalled, Excerpt.of(contents, NAME)), "", //$NON-NLS-1$
				Icon.WARNING.descriptor(), Choice.Fit.NOTE, () -> false);
		return listed(Stream.concat(found ? Stream.empty() : Stream.of(note), choices.stream()));
	}

	/** Gives the list the width of its longest choice; one that opens for a letter is not narrower than the sentence that may come. */
	private IContentProposal[] listed(Stream<Choice> choices) {
		List<Choice> all = choices.toList();
		GC gc = new GC(text);
		int sentence = gc.textExtent(Messages.NothingCalled + "n".repeat(NAME)).x; //$NON-NLS-1$
		int longest = all.stream().mapToInt(choice -> gc.textExtent(choice.label()).x).reduce(sentence, Math::max) + BESIDE;
		gc.dispose();
		int width = Math.clamp(longest, control.getSize().x, Math.max(control.getSize().x, text.getMonitor().getClientArea().width / 2));
		popup.setPopupSize(new Point(width, text.getLineHeight() * LINES));
		return all.toArray(IContentProposal[]::new);
	}

	/** The list may be of what was typed some keys ago. */
	private void accepted(IContentProposal proposal) {
		Choice marked = (Choice) proposal;
		boolean ofThis = text.getText().equals(listedFor);
		boolean meant = marked.fit().isMeant() || (marked.fit() == Choice.Fit.LIKE || marked.fit() == Choice.Fit.ONE_OF) && moved || marked.fit() != Choice.Fit.NOTE && !leaving;
		if (ofThis && meant) {
			take(marked);
			return;
		}
		dismissed = false;
		Optional<Choice> other = ofThis ? Optional.empty() : meant(text.getText());
		other.ifPresent(this::take);
		if (other.isEmpty() && !leaving) {
			text.getDisplay().asyncExec(this::reopen); // once this list is gone
		}
	}

	private void reopen() {
		if (!text.isDisposed() && text.isFocusControl()) {
			open();
		}
	}

	private void take(Choice choice) {
		revert();
		if (!choice.take().getAsBoolean()) {
			complain(NLS.bind(Messages.IsSoAlready, Quotation.of(choice.label())));
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.glossator.cas.Annotations;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.coding.CodingSession;
import org.glossator.editing.coding.TextBoundaries;
import org.glossator.editing.readings.LookedAt;
import org.glossator.model.codebook.Layer;
import org.glossator.reading.ReadingOrder;
import org.glossator.ui.ActiveCoding;

/**
 * What lies before the coder in one editor: a coding session, the codings that are selected in it, and the text that is. While the
 * editor is in hand it keeps {@link ActiveCoding} in step, both ways.
 */
public final class CodingDesk {

	private final DeskPage page;
	private final ActiveCoding active;
	private final ActiveCoding.Listener onActive = this::activeChanged;
	private final Runnable onStep = this::stepTaken;
	private CodingSession session;
	private String coderName;
	private List<EObject> selected = List.of();
	private List<LookedAt> beside = List.of();
	private final HandCoding hand = new HandCoding(this);
	private final CodingNavigation navigation = new CodingNavigation(this);
	private final LinkMode links = new LinkMode(this);
	private Optional<FilterPopup> list = Optional.empty();

	/**
	 * Begins.
	 *
	 * @param page      the page that is coded on
	 * @param active    what the whole workbench has in hand
	 * @param session   the coding to begin with
	 * @param coderName what people call its coder
	 */
	public CodingDesk(DeskPage page, ActiveCoding active, CodingSession session, String coderName) {
		this.page = page;
		this.active = active;
		this.session = session;
		this.coderName = coderName;
		session.edits().addListener(onStep);
		active.addListener(onActive);
		page.text().addListener(SWT.Selection, event -> textSelected());
		page.text().addCaretListener(event -> page.text().getDisplay().asyncExec(this::textSelected));
	}

	/** Lays another coding on the desk, and takes it in hand when the former one was. */
	public void show(CodingSession other, String name) {
		boolean hand = inHand();
		session.edits().removeListener(onStep);
		links.leave();
		select(List.of());
		session = other;
		coderName = name;
		session.edits().addListener(onStep);
		if (hand) {
			takeInHand();
		}
	}

	/** The gestures that are made here. */
	public HandCoding hand() {
		return hand;
	}

	/** The ways from coding to coding. */
	public CodingNavigation navigation() {
		return navigation;
	}

	/** The picking of what a coding is linked to. */
	public LinkMode links() {
		return links;
	}

	/** The page. */
	public DeskPage page() {
		return page;
	}

	/** The coding. */
	public CodingSession session() {
		return session;
	}

	/** The codings that are selected, the one that counts most first. */
	public List<EObject> selected() {
		return selected;
	}

	/** The coding that is selected, when it is one alone. */
	public Optional<EObject> single() {
		return selected.size() == 1 ? Optional.of(selected.getFirst()) : Optional.empty();
	}

	/** The layer of a coding. */
	public Optional<Layer> layer(EObject coding) {
		return session.resource().types().layer(coding.eClass());
	}

	/** Why nothing can be changed here, as a sentence; empty when it can. */
	public Optional<String> refusal() {
		return session.isMine() ? Optional.empty() : session.refusal().or(() -> Optional.of(NLS.bind(Messages.NotMine, coderName)));
	}

	/** Selects codings, and tells the workbench. */
	public void select(List<EObject> codings) {
		List<EObject> now = List.copyOf(codings);
		if (!now.equals(selected)) {
			selected = now;
			page.emphasise();
			if (inHand()) {
				active.select(this, selected);
			}
		}
	}

	/** What was undone or done again is seen: of the codings that it changed, by uid, those that are there are selected. */
	public void turned(Set<String> uids) {
		List<EObject> there = uids.stream().flatMap(uid -> session.resource().byUid(uid).stream()).sorted(ReadingOrder.TEXT).toList();
		if (!there.isEmpty() && there.stream().noneMatch(selected::contains)) {
			select(there);
		}
		selected.stream().filter(there::contains).findFirst().ifPresent(page::reveal);
	}

	/** The text that is selected, empty at the caret when none is. */
	public TextRange text() {
		Point selection = page.text().getSelection();
		return selection.x == selection.y ? new TextRange(page.text().getCaretOffset(), page.text().getCaretOffset())
				: new TextRange(selection.x, selection.y);
	}

	/** Whether text is selected. */
	public boolean hasText() {
		return page.text().getSelectionCount() > 0;
	}

	/** What is coded when the selected text is; empty when none is selected. */
	public Optional<TextRange> toCode() {
		return hasText() ? active.toCode(session, text()) : Optional.empty();
	}

	/** Whether the selected text is coded as it is, even where it cuts a word. */
	boolean isExact() {
		return active.isExact(text());
	}

	/** Takes the selected text to its whole words, so that what will be coded is seen, or holds that off. */
	void snap(boolean held) {
		active.takeExactly(held && hasText() ? Optional.of(text()) : Optional.empty());
		toCode().filter(whole -> !whole.equals(text())).ifPresent(this::selectText);
	}

	/** Selects text; an empty range only moves the caret. */
	public void selectText(TextRange range) {
		page.text().setSelection(range.begin(), range.end());
		textSelected();
	}

	/** The word at an offset; empty where there is none. */
	public Optional<TextRange> wordAt(int offset) {
		String text = page.text().getText();
		if (text.isEmpty()) {
			return Optional.empty();
		}
		int at = Math.clamp(offset, 0, text.length() - 1);
		int inside = Character.isLetterOrDigit(text.charAt(at)) || at == 0 ? at : at - 1;
		return Character.isLetterOrDigit(text.charAt(inside)) ? Optional.of(TextBoundaries.snap(text, new TextRange(inside, inside + 1)))
				: Optional.empty();
	}

	/**
	 * Opens a list to choose from.
	 *
	 * @param prompt  says what to type
	 * @param typed   what is typed already
	 * @param entries all entries that what is typed leaves, the best first
	 * @param marked  is told which entry Enter would take, and in the end, when none was taken, that it is none
	 */
	void offer(String prompt, String typed, Function<String, List<FilterPopup.Entry>> entries, Consumer<Optional<FilterPopup.Entry>> marked) {
		list.ifPresent(FilterPopup::close);
		FilterPopup opened = new FilterPopup(page.text().getShell(), place(), prompt, Messages.PopupFooter, typed, entries, marked);
		list = Optional.of(opened);
		opened.open();
	}

	/** The list that is open, or about to. */
	Optional<FilterPopup> list() {
		return list.filter(open -> open.getShell() != null && !open.getShell().isDisposed());
	}

	/** Whether keys without a modifier mean the text, and not a list, or a field or a button of the editor that has the focus. */
	boolean hasKeys() {
		if (list().isPresent()) {
			return false;
		}
		Control focused = page.text().getDisplay().getFocusControl();
		for (Control control = focused; control != null && control != page.text(); control = control.getParent()) {
			if (control == page.text().getParent()) {
				return false;
			}
		}
		return true;
	}

	/** An offset in the segment of a coding that the caret is in or after. */
	int segmentOffset(EObject coding) {
		int caret = page.text().getCaretOffset();
		boolean after = Annotations.segments(coding).stream().noneMatch(part -> part.covers(caret));
		return after ? Math.max(0, caret - 1) : caret;
	}

	/** Where a popup about what is selected may not cover the text, in points of the display. */
	Rectangle place() {
		StyledText text = page.text();
		int offset = hasText() ? text.getSelection().y : single().filter(Annotations::isAnchored).map(Annotations::end)
				.orElseGet(text::getCaretOffset).intValue();
		Point corner = text.getLocationAtOffset(Math.clamp(offset, 0, text.getCharCount()));
		Rectangle seen = text.getClientArea();
		int x = Math.clamp(corner.x, 0, Math.max(0, seen.width - 1));
		int y = Math.clamp(corner.y, 0, Math.max(0, seen.height - text.getLineHeight()));
		return text.getDisplay().map(text, null, new Rectangle(x, y, 1, text.getLineHeight() * 2));
	}

	/** Puts this desk in hand: the views now show what lies here. */
	public void takeInHand() {
		active.activate(this, Optional.of(session));
		active.select(this, selected);
		active.selectText(this, text());
		active.lookAt(this, beside);
	}

	/** Says which readings are looked at beside this coding. */
	public void lookAt(List<LookedAt> readings) {
		beside = readings;
		if (inHand()) {
			active.lookAt(this, beside);
		}
	}

	/** Leaves the editor: what was in hand here is no longer. */
	public void leave() {
		session.edits().removeListener(onStep);
		active.removeListener(onActive);
		if (inHand()) {
			active.activate(this, Optional.empty());
		}
	}

	/** Tells a person something in passing. */
	public void say(String sentence) {
		page.say(sentence);
	}

	private boolean inHand() {
		return active.session().filter(session::equals).isPresent();
	}

	private void textSelected() {
		if (!page.text().isDisposed() && inHand()) {
			active.selectText(this, text());
		}
	}

	private void activeChanged(ActiveCoding.Change change, Object origin) {
		if (origin == this || !inHand() || page.text().isDisposed()) {
			return;
		}
		if (change == ActiveCoding.Change.SELECTION && !selected.equals(active.selected())) {
			selected = active.selected();
			page.emphasise();
			selected.stream().findFirst().ifPresent(this::turnTo);
		} else if (change == ActiveCoding.Change.TEXT) {
			show(active.text());
		}
	}

	/** The caret goes where the coding is, unless it is there: text that is selected elsewhere would be coded by the next key. */
	private void turnTo(EObject coding) {
		if (Annotations.isAnchored(coding) && !isAt(coding)) {
			page.text().setSelectionRange(Annotations.begin(coding), 0);
			textSelected();
		}
		page.reveal(coding);
	}

	private boolean isAt(EObject coding) {
		return hasText() ? toCode().filter(Annotations.segments(coding)::contains).isPresent()
				: Annotations.segments(coding).stream().anyMatch(part -> part.begin() <= text().begin() && text().begin() <= part.end());
	}

	/** What was selected elsewhere is to be seen; a caret that was only moved is not worth a jump. */
	private void show(TextRange range) {
		boolean empty = range.begin() == range.end();
		if (!range.equals(text())) {
			page.text().setSelectionRange(range.begin(), range.end() - range.begin());
		}
		if (empty) {
			page.text().showSelection();
		} else {
			page.reveal(range);
		}
	}

	/** A coding that is gone can stay selected no longer; one that was made anew is selected in its place. */
	private void stepTaken() {
		say(""); //$NON-NLS-1$ // what is said there was of another step
		links.stepTaken();
		select(selected.stream().flatMap(coding -> coding.eResource() == session.resource() ? Stream.of(coding)
				: session.resource().byUid(Annotations.uid(coding)).stream()).distinct().toList());
	}
}

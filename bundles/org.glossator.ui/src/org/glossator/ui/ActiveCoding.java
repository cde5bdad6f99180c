// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.coding.CodingSession;
import org.glossator.editing.coding.TextBoundaries;
import org.glossator.editing.readings.LookedAt;

/**
 * What the coder has in hand: the session of the article editor that was active last, the codings that are selected in it, and
 * the text that is. An OSGi service, from which editor and views learn of each other; none of them knows another. To be used in
 * the UI thread.
 */
public class ActiveCoding {

	/** What changed. */
	public enum Change {
		/** Another session, or none. */
		SESSION,
		/** Other codings are selected. */
		SELECTION,
		/** Another stretch of text is selected. */
		TEXT,
		/** Other codings of others are looked at beside the session. */
		BESIDE
	}

	/** Is told. */
	@FunctionalInterface
	public interface Listener {
		/**
		 * Something changed, and is so already.
		 *
		 * @param change what
		 * @param origin who changed it, so that it can leave its own echo alone
		 */
		void changed(Change change, Object origin);
	}

	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private Optional<CodingSession> session = Optional.empty();
	private List<EObject> selected = List.of();
	private List<LookedAt> beside = List.of();
	private TextRange text = new TextRange(0, 0);
	private Optional<TextRange> exact = Optional.empty();

	/** The session of the editor that was active last, empty when no article is open. */
	public Optional<CodingSession> session() {
		return session;
	}

	/** The codings that are selected, the one that counts most first; all of {@link #session()}. */
	public List<EObject> selected() {
		return selected;
	}

	/** The text that is selected in the editor, empty at the caret when none is; in UTF-16 code units. */
	public TextRange text() {
		return text;
	}

	/** Takes a session in hand, with nothing selected; the same session again changes nothing. */
	public void activate(Object origin, Optional<CodingSession> active) {
		if (!session.equals(active)) {
			session = active;
			selected = List.of();
			beside = List.of();
			text = new TextRange(0, 0);
			exact = Optional.empty();
			tell(Change.SESSION, origin);
		}
	}

	/** The readings of others that are looked at beside {@link #session()}: to be shown, never selected or changed. */
	public List<LookedAt> beside() {
		return beside;
	}

	/** Says which readings are looked at beside the session. */
	public void lookAt(Object origin, List<LookedAt> readings) {
		if (!beside.equals(readings)) {
			beside = List.copyOf(readings);
			tell(Change.BESIDE, origin);
		}
	}

	/** Selects codings; the editor shows the first of them. */
	public void select(Object origin, List<EObject> codings) {
		if (!selected.equals(codings)) {
			selected = List.copyOf(codings);
			tell(Change.SELECTION, origin);
		}
	}

	/** Says which text is selected. */
	public void selectText(Object origin, TextRange range) {
		if (!text.equals(range)) {
			text = range;
			tell(Change.TEXT, origin);
		}
	}

	/** Says which text is selected, and that it is to be seen: the editor scrolls to it even when it was selected before. */
	public void showText(Object origin, TextRange range) {
		text = range;
		tell(Change.TEXT, origin);
	}

	/** What is coded when the selected text is, whichever way that is done; empty when there is nothing to code. */
	public Optional<TextRange> toCode() {
		return session.flatMap(open -> toCode(open, text));
	}

	/** What is coded of a session's article when a stretch of it is: its words as a whole, unless the stretch is taken as it is. */
	public Optional<TextRange> toCode(CodingSession of, TextRange stretch) {
		return Optional.of(isExact(stretch) ? stretch : TextBoundaries.snap(of.resource().text(), stretch)).filter(range -> range.begin() < range.end());
	}

	/** Whether a stretch of text is coded as it is, even where it cuts a word. */
	public boolean isExact(TextRange stretch) {
		return exact.filter(stretch::equals).isPresent();
	}

	/** Lets a stretch of text be coded as it is, until another one or none is given. */
	public void takeExactly(Optional<TextRange> stretch) {
		exact = stretch;
	}

	/** Calls the listener after every change, until it is removed. */
	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	/** Calls the listener no more. */
	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	private void tell(Change change, Object origin) {
		listeners.forEach(listener -> listener.changed(change, origin));
	}
}

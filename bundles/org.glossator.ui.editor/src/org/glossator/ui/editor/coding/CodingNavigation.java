// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.Annotations;
import org.glossator.cas.text.TextRange;
import org.glossator.reading.ReadingOrder;

/** Goes from coding to coding: along the text, and through those that lie over each other. */
public final class CodingNavigation {

	private final CodingDesk desk;

	CodingNavigation(CodingDesk desk) {
		this.desk = desk;
	}

	/** Selects the coding after or before the one that is selected, or else the caret; from the last it goes on at the first. */
	public boolean go(boolean forward) {
		List<EObject> all = new ArrayList<>(desk.session().resource().codings().stream().filter(Annotations::isAnchored).toList());
		if (all.isEmpty()) {
			desk.say(Messages.NoCodings);
			return false;
		}
		all.sort(ReadingOrder.TEXT);
		int from = desk.selected().stream().filter(Annotations::isAnchored).findFirst().map(all::indexOf).orElse(Integer.valueOf(-1)).intValue();
		int next = from >= 0 ? from + (forward ? 1 : -1) : fromCaret(all, forward);
		boolean around = next < 0 || next >= all.size();
		EObject coding = all.get(Math.floorMod(next, all.size()));
		desk.selectText(new TextRange(Annotations.begin(coding), Annotations.begin(coding)));
		desk.select(List.of(coding));
		desk.page().reveal(coding);
		desk.say(around ? forward ? Messages.FromTheTop : Messages.FromTheEnd : ""); //$NON-NLS-1$
		return true;
	}

	private int fromCaret(List<EObject> all, boolean forward) {
		int caret = desk.page().text().getCaretOffset();
		int after = (int) all.stream().filter(coding -> Annotations.begin(coding) < caret).count();
		return forward ? after : after - 1;
	}

	/** Selects the innermost coding at the caret, and when that is selected already the one around it, and so on. */
	public boolean cycle() {
		int caret = desk.page().text().getCaretOffset();
		List<EObject> here = at(caret);
		if (here.isEmpty()) {
			desk.say(Messages.NothingHere);
		}
		return cycle(here);
	}

	/** Selects the first of some codings, or the one after that which is selected already. */
	boolean cycle(List<EObject> here) {
		Optional<EObject> single = desk.single();
		int index = single.map(here::indexOf).orElse(Integer.valueOf(-1)).intValue();
		if (!here.isEmpty()) {
			desk.select(List.of(here.get((index + 1) % here.size())));
			desk.say(""); //$NON-NLS-1$
		}
		return !here.isEmpty();
	}

	/** The codings at an offset, or else at the end of which it is; the innermost first. */
	List<EObject> at(int offset) {
		List<EObject> found = new ArrayList<>(desk.session().resource().covering(offset));
		if (found.isEmpty() && offset > 0) {
			found.addAll(desk.session().resource().covering(offset - 1));
		}
		found.sort(ReadingOrder.INNERMOST);
		return found;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.registry;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.glossator.editing.names.NameSearch;

/** Completes what is typed into a field: a list of what fits opens while one types, or with the arrow down. */
final class Completion {

	/** No list is longer: it is for choosing, not for reading. */
	private static final int MOST = 50;
	/** No more names that are like a mistyped one are offered. */
	private static final int ALIKE = 5;

	/**
	 * What can be chosen.
	 *
	 * @param value what goes into the field
	 * @param label what the list shows
	 */
	record Choice(String value, String label) {
	}

	private Completion() {
	}

	/** Offers choices in a field, and tells which one was taken. */
	static void on(Text text, Supplier<List<Choice>> choices, Consumer<Choice> taken) {
		ContentProposalAdapter adapter = new ContentProposalAdapter(text, new TextContentAdapter(),
				(typed, position) -> proposals(typed, choices.get()), KeyStroke.getInstance(SWT.ARROW_DOWN), null);
		adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
		adapter.setPropagateKeys(true);
		adapter.addContentProposalListener((IContentProposal proposal) -> taken.accept(new Choice(proposal.getContent(), proposal.getLabel())));
	}

	private static IContentProposal[] proposals(String typed, List<Choice> choices) {
		NameSearch wanted = new NameSearch(typed);
		Stream<Choice> found = choices.stream().filter(choice -> wanted.finds(choice.label())).sorted(Comparator.comparingInt(choice -> wanted.rank(choice.label())));
		return Stream.concat(found, wanted.like(choices, ALIKE, choice -> List.of(choice.label())).stream()).limit(MOST)
				.map(choice -> new ContentProposal(choice.value(), choice.label(), null)).toArray(IContentProposal[]::new);
	}
}

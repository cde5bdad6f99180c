// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Text;
import org.glossator.editing.codebook.BringBack;
import org.glossator.editing.codebook.BringBack.Foreseen;
import org.glossator.ui.study.codebook.ElementWords;

/** Says what becomes of the codebook and of codings when a version is brought back. */
final class BringBackWords {

	private final BringBack bringing;
	private final Foreseen foreseen;
	private final int unsaved;

	/**
	 * @param unsaved how many codings are open that are not saved
	 */
	BringBackWords(BringBack bringing, Foreseen foreseen, int unsaved) {
		this.bringing = bringing;
		this.foreseen = foreseen;
		this.unsaved = unsaved;
	}

	/** All of it; first what cannot be seen anywhere else. */
	String text() throws IOException {
		List<String> after = new ArrayList<>();
		if (unsaved > 0) {
			after.add(NLS.bind(Messages.SavedFirst, ElementWords.articles(unsaved)));
		}
		after.add(Messages.CanBeUndone);
		int forgetting = bringing.forgetting().size();
		if (forgetting > 0) {
			after.add(NLS.bind(Messages.Forgotten, ElementWords.articles(forgetting)));
		}
		return String.join(Text.DELIMITER + Text.DELIMITER,
				Messages.InCodings + Text.DELIMITER + codings().stream().map(each -> "\u2022 " + each).collect(Collectors.joining(Text.DELIMITER)), //$NON-NLS-1$
				String.join(Text.DELIMITER, after), Messages.InCodebook + Text.DELIMITER + HistoryWords.list(bringing.changes()));
	}

	private List<String> codings() {
		List<String> back = new ArrayList<>();
		if (foreseen.codings() > 0) {
			back.add(count(foreseen.codings(), Messages.CodingBack, Messages.CodingsBack));
		}
		if (foreseen.values() > 0) {
			back.add(count(foreseen.values(), Messages.ValueBack, Messages.ValuesBack));
		}
		List<String> sentences = new ArrayList<>(List.of(back.isEmpty() ? Messages.NothingBack
				: NLS.bind(Messages.BackIn, ElementWords.articles(foreseen.articles()), String.join("; ", back)))); //$NON-NLS-1$
		foreseen.unkept().forEach((whose, articles) -> sentences.add(NLS.bind(Messages.NotBack, ElementWords.articles(articles.size()), bringing.name(whose))));
		if (!foreseen.unread().isEmpty()) {
			sentences.add(NLS.bind(Messages.Unread, ElementWords.articles((int) foreseen.unread().stream().map(key -> key.article()).distinct().count())));
		}
		bringing.pending().forEach(pending -> sentences.add(ElementWords.pending(pending)));
		return sentences;
	}

	private static String count(int number, String one, String many) {
		return number == 1 ? one : NLS.bind(many, Integer.valueOf(number));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.codebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.glossator.editing.coding.CodingSession;
import org.glossator.editing.coding.OpenCodings;
import org.glossator.study.StudyStore;
import org.glossator.study.history.CodebookChange;
import org.glossator.study.history.Comparison;
import org.glossator.study.history.Returning;
import org.glossator.study.history.Returning.Returned;
import org.glossator.study.history.Said;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.parts.Whose;
import org.glossator.study.walk.CodingWalk;
import org.glossator.study.walk.Taking;

/**
 * Finds out what becomes of the codebook and of codings when a former version of the codebook is brought back. Nothing is changed by
 * that; codings are looked at as they are saved.
 */
@SuppressWarnings("resource") // the store is closed by its owner
public final class BringBack {

	/**
	 * What becomes of codings.
	 *
	 * @param codings   number of codings that come back
	 * @param values    number of values that other codings get back
	 * @param articles  number of articles that any of these are of
	 * @param unkept    by whose they are: the ids of the articles whose codings were saved since under a later version, of which no copy is here
	 *                  from before; what was taken from them then does not come back
	 * @param unread    the codings whose files cannot be read; nobody knows what comes back to them
	 */
	public record Foreseen(int codings, int values, int articles, Map<Whose, Set<String>> unkept, List<CodingKey> unread) {
	}

	private final StudyStore store;
	private final OpenCodings codings;
	private final CodebookUsage counts;
	private final CodebookChange change;
	private final Returning returning;

	private BringBack(StudyStore store, OpenCodings codings, CodebookUsage counts, CodebookChange change, Returning returning) {
		this.store = store;
		this.codings = codings;
		this.counts = counts;
		this.change = change;
		this.returning = returning;
	}

	static Optional<BringBack> of(StudyStore store, OpenCodings codings, CodebookUsage counts, int number) throws IOException {
		Optional<CodebookChange> change = store.codebooks().history().back(number);
		Optional<Returning> returning = store.codings().returning(number);
		return change.isPresent() && returning.isPresent() ? Optional.of(new BringBack(store, codings, counts, change.get(), returning.get())) : Optional.empty();
	}

	/**
	 * Reads all codings. For any thread, and slow in a large study.
	 *
	 * @param monitor is told of files; ends it with an {@link org.eclipse.core.runtime.OperationCanceledException} when it is cancelled
	 * @throws IOException when the files cannot be listed
	 */
	public Foreseen foresee(IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		counts.count(progress.split(1));
		CodingWalk walk = CodingWalk.over(store);
		List<CodingKey> all = walk.keys();
		int[] back = new int[2];
		Set<String> articles = new HashSet<>();
		Map<Whose, Set<String>> unkept = new TreeMap<>();
		List<CodingKey> unread = new ArrayList<>();
		walk.read(all, key -> returning.of(store.codings().file(key)), SubMonitor.convert(progress.split(1), all.size()), new Taking<>() {
			@Override
			public void take(CodingKey key, Returned returned) {
				back[0] += returned.codings();
				back[1] += returned.values();
				if (returned.codings() + returned.values() > 0) {
					articles.add(key.article());
				}
				if (returned.unkept()) {
					unkept.computeIfAbsent(key.whose(), any -> new HashSet<>()).add(key.article());
				}
			}

			@Override
			public void damaged(CodingKey key, IOException reason) {
				unread.add(key);
			}
		});
		return new Foreseen(back[0], back[1], articles.size(), unkept, unread);
	}

	/** {@return what people call whose codings something is of} */
	public String name(Whose whose) {
		return store.people().name(whose.id());
	}

	/** What changes in the codebook, in words; empty when it is the same already. */
	public List<Said> changes() {
		return Comparison.of(change).said();
	}

	/** What codings have to follow that use what is not in the former version, or is otherwise there. */
	public List<PendingChange> pending() {
		return counts.pending(change).stream().filter(each -> !each.usage().isNone()).toList();
	}

	/**
	 * The sessions of codings that have steps to undo, and have none afterwards.
	 *
	 * @throws IOException when the former codebook cannot be used
	 */
	public List<CodingSession> forgetting() throws IOException {
		return codings.forgetting(change);
	}
}

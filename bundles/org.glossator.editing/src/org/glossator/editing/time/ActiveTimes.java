// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.time;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

import org.glossator.editing.session.EditingContext;
import org.glossator.model.study.ProgressState;
import org.glossator.study.parts.CodingKey;

/**
 * For how long I am at each article. What was counted is kept in my part when the coding is saved, when its article is said to be done, and
 * when it is closed, so that no more is lost than what came since; of what I only look at and never code nothing is kept.
 */
public final class ActiveTimes {

	private final EditingContext context;
	private final LongSupplier clock;
	private final Map<CodingKey, ActiveTime> times = new HashMap<>();
	private boolean ended;

	/**
	 * Nothing is counted yet.
	 *
	 * @param context who works on which study
	 * @param clock   tells the time in milliseconds since whenever; never goes back
	 */
	public ActiveTimes(EditingContext context, LongSupplier clock) {
		this.context = context;
		this.clock = clock;
	}

	/** What is counted at a coding and not kept yet. */
	public ActiveTime of(CodingKey key) {
		return times.computeIfAbsent(key, any -> new ActiveTime(clock));
	}

	/** How long I have been at a coding altogether, in milliseconds: what is kept, and what is not yet. */
	public long total(CodingKey key) {
		return context.store().people().spent(key) + (times.containsKey(key) ? times.get(key).counted() : 0);
	}

	/** Keeps what was counted at a coding of mine that was saved. */
	public void saved(CodingKey key) {
		if (!ended && key.whose().equals(context.mine()) && times.containsKey(key)) {
			long counted = times.get(key).take();
			try {
				context.store().people().spend(context.me(), context.myName(), key.round(), key.article(), counted);
			} catch (@SuppressWarnings("unused") IOException e) {
				times.get(key).putBack(counted); // the coding itself is saved, and the next save tries again
			}
		}
	}

	/** Keeps what was counted at a coding that nobody shows any more, when it is one that I make. */
	public void closed(CodingKey key) {
		if (times.containsKey(key)) {
			times.get(key).leave();
			if (Files.exists(context.store().codings().file(key))) {
				saved(key);
			}
		}
	}

	/** Keeps all that can be kept, before others may write my part. */
	public void end() {
		times.keySet().forEach(this::closed);
		ended = true;
	}

	/**
	 * Says that I am done with articles, or code them further, and keeps what was counted at them.
	 *
	 * @param round    the id of a round
	 * @param articles ids of articles
	 * @param state    how far
	 * @throws IOException when my part cannot be written; it is then as it was
	 */
	public void say(String round, Collection<String> articles, ProgressState state) throws IOException {
		context.store().people().say(context.me(), context.myName(), round, articles, state);
		articles.forEach(article -> saved(new CodingKey(context.mine(), round, article)));
	}
}

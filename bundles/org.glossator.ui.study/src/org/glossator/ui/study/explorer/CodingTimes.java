// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.explorer;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.glossator.editing.StudyEditing;
import org.glossator.model.study.Coder;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.parts.Whose;

/** How long coders were at an article, in words. */
final class CodingTimes {

	private static final long MINUTE = 60_000;
	private static final long HOUR = 60 * MINUTE;

	private CodingTimes() {
	}

	/** How long each was who may be looked at here, in a round by its id; empty when nobody was. */
	@SuppressWarnings("resource") // the store is closed by its owner
	static String at(StudyEditing editing, String round, String article) {
		StudyStore store = editing.store();
		List<String> all = new ArrayList<>();
		for (Coder coder : store.people().all()) {
			CodingKey key = new CodingKey(Whose.coder(coder.getId()), round, article);
			if (store.access().refusalToLookAt(key).isEmpty()) {
				long time = coder.getId().equals(editing.me()) ? editing.times().total(key) : store.people().spent(key);
				if (time > 0) {
					all.add(NLS.bind(Messages.TimeOf, store.people().name(coder.getId()), words(time)));
				}
			}
		}
		return String.join(Messages.ListSeparator, all);
	}

	/** A time in minutes, as long as it is not in hours. */
	static String words(long milliseconds) {
		Long hours = Long.valueOf(milliseconds / HOUR);
		Long minutes = Long.valueOf(milliseconds % HOUR / MINUTE);
		return milliseconds < MINUTE ? Messages.TimeShort : milliseconds < HOUR ? NLS.bind(Messages.TimeMinutes, minutes) : NLS.bind(Messages.TimeHours, hours, minutes);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.xmi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.glossator.model.Excerpt;

/** Counts what is to be remarked on while a file is being read. */
public final class Tally {

	/** Longest example, in characters. */
	static final int EXAMPLE = 40;

	private record Subject(RemarkKind kind, String type, String feature) {
	}

	private static final class Count {
		private String example = "";
		private int count;
	}

	private final Map<Subject, Count> counts = new HashMap<>();

	/**
	 * Counts one more.
	 *
	 * @param kind    what it is
	 * @param type    as in {@link Remark}
	 * @param feature as in {@link Remark}
	 * @param example the value, of any length
	 */
	public void add(RemarkKind kind, String type, String feature, String example) {
		Count count = counts.computeIfAbsent(new Subject(kind, type, feature), any -> new Count());
		count.count++;
		if (count.example.isBlank()) { // many are empty in what other tools write, and show nothing
			count.example = Excerpt.of(example, EXAMPLE);
		}
	}

	/** {@return what was counted, by kind, type and feature} */
	public List<Remark> remarks() {
		return counts.isEmpty() ? List.of() : Remark.sum(counts.entrySet().stream().map(each -> new Remark(each.getKey().kind(), each.getKey().type(),
				each.getKey().feature(), each.getValue().count, each.getValue().example)).toList());
	}
}

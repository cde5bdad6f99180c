// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The versions by which codings come from one to another: each the next one, one that brings the codebook of the former back, so that
 * nothing between them happened to the codings, or the one that is brought back, which may be a former one.
 *
 * @param stops the versions in their order; the first is the one that codings are of
 */
record Route(List<Integer> stops) {

	Route {
		stops = List.copyOf(stops);
	}

	/** What is known of versions. */
	interface Known {
		/** {@return whether it is known what led to a version from the one before} */
		boolean isKnown(int version);

		/** {@return the version that a version brings back; 0 for none} */
		int restores(int version);

		/** {@return whether it is known what led from a version to a later one} */
		boolean leads(int from, int to) throws IOException;
	}

	/**
	 * {@return the way, which is the same for all codings: a version that brings another back takes them there from that one, and to that one
	 * they come forward, if they are older, or else back, as far as they are from later on; empty when that is not known}
	 *
	 * @param from  a version
	 * @param to    the same or a later one
	 * @param known what is known
	 */
	static Optional<Route> of(int from, int to, Known known) throws IOException {
		List<Integer> stops = new ArrayList<>(List.of(Integer.valueOf(to)));
		for (int at = to; at > from;) {
			int restored = known.restores(at);
			if (restored >= from) {
				at = restored;
			} else if (restored > 0 && known.leads(restored, from)) {
				stops.addFirst(Integer.valueOf(restored));
				at = from;
			} else if (known.isKnown(at)) {
				at--;
			} else {
				return Optional.empty();
			}
			stops.addFirst(Integer.valueOf(at));
		}
		return from <= to ? Optional.of(new Route(stops)) : Optional.empty();
	}

	/** Goes from one stop to the next. */
	interface Leg<E extends Exception> {
		void go(int from, int to) throws E;
	}

	/** Goes the whole way, forward, or from its end back to where it begins. */
	<E extends Exception> void go(boolean forward, Leg<E> leg) throws E {
		for (int i = 1; i < stops.size(); i++) {
			int to = forward ? i : stops.size() - i;
			leg.go(stops.get(to - 1).intValue(), stops.get(to).intValue());
		}
	}

	/** {@return this way and another one from where this ends} */
	Route then(Route other) {
		List<Integer> all = new ArrayList<>(stops);
		all.addAll(other.stops.subList(1, other.stops.size()));
		return new Route(all);
	}
}

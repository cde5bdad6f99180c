// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.history;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.glossator.model.codebook.Codebook;

/** What becomes of the elements of a codebook along a route of versions. */
final class Following {

	/** Asked for an element that a change deletes. */
	@FunctionalInterface
	interface Deleted {
		/** {@return what goes on for it; null when nothing does} */
		EObject instead(EObject element, EObject now, CodebookChange change);
	}

	private Following() {
	}

	/**
	 * {@return what each element is at the end of the way; null when it is gone}
	 *
	 * @param history of the versions
	 * @param first   the codebook where the way begins
	 * @param way     the route
	 * @param deleted asked for what is deleted on the way
	 */
	static Map<EObject, EObject> along(CodebookHistory history, Codebook first, Route way, Deleted deleted) throws IOException {
		Map<EObject, EObject> at = new HashMap<>();
		ElementPaths.all(first).values().forEach(element -> at.put(element, element));
		way.go(true, (before, after) -> {
			Map<String, EObject> same = ElementPaths.all(history.version(after).orElseThrow().getCodebook());
			Optional<CodebookChange> change = history.restores(after) == before ? Optional.empty() : Optional.of(history.change(before, after));
			at.replaceAll((element, now) -> now == null ? null : change.isEmpty() ? same.get(ElementPaths.of(now))
					: change.get().successor(now).orElseGet(() -> deleted.instead(element, now, change.get())));
		});
		return at;
	}
}

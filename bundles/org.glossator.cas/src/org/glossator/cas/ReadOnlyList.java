// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.DelegatingEList;

/**
 * A list that tells in a sentence why it cannot be changed.
 *
 * @param <E> what is in it
 */
final class ReadOnlyList<E> extends DelegatingEList<E> {

	private static final long serialVersionUID = 1L;

	private final transient List<E> values;
	private final transient Supplier<String> sentence;

	ReadOnlyList(List<E> values, Supplier<String> sentence) {
		this.values = values;
		this.sentence = sentence;
	}

	private UnsupportedOperationException refused() {
		return new UnsupportedOperationException(sentence.get());
	}

	@Override
	protected List<E> delegateList() {
		return values;
	}

	@Override
	protected void delegateAdd(E object) {
		throw refused();
	}

	@Override
	protected void delegateAdd(int index, E object) {
		throw refused();
	}

	@Override
	protected E delegateRemove(int index) {
		throw refused();
	}

	@Override
	protected E delegateSet(int index, E object) {
		throw refused();
	}

	@Override
	protected E delegateMove(int targetIndex, int sourceIndex) {
		throw refused();
	}

	@Override
	protected void delegateClear() {
		throw refused();
	}
}

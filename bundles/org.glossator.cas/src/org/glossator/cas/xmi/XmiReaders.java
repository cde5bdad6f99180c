// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.xmi;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.uima.cas.TypeSystem;
import org.xml.sax.SAXException;

/** Readers for the types of one type system, as many as are in use at once: each is lent to one reading after the other. Thread-safe. */
public final class XmiReaders {

	private final TypeSystem types;
	private final UnaryOperator<String> names;
	private final Queue<XmiReader> idle = new ConcurrentLinkedQueue<>();

	/**
	 * None yet.
	 *
	 * @param types what the XMI is read by
	 * @param names tells what people call a type, for sentences about what cannot be read at all
	 */
	public XmiReaders(TypeSystem types, UnaryOperator<String> names) {
		this.types = types;
		this.names = names;
	}

	// One that nobody else has until it is given back; one that is not given back is not missed.
	XmiReader lend() throws ParserConfigurationException, SAXException {
		XmiReader reader = idle.poll();
		return reader == null ? new XmiReader(types, names) : reader;
	}

	void giveBack(XmiReader reader) {
		idle.add(reader);
	}

	/** {@return whether these are readers for the types of a CAS} */
	public boolean areOf(TypeSystem system) {
		return types == system;
	}
}

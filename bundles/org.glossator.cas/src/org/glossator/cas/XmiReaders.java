// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.uima.cas.TypeSystem;
import org.glossator.cas.xmi.XmiReader;
import org.xml.sax.SAXException;

/** Readers for the types of one type system, as many as are in use at once: each is lent to one reading after the other. Thread-safe. */
final class XmiReaders {

	private final TypeSystem types;
	private final UnaryOperator<String> names;
	private final Queue<XmiReader> idle = new ConcurrentLinkedQueue<>();

	XmiReaders(TypeSystem types, UnaryOperator<String> names) {
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

	// Whether these are readers for the types of a CAS.
	boolean areOf(TypeSystem system) {
		return types == system;
	}
}

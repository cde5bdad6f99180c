// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.xmi;

/** How UIMA writes the namespace of types in XMI. */
public final class XmiNamespace {

	private XmiNamespace() {
	}

	/**
	 * {@return the URI of a namespace, as in {@code http:///org/example.ecore}}
	 *
	 * @param uima namespace of UIMA types, as in {@code org.example}; empty for types without one
	 */
	public static String uri(String uima) {
		return "http:///" + (uima.isEmpty() ? "uima/noNamespace" : uima.replace('.', '/')) + ".ecore";
	}
}

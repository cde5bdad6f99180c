// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import java.util.Optional;

/**
 * A UIMA CAS that was found.
 *
 * @param name  how a person knows it: its path below the folder that was named, and its path in an archive behind {@code !/}
 * @param xmi   what it holds, unpacked
 * @param place where it lies, among what type systems
 */
record XmiSource(String name, byte[] xmi, Place place) {

	/**
	 * Where something lies.
	 *
	 * @param types the type systems in the folder that was named, or in the archive
	 * @param name  its path there, with slashes
	 * @param outer where the archive lies; empty outside of one
	 */
	record Place(TypeSystems types, String name, Optional<Place> outer) {
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;

/**
 * The files among which a type system lies, and which it may import: those of a folder, or of an archive. A name is a path below
 * it, with slashes; nothing outside of it has a name.
 */
public interface TypeFiles {

	/**
	 * The names of the files that may be type systems, in a fixed order.
	 *
	 * @return the names; when there may be more, those that are known
	 */
	Collection<String> names();

	/**
	 * Reads a file.
	 *
	 * @param name its name
	 * @return what it holds, unpacked when it is packed; empty when there is none of this name
	 * @throws IOException when it cannot be read
	 */
	Optional<byte[]> read(String name) throws IOException;

	/**
	 * Whether what has a name lies elsewhere, as a link may lead anywhere: a descriptor may not import it.
	 *
	 * @param name its name
	 * @return whether it is there, but not among these files
	 * @throws IOException when that cannot be told
	 */
	boolean leadsOut(String name) throws IOException;

	/**
	 * How a person knows a file.
	 *
	 * @param name its name
	 * @return the name to be shown
	 */
	String shown(String name);
}

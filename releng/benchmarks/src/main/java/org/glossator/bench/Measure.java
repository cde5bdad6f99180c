// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench;

import java.io.IOException;
import java.util.List;

/** Something that is measured. */
@FunctionalInterface
interface Measure {

	/**
	 * Measures.
	 *
	 * @param place where, and how often
	 * @return the lines of the table
	 */
	List<Row> run(Place place) throws IOException, InterruptedException;
}

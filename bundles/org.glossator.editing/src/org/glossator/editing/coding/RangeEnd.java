// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.coding;

/** An end of a stretch of text. */
public enum RangeEnd {
	/** Where it starts. */
	BEGIN,
	/** Where it stops. */
	END
}

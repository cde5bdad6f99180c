// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing;

/** An end of a stretch of text. */
public enum End {
	/** Where it starts. */
	BEGIN,
	/** Where it stops. */
	END
}

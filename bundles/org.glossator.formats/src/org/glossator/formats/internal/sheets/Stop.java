// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.internal.sheets;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Ends the writing of a workbook when it is cancelled: at the beginning of each sheet, and every some hundred rows. */
record Stop(IProgressMonitor monitor) {

	private static final int ROWS = 500;

	/** Asked at the beginning of each row, from 0. */
	void at(int row) {
		if (row % ROWS == 0 && monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}
}

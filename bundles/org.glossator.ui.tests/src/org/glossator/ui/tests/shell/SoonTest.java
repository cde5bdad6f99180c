// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.glossator.ui.Soon;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Work that is put off, on a real screen: done for as long as its control is there. */
class SoonTest {

	private final List<String> done = new ArrayList<>();
	private final Composite control = new Composite(Workbench.window().getShell(), SWT.NONE);

	@AfterEach
	void dispose() {
		control.dispose();
	}

	@Test
	void nothingIsDoneOnceTheControlIsGone() {
		Composite gone = new Composite(control, SWT.NONE);
		Soon never = new Soon(gone, Soon.TEXT_FIRST, () -> done.add("never"));
		never.request();
		gone.dispose();
		never.request();
		Soon later = new Soon(control, Soon.TEXT_FIRST, () -> done.add("later"));
		new Soon(control, 2 * Soon.TEXT_FIRST, later::request).request(); // comes after what was asked for before
		Workbench.until("that has passed", () -> done.contains("later"));
		assertEquals(List.of("later"), done);
	}
}

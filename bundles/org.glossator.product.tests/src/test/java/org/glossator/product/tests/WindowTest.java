// SPDX-License-Identifier: EPL-2.0
package org.glossator.product.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;

import org.junit.jupiter.api.Test;

/** The workbench of the built product on a virtual screen, from the first start to the second. */
class WindowTest {

	@Test
	void theFirstStartOffersTheSampleStudyAndTheSecondRestoresIt() throws IOException, InterruptedException {
		try (Desk desk = new Desk("window")) {
			desk.start("first", "^Glossator *$");
			desk.await("the welcome page opens the sample study", () -> {
				press(desk);
				return Files.exists(desk.home().resolve("Glossator/.Sample study.unfinished"))
						|| Files.exists(desk.home().resolve("Glossator/Sample study"));
			});
			desk.awaitWindow("Sample study.*Glossator");
			desk.awaitUnderlines("Mention", "Event");
			desk.quit();
			assertTrue(Files.exists(desk.home().resolve("Glossator/Sample study/study.glossator")));

			desk.start("second", "Sample study.*Glossator");
			desk.awaitUnderlines("Mention", "Event");
			desk.quit();
		}
	}

	/** The page may not have the focus in the moment that its window is there. */
	private static void press(Desk desk) {
		try {
			desk.keys("Return");
		} catch (IOException | InterruptedException e) {
			throw new AssertionError(e);
		}
	}
}

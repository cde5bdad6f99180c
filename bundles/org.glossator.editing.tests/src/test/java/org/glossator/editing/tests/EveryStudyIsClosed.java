// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Fails every test that leaves a study open: what is written into its folder in the background would now and then come between
 * when the folder is deleted.
 */
public final class EveryStudyIsClosed implements BeforeEachCallback, AfterEachCallback {

	private static final Namespace HERE = Namespace.create(EveryStudyIsClosed.class);
	private static final Duration PATIENCE = Duration.ofMinutes(5); // this only ends what hangs

	@Override
	public void beforeEach(ExtensionContext context) {
		context.getStore(HERE).put(Set.class, writers());
	}

	@Override
	public void afterEach(ExtensionContext context) throws InterruptedException {
		Set<Thread> left = writers();
		left.removeAll(context.getStore(HERE).get(Set.class, Set.class));
		for (Thread thread : left) {
			thread.join(PATIENCE); // one that was closed comes to its end
			assertFalse(thread.isAlive(), "a study was left open");
		}
	}

	private static Set<Thread> writers() {
		Set<Thread> writers = new HashSet<>(Thread.getAllStackTraces().keySet());
		writers.removeIf(thread -> !thread.getName().equals("keep unsaved work"));
		return writers;
	}
}

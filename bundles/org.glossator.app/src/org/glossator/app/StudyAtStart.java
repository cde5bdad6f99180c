// SPDX-License-Identifier: EPL-2.0
package org.glossator.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.glossator.ui.OpenStudy;

/** The study that a start shows. It is opened in the background while the window is being made, so that neither waits for the other. */
final class StudyAtStart {

	private final Optional<Path> folder;
	private final CompletableFuture<OpenStudy.Opened> opening = new CompletableFuture<>();

	/**
	 * Begins to open it.
	 *
	 * @param folder the folder of the study; none when the start shows no study
	 */
	StudyAtStart(Optional<Path> folder) {
		this.folder = folder;
		folder.ifPresent(place -> {
			Thread thread = new Thread(() -> open(place), "Glossator: open study"); //$NON-NLS-1$
			thread.setDaemon(true);
			thread.start();
		});
	}

	private void open(Path place) {
		try {
			opening.complete(OpenStudy.prepare(place));
		} catch (IOException | RuntimeException e) {
			opening.completeExceptionally(e);
		}
	}

	/** Where it lies. */
	Optional<Path> folder() {
		return folder;
	}

	/** Waits a while for the study to be open or to have failed; whether it is. */
	boolean await(int milliseconds) {
		try {
			opening.get(milliseconds, TimeUnit.MILLISECONDS);
			return true;
		} catch (@SuppressWarnings("unused") ExecutionException e) {
			return true; // told to whom the study is handed
		} catch (@SuppressWarnings("unused") TimeoutException e) {
			return false;
		} catch (@SuppressWarnings("unused") InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/**
	 * Hands the study on when it is open, in whatever thread that is then.
	 *
	 * @param onOpen   takes the study
	 * @param onFailed takes why there is none
	 */
	void then(Consumer<OpenStudy.Opened> onOpen, Consumer<Throwable> onFailed) {
		opening.whenComplete((opened, failure) -> {
			if (failure == null) {
				onOpen.accept(opened);
			} else {
				onFailed.accept(failure instanceof CompletionException wrapped ? wrapped.getCause() : failure);
			}
		});
	}
}

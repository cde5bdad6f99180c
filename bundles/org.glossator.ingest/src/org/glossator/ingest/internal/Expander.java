// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import org.glossator.cas.ArticleMetadata;
import org.glossator.ingest.IngestException;
import org.glossator.ingest.IngestOptions;
import org.glossator.ingest.Outcome;
import org.glossator.ingest.SourceBytes;
import org.glossator.ingest.internal.Forks.Reply;
import org.glossator.ingest.internal.containers.Container;
import org.glossator.ingest.internal.containers.Part;

/**
 * Takes containers apart and has their parts read, some at a time, while the container is still being read. Outcomes come in
 * the order of the parts. A container inside a container is opened, one inside that is not.
 */
public final class Expander implements AutoCloseable {

	private final Forks forks;
	private final IngestOptions options;
	private final ExecutorService readers = Executors.newFixedThreadPool(Forks.size(), task -> {
		Thread thread = new Thread(task, "Glossator reader of parts");
		thread.setDaemon(true);
		return thread;
	});

	/**
	 * An expander.
	 *
	 * @param forks read the parts
	 * @param options limits and columns
	 */
	public Expander(Forks forks, IngestOptions options) {
		this.forks = forks;
		this.options = options;
	}

	/* Reads a container and its parts. */
	public void expand(String name, Path file, Format format, Consumer<Outcome> outcomes) throws InterruptedException {
		Window window = new Window(outcomes);
		try (InputStream stream = Files.newInputStream(file)) {
			Container.of(format, name, options).read(stream, part -> window.add(readers.submit(() -> outcomes(name, part))));
			window.drain();
			if (window.count == 0) {
				outcomes.accept(new Outcome.Rejected(name, name + " holds nothing that could be read."));
			}
		} catch (IOException e) {
			window.drain();
			outcomes.accept(new Outcome.Rejected(name, Reasons.damaged(name, e)));
		} finally {
			window.cancel();
		}
	}

	@Override
	public void close() {
		readers.shutdownNow();
	}

	private List<Outcome> outcomes(String container, Part part) throws InterruptedException {
		String name = container + "!/" + part.name();
		return switch (part) {
		case Part.Unreadable unreadable -> List.of(new Outcome.Rejected(name, name + unreadable.reason()));
		case Part.Content content -> outcomes(name, content);
		};
	}

	private List<Outcome> outcomes(String name, Part.Content part) throws InterruptedException {
		if (part.read().length == 0) {
			return List.of(new Outcome.Rejected(name, Reasons.empty(name)));
		}
		Reply reply = forks.ask(name, Question.bytes(part.name(), part.read(), part.format(), part.known().title()));
		if (reply.answer().map(Answer::verdict).filter(Answer.Verdict.CONTAINER::equals).isPresent()) {
			Format inner = reply.answer().flatMap(answer -> Format.ofMediaType(answer.mediaType())).orElseThrow();
			return nested(name, part, inner);
		}
		return List.of(outcome(name, part, reply));
	}

	private List<Outcome> nested(String name, Part.Content container, Format format) throws InterruptedException {
		List<Outcome> found = new java.util.ArrayList<>();
		try {
			Container.of(format, container.name(), options).read(new ByteArrayInputStream(container.source()), part -> {
				String inner = name + "!/" + part.name();
				found.add(switch (part) {
				case Part.Unreadable unreadable -> new Outcome.Rejected(inner, inner + unreadable.reason());
				case Part.Content content -> outcome(inner, content,
						forks.ask(inner, Question.bytes(content.name(), content.read(), content.format(), content.known().title())));
				});
			});
		} catch (IOException e) {
			found.add(new Outcome.Rejected(name, Reasons.damaged(name, e)));
		}
		return found;
	}

	private static Outcome outcome(String name, Part.Content part, Reply reply) {
		ArticleMetadata known = part.known();
		Outcome outcome = Articles.outcome(name, "x." + part.extension(), SourceBytes.of(part.source()), reply, known);
		return outcome;
	}

	/** Parts that are being read: enough to keep all forks busy, few enough to keep little in memory. */
	private static final class Window {

		private final Deque<Future<List<Outcome>>> running = new ArrayDeque<>();
		private final Consumer<Outcome> outcomes;
		private int count;

		Window(Consumer<Outcome> outcomes) {
			this.outcomes = outcomes;
		}

		void add(Future<List<Outcome>> part) throws InterruptedException {
			count++;
			running.add(part);
			if (running.size() > 2 * Forks.size()) {
				take();
			}
		}

		void drain() throws InterruptedException {
			while (!running.isEmpty()) {
				take();
			}
		}

		void cancel() {
			running.forEach(each -> each.cancel(true));
		}

		private void take() throws InterruptedException {
			try {
				running.remove().get().forEach(outcomes);
			} catch (ExecutionException e) {
				switch (e.getCause()) {
				case InterruptedException interrupted -> throw interrupted;
				case RuntimeException broken -> throw broken;
				default -> throw new IngestException("A part of a container could not be read: " + e.getCause().getMessage(), e);
				}
			}
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import org.glossator.cas.text.SourceBytes;
import org.glossator.cas.text.XmlText;
import org.glossator.ingest.IngestOptions;
import org.glossator.ingest.Outcome;
import org.glossator.ingest.internal.Forks.Reply;
import org.glossator.ingest.internal.Window.Step;
import org.glossator.ingest.internal.containers.Container;
import org.glossator.ingest.internal.containers.ContainerPart;
import org.glossator.ingest.internal.terms.Answer;
import org.glossator.ingest.internal.terms.Format;
import org.glossator.ingest.internal.terms.Question;

/**
 * Takes containers apart and has their parts read, some at a time, while the container is still being read. Outcomes come in
 * the order of the parts. A container inside a container is opened, one inside that is not.
 */
public final class Expander implements AutoCloseable {

	private final Forks forks;
	private final IngestOptions options;
	private final Budget parts;
	/** Of their own: who unpacks a container in a container holds parts already, and must not wait for the room they take. */
	private final Budget partsOfParts;
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
		this.parts = Budget.of(options);
		this.partsOfParts = Budget.of(options);
	}

	/* Reads a container and its parts. */
	public void expand(String name, Path file, Format format, Consumer<Outcome> outcomes) throws InterruptedException {
		String retrieved = ForkOutcomes.retrieved(file);
		try (InputStream stream = Files.newInputStream(file); Window window = new Window(parts, outcomes)) {
			boolean whole = fill(window, name, Container.of(format, name, options), stream, outcomes,
					(inner, part) -> step(inner, part, retrieved));
			if (whole && window.isEmpty()) {
				outcomes.accept(new Outcome.Rejected(name, SourceReasons.hollow(name)));
			}
		} catch (IOException e) {
			outcomes.accept(new Outcome.Rejected(name, SourceReasons.damaged(name, e)));
		}
	}

	@Override
	public void close() {
		readers.shutdownNow();
	}

	/** Tells what is to be done with a part once it is read. */
	private interface Reader {
		Step read(String name, ContainerPart.Content part) throws InterruptedException;
	}

	/* Has all parts read; tells whether the container could be read to its end. */
	private boolean fill(Window window, String name, Container container, InputStream stream, Consumer<Outcome> outcomes, Reader reader)
			throws InterruptedException {
		try {
			container.read(stream, part -> window.add(reading(name + "!/" + XmlText.name(part.name()), part, reader), size(part)));
			window.drain();
			return true;
		} catch (IOException e) {
			window.drain();
			outcomes.accept(new Outcome.Rejected(name, SourceReasons.damaged(name, e)));
			return false;
		}
	}

	private Future<Step> reading(String name, ContainerPart part, Reader reader) {
		return switch (part) {
		case ContainerPart.Unreadable unreadable -> CompletableFuture.completedFuture(rejected(name, unreadable.reason().apply(name)));
		case ContainerPart.Content content when content.read().length == 0 -> CompletableFuture.completedFuture(rejected(name, SourceReasons.empty(name)));
		case ContainerPart.Content content -> readers.submit(() -> reader.read(name, content));
		};
	}

	private static long size(ContainerPart part) {
		return switch (part) {
		case ContainerPart.Unreadable unreadable -> 0;
		case ContainerPart.Content content -> content.source().length + (content.read() == content.source() ? 0L : content.read().length);
		};
	}

	private Step step(String name, ContainerPart.Content part, String retrieved) throws InterruptedException {
		Reply reply = ask(name, part);
		if (reply.answer().map(Answer::verdict).filter(Answer.Verdict.CONTAINER::equals).isPresent()) {
			Format inner = reply.answer().flatMap(answer -> Format.ofMediaType(answer.mediaType())).orElseThrow();
			return outcomes -> nested(name, part, inner, retrieved, outcomes);
		}
		return outcomes -> outcomes.accept(outcome(name, part, retrieved, reply));
	}

	private void nested(String name, ContainerPart.Content container, Format format, String retrieved, Consumer<Outcome> outcomes)
			throws InterruptedException {
		try (Window window = new Window(partsOfParts, outcomes)) {
			fill(window, name, Container.of(format, container.name(), options), new ByteArrayInputStream(container.source()), outcomes,
					(inner, part) -> {
						Reply reply = ask(inner, part);
						return to -> to.accept(outcome(inner, part, retrieved, reply));
					});
		}
	}

	private Reply ask(String name, ContainerPart.Content part) throws InterruptedException {
		return forks.ask(name, Question.bytes(part.name(), part.read(), part.format(), part.known().title()));
	}

	private static Step rejected(String name, String reason) {
		return outcomes -> outcomes.accept(new Outcome.Rejected(name, reason));
	}

	private static Outcome outcome(String name, ContainerPart.Content part, String retrieved, Reply reply) {
		return ForkOutcomes.outcome(name, "x." + part.extension(), SourceBytes.of(part.source()), reply,
				part.known().toBuilder().retrieved(retrieved).build());
	}
}

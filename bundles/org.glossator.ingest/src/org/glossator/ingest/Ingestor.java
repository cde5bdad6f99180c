// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.glossator.cas.article.ArticleMetadata;
import org.glossator.cas.text.SourceBytes;
import org.glossator.ingest.internal.Expander;
import org.glossator.ingest.internal.ForkOutcomes;
import org.glossator.ingest.internal.Forks;
import org.glossator.ingest.internal.Forks.Reply;
import org.glossator.ingest.internal.SourceReasons;
import org.glossator.ingest.internal.containers.Columns;
import org.glossator.ingest.internal.containers.Previews;
import org.glossator.ingest.internal.terms.Answer;
import org.glossator.ingest.internal.terms.Format;
import org.glossator.ingest.internal.terms.Question;

/**
 * Reads source files into articles. Parsing runs in forked processes, one a core, which are started when the first source is
 * read and kept until this is closed. Thread-safe: several threads may read files at once, and that is how all cores are
 * used; the parts of one container are read in parallel by themselves.
 */
public final class Ingestor implements AutoCloseable {

	private final IngestOptions options;
	private final Optional<Format> format;
	private final Forks forks;
	private final Expander expander;

	/**
	 * An ingestor whose processes are not started yet.
	 *
	 * @param options what to read and within which limits
	 * @param runtime what the processes run
	 * @throws IllegalArgumentException when the options name a format that is not one of {@link #formats()}
	 */
	public Ingestor(IngestOptions options, ForkRuntime runtime) {
		this(options, runtime, Forks.defaultParser());
	}

	/* For tests, with a parser of their own. */
	Ingestor(IngestOptions options, ForkRuntime runtime, String parser) {
		this.options = options;
		this.format = format(options);
		this.forks = new Forks(runtime, options, parser);
		this.expander = new Expander(forks, options);
	}

	/** {@return the formats that can be read} */
	public static List<InputFormat> formats() {
		return Arrays.stream(Format.values()).map(Format::format).toList();
	}

	/** {@return the names of the fields that a column of a table can be mapped to} */
	public static List<String> columnFields() {
		return Columns.fields();
	}

	/**
	 * Reads the beginning of a table.
	 *
	 * @param file a file
	 * @param format {@link IngestOptions#AUTO}, by which a table is known by its name, or the name of a format
	 * @param rows how many rows at most
	 * @return what it begins with; empty when the file is taken for no table
	 * @throws IOException when it cannot be read
	 */
	public static Optional<TablePreview> preview(Path file, String format, int rows) throws IOException {
		Optional<Format> table = Format.named(format).or(() -> tableByName(file.getFileName().toString()));
		if (table.isEmpty() || table.get() != Format.CSV && table.get() != Format.JSONL || !Files.isRegularFile(file)) {
			return Optional.empty();
		}
		try (InputStream in = Files.newInputStream(file)) {
			return Optional.of(table.get() == Format.CSV ? Previews.delimited(in, rows) : Previews.lines(in, rows));
		}
	}

	/**
	 * Reads a file: one article, or as many as the container has parts. What cannot be read is an outcome too.
	 *
	 * @param root the folder that names are relative to; or the file itself, which is then named by its file name
	 * @param file the file
	 * @param outcomes takes the outcomes one after the other, in the calling thread
	 * @throws IngestException when nothing at all can be read
	 * @throws CancellationException when the calling thread is interrupted; the interrupt stays set
	 */
	public void read(Path root, Path file, Consumer<Outcome> outcomes) {
		String name = name(root, file);
		try {
			Optional<String> refused = refusal(name, file);
			if (refused.isPresent()) {
				outcomes.accept(new Outcome.Rejected(name, refused.get()));
			} else {
				read(name, file, outcomes);
			}
		} catch (IOException e) {
			outcomes.accept(new Outcome.Rejected(name, SourceReasons.unreadable(name, e)));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw (CancellationException) new CancellationException("Reading " + name + " was cancelled.").initCause(e);
		}
	}

	/** Ends the forked processes. */
	@Override
	public void close() {
		expander.close();
		forks.close();
	}

	private void read(String name, Path file, Consumer<Outcome> outcomes) throws InterruptedException, IOException {
		Optional<Format> known = format.or(() -> tableByName(name));
		if (known.isPresent() && known.get().kind() == Format.Kind.CONTAINER) {
			expander.expand(name, file, known.get(), outcomes);
			return;
		}
		Reply reply = forks.ask(name, SourceName.leadsBack(file) ? Question.file(name, file.toAbsolutePath().toString(), known)
				: Question.bytes(name, Files.readAllBytes(file), known, ""));
		if (reply.answer().map(Answer::verdict).filter(Answer.Verdict.CONTAINER::equals).isPresent()) {
			expander.expand(name, file, reply.answer().flatMap(answer -> Format.ofMediaType(answer.mediaType())).orElseThrow(),
					outcomes);
		} else {
			ArticleMetadata dated = ArticleMetadata.builder().retrieved(ForkOutcomes.retrieved(file)).build();
			outcomes.accept(ForkOutcomes.outcome(name, name, SourceBytes.of(file), reply, dated));
		}
	}

	/* A table is known by its name alone: its content is text like any other. */
	private static Optional<Format> tableByName(String name) {
		return Format.ofName(name).filter(each -> each == Format.CSV || each == Format.JSONL);
	}

	private Optional<String> refusal(String name, Path file) {
		try {
			if (!Files.isRegularFile(file)) {
				return Optional.of(SourceReasons.noFile(name));
			}
			long size = Files.size(file);
			if (size == 0) {
				return Optional.of(SourceReasons.empty(name));
			}
			return size > options.maxBytes() && !isContainer(name) ? Optional.of(SourceReasons.huge(name, options.maxBytes()))
					: Files.isReadable(file) ? Optional.empty()
							: Optional.of(SourceReasons.denied(name));
		} catch (IOException e) {
			return Optional.of(SourceReasons.unreadable(name, e));
		}
	}

	/* Containers are read as streams, so their own size does not matter. */
	private boolean isContainer(String name) {
		return format.or(() -> Format.ofName(name)).filter(each -> each.kind() == Format.Kind.CONTAINER).isPresent();
	}

	private static String name(Path root, Path file) {
		return SourceName.of(root.equals(file) || !file.startsWith(root) ? file.getParent() : root, file);
	}

	private static Optional<Format> format(IngestOptions options) {
		if (options.format().equalsIgnoreCase(IngestOptions.AUTO)) {
			return Optional.empty();
		}
		Optional<Format> named = Format.named(options.format());
		if (named.isEmpty()) {
			throw new IllegalArgumentException("There is no format \"" + options.format() + "\"; choose " + IngestOptions.AUTO + " or one of "
					+ String.join(", ", formats().stream().map(InputFormat::name).toList()) + '.');
		}
		return named;
	}
}

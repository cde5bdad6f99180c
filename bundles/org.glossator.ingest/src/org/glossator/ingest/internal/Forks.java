// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.tika.config.TikaTaskTimeout;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.HandlerConfig;
import org.apache.tika.pipes.PipesConfig;
import org.apache.tika.pipes.PipesException;
import org.apache.tika.pipes.PipesParser;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.apache.tika.sax.BasicContentHandlerFactory.HANDLER_TYPE;
import org.eclipse.osgi.util.NLS;
import org.glossator.ingest.ForkRuntime;
import org.glossator.ingest.IngestException;
import org.glossator.ingest.IngestOptions;
import org.glossator.ingest.internal.fork.ArticleParser;
import org.glossator.ingest.internal.fork.ForkMain;
import org.glossator.ingest.internal.fork.LateDetector;
import org.glossator.ingest.internal.fork.SourceFetcher;
import org.glossator.ingest.internal.terms.Answer;
import org.glossator.ingest.internal.terms.Question;

/**
 * A pool of forked Java processes that read sources, one a core, through Tika's pipes. A process is started when it is first
 * needed and used for many sources; one that hangs, runs out of memory or ends is replaced. Thread-safe.
 */
public final class Forks implements AutoCloseable {

	/** How long a process waits for the next source before it ends by itself. */
	private static final long IDLE_MILLIS = 120_000;
	private static final long START_MILLIS = 60_000;
	private static final String SAMPLE = "{\\rtf1\\ansi Glossator reads this.\\par}";
	private static final String SAMPLE_TEXT = "Glossator reads this.";

	private final IngestOptions options;
	private final Scratch scratch;
	private final Path configuration;
	private final PipesParser pool;
	private volatile boolean checked;

	/**
	 * A pool in which no process runs yet.
	 *
	 * @param runtime what the processes run
	 * @param options limits of time and memory
	 * @param parser class name of the parser; {@link #defaultParser()} but for tests
	 * @throws IngestException when the pool's configuration cannot be written to the temporary directory
	 */
	public Forks(ForkRuntime runtime, IngestOptions options, String parser) {
		this.options = options;
		try {
			scratch = Scratch.in(Path.of(System.getProperty("java.io.tmpdir")));
			configuration = scratch.folder().resolve("tika.xml");
			Files.writeString(configuration, configuration(parser), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new IngestException(Messages.configurationNotWritten, e);
		}
		pool = new PipesParser(pipes(runtime));
	}

	/** {@return the name of the parser that reads articles} */
	public static String defaultParser() {
		return ArticleParser.class.getName();
	}

	/** {@return how many processes there are at most} */
	public static int size() {
		return Math.max(1, Runtime.getRuntime().availableProcessors());
	}

	/*
	 * Reads one source in one of the processes; waits until one is free.
	 *
	 * @param name the source's whole name, for sentences
	 * @return the answer, or the sentence that says why there is none
	 * @throws IngestException when the processes do not start or do not read at all
	 * @throws InterruptedException when the calling thread is interrupted while it waits
	 */
	public Reply ask(String name, Question question) throws InterruptedException {
		if (!checked) { // callers that come at once each check the process they start, so that all start at once
			check();
			checked = true;
		}
		return send(name, question, options.timeout().toMillis());
	}

	@Override
	public void close() {
		try (scratch) {
			pool.close();
		} catch (IOException e) {
			throw new IngestException(Messages.processNotEnded, e);
		}
	}

	/**
	 * What came back.
	 *
	 * @param answer the answer, empty when the process gave none
	 * @param failure why there is no answer; empty when there is one
	 */
	public record Reply(Optional<Answer> answer, String failure) {
	}

	/*
	 * A bundle that finds no parser would return empty texts and say nothing: one known sample must come back whole. It has as
	 * long as a start, for it is the first that a process reads.
	 */
	private void check() throws InterruptedException {
		Reply reply = send(Messages.sampleName,
				Question.bytes("sample.rtf", SAMPLE.getBytes(StandardCharsets.US_ASCII), Optional.empty(), ""), START_MILLIS);
		if (!reply.answer().map(Answer::text).filter(SAMPLE_TEXT::equals).isPresent()) {
			throw new IngestException(NLS.bind(Messages.sampleUnreadable,
					reply.answer().map(Answer::verdict).map(Enum::name).orElse(reply.failure())));
		}
	}

	private Reply send(String name, Question question, long millis) throws InterruptedException {
		ParseContext context = new ParseContext();
		context.set(Question.class, question);
		context.set(TikaTaskTimeout.class, new TikaTaskTimeout(millis));
		context.set(HandlerConfig.class,
				new HandlerConfig(HANDLER_TYPE.IGNORE, HandlerConfig.PARSE_MODE.CONCATENATE, -1, -1, true));
		FetchEmitTuple tuple = new FetchEmitTuple(name, new FetchKey(SourceFetcher.NAME, name), new EmitKey("", name),
				new Metadata(), context);
		try {
			return reply(name, pool.parse(tuple));
		} catch (PipesException | IOException | RuntimeException e) {
			throw new IngestException(NLS.bind(Messages.processNotStarted,
					Integer.valueOf(options.memoryMegabytes()), Integer.valueOf(size())), e);
		}
	}

	private Reply reply(String name, PipesResult result) {
		return switch (result.getStatus()) {
		case TIMEOUT -> new Reply(Optional.empty(), SourceReasons.slow(name, options));
		case OOM -> new Reply(Optional.empty(), SourceReasons.memory(name, options));
		case UNSPECIFIED_CRASH, INTERRUPTED_EXCEPTION, CLIENT_UNAVAILABLE_WITHIN_MS ->
			new Reply(Optional.empty(), SourceReasons.crashed(name));
		case FETCH_EXCEPTION ->
			new Reply(Optional.empty(), SourceReasons.refusedToFork(name));
		default -> new Reply(Optional.of(answer(result)), "");
		};
	}

	private static Answer answer(PipesResult result) {
		if (result.getEmitData() == null || result.getEmitData().getMetadataList().isEmpty()) {
			return Answer.of(Answer.Verdict.DAMAGED, "");
		}
		Metadata metadata = result.getEmitData().getMetadataList().get(0);
		String type = metadata.get(HttpHeaders.CONTENT_TYPE);
		return Answer.readFrom(metadata)
				.orElseGet(() -> Answer.of(Answer.Verdict.UNKNOWN_KIND, type == null ? "unknown" : type));
	}

	private PipesConfig pipes(ForkRuntime runtime) {
		PipesConfig config;
		try {
			config = PipesConfig.load(configuration);
		} catch (IOException | TikaConfigException e) {
			throw new IngestException(Messages.configurationUnreadable, e);
		}
		config.setTikaConfig(configuration);
		config.setJavaPath(runtime.java().toString());
		config.setNumClients(size());
		config.setMaxForEmitBatchBytes(-1);
		config.setMaxWaitForClientMillis(Long.MAX_VALUE);
		config.setTimeoutMillis(options.timeout().toMillis());
		config.setStartupTimeoutMillis(START_MILLIS);
		config.setSleepOnStartupTimeoutMillis(1000);
		config.setShutdownClientAfterMillis(IDLE_MILLIS);
		config.setForkedJvmArgs(jvmArguments(runtime));
		return config;
	}

	/* Quick to start rather than quick in the long run, and silent: standard output is Tika's, standard error is ours. */
	private List<String> jvmArguments(ForkRuntime runtime) {
		return Stream.concat(
				Stream.of("-Xmx" + options.memoryMegabytes() + "m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
						"-XX:-UsePerfData", "-Xshare:auto", "-Dfile.encoding=UTF-8", "-Dslf4j.internal.verbosity=ERROR",
						"-Dlog4j2.statusLoggerLevel=OFF", "-Dlog4j2.simplelogLevel=OFF", "-Dlog4j.configurationFile=none",
						"-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
						"--enable-native-access=ALL-UNNAMED", "-Djava.io.tmpdir=" + scratch.folder()),
				Stream.of("-cp",
						runtime.classPath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
						ForkMain.class.getName())) // last, so that it is run and the class that Tika names is its first argument
				.toList();
	}

	private static String configuration(String parser) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<properties>
				  <parsers><parser class="%s"/></parsers>
				  <detectors><detector class="%s"/></detectors>
				  <fetchers>
				    <fetcher class="%s"><params><name>%s</name></params></fetcher>
				  </fetchers>
				  <pipes><params/></pipes>
				</properties>
				""".formatted(parser, LateDetector.class.getName(), SourceFetcher.class.getName(), SourceFetcher.NAME);
	}
}

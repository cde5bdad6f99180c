// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.glossator.formats.CodingImporter;
import org.glossator.formats.sources.ImportJob;
import org.glossator.formats.sources.ImportReport;
import org.glossator.ingest.IngestOptions;
import org.glossator.ingest.Ingestor;
import org.glossator.ingest.InputFormat;
import org.glossator.study.Coders;
import org.glossator.study.StudyStore;
import org.glossator.study.names.Naming;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "import")
final class ImportCommand extends WritingCommand {

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH", descriptionKey = "paths")
	private List<Path> paths = new ArrayList<>();

	@Option(names = "--format", paramLabel = "auto|xmi|...", defaultValue = IngestOptions.AUTO)
	private String format;

	@Option(names = "--coder", paramLabel = "NAME")
	private Optional<String> coder = Optional.empty();

	@Option(names = "--types", paramLabel = "FILE")
	private Optional<Path> types = Optional.empty();

	@Option(names = "--column", paramLabel = "COLUMN=FIELD")
	private Map<String, String> columns = Map.of();

	@Option(names = "--json")
	private boolean json;

	ImportCommand(Session session) {
		super(session);
	}

	@Override
	boolean isJson() {
		return json;
	}

	@Override
	public Integer call() throws IOException {
		Optional<CodingImporter> importer = session().surroundings().importers().stream().filter(i -> i.name().equals(format)).findFirst();
		requireSense(importer);
		boolean notes;
		ImportReport report;
		try (StudyStore store = open()) {
			notes = report(store);
			report = importer.isPresent() ? codings(store, importer.get()) : articles(store);
		}
		print(report); // once it is on the disk, for until then it may fail, and a document with the error is printed
		return code(notes || report.cancelled() || !report.rejected().isEmpty());
	}

	private void requireSense(Optional<CodingImporter> importer) {
		List<String> names = Stream.concat(Stream.of(IngestOptions.AUTO), Ingestor.formats().stream().map(InputFormat::name)).toList();
		if (importer.isPresent() && coder.filter(c -> !c.isBlank()).isEmpty()) {
			throw wrong(NLS.bind(Messages.coderMissing, format));
		}
		if (importer.isPresent() && !Naming.isUsable(coder.get())) {
			throw wrong(Messages.coderUnusable);
		}
		if (importer.isEmpty() && coder.isPresent()) {
			throw wrong(Messages.coderNeedless);
		}
		if (importer.isEmpty() && types.isPresent()) {
			throw wrong(Messages.typesNeedless);
		}
		if (importer.isEmpty() && !names.contains(format)) {
			throw wrong(NLS.bind(Messages.noImportFormat, format, String.join(", ", names)));
		}
		for (Map.Entry<String, String> column : columns.entrySet()) {
			if (!Ingestor.columnFields().contains(column.getValue())) {
				throw wrong(NLS.bind(Messages.noField, column.getValue(), String.join(", ", Ingestor.columnFields())));
			}
		}
	}

	private ImportReport articles(StudyStore store) throws IOException {
		IngestOptions options = IngestOptions.defaults().withFormat(format).withColumns(columns);
		return ImportJob.run(store, session().paths(paths), options, session().surroundings().forks().get(), session().progress());
	}

	private ImportReport codings(StudyStore store, CodingImporter importer) throws IOException {
		String called = Naming.of(coder.orElseThrow());
		announce(store.people(), called);
		return importer.importCodings(store, new CodingImporter.Request(session().paths(paths), called, types.map(session()::path)), session().progress());
	}

	/** Says of a new coder whom one could have meant instead. */
	private void announce(Coders people, String called) throws IOException {
		if (people.allNamed(called).size() > 1) {
			throw wrong(NLS.bind(Messages.severalCodersHere, called, String.join(", ", people.allNamed(called))));
		}
		if (people.named(called).isEmpty()) {
			Set<String> others = new LinkedHashSet<>(Naming.near(called, people.names()));
			people.withId(called).ifPresent(other -> others.add(people.name(called)));
			others.forEach(other -> session().note(NLS.bind(Messages.anotherName, called, other)));
		}
	}

	private void print(ImportReport report) throws IOException {
		report.alreadyThere().forEach(a -> session().note(a.sourceName() + ": " + a.reason()));
		report.rejected().forEach(session()::problem);
		report.notes().forEach(session()::note);
		for (ImportReport.Added added : report.added()) {
			if (added.replacedCharacters() > 0) {
				session().note(NLS.bind(Messages.charactersReplaced, added.sourceName(), Phrases.characters(added.replacedCharacters())));
			}
			added.notes().forEach(note -> session().note(added.sourceName() + ": " + note));
		}
		if (report.cancelled()) {
			session().problem(Messages.importCancelled);
		}
		if (json) {
			session().print(document(report));
			return;
		}
		report.added().forEach(a -> session().print(a.articleId() + "\t" + a.sourceName()));
		session().print(NLS.bind(Messages.imported, new Object[] { Integer.valueOf(report.added().size()),
				Integer.valueOf(report.alreadyThere().size()), Integer.valueOf(report.rejected().size()), Phrases.characters(report.replacedCharacters()) }));
	}

	private static ObjectNode document(ImportReport report) {
		ObjectNode document = JsonNodeFactory.instance.objectNode();
		ArrayNode added = document.putArray("added");
		for (ImportReport.Added a : report.added()) {
			ObjectNode node = added.addObject().put("article", a.articleId()).put("source", a.sourceName())
					.put("replacedCharacters", a.replacedCharacters());
			ArrayNode notes = node.putArray("notes");
			a.notes().forEach(notes::add);
		}
		ArrayNode there = document.putArray("alreadyThere");
		report.alreadyThere().forEach(a -> there.addObject().put("article", a.articleId()).put("source", a.sourceName())
				.put("same", a.sameBytes() ? "bytes" : "text"));
		ArrayNode rejected = document.putArray("rejected");
		report.rejected().forEach(r -> rejected.addObject().put("source", r.sourceName()).put("reason", r.reason()));
		ArrayNode all = document.putArray("notes");
		report.notes().forEach(all::add);
		document.put("replacedCharacters", report.replacedCharacters());
		document.put("cancelled", report.cancelled());
		return document;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.glossator.formats.CorpusExporter;
import org.glossator.formats.ExportReport;
import org.glossator.formats.ExportRequest;
import org.glossator.model.study.Coder;
import org.glossator.study.StudyStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "export", description = "Writes a study in another format.")
final class ExportCommand extends StudyCommand {

	@Option(names = "--format", required = true, paramLabel = "xmi|csv", description = "What is written; see `formats`.")
	private String format;

	@Option(names = "--out", required = true, paramLabel = "DIR", description = "A new or empty folder, or one with an earlier export, which is replaced.")
	private Path out;

	@Option(names = "--coder", paramLabel = "NAME", description = "Only this coder's codings.")
	private Optional<String> coder = Optional.empty();

	ExportCommand(Session session) {
		super(session);
	}

	@Override
	public Integer call() throws IOException {
		Path folder = existing();
		List<CorpusExporter> exporters = session().surroundings().exporters();
		CorpusExporter exporter = exporters.stream().filter(e -> e.name().equals(format)).findFirst().orElseThrow(
				() -> wrong("There is no format " + format + ": give " + String.join(" or ", exporters.stream().map(CorpusExporter::name).toList()) + "."));
		try (StudyStore store = StudyStore.openReadOnly(folder)) {
			boolean notes = report(store);
			Path target = session().path(out);
			if (target.startsWith(store.folder())) {
				throw wrong(out + " lies in the study itself. Give a folder outside of it.");
			}
			ExportReport report = exporter.export(store, new ExportRequest(target, coder(store)), session().progress());
			report.failed().forEach(session()::problem);
			report.notes().forEach(session()::note);
			if (report.cancelled()) {
				session().problem("The export was cancelled; nothing was written.");
			} else {
				session().print(target + ": " + report.articles() + (report.articles() == 1 ? " article" : " articles") + ", " + report.codings()
						+ (report.codings() == 1 ? " coding" : " codings") + ", " + report.files() + " files.");
			}
			return code(notes || report.cancelled() || !report.failed().isEmpty());
		}
	}

	private Optional<String> coder(StudyStore store) throws IOException {
		if (coder.isEmpty()) {
			return Optional.empty();
		}
		List<String> all = store.coders();
		Optional<String> id = store.findCoder(coder.get()).map(Coder::getId).or(() -> coder.filter(all::contains));
		if (id.isEmpty()) {
			throw wrong("The study has no coder " + coder.get() + (all.isEmpty() ? "; nobody has coded yet." : ": give " + String.join(" or ", all) + "."));
		}
		return id;
	}
}

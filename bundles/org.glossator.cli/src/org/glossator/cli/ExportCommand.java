// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.glossator.formats.CorpusExporter;
import org.glossator.formats.CsvStyle;
import org.glossator.formats.ExportReport;
import org.glossator.formats.ExportRequest;
import org.glossator.study.Coders;
import org.glossator.study.StudyStore;
import org.glossator.study.names.Naming;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "export")
final class ExportCommand extends StudyCommand {

	@Option(names = "--format", required = true, paramLabel = "csv|xlsx|xmi")
	private String format;

	@Option(names = "--out", required = true, paramLabel = "DIR")
	private Path out;

	@Option(names = "--excel")
	private boolean excel;

	@Option(names = "--separator", paramLabel = "comma|semicolon|tab")
	private Optional<Separator> separator = Optional.empty();

	@Option(names = "--line-ends", paramLabel = "stored|original")
	private Optional<LineEnds> lineEnds = Optional.empty();

	@Option(names = "--coder", paramLabel = "NAME")
	private Optional<String> coder = Optional.empty();

	/** What stands between two cells. */
	private enum Separator {
		COMMA(','), SEMICOLON(';'), TAB('\t');

		private final char sign;

		Separator(char sign) {
			this.sign = sign;
		}
	}

	/** What the lines of texts in XMI end with. */
	private enum LineEnds {
		STORED, ORIGINAL
	}

	ExportCommand(Session session) {
		super(session);
	}

	@Override
	public Integer call() throws IOException {
		existing();
		List<CorpusExporter> exporters = session().surroundings().exporters();
		CorpusExporter exporter = exporters.stream().filter(e -> e.name().equals(format)).findFirst().orElseThrow(
				() -> wrong(NLS.bind(Messages.noExportFormat, format, Phrases.alternatives(exporters.stream().map(CorpusExporter::name).toList()))));
		CsvStyle style = style();
		try (StudyStore store = openToRead()) {
			boolean notes = report(store);
			Path target = session().path(out);
			if (target.startsWith(store.folder())) {
				throw wrong(NLS.bind(Messages.outInStudy, out));
			}
			ExportReport report = exporter.export(store, new ExportRequest(target, coder(store).map(Set::of).orElse(Set.of()), Set.of(), style,
					lineEnds.filter(LineEnds.ORIGINAL::equals).isPresent()), session().progress());
			report.failed().forEach(session()::problem);
			report.notes().forEach(session()::note);
			if (report.cancelled()) {
				session().problem(Messages.exportCancelled);
			} else {
				session().print(NLS.bind(Messages.exported, new Object[] { target, Phrases.articles(report.articles()),
						Phrases.codings(report.codings()), Phrases.files(report.files()) }));
			}
			return code(notes || report.cancelled() || !report.failed().isEmpty());
		}
	}

	private CsvStyle style() {
		if (lineEnds.isPresent() && !format.equals("xmi")) {
			throw wrong(Messages.lineEndsNeedless);
		}
		if (excel && !format.equals("csv")) {
			throw wrong(Messages.excelNeedless);
		}
		if (separator.isPresent() && !excel) {
			throw wrong(Messages.separatorNeedless);
		}
		CsvStyle usual = excel ? CsvStyle.excel(Locale.getDefault(Locale.Category.FORMAT)) : CsvStyle.PLAIN;
		return new CsvStyle(excel, separator.map(chosen -> chosen.sign).orElse(usual.separator()));
	}

	private Optional<String> coder(StudyStore store) throws IOException {
		if (coder.isEmpty()) {
			return Optional.empty();
		}
		String called = coder.get();
		Coders people = store.people();
		if (people.allNamed(called).size() > 1) {
			throw wrong(NLS.bind(Messages.severalCoders, called, Phrases.alternatives(people.allNamed(called))));
		}
		Optional<String> id = people.named(called).or(() -> people.withId(called).map(found -> called));
		if (id.isEmpty()) {
			List<String> all = people.names();
			throw wrong(NLS.bind(all.isEmpty() ? Messages.nobodyHasCoded : Messages.noCoder, called, Phrases.alternatives(all)));
		}
		people.withId(called).map(other -> people.name(called)).filter(other -> !Naming.same(other, called))
				.ifPresent(other -> session().note(NLS.bind(people.named(called).isPresent() ? Messages.nameNotId : Messages.idNotName, called, other)));
		return id;
	}
}

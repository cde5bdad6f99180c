// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli;

import java.util.List;
import java.util.concurrent.Callable;

import org.glossator.formats.CodingImporter;
import org.glossator.formats.CorpusExporter;
import org.glossator.ingest.IngestOptions;
import org.glossator.ingest.Ingestor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "formats")
final class FormatsCommand implements Callable<Integer> {

	private final Session session;

	@Option(names = { "-h", "--help" }, usageHelp = true)
	private boolean help;

	FormatsCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		session.print(Messages.articleFormats);
		line(IngestOptions.AUTO, List.of(), Messages.autoFormat);
		Ingestor.formats().forEach(f -> line(f.name(), f.extensions(), f.description()));
		session.print(Messages.codingFormats);
		for (CodingImporter importer : session.surroundings().importers()) {
			line(importer.name(), importer.extensions(), importer.description());
		}
		session.print(Messages.exportFormats);
		for (CorpusExporter exporter : session.surroundings().exporters()) {
			line(exporter.name(), exporter.extensions(), exporter.description());
		}
		return Integer.valueOf(Main.DONE);
	}

	private void line(String name, List<String> extensions, String description) {
		session.print("  %-8s %-24s %s".formatted(name, String.join(" ", extensions.stream().map(e -> "." + e).toList()), description));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import org.glossator.formats.CodingImporter;
import org.glossator.formats.CorpusExporter;
import org.glossator.formats.CsvExporter;
import org.glossator.formats.XlsxExporter;
import org.glossator.formats.XmiCodingImporter;
import org.glossator.formats.XmiExporter;
import org.glossator.ingest.ForkRuntime;

/**
 * What the program finds where it runs.
 *
 * @param directory relative paths are relative to it
 * @param terminal whether somebody watches standard error
 * @param forks where forked readers come from; asked when something is read
 * @param exporters what a study can be written as
 * @param importers what codings can be read from
 * @param log the file that takes what nobody foresaw
 */
public record Surroundings(Path directory, boolean terminal, Supplier<ForkRuntime> forks, List<CorpusExporter> exporters,
		List<CodingImporter> importers, Path log) {

	/** The folder that the caller was in, when it is not that of the Java process. */
	static final String DIRECTORY = "glossator.directory";
	/** Whether standard error is a terminal: the launching script can tell, Java cannot. */
	static final String TERMINAL = "glossator.terminal";

	/** In the home of the person, beside the workspace of the workbench. */
	private static final Path LOG = Path.of(".glossator", "command-line.log");

	/** Sorts the formats by name. */
	public Surroundings {
		exporters = exporters.stream().sorted(Comparator.comparing(CorpusExporter::name)).toList();
		importers = importers.stream().sorted(Comparator.comparing(CodingImporter::name)).toList();
	}

	/** As in plain Java, with everything on the class path. */
	public static Surroundings plain() {
		return of(ForkRuntime::ofCurrentClassPath, List.of(new CsvExporter(), new XlsxExporter(), new XmiExporter()), List.of(new XmiCodingImporter()));
	}

	static Surroundings of(Supplier<ForkRuntime> forks, List<CorpusExporter> exporters, List<CodingImporter> importers) {
		return new Surroundings(Path.of(System.getProperty(DIRECTORY, "")).toAbsolutePath(), Boolean.getBoolean(TERMINAL), forks, exporters,
				importers, Path.of(System.getProperty("user.home")).resolve(LOG));
	}
}

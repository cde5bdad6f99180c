// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.glossator.formats.ExportReport;
import org.glossator.formats.ExportRequest;
import org.glossator.formats.XmiExporter;
import org.glossator.study.StudyStore;

/** Exports a study to XMI as {@code glossator export} does. */
public final class OurExport {

	private OurExport() {
	}

	/** @param arguments the folder of a study; the folder to make */
	public static void main(String[] arguments) throws Exception {
		try (StudyStore store = StudyStore.openReadOnly(Path.of(arguments[0]))) {
			ExportReport report = new XmiExporter().export(store, new ExportRequest(Path.of(arguments[1]), Optional.empty()),
					new NullProgressMonitor());
			Fresh.tell("articles", report.articles());
			Fresh.tellCpu(0);
			report.failed().forEach(each -> System.err.println(each.sourceName() + ": " + each.reason()));
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.study;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Label;
import org.glossator.formats.CorpusExporter;
import org.glossator.formats.ExportReport;
import org.glossator.formats.ExportRequest;
import org.glossator.study.StudyStore;
import org.glossator.ui.study.wizards.ExportWizard;
import org.glossator.ui.tests.ExpectedWindow;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** A mistake of the program is told in words, never in those of the Java machine. */
class DefectTest {

	@TempDir
	private Path folder;

	/** An exporter with a mistake in it. */
	private static final class Mistaken implements CorpusExporter {
		@Override
		public String name() {
			return "mistaken";
		}

		@Override
		public String description() {
			return "A format with a mistake";
		}

		@Override
		public List<String> extensions() {
			return List.of("txt");
		}

		@Override
		public ExportReport export(StudyStore store, ExportRequest request, IProgressMonitor monitor) {
			throw new ArrayIndexOutOfBoundsException(7);
		}
	}

	@Test
	void whatNobodyForesawIsToldInASentence() {
		ServiceRegistration<CorpusExporter> mistaken = FrameworkUtil.getBundle(DefectTest.class).getBundleContext().registerService(CorpusExporter.class,
				new Mistaken(), null);
		try (StudyFixture study = StudyFixture.open(StudyFixture.TEXT)) {
			ExportWizard wizard = new ExportWizard(Workbench.window(), new ExportWizard.Articles(Set.of(), Set.of()));
			WizardDialog dialog = WizardsTest.open(wizard);
			WizardsTest.select(dialog, "A format with a mistake");
			WizardsTest.texts(dialog).getLast().setText(folder.resolve("none").toString());
			ExpectedWindow told = ExpectedWindow.shown("Export Corpus", Label.class, label -> assertTrue(Workbench.find(label.getShell(), Label.class).stream()
					.anyMatch(each -> each.getText().contains("meets a defect of this program") && !each.getText().contains("Exception"))));
			assertTrue(wizard.performFinish());
			dialog.close();
			told.await();
			assertFalse(Files.exists(folder.resolve("none")));
			assertNotNull(study.id(0));
		} finally {
			mistaken.unregister();
		}
	}
}

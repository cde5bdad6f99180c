// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.study;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.glossator.cas.article.ArticleContent;
import org.glossator.cas.article.ArticleMetadata;
import org.glossator.cas.text.SourceBytes;
import org.glossator.ui.study.wizards.ExportWizard;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line ends of the originals are a choice of XMI alone, which is remembered. */
class ExportLineEndsTest {

	@TempDir
	private Path folder;

	@Test
	@SuppressWarnings("resource") // the store is closed by its owner
	void xmiTakesTheLineEndsOfTheOriginals() throws IOException {
		String label = "With the line ends that the texts had before they were imported";
		try (StudyFixture study = StudyFixture.open(StudyFixture.TEXT)) {
			ArticleContent written = new ArticleContent("One.\nTwo.", ArticleMetadata.builder().title("Lines").lineEnds("CRLF*1").build(), List.of());
			String id = Workbench.study().store().orElseThrow().add(written, SourceBytes.of(new byte[] { 1 }), "txt").article().getId();
			ExportWizard wizard = new ExportWizard(Workbench.window(), new ExportWizard.Articles(Set.of(), Set.of()));
			WizardDialog dialog = WizardsTest.open(wizard);
			Button lines = Workbench.button(dialog.getCurrentPage().getControl(), label);
			WizardsTest.select(dialog, WizardsTest.TABLES);
			assertFalse(lines.isEnabled());
			WizardsTest.select(dialog, WizardsTest.XMI);
			assertTrue(lines.isEnabled());
			lines.setSelection(true);
			assertTrue(Files.readString(WizardsTest.export(wizard, dialog, folder.resolve("lines")).resolve(id + ".xmi")).contains("One.&#13;&#10;Two."));
			WizardDialog again = WizardsTest.open(new ExportWizard(Workbench.window(), new ExportWizard.Articles(Set.of(), Set.of())));
			Button same = Workbench.button(again.getCurrentPage().getControl(), label);
			assertTrue(same.getSelection() && same.isEnabled());
			same.setSelection(false);
			WizardsTest.select(again, WizardsTest.XMI);
			Path stored = WizardsTest.export((ExportWizard) again.getCurrentPage().getWizard(), again, folder.resolve("stored"));
			assertTrue(Files.readString(stored.resolve(id + ".xmi")).contains("One.&#10;Two."));
			assertNotNull(study.id(0));
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.navigator.CommonNavigator;
import org.glossator.cas.text.TextRange;
import org.glossator.model.study.Article;
import org.glossator.study.parts.CodingKey;
import org.glossator.ui.study.codebook.CodebookOpener;
import org.glossator.ui.study.explorer.StudyExplorer;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Codings that the codebook does not explain, since it is that of another copy of the study, are never passed over. */
class UnexplainedCodingsTest {

	private static final String SENTENCE = "1 coding of a layer Formerly, which the codebook does not have.";

	private StudyFixture study;
	private Path file;

	@BeforeEach
	void code() throws IOException {
		study = StudyFixture.open(StudyFixture.TEXT);
		study.edit(0);
		study.session(0).gestures().code(StudyFixture.layer("Mention"), List.of(new TextRange(0, 5)));
		study.session(0).gestures().code(StudyFixture.layer("Frame"), List.of(new TextRange(0, 5)));
		study.session(0).save();
		Workbench.page().closeAllEditors(false);
		var editing = Workbench.study().editing().orElseThrow();
		file = editing.store().codings().file(CodingKey.of(editing.me(), study.id(0)));
		Files.writeString(file, Files.readString(file).replace(":Frame ", ":Formerly "));
		Workbench.study().refresh();
	}

	@AfterEach
	void close() {
		study.close();
	}

	@Test
	void theArticleSaysSoAboveItsText() {
		study.edit(0);
		assertTrue(Workbench.isSaid(SENTENCE));
		assertEquals(1, study.session(0).resource().codings().size(), "the other is seen");
	}

	@Test
	void theExplorerMarksTheNumberAndSaysWhy() {
		IViewPart explorer = Workbench.show(StudyExplorer.ID);
		CellLabelProvider labels = (CellLabelProvider) ((CommonNavigator) explorer).getCommonViewer().getLabelProvider();
		Article article = Workbench.study().article(study.id(0)).orElseThrow();
		Workbench.until("the file is counted", () -> labels.getToolTipText(article).contains("In progress, 1 coding\n" + SENTENCE));
	}

	@Test
	void theCodebookSaysWhatItDoesNotCount() {
		CodebookOpener.open(Workbench.page(), Workbench.study()).orElseThrow();
		Workbench.until("all is counted", () -> Workbench.isSaid("Not counted in " + file + ": " + SENTENCE));
	}
}

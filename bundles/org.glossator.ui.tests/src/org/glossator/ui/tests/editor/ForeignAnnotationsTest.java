// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.glossator.cas.CasResource;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.StudyEditing;
import org.glossator.editing.coding.CodingSession;
import org.glossator.study.parts.CodingKey;
import org.glossator.ui.Legible;
import org.glossator.ui.editor.ArticleEditor;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.glossator.ui.views.annotations.AnnotationsView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Annotations from a corpus of others are seen in the article and in the table, and nothing that a coder does reaches them. */
class ForeignAnnotationsTest {

	private static final int LAYER = 2;
	private static final int FEATURES = 4;
	private static final int TRUMP = StudyFixture.TEXT.indexOf("Donald Trump");
	private static final int RUSSIA = StudyFixture.TEXT.indexOf("Russia");

	private StudyFixture study;
	private ArticleEditor editor;
	private CodingSession session;
	private IViewPart view;
	private Table table;

	@BeforeEach
	void open() throws IOException {
		study = StudyFixture.open(StudyFixture.TEXT + "\nMore was said, and more again.\n".repeat(80));
		addForeign();
		editor = study.edit(0);
		session = study.session(0);
		view = Workbench.show(AnnotationsView.ID);
		table = Workbench.find(Workbench.control(view), Table.class).getFirst();
		session.gestures().code(StudyFixture.layer("Mention"), List.of(new TextRange(TRUMP, TRUMP + 12))).orElseThrow();
		Workbench.until("all are listed", () -> table.getItemCount() == 3);
	}

	/** Gives my coding two annotations of a type that the codebook does not know. */
	private void addForeign() throws IOException {
		TypeSystemDescription types = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
		TypeDescription token = types.addType("com.elsewhere.Token", "", CAS.TYPE_NAME_ANNOTATION);
		token.addFeature("pos", "", CAS.TYPE_NAME_STRING);
		StudyEditing mine = Workbench.study().editing().orElseThrow();
		mine.store().addForeignTypes("theirs", types);
		CasResource coding = mine.store().codings().open(CodingKey.of(mine.me(), study.id(0)));
		Type type = coding.cas().getTypeSystem().getType("com.elsewhere.Token");
		for (int begin : new int[] { TRUMP, RUSSIA }) {
			AnnotationFS fs = coding.cas().createAnnotation(type, begin, begin + 6);
			fs.setStringValue(type.getFeatureByBaseName("pos"), "NNP");
			coding.cas().addFsToIndexes(fs);
		}
		mine.store().codings().save(coding);
	}

	@AfterEach
	void close() {
		filter().setText("");
		study.close();
	}

	@Test
	void theyAreListedInGreyBesideTheCodingsAndDoNotCount() {
		assertEquals(List.of("Mention", "Token", "Token"), column(LAYER));
		assertEquals(List.of("", "pos: NNP", "pos: NNP"), column(FEATURES));
		assertEquals(List.of("1 coding \u00b7 2 from elsewhere"), status());
		assertNotEquals(table.getItem(0).getForeground(LAYER), table.getItem(1).getForeground(LAYER));
		assertEquals(1, editor.underlines().all().size(), "no mark of a coding");
		assertEquals(1, session.resource().codings().size());
	}

	@Test
	void theyAreFoundByTheirTypeAndFeatures() {
		filter().setText("token nnp russia");
		Workbench.until("one is left", () -> table.getItemCount() == 1);
		assertEquals("\u201cRussia\u201d", table.getItem(0).getText(3));
		assertEquals(List.of("0 of 1 codings \u00b7 2 from elsewhere"), status());
	}

	@Test
	void theyCanBeNeitherSelectedNorDeleted() throws Exception {
		table.setFocus();
		table.selectAll();
		table.notifyListeners(SWT.Selection, new Event());
		assertEquals(session.resource().codings(), Workbench.active().selected());
		table.setSelection(new int[] { 1, 2 });
		table.notifyListeners(SWT.Selection, new Event());
		assertEquals(List.of(), Workbench.active().selected());
		assertArrayEquals(new int[] { 1, 2 }, table.getSelectionIndices());
		Workbench.page().activate(view);
		Workbench.settle();
		view.getSite().getService(IHandlerService.class).executeCommand(IWorkbenchCommandConstants.EDIT_DELETE, null);
		assertEquals(2, session.resource().foreign().size());
		assertEquals(1, session.resource().codings().size());
		assertFalse(session.gestures().delete(session.resource().foreign()));
		session.edits().undo(); // the coding, which was the last step
		Workbench.until("the coding is gone and they are not", () -> table.getItemCount() == 2);
		session.edits().redo();
		Workbench.until("the coding is back", () -> table.getItemCount() == 3);
	}

	@Test
	void theArticleScrollsToTheOneWhoseRowIsSelected() {
		StyledText text = editor.getAdapter(StyledText.class);
		Workbench.active().select(this, session.resource().codings());
		for (int time = 0; time < 2; time++) {
			text.setTopIndex(text.getLineCount() - 1);
			Workbench.settle();
			assertFalse(isSeen(text, RUSSIA));
			table.setSelection(2);
			table.notifyListeners(SWT.Selection, new Event());
			assertTrue(isSeen(text, RUSSIA));
			assertEquals("Russia", text.getSelectionText());
			assertEquals(List.of(), Workbench.active().selected());
		}
	}

	private static boolean isSeen(StyledText text, int offset) {
		int y = text.getLocationAtOffset(offset).y;
		return 0 <= y && y + text.getLineHeight() <= text.getClientArea().height;
	}

	@Test
	void thePointerIsToldWhatTheyAreAndThatTheyStay() {
		String hover = editor.hoverText(RUSSIA + 1);
		assertTrue(hover.startsWith("com.elsewhere.Token\npos: NNP\nIt came from elsewhere"), hover);
		String both = editor.hoverText(TRUMP + 1);
		assertTrue(both.startsWith("Mention") && both.contains("\n\ncom.elsewhere.Token\n"), both);
		assertEquals("", editor.hoverText(StudyFixture.TEXT.indexOf("dangerous")));
	}

	@Test
	void aThinGreyLineIsUnderThemAndAClickThereFindsNothing() {
		StyledText text = editor.getAdapter(StyledText.class);
		Rectangle box = text.getTextBounds(RUSSIA, RUSSIA + 5);
		Rectangle other = text.getTextBounds(StudyFixture.TEXT.indexOf("work with"), StudyFixture.TEXT.indexOf("work with") + 5);
		Workbench.until("the line is painted", () -> grey(text, box) >= box.width);
		assertTrue(grey(text, box) < 2 * box.width, "it is thin");
		assertTrue(grey(text, other) < other.width / 2, "it is nowhere else");
		Event click = new Event();
		click.button = 1;
		click.count = 1;
		click.x = box.x + box.width / 2;
		click.y = box.y + box.height - 1;
		text.notifyListeners(SWT.MouseDown, click);
		text.notifyListeners(SWT.MouseUp, click);
		assertEquals(List.of(), Workbench.active().selected());
	}

	@Test
	void savingKeepsThem() throws Exception {
		editor.doSave(new NullProgressMonitor());
		String saved = Files.readString(Path.of(session.resource().getURI().toFileString()));
		assertEquals(2, saved.lines().filter(line -> line.contains("Token ") && line.contains("pos=\"NNP\"")).count());
	}

	/** How many pixels in the lowest rows of a box have the grey of the lines. */
	private static int grey(StyledText text, Rectangle box) {
		text.redraw();
		text.update();
		RGB page = text.getBackground().getRGB();
		RGB grey = Legible.on(page, Legible.mix(text.getForeground().getRGB(), page, 0.5), Legible.SHAPES);
		ImageData picture = Workbench.picture(text, text.getClientArea());
		int count = 0;
		for (int y = box.y + box.height - 2; y < box.y + box.height; y++) {
			for (int x = box.x; x < box.x + box.width; x++) {
				count += picture.palette.getRGB(picture.getPixel(x, y)).equals(grey) ? 1 : 0;
			}
		}
		return count;
	}

	private List<String> column(int column) {
		return Stream.of(table.getItems()).map(item -> item.getText(column)).toList();
	}

	private Text filter() {
		return Workbench.find(Workbench.control(view), Text.class).getFirst();
	}

	private List<String> status() {
		Control control = Workbench.control(view);
		return Workbench.find(control, Label.class).stream().map(Label::getText).filter(label -> label.contains("elsewhere")).toList();
	}
}

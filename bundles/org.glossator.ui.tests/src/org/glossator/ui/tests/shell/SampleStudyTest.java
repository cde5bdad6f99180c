// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.CommonNavigator;
import org.glossator.cas.Annotations;
import org.glossator.cas.CasResource;
import org.glossator.cas.text.TextRange;
import org.glossator.model.study.Article;
import org.glossator.rules.CodebookRules;
import org.glossator.rules.Problem;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.glossator.ui.ArticleInput;
import org.glossator.ui.ArticlePart;
import org.glossator.ui.editor.ArticleEditor;
import org.glossator.ui.editor.marks.Underline;
import org.glossator.ui.study.ArticleOpener;
import org.glossator.ui.study.explorer.StudyExplorer;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sample study in the window: listed, opened, underlined, found again. */
@SuppressWarnings("resource") // the store is closed by its owner
class SampleStudyTest {

	private final List<String> errors = new ArrayList<>();
	private final ILogListener log = (status, plugin) -> {
		if (status.getSeverity() == IStatus.ERROR) {
			errors.add(plugin + ": " + status.getMessage());
		}
	};

	@BeforeEach
	void openSample() {
		Platform.addLogListener(log);
		Workbench.openSample();
		Workbench.page().closeAllEditors(false);
	}

	@AfterEach
	void nothingWentWrong() {
		Platform.removeLogListener(log);
		assertEquals(List.of(), errors);
	}

	@Test
	void theTitleNamesTheStudy() {
		Workbench.until("the title names the study", () -> Workbench.window().getShell().getText().equals("Sample study \u2013 Glossator"));
	}

	@Test
	void theExplorerListsArticlesCodebookAndRegistry() {
		Tree tree = tree();
		List<String> shown = Workbench.texts(tree);
		for (Article article : Workbench.study().articles()) {
			assertTrue(shown.stream().anyMatch(text -> text.startsWith(article.getTitle()) && isCoded(text)),
					() -> article.getTitle() + " with its coder in " + shown);
		}
		assertTrue(shown.stream().anyMatch(text -> text.startsWith("Codebook")), shown::toString);
		assertTrue(shown.contains("Registry"), shown::toString);
	}

	@Test
	void theFilterLeavesWhatMatches() {
		StudyExplorer explorer = explorer();
		Text filter = Workbench.find(explorer.getCommonViewer().getTree().getParent().getParent(), Text.class).getFirst();
		filter.setText("cyber-security tie-up");
		Workbench.until("one article is left", () -> Workbench.texts(tree()).stream().filter(SampleStudyTest::isCoded).count() == 1);
		filter.setText("no such words");
		Workbench.until("a sentence says that nothing matches",
				() -> Workbench.texts(tree()).stream().anyMatch(text -> text.startsWith("No article has")));
		filter.setText("");
		Workbench.until("all are back", () -> Workbench.texts(tree()).stream().filter(SampleStudyTest::isCoded).count() == 3);
	}

	@Test
	void theEditorShowsTheTextUnchanged() throws IOException {
		for (Article article : Workbench.study().articles()) {
			ArticleEditor editor = open(article);
			assertEquals(store().article(article.getId()).text(), text(editor).getText());
			assertFalse(text(editor).getEditable());
			assertEquals(article.getTitle(), editor.getTitle());
			assertTrue(editor.metadataLine().contains("words"), editor.metadataLine());
		}
	}

	@Test
	void theUnderlinesCoverTheCodingsAndNothingElse() throws IOException {
		for (Article article : Workbench.study().articles()) {
			ArticleEditor editor = open(article);
			Set<String> coded = new TreeSet<>();
			for (EObject coding : store().codings().open(CodingKey.of(me(), article.getId())).codings()) {
				if (Annotations.isAnchored(coding)) {
					coded.add(Annotations.uid(coding) + Annotations.segments(coding));
				}
			}
			Set<String> drawn = editor.underlines().all().stream().filter(Underline::isAnchor)
					.map(underline -> underline.uid() + underline.segments()).collect(Collectors.toCollection(TreeSet::new));
			assertEquals(coded, drawn);
			assertTrue(coded.size() > 20, "a good handful in " + article.getTitle());
		}
	}

	@Test
	void theSampleKeepsTheRulesOfTheCodebook() throws IOException {
		CodebookRules rules = new CodebookRules(store().codebook(), store().registry());
		for (Article article : Workbench.study().articles()) {
			CasResource resource = store().codings().open(CodingKey.of(me(), article.getId()));
			List<String> problems = rules.check(resource).stream().map(Problem::message).toList();
			assertEquals(List.of(), problems, article.getTitle());
		}
	}

	@Test
	void theHoverTellsTheFeatures() {
		ArticleEditor editor = open(article("forming cyber security unit"));
		int offset = text(editor).getText().indexOf("dumbest idea");
		String hover = editor.hoverText(offset);
		assertTrue(hover.startsWith("Stance\n"), hover);
		assertTrue(hover.contains("Holder: Lindsey Graham"), hover);
		assertTrue(hover.contains("Target: The United States and Russia should form a joint cyber security unit."), hover);
		assertTrue(hover.contains("Polarity: Against"), hover);
		assertTrue(hover.contains("Attribution\n"), "the enclosing coding too: " + hover);
		assertEquals("", editor.hoverText(text(editor).getText().indexOf("ThreatsStrategic")));
	}

	@Test
	void findSelectsWhatIsFound() {
		ArticleEditor editor = open(article("tie-up"));
		IFindReplaceTarget target = editor.getAdapter(IFindReplaceTarget.class);
		assertTrue(target.canPerformFind());
		assertFalse(target.isEditable());
		int at = target.findAndSelect(0, "Peskov", true, true, false);
		assertEquals(text(editor).getText().indexOf("Peskov"), at);
		assertEquals("Peskov", text(editor).getSelectionText());
	}

	@Test
	void zoomChangesTheFontAndBack() throws Exception {
		ArticleEditor editor = open(article("tie-up"));
		int normal = text(editor).getFont().getFontData()[0].getHeight();
		IHandlerService handlers = editor.getSite().getService(IHandlerService.class);
		handlers.executeCommand("org.glossator.ui.editor.zoomIn", new Event());
		assertTrue(text(editor).getFont().getFontData()[0].getHeight() > normal);
		handlers.executeCommand("org.glossator.ui.editor.zoomReset", new Event());
		assertEquals(normal, text(editor).getFont().getFontData()[0].getHeight());
	}

	@Test
	void anEditorComesBackFromWhatWasRemembered() throws Exception {
		ArticleEditor editor = open(article("tie-up"));
		IPersistableElement element = editor.getEditorInput().getPersistable();
		XMLMemento memento = XMLMemento.createWriteRoot("input");
		element.saveState(memento);
		IElementFactory factory = PlatformUI.getWorkbench().getElementFactory(element.getFactoryId());
		IEditorInput restored = (IEditorInput) factory.createElement(memento);
		assertEquals(editor.getEditorInput(), restored);
		XMLMemento state = XMLMemento.createWriteRoot("state");
		text(editor).setTopIndex(10);
		editor.saveState(state);
		assertEquals(me(), state.getString("coder"));
		assertTrue(state.getInteger("topOffset").intValue() > 0);
		int paragraph = text(editor).getTopIndex();

		IMemento[] remembered = Workbench.page().getEditorState(Workbench.page().getEditorReferences(), true);
		Workbench.page().closeAllEditors(false);
		Workbench.page().openEditors(null, null, remembered, IWorkbenchPage.MATCH_INPUT, 0);
		ArticleEditor again = (ArticleEditor) Workbench.page().getActiveEditor();
		// A paragraph of which a part is out of sight does not count as the first.
		Workbench.until("it is scrolled to where it was", () -> Math.abs(text(again).getTopIndex() - paragraph) <= 1);
		assertEquals(me(), again.coder());
	}

	@Test
	void openingTwiceIsOneEditor() {
		Article article = article("tie-up");
		open(article);
		open(article);
		assertEquals(1, Workbench.page().getEditorReferences().length);
	}

	@Test
	void anArticleThatIsGoneIsTold() throws Exception {
		Platform.removeLogListener(log);
		ArticleInput gone = new ArticleInput(store().folder(), "no-such-article", CodingKey.MAIN, "Gone");
		ArticleEditor editor = (ArticleEditor) Workbench.page().openEditor(gone, ArticlePart.ID);
		assertEquals(List.of(), editor.underlines().all());
		String sentence = Workbench.find(Workbench.window().getShell(), Label.class).stream().filter(Label::isVisible).map(Label::getText)
				.filter(text -> text.contains("no-such-article")).findFirst().orElse("");
		assertEquals("The article cannot be shown. The article no-such-article is not in the study Sample study any more. Close this tab.", sentence);
		assertTrue(Files.exists(store().folder()));
	}

	@Test
	void everyUnderlineLiesInsideTheText() {
		for (Article article : Workbench.study().articles()) {
			ArticleEditor editor = open(article);
			int length = text(editor).getCharCount();
			for (Underline underline : editor.underlines().all()) {
				for (TextRange segment : underline.segments()) {
					assertTrue(segment.begin() >= 0 && segment.begin() < segment.end() && segment.end() <= length, underline::toString);
				}
			}
		}
	}

	private static String me() {
		return Workbench.study().editing().orElseThrow().me();
	}

	private static boolean isCoded(String text) {
		return text.contains("  " + me() + " ");
	}

	private static ArticleEditor open(Article article) {
		ArticleOpener.open(Workbench.page(), Workbench.study(), article);
		ArticleEditor editor = (ArticleEditor) Workbench.page().getActiveEditor();
		text(editor).redraw();
		text(editor).update();
		return editor;
	}

	private static StyledText text(ArticleEditor editor) {
		return editor.getAdapter(StyledText.class);
	}

	private static Article article(String words) {
		return Workbench.study().articles().stream().filter(article -> article.getTitle().contains(words)).findFirst().orElseThrow();
	}

	private static StudyStore store() {
		return Workbench.study().store().orElseThrow();
	}

	private static StudyExplorer explorer() {
		return (StudyExplorer) Workbench.page().findView(StudyExplorer.ID);
	}

	private static Tree tree() {
		CommonNavigator explorer = explorer();
		Workbench.until("the explorer shows the articles", () -> explorer.getCommonViewer().getTree().getItemCount() > 0);
		assertEquals(SWT.V_SCROLL, explorer.getCommonViewer().getTree().getStyle() & SWT.V_SCROLL);
		return explorer.getCommonViewer().getTree();
	}
}

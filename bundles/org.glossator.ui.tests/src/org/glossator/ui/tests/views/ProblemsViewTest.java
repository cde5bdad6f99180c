// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.markers.MarkerItem;
import org.glossator.cas.Annotations;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.coding.CodingSession;
import org.glossator.rules.Problem;
import org.glossator.ui.editor.ArticleEditor;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.glossator.ui.views.problems.ProblemsView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Problems of codings come and go as markers, and lead to their codings. */
class ProblemsViewTest {

	private static final String TYPE = "org.glossator.ui.views.problem";

	private StudyFixture study;
	private ProblemsView view;

	@BeforeEach
	void open() {
		study = StudyFixture.open(StudyFixture.TEXT, "Another article\n\nNobody coded it.\n");
		view = (ProblemsView) Workbench.show(ProblemsView.ID);
	}

	@AfterEach
	void close() {
		study.close();
	}

	@Test
	void marksAStanceWithoutHolderUntilItIsGone() throws CoreException {
		study.edit(0);
		CodingSession session = study.session(0);
		EObject stance = stance(session);
		Workbench.until("the stance is marked", () -> !markers().isEmpty());
		IMarker marker = markers().getFirst();
		assertEquals(Annotations.uid(stance), marker.getAttribute("uid"));
		assertEquals("Trump and Putin agree", marker.getAttribute("article"));
		assertEquals("Paragraph 2", marker.getAttribute(IMarker.LOCATION));
		assertEquals("article.xmi", marker.getResource().getName(), "the coding is nowhere saved yet");

		session.edits().undo();
		Workbench.until("nothing is marked", () -> markers().isEmpty());
		session.edits().redo();
		Workbench.until("the stance is marked again", () -> !markers().isEmpty());
	}

	@Test
	void marksTheFileOfTheCodingOnceItIsSaved() throws IOException {
		study.edit(0);
		CodingSession session = study.session(0);
		stance(session);
		session.save();
		int expected = count(session);
		assertTrue(expected > 0);
		Workbench.until("the coding's file, and no other, is marked with each", () -> markers().size() == expected
				&& markers().stream().allMatch(marker -> marker.getResource().getFullPath().toString().contains("codings")));
	}

	@Test
	void listsProblemsAndGoesToTheirCodings() {
		study.edit(0);
		EObject stance = stance(study.session(0));
		awaitListed(study.session(0));
		Workbench.active().select(this, List.of());
		study.edit(1);

		view.open(markers().getFirst());

		assertEquals(List.of(stance), Workbench.active().selected());
		assertTrue(Workbench.page().getActiveEditor() instanceof ArticleEditor editor
				&& editor.getTitle().equals("Trump and Putin agree"));
	}

	@Test
	void theSentencesGetTheRoomAndTellTheWholeOfWhatIsCut() {
		study.edit(0);
		stance(study.session(0));
		Tree tree = tree();
		awaitListed(study.session(0));
		for (int width : new int[] { 1500, 1300 }) {
			tree.setSize(width, 200);
			Workbench.settle();
			assertEquals(tree.getClientArea().width, Stream.of(tree.getColumns()).mapToInt(TreeColumn::getWidth).sum());
		}
		tree.setSize(744, 200); // as in a window of 1440 pixels
		Workbench.until("no sentence is cut that leaves room for something of the coding", () -> longest(tree) < tree.getColumn(0).getWidth());
		tree.setSize(400, 200);
		Workbench.settle();
		assertTrue(tree.getColumn(0).getWidth() > 300, "a sentence has more room than all others");
		tree.getColumn(0).setWidth(50);
		Rectangle cell = tree.getItem(0).getBounds(0);
		Workbench.mouse(tree, SWT.MouseHover, cell.x + 20, cell.y + cell.height / 2);
		assertEquals(tree.getItem(0).getText(0), tree.getToolTipText());
		tree.setSize(1500, 200);
		Workbench.settle();
		assertEquals(50, tree.getColumn(0).getWidth(), "a width that a person has set stays");
		tree.getColumn(0).setWidth(1000);
		Workbench.mouse(tree, SWT.MouseHover, cell.x + 20, cell.y + cell.height / 2);
		assertEquals(null, tree.getToolTipText(), "nothing is cut");
	}

	private static int longest(Tree tree) {
		GC gc = new GC(tree);
		try {
			return Stream.of(tree.getItems()).mapToInt(row -> row.getTextBounds(0).x + gc.textExtent(row.getText(0)).x).max().orElse(0);
		} finally {
			gc.dispose();
		}
	}

	@Test
	void whatIsWrongStandsFirstAndIsToldWhole() {
		study.edit(0);
		stance(study.session(0));
		Tree tree = tree();
		awaitListed(study.session(0));
		assertEquals(List.of("What Is Wrong", "Coding", "Article", "Place", "Coder", "Rule"), Stream.of(tree.getColumns()).map(TreeColumn::getText).toList());
		String coder = Workbench.study().coderName().orElseThrow();
		List<List<String>> rows = Stream.of(tree.getItems()).map(row -> List.of(row.getText(0), row.getText(1), row.getText(2), row.getText(3), row.getText(4))).toList();
		assertTrue(rows.contains(List.of("No holder is named. Choose whose position this is.", "Stance \u201ccalled\u201d", "Trump and Putin agree", "Paragraph 2", coder)),
				rows::toString);
		Workbench.until("the whole of the first is told", () -> {
			if (tree.getItemCount() == 0) {
				return false; // it is being filled anew
			}
			tree.setSelection(tree.getItem(0)); // again, as the list may have been filled anew meanwhile
			tree.notifyListeners(SWT.Selection, new Event());
			String first = tree.getItem(0).getText(0) + " (" + tree.getItem(0).getText(1) + ")";
			return Workbench.find(tree.getShell(), Text.class).stream().anyMatch(text -> text.isVisible() && text.getText().equals(first));
		});
	}

	@Test
	void listsByPlaceAndLeadsFromOneToTheNext() {
		study.edit(1);
		CodingSession second = study.session(1);
		second.gestures().code(StudyFixture.layer("Stance"), List.of(new TextRange(17, 23))).orElseThrow();
		study.edit(0);
		CodingSession first = study.session(0);
		EObject late = stance(first);
		EObject early = code(first, "work");
		Tree tree = tree();
		awaitListed(first, second);
		List<String> places = Stream.of(tree.getItems()).map(row -> row.getText(2) + ", " + row.getText(1)).distinct().toList();
		assertEquals(List.of("Another article, Stance \u201cNobody\u201d", "Trump and Putin agree, Stance \u201cwork\u201d", "Trump and Putin agree, Stance \u201ccalled\u201d"), places);

		Workbench.active().select(this, List.of(early));
		List<String> told = new ArrayList<>();
		for (EObject coding : List.of(early, late)) {
			for (int i = 0; i < of(first, coding).size(); i++) {
				Workbench.command("org.glossator.ui.views.nextProblem");
				assertEquals(List.of(coding), Workbench.active().selected());
				told.add(Workbench.status().replaceFirst("Problem \\d+ of \\d+: ", ""));
			}
		}
		assertEquals(Stream.concat(of(first, early).stream(), of(first, late).stream()).toList(), told);
		assertEquals(tree.getItem(tree.getItemCount() - 1), tree.getSelection()[0]);
		Workbench.command("org.glossator.ui.views.nextProblem");
		assertEquals("There is no problem after this place.", Workbench.status());
		assertEquals(List.of(late), Workbench.active().selected());

		for (int i = 0; i < told.size(); i++) {
			Workbench.command("org.glossator.ui.views.previousProblem");
		}
		assertEquals(second.articleId(), Workbench.active().session().orElseThrow().articleId(), "on to the article before");
		for (int i = 1; i < second.problems().size(); i++) {
			Workbench.command("org.glossator.ui.views.previousProblem");
		}
		Workbench.command("org.glossator.ui.views.previousProblem");
		assertEquals("There is no problem before this place.", Workbench.status());
	}

	@Test
	void theNextProblemIsThatBehindWhatWasSolved() {
		study.edit(0);
		CodingSession session = study.session(0);
		EObject coding = stance(session);
		awaitListed(session);
		List<String> wrong = of(session, coding);
		Workbench.command("org.glossator.ui.views.nextProblem");
		assertTrue(Workbench.status().endsWith(wrong.getFirst()), Workbench.status());
		session.gestures().set(coding, session.resource().types().layer(coding.eClass()).orElseThrow().getFeatures().stream()
				.filter(feature -> feature.getName().equals("polarity")).findFirst().orElseThrow(), "favor");
		Workbench.until("one is solved", () -> markers().size() == wrong.size() - 1 && markers().size() == session.problems().size());
		Workbench.command("org.glossator.ui.views.nextProblem");
		assertTrue(Workbench.status().endsWith(wrong.get(1)), Workbench.status());
		assertEquals(List.of(coding), Workbench.active().selected());
	}

	private Tree tree() {
		return ((TreeViewer) view.getSite().getSelectionProvider()).getTree();
	}

	/** Waits until the list shows what is wrong in these sessions: markers come one by one, and rows of a study before go last of all. */
	private void awaitListed(CodingSession... sessions) {
		List<String> wrong = Stream.of(sessions).flatMap(session -> session.problems().stream()).map(Problem::sentence).sorted().toList();
		assertFalse(wrong.isEmpty());
		Workbench.until("the problems are listed", () -> markers().size() == wrong.size()
				&& wrong.equals(Stream.of(tree().getItems()).map(row -> row.getText(0)).sorted().toList())
				&& Stream.of(tree().getItems()).allMatch(row -> row.getData() instanceof MarkerItem item && item.getMarker() != null && item.getMarker().exists()));
	}

	/** What is wrong with a coding, in the order of its problems. */
	private static List<String> of(CodingSession session, EObject coding) {
		return session.problems().stream().filter(problem -> problem.uid().equals(Annotations.uid(coding))).map(Problem::sentence).toList();
	}

	private static EObject code(CodingSession session, String words) {
		int begin = session.resource().text().indexOf(words);
		return session.gestures().code(StudyFixture.layer("Stance"), List.of(new TextRange(begin, begin + words.length()))).orElseThrow();
	}

	@Test
	void forgetsProblemsOfWhatWasNotSaved() {
		study.edit(0);
		stance(study.session(0));
		Workbench.until("the stance is marked", () -> !markers().isEmpty());

		Workbench.page().closeAllEditors(false);

		Workbench.until("nothing is marked", () -> markers().isEmpty());
	}

	@Test
	void checksTheWholeStudy() throws IOException, CommandException, CoreException {
		study.edit(0);
		CodingSession session = study.session(0);
		stance(session);
		session.save();
		int expected = count(session);
		Workbench.page().closeAllEditors(false);
		Workbench.until("the live markers are there", () -> markers().size() == expected);
		ResourcesPlugin.getWorkspace().getRoot().deleteMarkers(TYPE, true, IResource.DEPTH_INFINITE);

		Workbench.window().getService(IHandlerService.class).executeCommand("org.glossator.ui.views.checkStudy", null);

		Workbench.until("all problems are marked", () -> markers().size() == expected);
	}

	private static int count(CodingSession session) {
		return session.problems().size();
	}

	private static EObject stance(CodingSession session) {
		return code(session, "called");
	}

	private static List<IMarker> markers() {
		try {
			return Stream.of(ResourcesPlugin.getWorkspace().getRoot().findMarkers(TYPE, true, IResource.DEPTH_INFINITE)).toList();
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}
}

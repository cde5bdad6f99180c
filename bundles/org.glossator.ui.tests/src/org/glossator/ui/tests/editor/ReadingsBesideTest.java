// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.glossator.cas.Annotations;
import org.glossator.cas.BasePackage;
import org.glossator.cas.CasResource;
import org.glossator.cas.commands.CasCommands;
import org.glossator.cas.text.TextRange;
import org.glossator.model.codebook.Anchor;
import org.glossator.model.codebook.Layer;
import org.glossator.model.study.Coder;
import org.glossator.model.study.Round;
import org.glossator.model.study.StudyFactory;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.glossator.ui.Legible;
import org.glossator.ui.study.Studies;
import org.glossator.ui.tests.ExpectedWindow;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.glossator.ui.views.annotations.AnnotationsView;
import org.junit.jupiter.api.Test;

/** What others coded of an article is shown under one's own codings when one asks for it, and nothing that a coder does reaches it. */
class ReadingsBesideTest extends ArticleInHand {

	private static final String SHOW_ALL = "showOthers";

	/** Saves a coding of somebody else. */
	private static EObject save(StudyStore store, CodingKey key, String layer, String words, Map<String, Object> values) throws IOException {
		CasResource resource = store.codings().open(key);
		Layer found = store.codebook().getLayers().stream().filter(each -> each.getName().equals(layer)).findFirst().orElseThrow();
		EObject coding = resource.types().create(found);
		int begin = StudyFixture.TEXT.indexOf(words);
		if (found.getAnchor() == Anchor.SPAN) {
			coding.eSet(BasePackage.BEGIN, Integer.valueOf(begin));
			coding.eSet(BasePackage.END, Integer.valueOf(begin + words.length()));
		}
		resource.getContents().add(coding);
		values.forEach((feature, value) -> coding.eSet(coding.eClass().getEStructuralFeature(feature), value));
		store.codings().save(resource);
		return coding;
	}

	private CodingKey by(String name) throws IOException {
		return CodingKey.of(store().coder(name).getId(), study.id(0));
	}

	private static StudyStore store() {
		return Workbench.study().store().orElseThrow();
	}

	private CodingKey ben(String words) throws IOException {
		CodingKey ben = by("Ben Kahn");
		save(store(), ben, "Mention", words, Map.of("entity", "trump", "form", "NAM"));
		return ben;
	}

	@Test
	void theMenuNamesThoseWhoCodedTheArticleAndChecksThoseShown() throws IOException {
		assertEquals(List.of("Nobody else has coded this article"), entries());
		assertFalse(entry(text -> true).isEnabled());
		ben("Twitter");
		save(store(), by("Cem R&D"), "Mention", "Russia", Map.of());
		save(store(), CodingKey.of("adjudicated", study.id(0)), "Mention", "Twitter", Map.of());
		assertEquals(List.of("Ben Kahn", "Cem R&D", "Adjudicated", "Show or Hide Codings of Others"), entries());
		assertEquals(List.of(), checked());
		choose("Ben Kahn");
		choose("Adjudicated");
		assertEquals(List.of("Ben Kahn", "Adjudicated"), checked());
		until("both are said to be shown", "Also shown: BK Ben Kahn (1 coding) \u00b7 Ad Adjudicated (1 coding)");
		choose("Ben Kahn");
		assertEquals(List.of("Adjudicated"), checked());
		Workbench.until("the line is gone", () -> !isSaid("Ben Kahn"));
		Workbench.page().closeAllEditors(false);
		assertEquals(List.of("Open an article first"), entries());
	}

	@Test
	void theCommandShowsAllAndHidesThem() throws IOException {
		Workbench.execute(SHOW_ALL);
		assertEquals("Nobody else has coded this article.", Workbench.status());
		ben("Twitter");
		save(store(), by("Cem"), "Mention", "Russia", Map.of());
		Workbench.execute(SHOW_ALL);
		assertEquals(List.of("Ben Kahn", "Cem"), checked());
		until("both are said to be shown", "Ben Kahn", "Cem");
		assertEquals("", Workbench.status());
		Workbench.execute(SHOW_ALL);
		assertEquals(List.of(), checked());
		assertFalse(isSaid("Cem"));
	}

	@Test
	void theirCodingsAreSeenUnderTheWordsAndSaidByTheHover() throws IOException {
		code("Twitter", 'm');
		Workbench.execute("letGo"); // else what is not selected recedes
		ben("Twitter");
		Rectangle words = text.getTextBounds(at("Russia"), at("Russia") + 5);
		save(store(), by("Cem"), "Mention", "Russia", Map.of("entity", "russia"));
		assertEquals(0, painted(words));
		assertFalse(editor.hoverText(at("Twitter")).contains("Ben Kahn"));
		choose("Ben Kahn");
		choose("Cem");
		Workbench.until("it is painted", () -> painted(words) > words.width / 2);
		String both = editor.hoverText(at("Twitter"));
		assertTrue(both.startsWith("Mention") && both.contains("\n\nBen Kahn: Mention\nEntity: Donald Trump\nForm: Name"), both);
		assertTrue(editor.hoverText(at("Russia")).startsWith("Cem: Mention\nEntity: Russia"), editor.hoverText(at("Russia")));
		assertEquals(1, editor.underlines().all().size(), "mine is one");
		save(store(), by("Cem"), "ArticleCode", "", Map.of("primaryFrame", "economic"));
		until("what is said of the whole article stands above it", "Ce Cem (2 codings; Article code: ");
	}

	/** Where a source stands that is far from what it is the source of, no hover could say. */
	@Test
	void theSpansOfTheirFeaturesAreSeenToo() throws IOException {
		Rectangle words = text.getTextBounds(at("Senator"), at("Senator") + 6);
		EObject source = CasCommands.span(List.of(new TextRange(at("Senator"), at("Senator") + "Senator Lindsey Graham".length())));
		save(store(), by("Cem"), "Attribution", "called the plan dangerous", Map.of("source", source));
		String colour = StudyFixture.layer("Attribution").getColor();
		assertEquals(0, painted(words, colour));
		choose("Cem");
		Workbench.until("it is painted", () -> painted(words, colour) > 1);
		String said = editor.hoverText(at("Senator"));
		assertTrue(said.startsWith("Cem: Attribution\n") && said.contains("Source: \u201cSenator Lindsey Graham\u201d"), said);
		assertEquals(said.indexOf("Cem:"), said.lastIndexOf("Cem:"), "once");
	}

	@Test
	void theAnnotationsViewListsThemAndSaysWhoseTheyAre() throws IOException {
		code("Twitter", 'm');
		CodingKey ben = ben("Russia");
		byte[] before = Files.readAllBytes(store().codings().file(ben));
		IViewPart view = Workbench.show(AnnotationsView.ID);
		Table table = Workbench.find(Workbench.control(view), Table.class).getFirst();
		int whose = IntStream.range(0, table.getColumnCount()).filter(each -> table.getColumn(each).getText().equals("Whose")).findFirst().orElseThrow();
		Workbench.until("mine is listed", () -> table.getItemCount() == 1);
		assertEquals(0, table.getColumn(whose).getWidth());
		choose("Ben Kahn");
		Workbench.until("both are listed", () -> table.getItemCount() == 2);
		assertTrue(table.getColumn(whose).getWidth() > 16);
		String me = store().people().name(Workbench.study().editing().orElseThrow().me());
		assertEquals(Set.of(me, "Ben Kahn"), Stream.of(table.getItems()).map(item -> item.getText(whose)).collect(Collectors.toSet()));
		Workbench.until("they are counted", () -> isSaid("1 coding \u00b7 1 of others"));
		table.setFocus();
		TableItem his = Stream.of(table.getItems()).filter(item -> item.getText(whose).equals("Ben Kahn")).findFirst().orElseThrow();
		table.setSelection(his);
		table.notifyListeners(SWT.Selection, new Event());
		assertEquals(List.of(), Workbench.active().selected());
		assertEquals("Ben Kahn: shown to be looked at. Nothing here can change it.", Workbench.status());
		assertEquals(new Point(at("Russia"), at("Russia") + 6), text.getSelection());
		Workbench.command(IWorkbenchCommandConstants.EDIT_DELETE);
		assertEquals("Nothing was deleted. Ben Kahn: shown to be looked at. Nothing here can change it.", Workbench.status());
		assertArrayEquals(before, Files.readAllBytes(store().codings().file(ben)));
		table.notifyListeners(SWT.MouseDoubleClick, new Event());
		assertEquals(editor, Workbench.page().getActivePart());
		choose("Ben Kahn");
		Workbench.until("mine alone is listed", () -> table.getItemCount() == 1);
		assertEquals(0, table.getColumn(whose).getWidth());
	}

	@Test
	void nothingReachesThem() throws IOException {
		CodingKey ben = ben("Twitter");
		choose("Ben Kahn");
		until("they are shown", "Ben Kahn");
		byte[] before = Files.readAllBytes(store().codings().file(ben));
		Rectangle words = text.getTextBounds(at("Twitter"), at("Twitter") + 6);
		Workbench.until("it is painted", () -> painted(words) > words.width / 2);
		for (int y = words.y + words.height / 2; y < words.y + words.height + text.getLineSpacing(); y++) {
			Workbench.mouse(text, SWT.MouseDown, words.x + 2, y);
			Workbench.mouse(text, SWT.MouseUp, words.x + 2, y);
			assertEquals(List.of(), Workbench.active().selected());
		}
		text.setSelection(at("Twitter") + 2);
		for (String command : List.of("cycle", "next", "delete", "extendEnd", "shrinkBegin", "removeSegment", "addSegment", "link", "changeLayer", "setTag", "mark")) {
			if (Workbench.isEnabled("org.glossator.ui.editor." + command)) {
				Workbench.execute(command);
			}
			Workbench.settle();
			popups().forEach(shell -> shell.close());
			assertEquals(List.of(), Workbench.active().selected(), command);
		}
		text.notifyListeners(SWT.KeyDown, key(SWT.DEL));
		assertFalse(editor.isDirty());
		assertFalse(session.edits().canUndo());
		assertArrayEquals(before, Files.readAllBytes(store().codings().file(ben)));
	}

	@Test
	void aCopyOfMyCodingStaysWhenMineGoes() throws IOException {
		EObject mine = code("Twitter", 'm');
		CodingKey ben = by("Ben Kahn");
		EObject copy = save(store(), ben, "Mention", "Twitter", Map.of());
		CasResource resource = store().codings().open(ben);
		resource.byUid(Annotations.uid(copy)).orElseThrow().eSet(BasePackage.CODING_UID, Annotations.uid(mine));
		store().codings().save(resource);
		choose("Ben Kahn");
		until("they are shown", "Ben Kahn");
		Workbench.execute("delete");
		assertEquals(List.of(), covered());
		assertTrue(editor.hoverText(at("Twitter")).startsWith("Ben Kahn: Mention"), editor.hoverText(at("Twitter")));
		editor.doSave(new NullProgressMonitor());
		assertEquals(1, store().codings().open(ben).codings().size());
	}

	@Test
	void whatAnotherProgramWroteIsThereWhenTheCommandIsUsedAgain() throws IOException {
		try (StudyStore elsewhere = StudyStore.join(study.folder(), "ben")) {
			elsewhere.enter("ben");
			CodingKey ben = CodingKey.of("ben", study.id(0));
			save(elsewhere, ben, "Mention", "Russia", Map.of());
			choose("ben");
			until("the first is shown", "be ben (1 coding)");
			save(elsewhere, ben, "Mention", "Twitter", Map.of());
			assertEquals("", editor.hoverText(at("Twitter")));
			choose("ben");
			choose("ben");
			until("both are shown", "ben (2 codings)");
			assertTrue(editor.hoverText(at("Twitter")).startsWith("ben: Mention"));
		}
	}

	@Test
	void whatThisProgramSavesIsFollowed() throws IOException {
		ben("Twitter");
		choose("Ben Kahn");
		until("the first is shown", "Ben Kahn (1 coding)");
		ben("Russia");
		until("both are shown", "Ben Kahn (2 codings)");
	}

	@Test
	void aDamagedFileIsToldAndTheOthersAreShown() throws IOException {
		CodingKey ben = ben("Twitter");
		save(store(), by("Cem"), "Mention", "Russia", Map.of());
		Path file = store().codings().file(ben);
		Files.writeString(file, "<torn");
		Workbench.execute(SHOW_ALL);
		until("the other one is shown", "Cem (1 coding)");
		Workbench.until("it is told", () -> isSaid("The codings of Ben Kahn are not shown. " + file));
		Workbench.execute(SHOW_ALL);
		Workbench.until("it is over", () -> !isSaid("The codings of Ben Kahn"));
	}

	@Test
	void whoCodesBlindIsToldWhyNothingIsShown() throws IOException, CoreException, InterruptedException {
		CodingKey ben = ben("Twitter");
		save(store(), ben, "Stance", "Russia", Map.of()); // breaks a rule
		String me = Workbench.study().editing().orElseThrow().me();
		Workbench.closeStudy();
		try (StudyStore lead = StudyStore.open(study.folder())) {
			lead.edit(known -> {
				Coder coder = StudyFactory.eINSTANCE.createCoder();
				coder.setId(me);
				known.getCoders().add(coder);
				Round round = StudyFactory.eINSTANCE.createRound();
				round.setId(CodingKey.MAIN);
				round.setName("Pilot");
				round.getCoders().add(me);
				known.getRounds().add(round);
				known.setLead("ben-kahn");
				return null;
			});
		}
		assertTrue(Studies.open(Workbench.window(), study.folder()));
		editor = study.edit(0);
		text = editor.getAdapter(StyledText.class);
		String why = "The round \u201cPilot\u201d is blind: who codes in it does not see what others make of it. Who leads the study and who adjudicates do.";
		assertEquals(List.of("Ben Kahn", why, "Show or Hide Codings of Others"), entries());
		assertFalse(entry("Ben Kahn"::equals).isEnabled());
		Workbench.execute(SHOW_ALL);
		assertEquals(why, Workbench.status());
		assertEquals(List.of(), checked());
		assertEquals("", editor.hoverText(at("Twitter")));
		ExpectedWindow refused = ExpectedWindow.dialog(shell -> {
			try {
				assertTrue(Workbench.find(shell, Label.class).stream().anyMatch(label -> label.getText().contains(why)), "the sentence");
			} finally {
				Workbench.press(Workbench.button(shell, "OK"));
			}
		});
		editor.show(ben.whose().id());
		refused.check();
		assertEquals(me, editor.coder(), "nor in the place of mine");
		Workbench.command("org.glossator.ui.views.checkStudy");
		Job.getJobManager().join(store(), null);
		assertEquals(0, ResourcesPlugin.getWorkspace().getRoot().findMarkers("org.glossator.ui.views.problem", true, IResource.DEPTH_INFINITE).length,
				"nor among what breaks a rule");
	}

	private static Event key(int code) {
		Event event = new Event();
		event.keyCode = code;
		event.character = (char) (code & 0x7f);
		return event;
	}

	private int painted(Rectangle words) {
		return painted(words, StudyFixture.layer("Mention").getColor());
	}

	/** How many pixels of a colour are beneath some words, in the row that has most. */
	private int painted(Rectangle words, String colour) {
		text.redraw();
		text.update();
		RGB ink = Legible.on(text.getBackground().getRGB(), Legible.parse(colour), Legible.SHAPES);
		ImageData picture = Workbench.picture(text, text.getClientArea());
		int most = 0;
		for (int y = words.y + words.height; y < words.y + words.height + text.getLineSpacing(); y++) {
			most = Math.max(most, PageInView.count(picture, new Rectangle(words.x, y, words.width, 1), ink));
		}
		return most;
	}

	private static void until(String what, String... lines) {
		Workbench.until(what, () -> Stream.of(lines).allMatch(ReadingsBesideTest::isSaid));
	}

	/** Whether a label that is seen has some words. */
	private static boolean isSaid(String words) {
		return Workbench.find(Workbench.window().getShell(), Label.class).stream()
				.anyMatch(label -> label.isVisible() && label.getText().replace("&&", "&").contains(words));
	}

	private static List<MenuItem> items() {
		MenuItem menu = Workbench.menuItem("View", "Show Codings Of").orElseThrow();
		Menu below = menu.getMenu();
		below.notifyListeners(SWT.Show, new Event());
		Workbench.settle();
		return Stream.of(below.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0).toList();
	}

	private static String plain(MenuItem item) {
		return item.getText().replaceAll("\t.*", "").replace("&&", "\u0001").replace("&", "").replace("\u0001", "&");
	}

	private static List<String> entries() {
		return items().stream().map(ReadingsBesideTest::plain).toList();
	}

	private static List<String> checked() {
		return items().stream().filter(MenuItem::getSelection).map(ReadingsBesideTest::plain).toList();
	}

	private static MenuItem entry(Predicate<String> text) {
		return items().stream().filter(item -> text.test(plain(item))).findFirst().orElseThrow();
	}

	private static void choose(String name) {
		MenuItem item = entry(name::equals);
		item.setSelection(!item.getSelection());
		item.notifyListeners(SWT.Selection, new Event());
		Workbench.settle();
	}
}

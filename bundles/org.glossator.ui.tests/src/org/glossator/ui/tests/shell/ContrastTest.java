// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.glossator.cas.text.TextRange;
import org.glossator.model.Codebooks;
import org.glossator.model.codebook.Layer;
import org.glossator.ui.Legible;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.glossator.ui.views.annotations.AnnotationsView;
import org.glossator.ui.views.problems.ProblemsView;
import org.junit.jupiter.api.Test;

/** All text that is shown has the contrast that it takes to read it, in the light and in the dark theme. */
class ContrastTest {

	private static final List<RGB> BACKGROUNDS = List.of(new RGB(255, 255, 255), new RGB(248, 248, 248), new RGB(47, 47, 47), new RGB(30, 31, 34), new RGB(0, 0, 0));

	private static final Pattern COLOUR = Pattern.compile("'(\\w+_COLOR)=(\\d+),(\\d+),(\\d+)'");

	@Test
	void whatRecedesIsStillRead() {
		for (RGB background : BACKGROUNDS) {
			RGB plain = Legible.isDark(background) ? new RGB(170, 170, 170) : new RGB(0, 0, 0);
			assertRead("quiet text", Legible.faded(background, plain), background);
			for (Layer layer : Codebooks.newsFraming().getLayers()) {
				RGB colour = Legible.parse(layer.getColor());
				assertRead("the label of " + layer.getName(), Legible.on(background, colour, Legible.TEXT), background);
				assertRead("the receding label of " + layer.getName(), Legible.receding(background, colour), background);
			}
		}
	}

	private static void assertRead(String what, RGB text, RGB background) {
		assertTrue(Legible.contrast(text, background) >= Legible.TEXT, what + ": " + text + " on " + background);
	}

	@Test
	void allTextOfTheWindowIsRead() {
		try (StudyFixture study = StudyFixture.open(StudyFixture.TEXT + "\nThis is a caption.\n")) {
			study.edit(0);
			Workbench.show(ProblemsView.ID);
			Workbench.show("org.glossator.app.guide");
			Workbench.page().activate(Workbench.page().getActiveEditor());
			Workbench.settle();
			assertEquals(List.of(), faint());
		}
	}

	/** Measured from the screen: no colour of a widget tells how GTK draws these. */
	@Test
	void whatTheSystemDrawsIsReadInBothThemes() {
		IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		String before = themes.getActiveTheme().getId();
		try (StudyFixture study = StudyFixture.open(StudyFixture.TEXT)) {
			study.edit(0);
			study.session(0).gestures().code(StudyFixture.layer("Mention"), List.of(new TextRange(0, 5)));
			Composite view = (Composite) Workbench.control(Workbench.show(AnnotationsView.ID));
			Text filter = Workbench.find(view, Text.class).getFirst();
			Table table = Workbench.find(view, Table.class).getFirst();
			Workbench.until("the coding is listed", () -> table.getItemCount() == 1);
			for (String theme : List.of(ThemeTest.DARK, ThemeTest.LIGHT)) {
				themes.setTheme(theme, false);
				Workbench.until("the theme is " + theme, () -> Legible.isDark(table.getBackground().getRGB()) == theme.equals(ThemeTest.DARK));
				table.setFocus();
				assertSeen(theme + ", the hint", filter, new Rectangle(30, 0, 140, filter.getSize().y));
				int layers = table.getColumn(0).getWidth() + table.getColumn(1).getWidth();
				assertSeen(theme + ", the heading", table, new Rectangle(layers + 4, -table.getHeaderHeight() + 4, 80, table.getHeaderHeight() - 8));
				Label count = Workbench.find(view, Label.class).stream().filter(label -> label.getText().equals("1 coding")).findFirst().orElseThrow();
				assertSeen(theme + ", the count", count, new Rectangle(0, 0, count.getSize().x, count.getSize().y));
				Rectangle row = table.getItem(0).getBounds(3);
				table.deselectAll();
				assertSeen(theme + ", the row", table, new Rectangle(row.x, row.y + 2, 60, row.height - 4));
				table.setSelection(0);
				assertSeen(theme + ", the selected row", table, new Rectangle(row.x, row.y + 2, 60, row.height - 4));
				filter.setText("Mention");
				filter.setFocus();
				filter.selectAll();
				assertSeen(theme + ", selected words", filter, new Rectangle(36, 8, 40, filter.getSize().y - 16));
				filter.setText("");
			}
		} finally {
			themes.setTheme(before, false);
		}
	}

	private static void assertSeen(String what, Control control, Rectangle area) {
		double[] found = new double[1];
		try {
			Workbench.until(what + " is read", () -> (found[0] = contrast(Workbench.seen(control, area))) >= Legible.TEXT);
		} catch (AssertionError e) {
			throw new AssertionError(what + ": " + found[0], e);
		}
	}

	/** The greatest contrast of a pixel with the colour that most pixels have. */
	private static double contrast(ImageData picture) {
		Map<RGB, Integer> colours = new HashMap<>();
		for (int y = 0; y < picture.height; y++) {
			for (int x = 0; x < picture.width; x++) {
				colours.merge(picture.palette.getRGB(picture.getPixel(x, y)), Integer.valueOf(1), Integer::sum);
			}
		}
		RGB background = Collections.max(colours.entrySet(), Map.Entry.comparingByValue()).getKey();
		return colours.keySet().stream().mapToDouble(colour -> Legible.contrast(colour, background)).max().orElse(1);
	}

	/** The style sheets are read as files, since nobody shows all of these at once. */
	@Test
	void theAsidesOfThePlatformAreReadInBothThemes() throws IOException {
		for (RGB background : BACKGROUNDS) {
			List<String> found = new ArrayList<>();
			String sheet = Legible.isDark(background) ? "css/dark.css" : "css/light.css";
			try (InputStream in = Platform.getBundle("org.glossator.app").getEntry(sheet).openStream()) {
				Matcher colours = COLOUR.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
				while (colours.find()) {
					found.add(colours.group(1));
					assertRead(sheet + ", " + colours.group(1), new RGB(number(colours, 2), number(colours, 3), number(colours, 4)), background);
				}
			}
			assertEquals(List.of(JFacePreferences.QUALIFIER_COLOR, JFacePreferences.COUNTER_COLOR, JFacePreferences.DECORATIONS_COLOR), found);
		}
	}

	private static int number(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}

	/** What is too faint to be read. */
	private static List<String> faint() {
		List<String> faint = new ArrayList<>();
		for (Control control : Workbench.find(Workbench.window().getShell(), Control.class)) {
			if (control.isVisible() && control.isEnabled()) {
				RGB background = control.getBackground().getRGB();
				inks(control).filter(ink -> Legible.contrast(ink, background) < Legible.TEXT).distinct()
						.forEach(ink -> faint.add(control + ": " + ink + " on " + background));
			}
		}
		return faint;
	}

	/** The colours that a control writes in, as far as it can be asked. */
	private static Stream<RGB> inks(Control control) {
		Stream<RGB> own = Stream.of(control.getForeground().getRGB());
		return switch (control) {
		case StyledText text -> Stream.concat(own, Stream.of(text.getStyleRanges()).filter(range -> range.foreground != null && range.background == null)
				.map((StyleRange range) -> range.foreground.getRGB()));
		case Table table -> Stream.concat(own, Stream.of(table.getItems()).limit(50).map((TableItem item) -> item.getForeground().getRGB()));
		case Label label when label.getText().isEmpty() -> Stream.of();
		case Label label -> own;
		case Link link -> Stream.concat(own, Stream.of(link.getLinkForeground().getRGB()));
		case CLabel label -> own;
		case Text text -> own;
		case Tree tree -> own;
		case Combo combo -> own;
		case Button button -> own;
		default -> Stream.of();
		};
	}
}

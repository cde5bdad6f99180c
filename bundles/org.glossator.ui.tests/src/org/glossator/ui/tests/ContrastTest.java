// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.glossator.model.Codebooks;
import org.glossator.model.codebook.Layer;
import org.glossator.ui.Legible;
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

	/** The style sheets are read as files: a window cannot change its theme again and again while its tables lose and gain rows. */
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

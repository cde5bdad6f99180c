// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.editor;

import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.glossator.cas.article.ArticleContent;
import org.glossator.cas.article.ArticleMetadata;
import org.glossator.ui.Legible;
import org.glossator.ui.editor.ArticlePage;
import org.glossator.ui.editor.marks.Underline;
import org.glossator.ui.editor.marks.Underlines;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What tests of the painted page have in common: a page of its own with a long text, and what is seen of it. */
abstract class PageInView {

	static final RGB RED = new RGB(200, 30, 30);
	static final RGB BLUE = new RGB(20, 60, 220);
	static final String SENTENCE = "The committee rejected the plan after a meeting that lasted until midnight. ";
	static final String TEXT = (SENTENCE.repeat(8).strip() + "\n\n").repeat(12);

	Shell shell;
	ArticlePage page;

	@BeforeEach
	void openPage() {
		shell = new Shell(Workbench.window().getShell(), SWT.NO_TRIM | SWT.ON_TOP);
		shell.setLayout(new FillLayout());
		page = new ArticlePage(shell, margin -> { });
		page.setZoom(100);
		shell.setBounds(0, 0, 900, 700);
		shell.open();
		show();
	}

	@AfterEach
	void closePage() {
		shell.dispose();
	}

	/** Shows the text with some underlines and nothing emphasised. */
	void show(Underline... underlines) {
		page.emphasise(Set.of(), List.of());
		page.show(new ArticleContent(TEXT, ArticleMetadata.builder().title("Page").build(), List.of()), new Underlines(List.of(underlines)));
		painted();
	}

	StyledText text() {
		return page.text();
	}

	/** Waits until all is painted as it is now. */
	void painted() {
		boolean[] done = new boolean[1];
		text().addListener(SWT.Paint, event -> done[0] = true);
		for (int time = 0; time < 2; time++) {
			done[0] = false;
			text().redraw();
			Workbench.until("the page is painted", () -> done[0]);
		}
	}

	/** What is seen of the page. */
	ImageData picture() {
		return Workbench.picture(text(), text().getClientArea());
	}

	/** A colour as lines of it are painted. */
	RGB ink(RGB colour) {
		return Legible.on(text().getBackground().getRGB(), colour, Legible.SHAPES);
	}

	/** How many pixels of an area have a colour. */
	static int count(ImageData picture, Rectangle area, RGB colour) {
		int count = 0;
		for (int y = Math.max(0, area.y); y < Math.min(picture.height, area.y + area.height); y++) {
			for (int x = Math.max(0, area.x); x < Math.min(picture.width, area.x + area.width); x++) {
				count += rgb(picture, x, y).equals(colour) ? 1 : 0;
			}
		}
		return count;
	}

	static RGB rgb(ImageData picture, int x, int y) {
		return picture.palette.getRGB(picture.getPixel(x, y));
	}
}

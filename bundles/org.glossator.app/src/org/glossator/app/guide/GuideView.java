// SPDX-License-Identifier: EPL-2.0
package org.glossator.app.guide;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.glossator.app.guide.Guide.Chapter;
import org.glossator.ui.Accessibility;
import org.glossator.ui.FilterBox;
import org.glossator.ui.Reports;

/** The guide to coding, to be read beside an article; words typed above it leave what is about them. */
public final class GuideView extends ViewPart {

	/** The id in the extension registry. */
	public static final String ID = "org.glossator.app.guide"; //$NON-NLS-1$

	private static final int BIGGER = 2;

	private Text filter;
	private StyledText text;
	private Font heading;
	private Font bold;
	private List<Chapter> guide = List.of();

	/** Opens the guide at what is about some words; with none, all of it. */
	static void open(IWorkbenchPage page, String words) {
		try {
			((GuideView) page.showView(ID)).find(words);
		} catch (PartInitException e) {
			Reports.log("The guide cannot be opened.", e); //$NON-NLS-1$
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
		filter = FilterBox.in(all, Messages.Find, () -> text);
		GridDataFactory.fillDefaults().grab(true, false).indent(2, 2).applyTo(filter);
		text = new StyledText(all, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		text.setAlwaysShowScrollBars(false);
		text.setMargins(12, 10, 12, 10);
		text.setLineSpacing(3);
		text.setCaret(null);
		Accessibility.name(text, getPartName());
		GridDataFactory.fillDefaults().grab(true, true).hint(150, 100).applyTo(text);
		LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), text);
		FontDescriptor strong = FontDescriptor.createFrom(text.getFont()).setStyle(SWT.BOLD);
		bold = fonts.create(strong);
		heading = fonts.create(strong.increaseHeight(BIGGER));
		filter.addListener(SWT.Modify, event -> show());
		read();
	}

	/** Shows what is about some words; with none, all of it. */
	void find(String words) {
		read();
		filter.setText(words);
		filter.selectAll();
	}

	/** Reads the guide with the keys as they are bound now. */
	private void read() {
		guide = Guide.read(new KeysOf(getSite())::command);
		show();
	}

	private void show() {
		List<String> words = Stream.of(filter.getText().toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).toList(); //$NON-NLS-1$
		List<Chapter> found = Guide.find(guide, words);
		text.setText(""); //$NON-NLS-1$
		for (Chapter chapter : found) {
			append(chapter.heading(), heading);
			for (String paragraph : chapter.paragraphs()) {
				int begin = append(paragraph, null);
				words.forEach(word -> mark(word, paragraph, begin));
			}
		}
		if (found.isEmpty()) {
			append(NLS.bind(Messages.Nothing, filter.getText().strip()), null);
		}
		text.setTopIndex(0);
	}

	/** Appends a line, with some room before it. */
	private int append(String line, Font font) {
		int begin = text.getCharCount();
		text.append(begin == 0 ? line : '\n' + line);
		begin += begin == 0 ? 0 : 1;
		int number = text.getLineCount() - 1;
		text.setLineVerticalIndent(number, number == 0 ? 0 : font == null ? 5 : 16);
		if (font != null) {
			StyleRange style = new StyleRange(begin, line.length(), null, null);
			style.font = font;
			text.setStyleRange(style);
		}
		return begin;
	}

	private void mark(String word, String paragraph, int begin) {
		String lower = paragraph.toLowerCase(Locale.ROOT);
		for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length())) {
			StyleRange style = new StyleRange(begin + at, word.length(), null, null);
			style.font = bold;
			text.setStyleRange(style);
		}
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == Control.class && filter != null ? adapter.cast(filter.getParent()) : super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		filter.setFocus();
	}
}

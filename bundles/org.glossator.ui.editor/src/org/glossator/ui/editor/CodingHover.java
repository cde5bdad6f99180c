// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.graphics.TextLayout;
import org.glossator.reading.Description;
import org.glossator.reading.ForeignReader;
import org.glossator.ui.editor.marks.Underline;
import org.glossator.ui.editor.marks.Underlines;

/** Tells about the codings under the pointer: the layer and its features, the innermost coding first; then those that are only looked at. */
final class CodingHover implements ITextHover, ITextHoverExtension {

	/** As many codings are told; more on top of each other would be higher than any screen. */
	private static final int MOST = 12;

	private final Supplier<Underlines> underlines;
	private final Function<String, Optional<Description>> describe;
	private final IntFunction<List<Underline>> beside;
	private final Function<Underline, Optional<String>> tell;
	private final IntFunction<List<EObject>> foreign;
	private volatile Said said = new Said(-1, List.of(), 0);

	/** What was said last about the place at an offset: a paragraph each, and how many there would be with those that are not told. */
	private record Said(int offset, List<String> paragraphs, int all) {

		/** All of it; null for nothing. */
		String text() {
			return paragraphs.isEmpty() ? null : fitting(any -> true);
		}

		/** As much of it as fits. */
		String fitting(Predicate<String> fits) {
			return HoverText.of(paragraphs, all, left -> NLS.bind(Messages.HoverMore, Integer.valueOf(left)), fits);
		}
	}

	/**
	 * @param underlines those that the page is there for
	 * @param describe   says what one of them says, by its uid
	 * @param beside     those at an offset that are only looked at
	 * @param tell       says what one of these says, and whose it is
	 * @param foreign    annotations from elsewhere at an offset
	 */
	CodingHover(Supplier<Underlines> underlines, Function<String, Optional<Description>> describe, IntFunction<List<Underline>> beside,
			Function<Underline, Optional<String>> tell, IntFunction<List<EObject>> foreign) {
		this.underlines = underlines;
		this.describe = describe;
		this.beside = beside;
		this.tell = tell;
		this.foreign = foreign;
	}

	/** Called in a thread of JFace's, which must not look at the codings: it gets what was found out in the UI thread. */
	@Override
	@Deprecated
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		Said last = said;
		return last.offset() == region.getOffset() ? last.text() : null;
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		said = told(offset);
		return said.text() == null ? null : new Region(offset, 1);
	}

	/** What is said about a place: a paragraph a coding, mine before those of others, then one an annotation from elsewhere; null, as JFace wants it, for none. */
	String text(int offset) {
		return told(offset).text();
	}

	private Said told(int offset) {
		Set<String> uids = new LinkedHashSet<>();
		underlines.get().at(offset).forEach(underline -> uids.add(underline.uid()));
		Map<List<Object>, Underline> looked = new LinkedHashMap<>();
		beside.apply(offset).forEach(each -> looked.putIfAbsent(List.of(each.beside(), each.uid()), each));
		List<EObject> others = foreign.apply(offset);
		List<String> paragraphs = Stream.of(uids.stream().limit(MOST).flatMap(uid -> describe.apply(uid).stream()).map(CodingHover::paragraph),
				looked.values().stream().limit(Math.max(0, MOST - uids.size())).flatMap(each -> tell.apply(each).stream()), others.stream().limit(MOST).map(CodingHover::foreign))
				.flatMap(each -> each).toList();
		int untold = Math.max(0, uids.size() + looked.size() - MOST) + Math.max(0, others.size() - MOST);
		return new Said(offset, paragraphs, paragraphs.size() + untold);
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return shell -> new DefaultInformationControl(shell, new Presenter());
	}

	/** How high a text is when it is shown, in points. */
	private static int height(StyledText page, String text, int width) {
		TextLayout layout = new TextLayout(page.getDisplay());
		try {
			layout.setFont(page.getFont());
			layout.setSpacing(page.getLineSpacing());
			layout.setWidth(page.getWordWrap() && width > 0 ? width : -1);
			layout.setText(text);
			return layout.getBounds().height;
		} finally {
			layout.dispose();
		}
	}

	/** What a coding says, a line a feature. */
	static String paragraph(Description coding) {
		StringBuilder text = new StringBuilder(coding.layer());
		coding.values().forEach(value -> text.append('\n').append(value.line()));
		coding.problems().forEach(problem -> text.append("\n\u26a0 ").append(problem)); //$NON-NLS-1$
		return text.toString();
	}

	private static String foreign(EObject annotation) {
		return paragraph(ForeignReader.describeInFull(annotation)) + '\n' + Messages.FromElsewhere;
	}

	/** Leaves out what there is no room for, and sets the first line of each paragraph, which is the layer's name, in bold. */
	private final class Presenter implements DefaultInformationControl.IInformationPresenter,
			DefaultInformationControl.IInformationPresenterExtension {

		@Override
		@Deprecated
		public String updatePresentation(org.eclipse.swt.widgets.Display display, String text, TextPresentation presentation, int width,
				int height) {
			return updatePresentation((Drawable) null, text, presentation, width, height);
		}

		@Override
		public String updatePresentation(Drawable drawable, String all, TextPresentation presentation, int width, int height) {
			Said last = said;
			String text = drawable instanceof StyledText page && height > 0 && all.equals(last.text()) ? last.fitting(part -> height(page, part, width) <= height) : all;
			int begin = 0;
			while (begin >= 0 && begin < text.length()) {
				int line = text.indexOf('\n', begin);
				presentation.addStyleRange(new StyleRange(begin, (line < 0 ? text.length() : line) - begin, null, null, SWT.BOLD));
				int next = text.indexOf("\n\n", begin); //$NON-NLS-1$
				begin = next < 0 ? -1 : next + 2;
			}
			return text;
		}
	}
}

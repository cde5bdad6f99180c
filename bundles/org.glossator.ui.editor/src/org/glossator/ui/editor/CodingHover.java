// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
import org.eclipse.swt.graphics.Drawable;
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
	private volatile Said said = new Said(-1, null);

	/** What was said last: the text, null for nothing, about the place at an offset. */
	private record Said(int offset, String text) {
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
		said = new Said(offset, text(offset));
		return said.text() == null ? null : new Region(offset, 1);
	}

	/** What is said about a place: a paragraph a coding, mine before those of others, then one an annotation from elsewhere; null, as JFace wants it, for none. */
	String text(int offset) {
		Set<String> uids = new LinkedHashSet<>();
		underlines.get().at(offset).forEach(underline -> uids.add(underline.uid()));
		List<Underline> looked = beside.apply(offset);
		int all = uids.size() + looked.size();
		Stream<String> codings = Stream.concat(uids.stream().limit(MOST).flatMap(uid -> describe.apply(uid).stream()).map(CodingHover::paragraph),
				looked.stream().limit(Math.max(0, MOST - uids.size())).flatMap(each -> tell.apply(each).stream()));
		Stream<String> others = all > MOST ? Stream.of(NLS.bind(Messages.HoverMore, Integer.valueOf(all - MOST))) : Stream.empty();
		String text = Stream.concat(Stream.concat(codings, others), foreign.apply(offset).stream().limit(MOST).map(CodingHover::foreign))
				.collect(Collectors.joining("\n\n")); //$NON-NLS-1$
		return text.isEmpty() ? null : text;
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return shell -> new DefaultInformationControl(shell, new LayerNames());
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

	/** Sets the first line of each paragraph, which is the layer's name, in bold. */
	private static final class LayerNames implements DefaultInformationControl.IInformationPresenter,
			DefaultInformationControl.IInformationPresenterExtension {

		@Override
		@Deprecated
		public String updatePresentation(org.eclipse.swt.widgets.Display display, String text, TextPresentation presentation, int width,
				int height) {
			return updatePresentation((Drawable) null, text, presentation, width, height);
		}

		@Override
		public String updatePresentation(Drawable drawable, String text, TextPresentation presentation, int width, int height) {
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

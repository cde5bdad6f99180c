// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.content;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentAdapter;
import org.eclipse.swt.custom.TextChangeListener;
import org.eclipse.swt.custom.TextChangedEvent;

/** Hands a text to the widget in lines that are not all of its paragraphs. The text never changes, only where its lines end. */
final class PageContent implements IDocumentAdapter {

	private final List<TextChangeListener> listeners = new ArrayList<>();
	private String text = ""; //$NON-NLS-1$
	private boolean rightToLeft;
	private WidgetLines lines = WidgetLines.guess(text, rightToLeft);

	/** Takes the direction of paragraphs without a letter that has one, for the next document. */
	void setRightToLeft(boolean direction) {
		rightToLeft = direction;
	}

	@Override
	public void setDocument(IDocument document) {
		text = document == null ? "" : document.get(); //$NON-NLS-1$
		lines = WidgetLines.guess(text, rightToLeft);
	}

	/** The lines of now. */
	WidgetLines lines() {
		return lines;
	}

	/** The text. */
	String text() {
		return text;
	}

	/** Hands over the same text in other lines; the widget forgets styles, selection and place. */
	void show(WidgetLines other) {
		lines = other;
		TextChangedEvent event = new TextChangedEvent(this);
		List.copyOf(listeners).forEach(listener -> listener.textSet(event));
	}

	@Override
	public void addTextChangeListener(TextChangeListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeTextChangeListener(TextChangeListener listener) {
		listeners.remove(listener);
	}

	@Override
	public int getCharCount() {
		return text.length();
	}

	@Override
	public String getLine(int line) {
		return text.substring(lines.begin(line), lines.end(line));
	}

	@Override
	public int getLineAtOffset(int offset) {
		return lines.at(offset);
	}

	@Override
	public int getLineCount() {
		return lines.count();
	}

	@Override
	public String getLineDelimiter() {
		return "\n"; //$NON-NLS-1$
	}

	@Override
	public int getOffsetAtLine(int line) {
		return lines.begin(line);
	}

	@Override
	public String getTextRange(int start, int length) {
		return text.substring(start, start + length);
	}

	@Override
	public void replaceTextRange(int start, int replaceLength, String other) {
		throw new UnsupportedOperationException("The text of an article never changes."); //$NON-NLS-1$
	}

	@Override
	public void setText(String other) {
		throw new UnsupportedOperationException("The text of an article never changes."); //$NON-NLS-1$
	}
}

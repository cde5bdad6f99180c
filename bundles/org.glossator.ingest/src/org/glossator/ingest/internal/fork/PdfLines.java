// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import java.util.ArrayList;
import java.util.List;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The pages of a PDF as Tika tells them: each a list of lines. */
final class PdfLines extends DefaultHandler {

	/**
	 * A line.
	 *
	 * @param text its characters, without white space at its ends
	 * @param starts whether a paragraph starts with it, by its place on the page
	 */
	record Line(String text, boolean starts) {
	}

	private final List<List<Line>> pages = new ArrayList<>();
	private final StringBuilder paragraph = new StringBuilder();
	private int characters;

	/** {@return the pages, which may be changed} */
	List<List<Line>> pages() {
		endParagraph();
		return pages;
	}

	@Override
	public void startElement(String uri, String localName, String qName, Attributes attributes) {
		if (localName.equals("div") || localName.equals("body")) {
			endParagraph();
			pages.add(new ArrayList<>());
		}
	}

	@Override
	public void endElement(String uri, String localName, String qName) {
		if (localName.equals("p") || localName.equals("div")) {
			endParagraph();
		}
	}

	@Override
	public void characters(char[] ch, int start, int length) {
		if (!pages.isEmpty()) { // what stands before the first page is the head of the document that Tika makes
			characters += length;
			Layout.requireLength(characters);
			paragraph.append(ch, start, length);
		}
	}

	@Override
	public void ignorableWhitespace(char[] ch, int start, int length) {
		characters(ch, start, length);
	}

	private void endParagraph() {
		boolean starts = true;
		for (String line : paragraph.toString().split("\n")) {
			if (!line.isBlank()) {
				pages.get(pages.size() - 1).add(new Line(line.strip(), starts));
				starts = false;
			}
		}
		paragraph.setLength(0);
	}
}

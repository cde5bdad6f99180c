// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.xmi;

import java.util.List;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Counts what stands in XMI where UIMA keeps nothing: elements within a view, elements of XMI itself such as documentation, and text
 * outside of values. Such elements are not passed on: UIMA reads over them or ends there, by how deep they are, and writes none again.
 */
public final class XmiLeftovers extends XMLFilterImpl {

	private static final String UIMA = "http:///uima/cas.ecore";

	/** As many characters of a text as are enough for an example. */
	private static final int ENOUGH = 100;

	private final Tally tally = new Tally();
	private final StringBuilder text = new StringBuilder();
	private String root = "";
	private String element = "";
	/** Whether nothing within the present element of the first level is kept. */
	private boolean holdsNothing;
	/** Whether the present element of the first level was counted itself. */
	private boolean counted;
	private int depth;

	/** {@return what was found; complete when the XMI was read to its end} */
	public List<Remark> remarks() {
		return tally.remarks();
	}

	@Override
	public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
		text();
		if (depth == 0) {
			root = qName;
		} else if (depth == 1) {
			element = qName;
			counted = qName.startsWith("xmi") && XmiValues.isXmi(uri);
			holdsNothing = counted || uri.equals(UIMA) && (localName.equals("View") || localName.equals("NULL"));
			if (counted) {
				tally.add(RemarkKind.DROPPED_ELEMENT, root, qName, "");
			}
		} else if (depth == 2 && holdsNothing && !counted) {
			tally.add(RemarkKind.DROPPED_ELEMENT, element, qName, "");
		}
		if (!isLeftOut()) {
			super.startElement(uri, localName, qName, attributes);
		}
		depth++;
	}

	@Override
	public void characters(char[] chars, int start, int length) throws SAXException {
		if (depth < 3 && text.length() < ENOUGH) {
			int first = start;
			while (text.isEmpty() && first < start + length && chars[first] <= ' ') {
				first++;
			}
			text.append(chars, first, Math.min(start + length - first, ENOUGH));
		}
		if (!isLeftOut()) {
			super.characters(chars, start, length);
		}
	}

	@Override
	public void endElement(String uri, String localName, String qName) throws SAXException {
		text();
		depth--;
		if (!isLeftOut()) {
			super.endElement(uri, localName, qName);
		}
		counted &= depth > 1;
	}

	/** Whether an element that begins or ends at the present depth, or text there, is within what is counted as one element. */
	private boolean isLeftOut() {
		return depth >= 1 && counted || depth >= 2 && holdsNothing;
	}

	/** A stretch of text has ended. */
	private void text() {
		if (!text.isEmpty()) {
			String found = text.toString().strip();
			text.setLength(0);
			if (!found.isEmpty() && (depth == 1 || depth == 2 && !counted)) {
				tally.add(RemarkKind.DROPPED_TEXT, depth == 1 ? root : element, "", found);
			}
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.xmi;

import java.util.ArrayList;
import java.util.List;

import org.apache.uima.cas.impl.XmiSerializationSharedData.OotsElementData;
import org.apache.uima.internal.util.XmlAttribute;
import org.apache.uima.internal.util.XmlElementName;
import org.apache.uima.jcas.cas.TOP;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Watches XMI being read for empty arrays and lists. UIMA keeps one instance of each and forgets all but one of their
 * {@code xmi:id}s; when something of an unknown type refers to one that was forgotten, the file would no longer be readable. What
 * was forgotten is set aside as if its type were unknown.
 */
final class LostEmpties extends XMLFilterImpl {

	private static final String CAS_URI = "http:///uima/cas.ecore";
	private static final String ID = "xmi:id";
	private static final String ELEMENTS = "elements";

	private final List<OotsElementData> candidates = new ArrayList<>();
	private final List<String> ids = new ArrayList<>();
	private int depth;

	@Override
	public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
		String id = attributes.getValue(ID);
		String elements = attributes.getValue(ELEMENTS);
		boolean empty = localName.startsWith("Empty") || localName.endsWith("Array") && (elements == null || elements.isBlank());
		if (depth == 1 && id != null && empty && CAS_URI.equals(uri)) {
			OotsElementData element = new OotsElementData(id, new XmlElementName(uri, localName, qName));
			if (elements != null) {
				element.attributes.add(new XmlAttribute(ELEMENTS, elements));
			}
			candidates.add(element);
			ids.add(id);
		}
		depth++;
		super.startElement(uri, localName, qName, attributes);
	}

	@Override
	public void endElement(String uri, String localName, String qName) throws SAXException {
		depth--;
		super.endElement(uri, localName, qName);
	}

	// After reading: sets aside those whose id UIMA has given to another.
	void setAside(ReadXmi shared) {
		for (int i = 0; i < ids.size(); i++) {
			TOP fs = shared.getFsForXmiId(Integer.parseInt(ids.get(i)));
			if (fs != null && !shared.getXmiId(fs).equals(ids.get(i))) {
				shared.addOutOfTypeSystemElement(candidates.get(i));
				shared.noteLostEmpty(ids.get(i));
			}
		}
	}
}

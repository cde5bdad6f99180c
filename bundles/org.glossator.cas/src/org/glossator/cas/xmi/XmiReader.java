// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.xmi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.UnaryOperator;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.uima.cas.TypeSystem;
import org.xml.sax.ContentHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads XMI by the types of one type system. To make one costs as much as to read a short file, so it is good for any number of files, one
 * after the other: what it found out about the types it knows the next time. Not to be used again after a reading that failed.
 */
public final class XmiReader {

	private static final DefaultHandler NOBODY = new DefaultHandler();

	/** A larger file leaves large buffers behind. */
	private static final int LARGE = 1 << 20;

	private final XMLReader xml;
	private final XmiShapes shapes;

	/**
	 * @param types what the XMI is read by
	 * @param names tells what people call a type, for sentences about what cannot be read at all
	 */
	public XmiReader(TypeSystem types, UnaryOperator<String> names) throws ParserConfigurationException, SAXException {
		this.xml = SafeXml.reader();
		this.shapes = new XmiShapes(types, names);
	}

	/** {@return looks at one file that this reads, for a reader that does not refuse what its types do not know} */
	public XmiSurvey survey() {
		return new XmiSurvey(shapes, false);
	}

	/** Reads a file, with nobody told of errors but who calls. */
	public void read(byte[] xmi, ContentHandler handler) throws IOException, SAXException {
		read(xmi, handler, NOBODY);
	}

	/**
	 * Reads a file.
	 *
	 * @param xmi     UIMA XMI
	 * @param handler takes what is in it
	 * @param errors  is told of errors
	 */
	public void read(byte[] xmi, ContentHandler handler, ErrorHandler errors) throws IOException, SAXException {
		xml.setContentHandler(handler);
		xml.setErrorHandler(errors);
		xml.parse(new InputSource(new ByteArrayInputStream(xmi)));
		xml.setContentHandler(NOBODY); // what took this file is not held until the next one
		xml.setErrorHandler(NOBODY);
	}

	/**
	 * {@return whether this has nothing of a file in it that the next one does not need: it remembers names that its types do not know as
	 * well}
	 *
	 * @param xmi    a file that was read
	 * @param survey what looked at it
	 */
	public boolean isAsNew(byte[] xmi, XmiSurvey survey) {
		return xmi.length <= LARGE && survey.isWhole() && survey.remarks().isEmpty();
	}
}

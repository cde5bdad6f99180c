// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.xmi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.osgi.util.NLS;
import org.glossator.model.Causes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML that comes from anybody, and says in words of our own why some cannot be read. */
public final class SafeXml {

	private static final Pattern ROOT = Pattern.compile("<([A-Za-z_][^\\s/>]*)[^>]*");
	private static final Pattern REFERENCE = Pattern.compile("&#(x[0-9A-Fa-f]+|[0-9]+);");

	private SafeXml() {
	}

	/** {@return a reader that knows namespaces and takes neither document type definitions nor anything from elsewhere} */
	public static XMLReader reader() throws ParserConfigurationException, SAXException {
		SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
		factory.setNamespaceAware(true);
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		XMLReader reader = factory.newSAXParser().getXMLReader();
		// Without document types nothing is left of entities but &amp; and its like, of which a text may have any number.
		reader.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
		reader.setProperty("jdk.xml.totalEntitySizeLimit", "0");
		reader.setErrorHandler(new DefaultHandler()); // which throws what is fatal; without one, it is written to standard error as well
		return reader;
	}

	/**
	 * {@return what is thrown when XMI cannot be read}
	 *
	 * @param failure what a reader, UIMA or this program threw over it
	 * @param xmi     what was read, from which is told what a reader tells in words for programmers only
	 */
	public static IOException failure(Exception failure, byte[] xmi) {
		boolean ofReader = failure instanceof SAXParseException parsing && parsing.getException() == null;
		String reason = (ofReader ? damage(xmi) : Optional.<String>empty()).orElseGet(() -> Causes.ended(Causes.clause(failure)));
		return new IOException(NLS.bind(Messages.notXmi, reason), failure);
	}

	/** What is wrong with a file that is no well-formed XML; empty when it is none of what happens to files of tools. */
	private static Optional<String> damage(byte[] xmi) {
		String text = new String(xmi, StandardCharsets.ISO_8859_1).replace("\0", ""); // all that is looked for is the same in any Unicode encoding
		String whole = text.strip();
		Matcher root = ROOT.matcher(whole);
		if (!root.find() || whole.contains("<!DOCTYPE")) {
			return Optional.empty();
		}
		Optional<String> code = REFERENCE.matcher(text).results().map(found -> found.group(1)).filter(SafeXml::isForbidden).findFirst();
		if (code.isPresent()) {
			return Optional.of(NLS.bind(isControl(code.get()) ? Messages.referenceForbidden : Messages.referenceForbiddenEver, "&#" + code.get() + ';'));
		}
		OptionalInt control = text.chars().filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r').findFirst();
		if (control.isPresent()) {
			return Optional.of(NLS.bind(Messages.controlForbidden, String.format("U+%04X", Integer.valueOf(control.getAsInt()))));
		}
		boolean ends = whole.endsWith("</" + root.group(1) + ">") || whole.endsWith("/>") && whole.indexOf('<', root.end()) < 0;
		return ends ? Optional.empty() : Optional.of(Messages.torn);
	}

	/** Whether XML 1.0 cannot hold the character that a reference stands for. */
	private static boolean isForbidden(String code) {
		int character = character(code);
		boolean white = character == '\t' || character == '\n' || character == '\r';
		return !white && (character < ' ' || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE || character == 0xFFFE
				|| character == 0xFFFF || character > Character.MAX_CODE_POINT);
	}

	/** Whether a character that XML 1.0 cannot hold is one that XML 1.1 can. */
	private static boolean isControl(String code) {
		int character = character(code);
		return character > 0 && character < ' ';
	}

	private static int character(String code) {
		try {
			return code.startsWith("x") ? Integer.parseInt(code.substring(1), 16) : Integer.parseInt(code);
		} catch (@SuppressWarnings("unused") NumberFormatException e) {
			return Integer.MAX_VALUE; // it has more digits than any character
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.xmi;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.uima.UIMARuntimeException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.cas.impl.XmiSerializationSharedData;
import org.apache.uima.util.XMLSerializer;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.types.BaseTypes;
import org.glossator.model.Causes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * UIMA XMI in and out, by UIMA's own serializer. What is written has one feature structure a line, in the order of the
 * {@code xmi:id}s, so that versions of a file differ in the lines that changed. What a type system does not know is kept aside
 * when read and written back whole.
 */
public final class CasXmi {

	private CasXmi() {
	}

	/**
	 * Reads XMI into a CAS, in place of what is in it. Document type definitions and external entities are refused.
	 *
	 * @param in  XMI; read to its end, not closed
	 * @param cas takes the feature structures of the types it knows
	 * @return what is needed to write the CAS back with the same {@code xmi:id}s and with all that its type system does not know
	 * @throws IOException when the stream is no UIMA XMI; the message says why
	 */
	public static XmiSerializationSharedData read(InputStream in, CAS cas) throws IOException {
		return read(in, cas, new XmiReaders(cas.getTypeSystem(), UnaryOperator.identity()));
	}

	/**
	 * As {@link #read(InputStream, CAS)}, by readers for the types of the CAS.
	 *
	 * @param in      XMI; read to its end, not closed
	 * @param cas     takes the feature structures of the types it knows
	 * @param readers lend one
	 * @return as {@link #read(InputStream, CAS)}
	 * @throws IOException when the stream is no UIMA XMI; the message says why
	 */
	public static XmiSerializationSharedData read(InputStream in, CAS cas, XmiReaders readers) throws IOException {
		ReadXmi shared = new ReadXmi();
		byte[] xmi = in.readAllBytes();
		try {
			XmiReader reader = readers.lend();
			XmiSurvey survey = reader.survey();
			XmiLeftovers leftovers = new XmiLeftovers();
			LostEmpties empties = read(xmi, reader, leftovers, survey, cas, shared);
			if (!survey.isWhole()) { // read again, for what is to be done to the first element may stand in the last
				XmiRepair repair = new XmiRepair(survey);
				shared = new ReadXmi();
				empties = read(xmi, reader, new XmiLeftovers(), repair, cas, shared);
				shared.noteRepair(repair);
			}
			shared.noteRemarks(Stream.of(survey.remarks(), leftovers.remarks()).flatMap(List::stream).toList());
			empties.setAside(shared);
			shared.noteDocumentAnnotations(cas, survey.structures().getOrDefault(CAS.TYPE_NAME_DOCUMENT_ANNOTATION, Integer.valueOf(0)).intValue());
			if (reader.isAsNew(xmi, survey)) {
				readers.giveBack(reader);
			}
		} catch (SAXException | ParserConfigurationException | RuntimeException | CharConversionException | UnsupportedEncodingException e) {
			throw SafeXml.failure(e, xmi);
		}
		return shared;
	}

	/**
	 * {@return what the file holds that the type system cannot place}
	 *
	 * @param shared what {@link #read} gave
	 */
	public static List<Remark> remarks(XmiSerializationSharedData shared) {
		return shared instanceof ReadXmi read ? read.remarks() : List.of();
	}

	private static LostEmpties read(byte[] xmi, XmiReader reader, XmiLeftovers leftovers, XMLFilterImpl watcher, CAS cas,
			XmiSerializationSharedData shared) throws IOException, SAXException {
		LostEmpties empties = new LostEmpties();
		DefaultHandler handler = new XmiCasDeserializer(cas.getTypeSystem()).getXmiCasHandler(cas, true, shared);
		empties.setContentHandler(handler);
		watcher.setContentHandler(empties);
		leftovers.setContentHandler(watcher);
		reader.read(xmi, leftovers, handler);
		return empties;
	}

	/**
	 * Writes a CAS that was not read from XMI, as {@link #write(CAS, XmiSerializationSharedData, OutputStream)} does.
	 *
	 * @param cas a CAS with the {@link BaseTypes}
	 * @param out takes UTF-8 with line feeds; flushed, not closed
	 * @throws IOException when the stream fails, or a string holds a character that XML 1.0 cannot hold
	 */
	public static void write(CAS cas, OutputStream out) throws IOException {
		write(cas, null, out);
	}

	/**
	 * Writes all views of a CAS.
	 *
	 * @param cas    any of its views
	 * @param shared what {@link #read} gave; it learns the {@code xmi:id}s of new feature structures
	 * @param out    takes UTF-8 with line feeds; flushed, not closed
	 * @throws IOException when the stream fails, or a string holds a character that XML 1.0 cannot hold
	 */
	public static void write(CAS cas, XmiSerializationSharedData shared, OutputStream out) throws IOException {
		write(cas, shared, Set.of(), () -> false, out);
	}

	/**
	 * As {@link #write(CAS, XmiSerializationSharedData, OutputStream)}, but for some elements, and unless it is to stop.
	 *
	 * @param cas    any of its views
	 * @param shared what {@link #read} gave
	 * @param dead   the {@code xmi:id}s of elements that are left out
	 * @param stop   asked often whether to stop and throw an IOException; what was written until then is of no use
	 * @param out    takes UTF-8 with line feeds; flushed, not closed
	 * @throws IOException when the stream fails, a string holds a character that XML 1.0 cannot hold, or it was to stop
	 */
	public static void write(CAS cas, XmiSerializationSharedData shared, Set<String> dead, BooleanSupplier stop, OutputStream out) throws IOException {
		try {
			XmiLines.Ids ids = shared instanceof ReadXmi read ? read.ids(dead) : new XmiLines.Ids(dead, Set.of(), Map.of(), Set.of());
			XMLSerializer serializer = new XMLSerializer(out, false);
			serializer.setOutputProperty("{http://xml.apache.org/xalan}line-separator", "\n");
			new XmiCasSerializer(null).serialize(cas, new XmiLines(serializer.getContentHandler(), ids, stop), null, shared, null);
		} catch (SAXException | UIMARuntimeException e) {
			throw new IOException(NLS.bind(Messages.xmiNotWritten, Causes.clause(e)), e);
		}
		out.flush();
	}
}

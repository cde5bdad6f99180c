// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.xmi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiSerializationSharedData;
import org.apache.uima.jcas.cas.EmptyList;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.util.XMLSerializer;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.XMLFilterImpl;

/** Reads XMI as a UIMA program does that takes nothing it does not know, and makes XMI such that it can be read so. */
public final class StrictXmi {

	/**
	 * What came of reading.
	 *
	 * @param isStrict        whether the CAS has all of it; it has some of it otherwise
	 * @param remarks         what the types of the CAS cannot place, with full names of types
	 * @param unknownFeatures features that types do not have, by type and name: whether any feature structure has several values of it
	 * @param differences     types of which the CAS has another number of feature structures than the XMI, as "type: XMI, CAS"
	 */
	public record Reading(boolean isStrict, List<Remark> remarks, Map<String, Map<String, Boolean>> unknownFeatures, List<String> differences) {
	}

	private StrictXmi() {
	}

	/**
	 * Reads XMI into a CAS, in place of what is in it.
	 *
	 * @param xmi UIMA XMI
	 * @param cas a CAS; takes the XMI
	 * @param names tells what people call a type
	 * @throws IOException when UIMA does not take it, or it is none; the message says why
	 */
	public static Reading read(byte[] xmi, CAS cas, UnaryOperator<String> names) throws IOException {
		XmiSurvey survey = new XmiSurvey(new XmiShapes(cas.getTypeSystem(), names), true);
		XmiSerializationSharedData shared = new XmiSerializationSharedData();
		DefaultHandler handler = new XmiCasDeserializer(cas.getTypeSystem()).getXmiCasHandler(cas, false, shared);
		parse(xmi, survey, handler);
		return new Reading(survey.isWhole(), survey.remarks(), survey.unknownFeatures(),
				survey.isWhole() ? differences(survey.structures(), shared) : List.of());
	}

	/**
	 * {@return XMI that a strict reader takes, with all that it can have of other XMI}
	 *
	 * @param xmi      UIMA XMI
	 * @param types    the types that it was made by
	 * @param declared the types of the strict reader, beside these
	 * @throws IOException when it is no UIMA XMI
	 */
	public static byte[] of(byte[] xmi, TypeSystem types, XmiRepair.Declared declared) throws IOException {
		XmiSurvey survey = new XmiSurvey(new XmiShapes(types, UnaryOperator.identity()), false);
		parse(xmi, survey, new DefaultHandler());
		ByteArrayOutputStream out = new ByteArrayOutputStream(xmi.length);
		parse(xmi, new XmiRepair(survey, declared), new XMLSerializer(out, false).getContentHandler());
		return out.toByteArray();
	}

	private static void parse(byte[] xmi, XMLFilterImpl filter, ContentHandler handler) throws IOException {
		try {
			XMLReader reader = SafeXml.reader();
			filter.setContentHandler(handler);
			reader.setContentHandler(filter);
			reader.parse(new InputSource(new ByteArrayInputStream(xmi)));
		} catch (SAXException | ParserConfigurationException | RuntimeException | CharConversionException e) {
			throw SafeXml.failure(e, xmi);
		}
	}

	private static List<String> differences(Map<String, Integer> written, XmiSerializationSharedData shared) {
		Map<String, Integer> read = new TreeMap<>();
		for (TOP fs : shared.getAndSortByIdAllFSsInIdMap()) {
			if (!(fs instanceof CommonArrayFS<?> array && array.size() == 0) && !(fs instanceof EmptyList)) {
				String name = fs instanceof FSArray ? CAS.TYPE_NAME_FS_ARRAY : fs.getType().getName(); // UIMA tells arrays of a type apart, XMI does not
				read.merge(name, Integer.valueOf(1), Integer::sum);
			}
		}
		List<String> different = new ArrayList<>();
		TreeSet<String> types = new TreeSet<>(read.keySet());
		types.addAll(written.keySet());
		for (String type : types) {
			Integer none = Integer.valueOf(0);
			if (!written.getOrDefault(type, none).equals(read.getOrDefault(type, none))) {
				different.add(type + ": " + written.getOrDefault(type, none) + ", " + read.getOrDefault(type, none));
			}
		}
		return different;
	}
}

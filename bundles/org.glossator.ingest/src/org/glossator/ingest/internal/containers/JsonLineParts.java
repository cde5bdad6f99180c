// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.containers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.glossator.ingest.internal.terms.Format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The objects of a file with a JSON object on each line; its properties are the columns. Lines are numbered from 1. */
final class JsonLineParts implements Container {

	private final ObjectMapper json = new ObjectMapper();
	private final Columns columns;
	private final long longest;

	/**
	 * Lines.
	 *
	 * @param columns which of them is what
	 * @param longest length of the longest line that is read, in UTF-16 code units
	 */
	JsonLineParts(Columns columns, long longest) {
		this.columns = columns;
		this.longest = longest;
	}

	@Override
	public void read(InputStream stream, Receiver receiver) throws IOException, InterruptedException {
		try (BoundedReader reader = new BoundedReader(TableParts.reader(stream), longest)) {
			int number = 1;
			while (read(reader, "row " + number, receiver)) {
				number++;
			}
		}
	}

	/* Reads a line; tells whether there was one. */
	private boolean read(BoundedReader reader, String name, Receiver receiver) throws IOException, InterruptedException {
		String line;
		try {
			line = reader.line();
		} catch (@SuppressWarnings("unused") BoundedReader.TooLong e) {
			receiver.accept(ContainerPart.Unreadable.tooLarge(name));
			return true;
		}
		if (line != null && !line.isBlank()) {
			receiver.accept(part(name, line));
		}
		return line != null;
	}

	private ContainerPart part(String name, String line) {
		JsonNode object;
		try {
			object = json.readTree(line);
		} catch (@SuppressWarnings("unused") JsonProcessingException e) {
			return new ContainerPart.Unreadable(name, whole -> NLS.bind(Messages.noJson, whole));
		}
		if (!object.isObject()) {
			return new ContainerPart.Unreadable(name, whole -> NLS.bind(Messages.noJsonObject, whole));
		}
		Map<String, String> values = new LinkedHashMap<>();
		object.properties().forEach(each -> values.put(each.getKey(), text(each.getValue())));
		String text = columns.text(values.keySet()).map(values::get).orElse("");
		if (text.isBlank()) {
			return new ContainerPart.Unreadable(name, whole -> NLS.bind(Messages.noTextIn, whole, String.join(", ", values.keySet())));
		}
		return new ContainerPart.Content(name, "json", line.getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8),
				Optional.of(Format.TXT), columns.metadata(values));
	}

	/* A value as text; of a list its elements, of an object with a name its name. */
	static String text(JsonNode value) {
		if (value.isArray()) {
			List<String> all = new ArrayList<>();
			value.forEach(each -> all.add(text(each)));
			return String.join("; ", all);
		}
		return value.isObject() ? value.path("name").asText("") : value.isNull() ? "" : value.asText();
	}
}

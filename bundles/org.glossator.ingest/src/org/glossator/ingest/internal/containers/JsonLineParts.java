// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.containers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.glossator.ingest.internal.Format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The objects of a file with a JSON object on each line; its properties are the columns. Lines are numbered from 1. */
final class JsonLineParts implements Container {

	private final ObjectMapper json = new ObjectMapper();
	private final Columns columns;

	JsonLineParts(Columns columns) {
		this.columns = columns;
	}

	@Override
	public void read(InputStream stream, Receiver receiver) throws IOException, InterruptedException {
		try (BufferedReader reader = new BufferedReader(TextBytes.reader(stream))) {
			int number = 0;
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				number++;
				if (!line.isBlank()) {
					receiver.accept(part("row " + number, line));
				}
			}
		}
	}

	private Part part(String name, String line) {
		JsonNode object;
		try {
			object = json.readTree(line);
		} catch (@SuppressWarnings("unused") JsonProcessingException e) {
			return new Part.Unreadable(name, " is not JSON; correct the line and import it again.");
		}
		if (!object.isObject()) {
			return new Part.Unreadable(name, " is not a JSON object; correct the line and import it again.");
		}
		Map<String, String> values = new LinkedHashMap<>();
		object.properties().forEach(each -> values.put(each.getKey(), text(each.getValue())));
		String text = columns.text(values.keySet()).map(values::get).orElse("");
		if (text.isBlank()) {
			return new Part.Unreadable(name, " has no text: none of " + String.join(", ", values.keySet())
					+ " holds it; name it \"text\", or say which holds it.");
		}
		return new Part.Content(name, "json", line.getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8),
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

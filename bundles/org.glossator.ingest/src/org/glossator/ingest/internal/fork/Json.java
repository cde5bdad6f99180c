// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;

/**
 * JSON as maps, lists and strings: a number or a truth value is the string that shows it, and null the empty one. Written on
 * Jackson's parser alone, for its trees take a fork as long to set up as it needs to read a dozen pages.
 */
final class Json {

	private static final JsonFactory FACTORY = JsonFactory.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();

	private Json() {
	}

	/*
	 * The first value in a text, empty when there is none.
	 *
	 * @throws JsonProcessingException when the text is no JSON
	 */
	static Object read(String text) throws JsonProcessingException {
		try (JsonParser parser = FACTORY.createParser(text)) {
			return parser.nextToken() == null ? "" : value(parser);
		} catch (JsonProcessingException e) {
			throw e;
		} catch (IOException e) {
			throw new UncheckedIOException(e); // a string does not fail
		}
	}

	/* The parser stands on the first token of the value, and stands on its last afterwards. */
	private static Object value(JsonParser parser) throws IOException {
		return switch (parser.currentToken()) {
		case START_OBJECT -> {
			Map<String, Object> object = new LinkedHashMap<>();
			while (parser.nextToken() == JsonToken.FIELD_NAME) {
				String name = parser.currentName();
				parser.nextToken();
				object.put(name, value(parser));
			}
			yield object;
		}
		case START_ARRAY -> {
			List<Object> array = new ArrayList<>();
			while (parser.nextToken() != JsonToken.END_ARRAY) {
				array.add(value(parser));
			}
			yield array;
		}
		case VALUE_STRING, VALUE_TRUE, VALUE_FALSE -> parser.getText();
		case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue().toString();
		default -> "";
		};
	}
}

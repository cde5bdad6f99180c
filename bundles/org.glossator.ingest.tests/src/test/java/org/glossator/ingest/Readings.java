// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.glossator.cas.text.ZoneKind;
import org.glossator.ingest.Outcome.Read;
import org.glossator.ingest.Outcome.Rejected;

/** Short ways for tests to read files and to look at what came of them. */
final class Readings {

	private Readings() {
	}

	static List<Outcome> all(Ingestor ingestor, Path root, Path file) {
		List<Outcome> outcomes = new ArrayList<>();
		ingestor.read(root, file, outcomes::add);
		return outcomes;
	}

	static Outcome one(Ingestor ingestor, Path file) {
		List<Outcome> outcomes = all(ingestor, file.getParent(), file);
		assertEquals(1, outcomes.size(), () -> outcomes.toString());
		return outcomes.get(0);
	}

	private static <T> T instance(Class<T> type, Outcome outcome) {
		return assertInstanceOf(type, outcome, outcome::toString);
	}

	static Read read(Ingestor ingestor, Path file) {
		return instance(Read.class, one(ingestor, file));
	}

	static Rejected rejected(Ingestor ingestor, Path file) {
		return instance(Rejected.class, one(ingestor, file));
	}

	static Read read(Ingestor ingestor, Path folder, String name, byte[] bytes) {
		return read(ingestor, write(folder, name, bytes));
	}

	static Read read(Ingestor ingestor, Path folder, String name, String text) {
		return read(ingestor, folder, name, text.getBytes(StandardCharsets.UTF_8));
	}

	static Path write(Path folder, String name, byte[] bytes) {
		try {
			return Files.write(folder.resolve(name), bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The texts of all zones of a kind, in order. */
	static List<String> zones(Read read, ZoneKind kind) {
		return read.content().zones().stream().filter(zone -> zone.kind() == kind)
				.map(zone -> read.content().text().substring(zone.begin(), zone.end())).toList();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.containers;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.glossator.ingest.IngestOptions;
import org.glossator.ingest.internal.terms.Format;
import org.junit.jupiter.api.Test;

/** Damaged containers: whatever is wrong is an IOException, for anything else ends the import of all files. */
class DamageTest {

	private static void read(Format format, byte[] bytes) throws IOException, InterruptedException {
		Container.of(format, "x", IngestOptions.defaults()).read(new ByteArrayInputStream(bytes), part -> {
			// what is in it does not matter
		});
	}

	@Test
	void aRowOfNamesWithBrokenQuotes() {
		byte[] table = "\"Report\" of 2017,text\nA,b\n".getBytes(StandardCharsets.UTF_8);
		assertThrows(IOException.class, () -> read(Format.CSV, table));
	}
}

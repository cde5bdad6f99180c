// SPDX-License-Identifier: EPL-2.0
package org.glossator.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The committed code in {@code src-gen/} is what the generator makes of the models today. With the system property
 * {@code glossator.regenerate} it is written anew first: {@code releng/generate-models}.
 */
class DriftTest {

	@Test
	void committedCodeIsWhatTheModelsGenerate(@TempDir Path fresh) throws IOException {
		Path bundles = Path.of(System.getProperty("glossator.root"), "bundles");
		if (Boolean.getBoolean("glossator.regenerate")) {
			ModelGenerator.generate(bundles, bundles);
		}
		ModelGenerator.generate(bundles, fresh);
		Map<String, String> generated = sources(fresh.resolve("org.glossator.model/src-gen"));
		Map<String, String> committed = sources(bundles.resolve("org.glossator.model/src-gen"));
		assertFalse(generated.isEmpty());
		assertEquals(generated.keySet(), committed.keySet());
		generated.forEach((file, text) -> assertEquals(text, committed.get(file), "src-gen/" + file
				+ " differs from what model/*.ecore generate; run releng/generate-models"));
	}

	private static Map<String, String> sources(Path folder) throws IOException {
		Map<String, String> texts = new TreeMap<>();
		try (var files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file).replace("\r\n", "\n"));
			}
		}
		return texts;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.glossator.editing.coding.CodingSession;
import org.glossator.model.codebook.Feature;
import org.glossator.reading.FeatureValues;
import org.glossator.study.parts.CodingKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A value of another kind than that of its feature, which another program wrote, is none: neither 0 nor no. */
class UnreadValuesTest {

	@TempDir
	private Path temp;

	@Test
	void itIsNoneUntilOneIsSetAndNoIsOne() throws IOException {
		CodingKey key;
		try (Fixture study = Fixture.create(temp)) {
			CodingSession session = study.mine();
			study.code(session.gestures(), "Attribution", "called the plan dangerous");
			session.save();
			key = session.key();
			Path file = study.store.codings().file(key);
			String saved = Files.readString(file);
			assertTrue(saved.contains("negated=\"false\""), saved);
			Files.writeString(file, saved.replace("negated=\"false\"", "negated=\"perhaps\""));
		}
		try (Fixture study = Fixture.open(temp)) {
			CodingSession session = study.mine();
			EObject coding = session.resource().codings().getFirst();
			Feature negated = study.feature("Attribution.negated");
			assertEquals(List.of(), FeatureValues.of(coding, negated));
			assertTrue(session.gestures().set(coding, negated, Boolean.FALSE));
			assertEquals(List.of(Boolean.FALSE), FeatureValues.of(coding, negated));
			assertFalse(session.gestures().set(coding, negated, Boolean.FALSE), "it is set now");
			session.save();
			assertTrue(Files.readString(study.store.codings().file(key)).contains("negated=\"false\""));
		}
	}
}

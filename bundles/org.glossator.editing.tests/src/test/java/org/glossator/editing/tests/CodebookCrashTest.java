// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.CodebookStep;
import org.glossator.study.history.CodebookChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever a change of the codebook is cut short, the study that is opened next is wholly the old one or wholly the new one. */
class CodebookCrashTest {

	/** Ends the program, as far as the disk can tell. */
	private static final class Killed extends Error {
		private static final long serialVersionUID = 1L;
	}

	private static final String LATEST = "codebook/2.xmi";

	@TempDir
	Path temp;

	@Test
	void theStudyIsTheOldOneOrTheNewOne() throws IOException {
		int stayed = 0;
		int changed = 0;
		boolean killed = true;
		for (int at = 0; killed; at++) {
			Path folder = temp.resolve("study" + at);
			CodedStudy.create(folder).close();
			Map<String, String> old = essential(folder);
			killed = rename(folder, at);
			boolean isNew;
			try (CodedStudy study = CodedStudy.open(folder)) {
				isNew = study.codebook.getVersion() == 2;
				String name = isNew ? "Position" : "Stance";
				for (String coder : CodedStudy.CODERS) {
					assertEquals("favor", study.codings(coder).get(name + " 23").get("polarity"), "killed at " + at);
				}
			}
			Map<String, String> is = essential(folder);
			assertTrue(isNew || killed);
			if (isNew) {
				assertTrue(is.get("TypeSystem.xml").contains("newsframing.Position") && !is.get("TypeSystem.xml").contains("newsframing.Stance"), "killed at " + at);
				List.of("codebook.xmi", "TypeSystem.xml", LATEST).forEach(file -> {
					is.remove(file);
					old.remove(file);
				});
			}
			is.remove(LATEST); // written before the codebook, and overwritten by the next that is saved
			assertEquals(old, is, "killed at " + at);
			stayed += isNew ? 0 : 1;
			changed += isNew ? 1 : 0;
		}
		assertEquals(List.of(2, 2), List.of(stayed, changed));
	}

	@Test
	void theVersionOfASaveThatWasCutShortIsOverwrittenByTheNext() throws IOException {
		Path folder = temp.resolve("study");
		CodedStudy.create(folder).close();
		assertTrue(rename(folder, 1));
		try (CodedStudy study = CodedStudy.open(folder)) {
			assertEquals(List.of(1), List.copyOf(study.fixture.store.codebooks().history().numbers()));
			study.session.steps().delete(List.of(study.tag("polarity.favor")));
			study.save();
			assertEquals(List.of("/tagSets/polarity/tags/favor"), study.fixture.store.codebooks().history().version(2).orElseThrow().getSteps().stream()
					.map(CodebookStep::getBefore).toList());
			assertTrue(study.codings("other").containsKey("Stance 23"));
		}
	}

	/** Renames the layer Stance, and is killed before a change on the disk; says whether it came that far. */
	private static boolean rename(Path folder, int at) throws IOException {
		try (Fixture fixture = Fixture.open(folder)) {
			EcoreUtil.Copier copier = new EcoreUtil.Copier();
			Codebook renamed = (Codebook) copier.copy(fixture.store.codebook());
			copier.copyReferences();
			renamed.getLayers().stream().filter(layer -> layer.getName().equals("Stance")).forEach(layer -> layer.setName("Position"));
			Map<EObject, EObject> successors = new HashMap<>(copier);
			int[] left = { at };
			fixture.store.codebooks().change(new CodebookChange(fixture.store.codebook(), renamed, successors, Map.of()), "Ann", "", () -> {
				if (left[0]-- == 0) {
					throw new Killed();
				}
			}).run();
			return false;
		} catch (Killed e) {
			return true;
		}
	}

	/** What the study says, without what only the program needs; ids of codings are random. */
	private static Map<String, String> essential(Path folder) throws IOException {
		Map<String, String> files = FilesAtRest.closed(folder).saved();
		files.keySet().removeIf(name -> name.startsWith(".glossator/"));
		return files;
	}
}

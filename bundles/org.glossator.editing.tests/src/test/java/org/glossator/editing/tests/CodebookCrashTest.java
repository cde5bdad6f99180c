// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.model.codebook.Codebook;
import org.glossator.study.CodebookChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever a change of the codebook is cut short, the study that is opened next is wholly the old one or wholly the new one. */
class CodebookCrashTest {

	/** Ends the program, as far as the disk can tell. */
	private static final class Killed extends Error {
		private static final long serialVersionUID = 1L;
	}

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
			String name;
			try (CodedStudy study = CodedStudy.open(folder)) {
				name = study.codebook.getLayers().stream().anyMatch(layer -> layer.getName().equals("Position")) ? "Position" : "Stance";
				for (String coder : CodedStudy.CODERS) {
					assertEquals("favor", study.codings(coder).get(name + " 23").get("polarity"), "killed at " + at);
				}
			}
			Map<String, String> is = essential(folder);
			if (name.equals("Stance")) {
				assertTrue(killed);
				assertEquals(old, is, "killed at " + at);
				stayed++;
			} else {
				Map<String, String> former = FilesAtRest.closed(folder).saved(".glossator/former/codebook-1");
				assertEquals(4, former.size());
				former.forEach((file, content) -> assertEquals(old.get(file), content, "killed at " + file));
				changed++;
			}
		}
		assertTrue(stayed > 5 && changed > 2, stayed + " and " + changed);
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
			fixture.store.changeCodebook(new CodebookChange(fixture.store.codebook(), renamed, successors, Map.of()), new NullProgressMonitor(), () -> {
				if (left[0]-- == 0) {
					throw new Killed();
				}
			}).goOn().run();
			return false;
		} catch (Killed e) {
			return true;
		}
	}

	/** What the study says, without what only the program needs; ids of codings are random. */
	private static Map<String, String> essential(Path folder) throws IOException {
		Map<String, String> files = FilesAtRest.closed(folder).saved();
		files.keySet().removeIf(name -> name.startsWith(".glossator/") && !name.startsWith(".glossator/former/"));
		return files;
	}
}

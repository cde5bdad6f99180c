// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.Test;

/** A study whose folder somebody has deleted is forgotten, and does not come back as an empty one. */
class GoneStudyTest {

	@Test
	void theNextStudyOpensAsIfTheOtherHadNeverBeen() {
		Path gone;
		try (StudyFixture study = StudyFixture.open(StudyFixture.TEXT)) {
			gone = study.folder();
		} // which deletes it
		assertFalse(Files.exists(gone));
		try (StudyFixture next = StudyFixture.open(StudyFixture.TEXT)) {
			Workbench.rest();
			assertFalse(Files.exists(gone));
			List<Path> open = Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen)
					.map(project -> project.getLocation().toPath()).toList();
			assertEquals(List.of(next.folder()), open);
		}
	}
}

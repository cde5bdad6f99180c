// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.glossator.study.parts.Whose;

/** Finds files that look like codings and lie where none are read: another hand, or a copy of a former layout, put them there. */
final class Strays {

	private static final Set<String> KNOWN = Set.of(StudyFolder.CODER, StudyFolder.REGISTRY);

	private Strays() {
	}

	/** {@return a sentence for each folder that has some, with their number and one of them} */
	static List<String> in(StudyFolder folder) throws IOException {
		List<Path> folders = new ArrayList<>(List.of(folder.coders(), folder.adjudicated()));
		for (String coder : folder.coderIds()) {
			folders.add(folder.coder(coder));
			folders.add(folder.codings(Whose.coder(coder)));
		}
		Path former = folder.root().resolve(StudyFolder.CODINGS);
		folders.add(former);
		if (Files.isDirectory(former)) {
			try (Stream<Path> coders = Files.list(former)) {
				coders.filter(Files::isDirectory).sorted().forEach(folders::add);
			}
		}
		List<String> notes = new ArrayList<>();
		for (Path each : folders) {
			if (Files.isDirectory(each)) {
				tell(folder, each, notes);
			}
		}
		return notes;
	}

	private static void tell(StudyFolder folder, Path in, List<String> notes) throws IOException {
		try (Stream<Path> entries = Files.list(in)) {
			List<String> found = entries.filter(Files::isRegularFile).map(file -> file.getFileName().toString())
					.filter(name -> name.endsWith(StudyFolder.XMI) && !name.startsWith(".") && !KNOWN.contains(name)).sorted().toList();
			if (!found.isEmpty()) {
				notes.add(NLS.bind(found.size() == 1 ? Messages.strayCoding : Messages.strayCodings,
						new Object[] { folder.root().relativize(in).toString().replace('\\', '/'), found.getFirst(),
								in.startsWith(folder.adjudicated()) ? "adjudicated/main" : "coders/<coder>/codings/main", Integer.valueOf(found.size()) }));
			}
		}
	}
}

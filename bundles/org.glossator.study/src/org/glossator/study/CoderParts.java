// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.glossator.model.ModelFiles;
import org.glossator.model.study.ArticleProgress;
import org.glossator.model.study.Coder;
import org.glossator.model.study.CoderPart;
import org.glossator.model.study.StudyFactory;
import org.glossator.study.parts.Part;

/** What coders say of themselves, each in a file of the part that is theirs. Read when the study is opened. Thread-safe. */
final class CoderParts {

	private final StudyFolder folder;
	private final Access access;
	private final Map<String, CoderPart> known = new TreeMap<>();
	private final Map<String, IOException> damaged = new TreeMap<>();

	CoderParts(StudyFolder folder, Access access) throws IOException {
		this.folder = folder;
		this.access = access;
		for (String id : folder.coderIds()) {
			Path file = folder.coderFile(id);
			if (Files.exists(file)) {
				try {
					known.put(id, read(file, id));
				} catch (IOException e) {
					damaged.put(id, e);
				}
			}
		}
	}

	static CoderPart read(Path file, String id) throws IOException {
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
			CoderPart part = ModelFiles.read(file.toString(), CoderPart.class, in);
			requireProgress(part.getProgress());
			part.setId(id); // the folder says whose it is
			return part;
		}
	}

	private static void requireProgress(List<ArticleProgress> progress) throws StudyException {
		for (ArticleProgress said : progress) {
			if (said.getArticle() == null || said.getActiveMilliseconds() < 0) {
				throw new StudyException(NLS.bind(Messages.progressDamaged, Integer.valueOf(progress.indexOf(said) + 1), Integer.valueOf(progress.size())));
			}
		}
	}

	/** What was found damaged, a sentence each. */
	synchronized List<String> notes() {
		List<String> notes = new ArrayList<>();
		damaged.forEach((id, failure) -> notes.add(NLS.bind(Messages.coderFileUnreadable, folder.coderFile(id), Reasons.sentence(failure))));
		return notes;
	}

	/** The parts that could be read, by id. */
	synchronized List<CoderPart> all() {
		return List.copyOf(known.values());
	}

	synchronized Optional<CoderPart> of(String id) {
		return Optional.ofNullable(known.get(id));
	}

	/**
	 * Changes what a coder says, and writes it; begins that coder's part when there is none.
	 *
	 * @param coder  who it is, when the part is begun now
	 * @param change what is changed
	 * @throws StudyException when it is somebody else's part, or its file is damaged
	 * @throws IOException    when it cannot be written; it is then as it was
	 */
	synchronized void change(Coder coder, Consumer<CoderPart> change) throws IOException {
		String id = coder.getId();
		access.require(new Part.OfCoder(id));
		if (damaged.containsKey(id)) {
			throw new StudyException(NLS.bind(Messages.coderFileUnreadable, folder.coderFile(id), Reasons.sentence(damaged.get(id))));
		}
		Optional<CoderPart> present = of(id);
		CoderPart part = present.map(EcoreUtil::copy).orElseGet(() -> begin(coder));
		change.accept(part);
		StudyFiles.write(folder, access, folder.coderFile(id), ModelFiles.write(part));
		known.put(id, part);
	}

	/** A part that says no more than who it is. */
	static CoderPart begin(Coder coder) {
		CoderPart part = StudyFactory.eINSTANCE.createCoderPart();
		part.setId(coder.getId());
		part.setName(coder.getName());
		part.setColor(coder.getColor());
		return part;
	}
}

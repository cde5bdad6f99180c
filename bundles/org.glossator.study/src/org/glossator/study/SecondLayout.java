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
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.glossator.model.ModelFiles;
import org.glossator.model.study.ArticleProgress;
import org.glossator.model.study.Assignment;
import org.glossator.model.study.Coder;
import org.glossator.model.study.CoderPart;
import org.glossator.model.study.ProgressState;
import org.glossator.model.study.Study;
import org.glossator.model.study.StudyFactory;
import org.glossator.study.files.AtomicFiles;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.parts.Whose;

/**
 * From layout 1, where one program owned all of a study, to layout 2, where each coder has a part: what lay in {@code codings/<coder>/} lies
 * in {@code coders/<coder>/codings/main/}, and how far somebody is with an article is said in that coder's part. Each file is renamed
 * and none is rewritten but {@code study.glossator}, which comes last; so it can be stopped anywhere and is gone on with at the next opening.
 */
final class SecondLayout implements StudyMigration {

	private static final String STATE = "state";

	private final Runnable beforeEach;

	SecondLayout() {
		this(() -> {
		});
	}

	/** @param beforeEach called before each change on the disk; a test that throws an error there leaves the disk as a killed program would */
	SecondLayout(Runnable beforeEach) {
		this.beforeEach = beforeEach;
	}

	@Override
	public int from() {
		return 1;
	}

	@Override
	public void migrate(Path root) throws IOException {
		StudyFolder folder = new StudyFolder(root);
		moveCodings(folder);
		moveAdjudicated(folder);
		ModelFiles.Former<Study> former;
		try (InputStream in = new BufferedInputStream(Files.newInputStream(folder.study()))) {
			former = ModelFiles.readFormer(folder.study().toString(), Study.class, in);
		}
		Study study = former.root();
		for (Coder coder : study.getCoders()) {
			if (Coders.isId(coder.getId()) && !Files.exists(folder.coderFile(coder.getId()))) {
				beforeEach.run();
				folder.makeFolders(folder.coder(coder.getId()));
				beforeEach.run();
				StudyFiles.write(folder, folder.coderFile(coder.getId()), part(coder, study, former.dropped()));
			}
		}
		study.getAssignments().removeIf(assignment -> assignment.getRound() == null); // said how far somebody was, and nothing else
		study.setFormatVersion(2);
		beforeEach.run();
		StudyFiles.write(folder, folder.study(), study);
	}

	private void moveCodings(StudyFolder folder) throws IOException {
		Path old = folder.root().resolve(StudyFolder.CODINGS);
		if (!Files.isDirectory(old)) {
			return;
		}
		for (Path coder : entries(old)) {
			if (!Files.isDirectory(coder)) {
				continue; // nobody's; it stays where it is
			}
			Path main = folder.codings(Whose.coder(coder.getFileName().toString())).resolve(CodingKey.MAIN);
			beforeEach.run();
			folder.makeFolders(main);
			moveAll(coder, main, any -> true);
			deleteEmpty(coder);
		}
		deleteEmpty(old);
	}

	private void moveAdjudicated(StudyFolder folder) throws IOException {
		if (Files.isDirectory(folder.adjudicated()) && entries(folder.adjudicated()).stream().anyMatch(SecondLayout::isCoding)) {
			Path main = folder.adjudicated().resolve(CodingKey.MAIN);
			beforeEach.run();
			folder.makeFolders(main);
			moveAll(folder.adjudicated(), main, SecondLayout::isCoding);
		}
	}

	private static boolean isCoding(Path file) {
		return Files.isRegularFile(file) && file.getFileName().toString().endsWith(StudyFolder.XMI);
	}

	/** Moves what is not there yet; what stays is told at every opening. */
	private void moveAll(Path from, Path to, Predicate<Path> wanted) throws IOException {
		for (Path file : entries(from)) {
			if (wanted.test(file) && !Files.exists(to.resolve(file.getFileName()))) {
				beforeEach.run();
				AtomicFiles.rename(file, to.resolve(file.getFileName()));
			}
		}
		AtomicFiles.forceDirectory(to);
	}

	private void deleteEmpty(Path folder) throws IOException {
		if (entries(folder).isEmpty()) {
			beforeEach.run();
			Files.delete(folder);
			AtomicFiles.forceDirectory(folder.getParent());
		}
	}

	private static List<Path> entries(Path folder) throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.sorted().toList();
		}
	}

	private static CoderPart part(Coder coder, Study study, Map<EObject, Map<String, String>> dropped) {
		CoderPart part = CoderParts.begin(coder);
		List<ArticleProgress> progress = new ArrayList<>();
		for (Assignment assignment : study.getAssignments()) {
			if (assignment.getCoder() == coder && assignment.getArticle() != null) {
				ArticleProgress said = StudyFactory.eINSTANCE.createArticleProgress();
				said.setArticle(assignment.getArticle().getId());
				if (assignment.getRound() != null) {
					said.setRound(assignment.getRound().getId());
				}
				said.setState(Optional.ofNullable(dropped.getOrDefault(assignment, Map.of()).get(STATE)).map(ProgressState::get).orElse(ProgressState.OPEN));
				progress.add(said);
			}
		}
		part.getProgress().addAll(progress);
		return part;
	}
}

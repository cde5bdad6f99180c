// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.glossator.study.files.AtomicFiles;
import org.glossator.study.files.Hashes;
import org.glossator.study.parts.Part;

/**
 * Changes many files of a study, all of them or none, whenever the program or the machine stops. Everything new is put down in
 * a folder of its own with a copy of everything old; then a plan is written that names them, and from there on the files are
 * renamed into their places. A study that is opened with such a plan in it gets the rest of the files, or, when one of them was
 * changed by somebody else meanwhile, those back that it had.
 */
public final class Rewrite {

	private static final String ABSENT = "-";
	private static final String PLAN = "plan";
	private static final String BACK = "back";

	private record Item(int number, String newHash, String oldHash, Path target) {
	}

	private final StudyFolder folder;
	private final Path staged;
	private final Runnable beforeEach;
	private final List<Item> items = new ArrayList<>();

	private Rewrite(StudyFolder folder, Runnable beforeEach) {
		this.folder = folder;
		this.staged = folder.rewrite();
		this.beforeEach = beforeEach;
	}

	/**
	 * Gives files new contents.
	 *
	 * @param store the study, open for writing
	 * @param files absolute paths in the study's folder, each with what it will hold; each is written once, one after the other
	 * @throws StudyException when it cannot be done; all files are as they were, or will be when the study is opened next, as the
	 *                        sentence says
	 * @throws IOException what a content threw; all files are as they were
	 */
	public static void run(StudyStore store, Map<Path, AtomicFiles.Content> files) throws IOException {
		run(store, files, () -> { });
	}

	/**
	 * As {@link #run(StudyStore, Map)}.
	 *
	 * @param store      the study, open for writing
	 * @param files      absolute paths in the study's folder, each with what it will hold
	 * @param beforeEach called before each change on the disk; a test that throws an error there leaves the disk as a killed
	 *                   program would
	 * @throws IOException as there
	 */
	public static void run(StudyStore store, Map<Path, AtomicFiles.Content> files, Runnable beforeEach) throws IOException {
		store.access().require(new Part.Shared());
		if (!files.isEmpty()) {
			new Rewrite(new StudyFolder(store.folder()), beforeEach).run(files);
		}
	}

	/**
	 * Ends what a stopped program had begun, so that a study that is only read is read whole. Takes the study's lock for that, and
	 * does nothing when there is nothing to end.
	 *
	 * @throws StudyException when it cannot be ended, since another program is at it or the study cannot be written
	 */
	static void recoverForReading(StudyFolder folder) throws IOException {
		if (!Files.exists(folder.rewrite().resolve(PLAN))) {
			return;
		}
		try {
			StudyLock lock = StudyLock.acquire(folder, new Part.Shared());
			try {
				recover(folder);
			} finally {
				lock.close();
			}
		} catch (IOException e) {
			throw new StudyException(NLS.bind(Messages.rewriteUnfinished, folder.root(), Reasons.sentence(e)), e);
		}
	}

	/** Ends what a stopped program had begun; the caller holds the study's lock. */
	static void recover(StudyFolder folder) throws IOException {
		Rewrite rewrite = new Rewrite(folder, () -> { });
		if (Files.exists(rewrite.staged.resolve(PLAN))) {
			rewrite.readPlan();
			if (Files.exists(rewrite.staged.resolve(BACK)) || rewrite.isChangedByOthers()) {
				rewrite.takeBack();
			} else {
				rewrite.apply();
			}
			rewrite.forget();
		}
		AtomicFiles.deleteTree(rewrite.staged);
	}

	private void run(Map<Path, AtomicFiles.Content> files) throws IOException {
		try {
			stage(files);
		} catch (IOException | RuntimeException e) {
			AtomicFiles.deleteTree(staged);
			throw e;
		}
		try {
			apply();
		} catch (IOException | RuntimeException e) {
			throw failed(e);
		}
		beforeEach.run();
		forget();
		beforeEach.run();
		AtomicFiles.deleteTree(staged);
	}

	private void stage(Map<Path, AtomicFiles.Content> files) throws IOException {
		AtomicFiles.deleteTree(staged);
		Files.createDirectories(staged);
		for (Map.Entry<Path, AtomicFiles.Content> file : files.entrySet()) {
			Path target = file.getKey();
			if (!target.startsWith(folder.root())) {
				throw new IllegalArgumentException(target + " is no file of the study " + folder.root());
			}
			beforeEach.run();
			int number = items.size();
			AtomicFiles.write(fresh(number), file.getValue());
			String oldHash = ABSENT;
			if (Files.exists(target)) {
				beforeEach.run();
				Files.copy(target, former(number));
				AtomicFiles.force(former(number));
				oldHash = hash(former(number));
			}
			items.add(new Item(number, hash(fresh(number)), oldHash, target));
		}
		AtomicFiles.forceDirectory(staged);
		beforeEach.run();
		AtomicFiles.write(staged.resolve(PLAN), out -> {
			for (Item item : items) {
				String line = item.newHash() + ' ' + item.oldHash() + ' ' + folder.root().relativize(item.target()).toString().replace('\\', '/') + '\n';
				out.write(line.getBytes(StandardCharsets.UTF_8));
			}
		});
		AtomicFiles.forceDirectory(folder.ours());
	}

	private void readPlan() throws IOException {
		for (String line : Files.readAllLines(staged.resolve(PLAN), StandardCharsets.UTF_8)) {
			String[] parts = line.split(" ", 3);
			items.add(new Item(items.size(), parts[0], parts[1], folder.root().resolve(parts[2])));
		}
	}

	/** Puts the files into their places that are not there yet. */
	private void apply() throws IOException {
		Set<Path> folders = new LinkedHashSet<>();
		for (Item item : items) {
			if (Files.exists(fresh(item.number()))) {
				beforeEach.run();
				Files.createDirectories(item.target().getParent());
				AtomicFiles.rename(fresh(item.number()), item.target());
			}
			folders.add(item.target().getParent());
		}
		for (Path changed : folders) {
			AtomicFiles.forceDirectory(changed);
		}
	}

	/** Gives those files back what they had that are in their places, unless somebody else changed them since. */
	private void takeBack() throws IOException {
		for (Item item : items) {
			boolean applied = !Files.exists(fresh(item.number())) && hash(item.target()).equals(item.newHash());
			if (applied && item.oldHash().equals(ABSENT)) {
				Files.delete(item.target());
			} else if (applied) {
				AtomicFiles.write(item.target(), folder.ours(), out -> Files.copy(former(item.number()), out));
			}
		}
	}

	private boolean isChangedByOthers() throws IOException {
		for (Item item : items) {
			if (Files.exists(fresh(item.number())) && !hash(item.target()).equals(item.oldHash())) {
				return true;
			}
		}
		return false;
	}

	private StudyException failed(Exception reason) throws StudyException {
		try {
			Files.createFile(staged.resolve(BACK));
			AtomicFiles.forceDirectory(staged);
			takeBack();
			forget();
			AtomicFiles.deleteTree(staged);
		} catch (IOException e) {
			e.addSuppressed(reason);
			throw new StudyException(NLS.bind(Messages.rewriteNotTakenBack,
					new Object[] { folder.root(), Reasons.clause(reason), Reasons.clause(e) }), e);
		}
		return new StudyException(NLS.bind(Messages.rewriteTakenBack, folder.root(), Reasons.clause(reason)), reason);
	}

	/** From here on nothing is left to finish. */
	private void forget() throws IOException {
		Files.delete(staged.resolve(PLAN));
		AtomicFiles.forceDirectory(staged);
	}

	private Path fresh(int number) {
		return staged.resolve("new-" + number);
	}

	private Path former(int number) {
		return staged.resolve("old-" + number);
	}

	private static String hash(Path file) throws IOException {
		return Files.exists(file) ? Hashes.sha256(file) : ABSENT;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.glossator.editing.StudyEditing;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.registry.Registry;
import org.glossator.model.study.Article;
import org.glossator.study.Reasons;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.rounds.Rounds;
import org.glossator.study.walk.CodingWalk;

/**
 * The study that the workbench shows: none or one. An OSGi service; parts of the workbench get it from their site. Everything but
 * {@link #refresh()} is called from the UI thread, and listeners are told in the thread of the change.
 */
public class OpenStudy {

	/** Listing all codings of a large study takes a moment, so it is not done for each coding that comes in. */
	private static final int LISTING_MILLISECONDS = 500;

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Optional<StudyStore> store = Optional.empty();
	private Optional<StudyEditing> editing = Optional.empty();
	private Optional<Path> expected = Optional.empty();
	private final AtomicBoolean listing = new AtomicBoolean();
	private volatile Map<String, List<CodingKey>> codings = Map.of();
	private String round = CodingKey.MAIN;
	private volatile List<Article> articles = List.of();

	/** The store of the study, empty when none is open. Closed here alone. */
	public Optional<StudyStore> store() {
		return store;
	}

	/** What is being edited in the study, empty when none is open. */
	public Optional<StudyEditing> editing() {
		return editing;
	}

	/** The folder of the study. */
	public Optional<Path> folder() {
		return store.map(StudyStore::folder);
	}

	/** The name of the study. */
	public Optional<String> name() {
		return store.map(open -> open.study().getName());
	}

	/** The codebook of the study. */
	public Optional<Codebook> codebook() {
		return store.map(StudyStore::codebook);
	}

	/** The registry of the study. */
	public Optional<Registry> registry() {
		return store.map(StudyStore::registry);
	}

	/** The folder of the study that is being opened while none is shown yet. */
	public Optional<Path> expected() {
		return expected;
	}

	/** Says which study is being opened, or that none is any more. */
	public void expect(Optional<Path> study) {
		expected = study;
		refresh();
	}

	/** Whether the study in a folder is the one that is open. */
	public boolean isOpen(Path folder) {
		return folder().filter(folder.toAbsolutePath().normalize()::equals).isPresent();
	}

	/**
	 * A study that was opened and is not shown yet: everything that takes time was done, in whatever thread. Shown, or else closed.
	 *
	 * @param store    its store
	 * @param editing  what is edited in it
	 * @param articles its articles
	 * @param codings  the codings of an article, by its id
	 */
	public record Opened(StudyStore store, StudyEditing editing, List<Article> articles, Map<String, List<CodingKey>> codings) implements AutoCloseable {

		@Override
		public void close() {
			editing.close();
			OpenStudy.close(store);
		}
	}

	/**
	 * Opens a study, for the coder who works here. May be called in any thread.
	 *
	 * @param folder the folder of the study
	 * @return to be shown or closed
	 * @throws IOException when the folder holds no readable study
	 */
	@SuppressWarnings("resource") // handed on
	public static Opened prepare(Path folder) throws IOException {
		StudyStore store = StudyStore.join(folder, Me.in(folder));
		try {
			return new Opened(store, StudyEditing.by(store, Me.in(folder)), store.articles(), codings(store));
		} catch (IOException e) {
			store.close();
			throw e;
		}
	}

	/**
	 * Opens a study instead of the one that was open.
	 *
	 * @param folder the folder of the study
	 * @throws IOException when the folder holds no readable study; the former one then stays open
	 */
	@SuppressWarnings("resource") // stays open until release()
	public void open(Path folder) throws IOException {
		show(prepare(folder));
	}

	/** Shows a study instead of the one that was open, which is closed. Who codes in it is remembered. */
	public void show(Opened opened) {
		release();
		expected = Optional.empty();
		store = Optional.of(opened.store());
		editing = Optional.of(opened.editing());
		Me.setIn(opened.store().folder(), Me.in(opened.store().folder()));
		Display display = Display.getDefault();
		opened.editing().setScheduler(display::timerExec);
		AtomicBoolean alarmed = new AtomicBoolean(); // once is enough
		opened.editing().setAlarm(failure -> {
			if (!alarmed.getAndSet(true)) {
				display.asyncExec(() -> Reports.failed(display.getActiveShell(), Messages.NotKept, NLS.bind(Messages.NotKeptWhy, Reasons.sentence(failure)),
						failure));
			}
		});
		opened.store().codings().addListener(this::saved);
		round = Me.roundIn(opened.store().folder(), opened.editing().me());
		tell(opened.articles(), opened.codings());
		warmUp(opened.store());
	}

	/** The name of the coder who works here, as people know it; empty when no study is open. */
	public Optional<String> coderName() {
		return editing.map(StudyEditing::myName);
	}

	/**
	 * The id of the round that who works here works in: the one that was chosen last, as long as the study has it and they code in it, and else
	 * that outside rounds.
	 */
	public String round() {
		return store.filter(open -> new Rounds(open).mine().stream().anyMatch(each -> round.equals(each.getId()))).isPresent() ? round : CodingKey.MAIN;
	}

	/** Works in a round, by its id, from here on; articles that are open stay open in the round that they are coded in. */
	public void workIn(String id) {
		round = id;
		editing.ifPresent(open -> Me.setRoundIn(open.store().folder(), open.me(), id));
		listeners.forEach(Runnable::run);
	}

	/** Gets ready what the first article needs, while the person is still choosing it: it is slow the first time only. */
	private static void warmUp(StudyStore study) {
		Job.createSystem("Glossator: warm up", monitor -> { //$NON-NLS-1$
			try {
				study.types();
				for (Article article : study.articles().stream().limit(1).toList()) {
					study.article(article.getId());
				}
			} catch (IOException e) {
				Reports.log("The study " + study.folder() + " is not ready for its first article.", e); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}).schedule();
	}

	/** Closes the study that is open, if any. */
	public void close() {
		release();
		refresh();
	}

	private void release() {
		Optional<StudyStore> former = store;
		editing.ifPresent(StudyEditing::close);
		store = Optional.empty();
		editing = Optional.empty();
		former.ifPresent(OpenStudy::close);
	}

	private static void close(StudyStore study) {
		try {
			study.close();
		} catch (IOException e) {
			Reports.log("The study " + study.folder() + " was not written to its end; it is whole.", e); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** The articles as they were at the last refresh; safe to read in any thread. */
	public List<Article> articles() {
		return articles;
	}

	/** The article with an id, empty when the study holds none. */
	public Optional<Article> article(String id) {
		return articles.stream().filter(article -> article.getId().equals(id)).findFirst();
	}

	/** The codings of an article that there are, of all people and rounds, in their natural order; found from the names of files alone. */
	public List<CodingKey> codings(String articleId) {
		return codings.getOrDefault(articleId, List.of());
	}

	/** Who coded an article in whatever round, by id, in the order of the study. */
	public List<String> coders(String articleId) {
		return codings(articleId).stream().map(key -> key.whose().id()).distinct().toList();
	}

	/** Who coded an article in a round, by id, in the order of the study. */
	public List<String> coders(String articleId, String inRound) {
		return codings(articleId).stream().filter(key -> key.round().equals(inRound)).map(key -> key.whose().id()).toList();
	}

	/** Takes notice of articles and codings that came or went, and tells the listeners. */
	public void refresh() {
		tell(store.map(StudyStore::articles).orElse(List.of()), store.map(OpenStudy::codings).orElse(Map.of()));
	}

	/** Takes notice of who coded an article for the first time; of many, as an import brings them, now and then. */
	private void saved(CodingKey key) {
		if (codings(key.article()).contains(key) || listing.getAndSet(true)) {
			return;
		}
		Display display = Display.getDefault();
		Runnable list = () -> {
			listing.set(false);
			refresh();
		};
		if (Display.getCurrent() != null) {
			list.run();
		} else {
			display.asyncExec(() -> display.timerExec(LISTING_MILLISECONDS, list));
		}
	}

	private void tell(List<Article> newArticles, Map<String, List<CodingKey>> newCodings) {
		articles = newArticles;
		codings = newCodings;
		listeners.forEach(Runnable::run);
	}

	private static Map<String, List<CodingKey>> codings(StudyStore study) {
		try {
			return CodingWalk.over(study).byArticle();
		} catch (IOException e) {
			Reports.log("The codings of the study " + study.folder() + " cannot be listed.", e); //$NON-NLS-1$ //$NON-NLS-2$
			return Map.of();
		}
	}

	/** Calls the listener after every change, until it is removed. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Calls the listener no more. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}

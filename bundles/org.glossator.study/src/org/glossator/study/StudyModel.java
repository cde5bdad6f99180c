// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.osgi.util.NLS;
import org.glossator.model.ModelFiles;
import org.glossator.model.study.Article;
import org.glossator.model.study.Coder;
import org.glossator.model.study.Study;
import org.glossator.study.files.AtomicFiles;

/**
 * The study's model in memory and {@code study.glossator} on disk. New articles are forced to disk in the background, and the
 * file is written only when those that it names are there. Thread-safe; the object itself guards the model.
 */
final class StudyModel implements AutoCloseable {

	/** How many articles are forced to disk at once: they wait for the disk, which takes several in one go, and not for a core. */
	private static final int FORCERS = 8;

	/** Returns when the files of an article are on the disk. */
	interface Forcer {
		void force(Path article) throws IOException;
	}

	/** An article that is being forced to disk. */
	private record Forced(String article, Future<?> done) {
	}

	private final StudyFolder folder;
	private final Study study;
	private final Forcer forcer;
	private final boolean writable;
	private final ExecutorService forcers = Executors.newFixedThreadPool(FORCERS,
			Thread.ofPlatform().daemon().name("force to disk ", 0).factory());
	private final Object flushing = new Object();
	private List<Forced> unforced = new ArrayList<>();
	private boolean dirty;

	/** @param writable whether what is added is to be written here */
	StudyModel(StudyFolder folder, Study study, boolean writable, Forcer forcer) {
		this.folder = folder;
		this.study = study;
		this.forcer = forcer;
		this.writable = writable;
		ECollections.sort(study.getArticles(), Comparator.comparing(Article::getId)); // another hand may have merged the file
	}

	synchronized List<Article> articles() {
		return List.copyOf(study.getArticles());
	}

	synchronized Optional<Article> find(String id) {
		int at = position(study.getArticles(), id);
		return at < 0 ? Optional.empty() : Optional.of(study.getArticles().get(at));
	}

	synchronized List<Coder> coders() {
		return List.copyOf(study.getCoders());
	}

	/** As {@link #find}, for an id that is an article's. */
	Article known(String id) throws StudyException {
		return find(id).orElseThrow(() -> new StudyException(NLS.bind(Messages.noSuchArticle, folder.root(), id)));
	}

	/** Names an article whose folder is in its place. */
	synchronized void add(Article article) {
		List<Article> all = study.getArticles();
		int at = position(all, article.getId());
		all.add(at < 0 ? -at - 1 : at, article);
		dirty = true;
		if (writable) {
			unforced.add(force(article.getId()));
		}
	}

	private Forced force(String article) {
		return new Forced(article, forcers.submit(() -> {
			forcer.force(folder.article(article));
			return null;
		}));
	}

	/** Where an id is in the list, or else the complement of where it belongs. */
	private static int position(List<Article> all, String id) {
		int low = 0;
		int high = all.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			int order = all.get(middle).getId().compareTo(id);
			if (order == 0) {
				return middle;
			}
			low = order < 0 ? middle + 1 : low;
			high = order < 0 ? high : middle - 1;
		}
		return -low - 1;
	}

	synchronized <T> T change(Function<Study, T> change) {
		T result = change.apply(study);
		dirty = true;
		return result;
	}

	/** Writes the file, unless nothing changed; see {@link StudyStore#flush()}. */
	void flush() throws IOException {
		synchronized (flushing) {
			List<Forced> named;
			byte[] bytes;
			synchronized (this) {
				if (!dirty) {
					return;
				}
				named = unforced.stream().map(this::againIfFailed).toList();
				unforced = new ArrayList<>();
				bytes = ModelFiles.write(study);
				dirty = false;
			}
			try {
				await(named);
				AtomicFiles.forceDirectory(folder.articles());
				StudyFiles.write(folder, folder.study(), bytes);
			} catch (IOException e) {
				synchronized (this) {
					dirty = true;
					unforced.addAll(0, named);
				}
				throw e;
			}
		}
	}

	/** A disk that was full or away for a while is asked once more. */
	private Forced againIfFailed(Forced article) {
		return article.done().state() == Future.State.FAILED ? force(article.article()) : article;
	}

	private static void await(List<Forced> articles) throws IOException {
		try {
			for (Forced article : articles) {
				article.done().get();
			}
		} catch (ExecutionException e) {
			throw new StudyException(NLS.bind(Messages.diskRefuses, Reasons.sentence(e.getCause())), e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new StudyException(NLS.bind(Messages.studyWriteInterrupted, StudyFolder.STUDY), e);
		}
	}

	/** Ends the threads that force; what they have not forced is complete all the same, but may not survive the machine. */
	@Override
	public void close() {
		forcers.shutdown();
	}
}

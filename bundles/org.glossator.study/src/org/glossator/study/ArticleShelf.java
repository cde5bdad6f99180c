// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.glossator.cas.article.ArticleCas;
import org.glossator.cas.article.ArticleContent;
import org.glossator.cas.text.SourceBytes;
import org.glossator.cas.text.TextHash;
import org.glossator.cas.text.XmlText;
import org.glossator.cas.xmi.CasXmi;
import org.glossator.model.study.Article;
import org.glossator.model.study.StudyFactory;
import org.glossator.study.files.AtomicFiles;
import org.glossator.study.files.Hashes;
import org.glossator.study.names.ReadableIds;

/**
 * The folder {@code articles/}: what is in it is complete. An article is put together in the staging folder and renamed into
 * its place; equal articles that come at the same time wait for the first of them. Thread-safe.
 */
final class ArticleShelf {

	private static final Pattern PLAIN = Pattern.compile("[a-z0-9]{1,16}");

	private final StudyFolder folder;
	private final StudyTypes types;
	private final Consumer<Article> register;
	private final ReadableIds ids = new ReadableIds();
	private final Map<String, CompletableFuture<Article>> bySource = new HashMap<>();
	private final Map<String, CompletableFuture<Article>> byText = new HashMap<>();

	/**
	 * @param register told of each article once it is in its place; called by the thread that adds
	 */
	ArticleShelf(StudyFolder folder, StudyTypes types, Consumer<Article> register) {
		this.folder = folder;
		this.types = types;
		this.register = register;
	}

	/** Knows an article that the study's model names. */
	synchronized void know(Article article) {
		ids.take(article.getId());
		bySource.putIfAbsent(article.getSourceSha256(), CompletableFuture.completedFuture(article));
		byText.putIfAbsent(article.getTextSha256(), CompletableFuture.completedFuture(article));
	}

	/** The names of the folders that are there, whether or not the model has them; none of these names is given again. */
	synchronized Set<String> present() throws IOException {
		try (Stream<Path> entries = Files.list(folder.articles())) {
			Set<String> names = new TreeSet<>(entries.map(p -> p.getFileName().toString()).filter(n -> !n.startsWith(".")).toList());
			names.forEach(ids::take);
			return names;
		} catch (NoSuchFileException e) {
			throw new StudyException(NLS.bind(Messages.articlesFolderMissing, folder.root(), StudyFolder.ARTICLES), e);
		}
	}

	Optional<Article> withText(String sha256) {
		return find(byText, sha256);
	}

	Optional<Article> withSource(String sha256) {
		return find(bySource, sha256);
	}

	private synchronized Optional<Article> find(Map<String, CompletableFuture<Article>> index, String sha256) {
		return Optional.ofNullable(index.get(sha256)).filter(f -> f.isDone() && !f.isCompletedExceptionally()).map(CompletableFuture::join);
	}

	AddResult add(ArticleContent content, SourceBytes source, String extension, Optional<String> knownHash) throws IOException {
		String sourceHash = knownHash.isPresent() ? knownHash.get() : hash(source);
		String textHash = TextHash.of(content.text());
		CompletableFuture<Article> mine = new CompletableFuture<>();
		while (true) {
			CompletableFuture<Article> other;
			boolean sameBytes;
			synchronized (this) {
				sameBytes = bySource.containsKey(sourceHash);
				other = sameBytes ? bySource.get(sourceHash) : byText.get(textHash);
				if (other == null) {
					bySource.put(sourceHash, mine);
					byText.put(textHash, mine);
					break;
				}
			}
			try {
				return new AddResult.AlreadyThere(other.join(), sameBytes);
			} catch (CompletionException e) {
				continue; // the first of the two could not be stored and has withdrawn: try this one
			}
		}
		return new AddResult.Added(store(content, source, extension, sourceHash, textHash, mine));
	}

	private static String hash(SourceBytes source) throws IOException {
		try (InputStream in = source.open()) {
			return Hashes.sha256(in);
		}
	}

	private Article store(ArticleContent content, SourceBytes source, String extension, String sourceHash, String textHash,
			CompletableFuture<Article> mine) throws IOException {
		String id;
		synchronized (this) {
			id = ids.next(content.metadata(), textHash);
		}
		Path staged = folder.staging().resolve(id);
		try {
			ArticleContent named = new ArticleContent(content.text(),
					content.metadata().toBuilder().articleId(id).sha256(textHash).sourceSha256(sourceHash).build(), content.zones());
			Files.createDirectories(staged);
			try (InputStream in = source.open()) {
				Files.copy(in, staged.resolve(StudyFolder.SOURCE + suffix(extension)));
			}
			types.withCas((any, cas) -> {
				ArticleCas.write(named, cas);
				try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(staged.resolve(StudyFolder.ARTICLE)), 1 << 16)) {
					CasXmi.write(cas, out);
				}
				return named;
			});
			Article article = describe(named, sourceHash, Instant.now());
			AtomicFiles.rename(staged, folder.article(id));
			register.accept(article);
			mine.complete(article);
			return article;
		} catch (IOException | RuntimeException | Error e) { // whatever it is: somebody may be waiting for this one
			withdraw(id, sourceHash, textHash);
			mine.completeExceptionally(e);
			AtomicFiles.deleteTree(staged);
			throw e;
		}
	}

	/** What comes out of an archive has the name that its maker chose: not every system can hold it. */
	private static String suffix(String extension) {
		return PLAIN.matcher(extension).matches() ? extension : "bin";
	}

	private synchronized void withdraw(String id, String sourceHash, String textHash) {
		ids.release(id);
		bySource.remove(sourceHash);
		byText.remove(textHash);
	}

	/** Forces the files of an article to disk; the folder of articles itself is left to the caller. */
	static void force(Path article) throws IOException {
		List<Path> files = new ArrayList<>();
		try (Stream<Path> entries = Files.list(article)) {
			entries.forEach(files::add);
		}
		for (Path file : files) {
			AtomicFiles.force(file);
		}
		AtomicFiles.forceDirectory(article);
	}

	/**
	 * Reads an article that is on the shelf.
	 *
	 * @throws StudyException when it is not there, or its text is not the one that was imported
	 */
	ArticleContent read(String id, String textSha256) throws IOException {
		Path file = folder.article(id).resolve(StudyFolder.ARTICLE);
		return types.withCas((any, cas) -> {
			try (InputStream in = Files.newInputStream(file)) {
				CasXmi.read(in, cas);
				ArticleContent content = ArticleCas.read(cas);
				String expected = textSha256.isEmpty() ? content.metadata().sha256() : textSha256;
				if (!TextHash.of(content.text()).equals(expected)) {
					throw new StudyException(NLS.bind(Messages.articleDamaged, file));
				}
				return content;
			} catch (NoSuchFileException e) {
				throw new StudyException(NLS.bind(Messages.articleFileMissing, id, file), e);
			}
		});
	}

	/**
	 * Describes an article that is on the shelf but not in the model, because the program stopped before it wrote that.
	 *
	 * @throws IOException when the folder is not a complete article
	 */
	Article adopt(String id) throws IOException {
		ArticleContent content = read(id, "");
		if (!content.metadata().articleId().equals(id)) {
			throw new StudyException(NLS.bind(Messages.articleNamedOtherwise, content.metadata().articleId()));
		}
		Path source;
		try (Stream<Path> entries = Files.list(folder.article(id))) {
			source = entries.filter(p -> p.getFileName().toString().startsWith(StudyFolder.SOURCE)).findFirst()
					.orElseThrow(() -> new StudyException(Messages.articleSourceMissing));
		}
		String hash;
		try (InputStream in = Files.newInputStream(source)) {
			hash = Hashes.sha256(in);
		}
		String imported = content.metadata().sourceSha256();
		if (!imported.isEmpty() && !imported.equals(hash)) { // articles of former versions do not say
			throw new StudyException(NLS.bind(Messages.articleSourceDamaged, source.getFileName()));
		}
		return describe(content, hash, Files.getLastModifiedTime(source).toInstant());
	}

	/** The study's model is XML too, and names of files and entries may hold what XML cannot. */
	private static String clean(String value) {
		return XmlText.clean(value).text();
	}

	private static Article describe(ArticleContent content, String sourceHash, Instant imported) {
		Article article = StudyFactory.eINSTANCE.createArticle();
		article.setId(content.metadata().articleId());
		article.setTitle(clean(content.metadata().title()));
		article.setOutlet(clean(content.metadata().outlet()));
		article.setPublished(clean(content.metadata().pubDate()));
		article.setLanguage(clean(content.metadata().language()));
		article.setUrl(clean(content.metadata().url()));
		article.setMediaType(clean(content.metadata().mediaType()));
		article.setSourceName(clean(content.metadata().sourceName()));
		article.setSourceSha256(sourceHash);
		article.setTextSha256(content.metadata().sha256());
		article.setWordCount(content.metadata().wordCount());
		article.setLength(content.text().length());
		article.setImported(imported.truncatedTo(ChronoUnit.SECONDS).toString());
		return article;
	}
}

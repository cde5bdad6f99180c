// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.glossator.cas.CodebookTypes;
import org.glossator.cas.article.ArticleContent;
import org.glossator.cas.text.SourceBytes;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.registry.Registry;
import org.glossator.model.study.Article;
import org.glossator.model.study.Coder;
import org.glossator.model.study.Study;
import org.glossator.study.parts.Part;

/**
 * A study on disk. One store at a time may write a study; any number may read it. Articles may be added by several threads.
 * <p>
 * What was added is there at once and survives the end of the program; {@link #flush()} makes it survive the end of the
 * machine as well. Sentences for a person come as {@link StudyException}.
 */
public final class StudyStore implements AutoCloseable {

	private final StudyFolder folder;
	private final Access access;
	private final StudyFiles.Models models;
	private final StudyTypes types;
	private final CodebookShelf codebooks;
	private final ArticleShelf articles;
	private final Codings codings;
	private final StudyModel model;
	private final Coders people;
	private final RegistryParts registry;
	private final List<String> notes;

	StudyStore(StudyFolder folder, Access access) throws IOException {
		this.folder = folder;
		this.access = access;
		this.models = StudyFiles.read(folder);
		access.of(models.study());
		boolean leading = access.holdsShared();
		this.types = new StudyTypes(folder, models.codebook(), access);
		this.model = new StudyModel(folder, models.study(), leading, ArticleShelf::force);
		this.codebooks = new CodebookShelf(folder, types, models.study(), access);
		this.articles = new ArticleShelf(folder, types, model::add);
		this.people = new Coders(folder, model, access);
		this.registry = new RegistryParts(folder, access, models.registry());
		this.codings = new Codings(folder, types, models.study(), model, access);
		models.study().getArticles().forEach(articles::know);
		notes = Stream.of(Adoption.run(folder, articles, model), people.notes(), registry.notes(), types.notes(), RoundNotes.in(folder, models.study()),
				Strays.in(folder)).flatMap(List::stream).toList();
	}

	/**
	 * Makes a study without articles.
	 *
	 * @param folder a folder that is empty, or that does not exist, in one that does
	 * @param name what people call the study
	 * @param codebook what is coded; a copy of it is stored
	 * @return the study, open for writing; to be closed
	 * @throws StudyException when the folder holds anything
	 */
	public static StudyStore create(Path folder, String name, Codebook codebook) throws IOException {
		return StudyOpening.create(folder, name, codebook);
	}

	/**
	 * Opens a study for reading and writing, brings it to today's format and clears up after a crash.
	 *
	 * @param folder the study's folder
	 * @return the study; to be closed
	 * @throws StudyException when it is no study, is open for writing elsewhere, is too new, or is damaged
	 */
	public static StudyStore open(Path folder) throws IOException {
		return StudyOpening.open(folder);
	}

	/**
	 * Opens a study to work in it beside others: what is shared is written here unless another program does so, and a coder's part once
	 * {@link #enter} says who works here.
	 *
	 * @param folder the study's folder
	 * @param name   what the coder is called who works here, or that coder's id
	 * @return the study; to be closed
	 * @throws StudyException when it is no study, is too new, or is damaged, or has an older layout and is open for writing elsewhere
	 */
	public static StudyStore join(Path folder, String name) throws IOException {
		return StudyOpening.join(folder, name);
	}

	/** Whether a folder holds a study, readable or not. */
	public static boolean isStudy(Path folder) {
		return Files.exists(new StudyFolder(folder).study());
	}

	/**
	 * Opens a study for reading only; another program may be writing it. What was being changed in many files at once when a
	 * program stopped is finished or taken back before.
	 *
	 * @param folder the study's folder
	 * @return the study; to be closed
	 * @throws StudyException when it is no study, is of another format, is damaged, or is in the middle of such a change that
	 *                        cannot be ended here
	 */
	public static StudyStore openReadOnly(Path folder) throws IOException {
		return StudyOpening.openReadOnly(folder);
	}

	/** The study's folder, absolute. */
	public Path folder() {
		return folder.root();
	}

	/** Who may write what in it. */
	public Access access() {
		return access;
	}

	/** All codings in it. */
	public Codings codings() {
		return codings;
	}

	/**
	 * Says who works here.
	 *
	 * @param coder the id of a coder, whom the study need not know yet
	 * @throws IOException when the right to write that coder's part cannot be asked for
	 */
	public void enter(String coder) throws IOException {
		access.enter(coder);
	}

	/** What was found wrong at opening, a sentence each; the rest of the study is whole. */
	public List<String> notes() {
		return notes;
	}

	/** The study's model; read it by {@link #articles()} and change it in {@link #edit} while articles may be added. */
	public Study study() {
		return models.study();
	}

	/** The codebook, as stored in the study; another one after {@link CodebookShelf#change}. */
	public Codebook codebook() {
		return types.codebook();
	}

	/** The registry: what is shared, and the entries of coders, each with its home. */
	public Registry registry() {
		return models.registry();
	}

	/** The versions of the codebook, and how another one takes its place. */
	public CodebookShelf codebooks() {
		return codebooks;
	}

	/** The file of the codebook. */
	public Path codebookFile() {
		return folder.codebook();
	}

	/** The file of that part of the registry which who works here writes: the shared one, or the coder's own. */
	public Path registryFile() {
		return registry.file();
	}

	/** The parts that the registry lies in. */
	public RegistryParts registryParts() {
		return registry;
	}

	/**
	 * Writes that part of the registry which who works here writes, as it is now.
	 *
	 * @throws StudyException when nothing of it may be written here
	 * @throws IOException    when it cannot be written; the file is then as it was
	 */
	public void saveRegistry() throws IOException {
		registry.save();
	}

	/**
	 * Reads a file of codings of this study, by the codebook as it is now: when it was made under a former version, what changed since is
	 * applied to what is returned, and nothing to the file.
	 *
	 * @param file a file of the study
	 * @return UIMA XMI
	 * @throws IOException when it cannot be read
	 */
	public byte[] xmi(Path file) throws IOException {
		return codings.today(file, Files.readAllBytes(file));
	}

	/** The types that every CAS of the study has; slow the first time, which is when they are made. */
	public CodebookTypes types() throws IOException {
		return types.types();
	}

	/** The articles by id, as they are now. */
	public List<Article> articles() {
		return model.articles();
	}

	/** The article with this id. */
	public Optional<Article> find(String id) {
		return model.find(id);
	}

	/** The article whose text has this hash. */
	public Optional<Article> byTextHash(String sha256) {
		return articles.withText(sha256);
	}

	/** The article whose imported bytes have this hash. */
	public Optional<Article> bySourceHash(String sha256) {
		return articles.withSource(sha256);
	}

	/**
	 * Adds an article unless one with the same bytes or the same text is there. May be called by several threads.
	 *
	 * @param content text, metadata and zones; id and hash are set here
	 * @param source the bytes it was read from, which are kept
	 * @param extension of the kept source, without a dot
	 * @return whether it was added, and the article that is there now
	 * @throws IOException when it cannot be stored; the study is then as it was
	 */
	public AddResult add(ArticleContent content, SourceBytes source, String extension) throws IOException {
		return add(content, source, extension, Optional.empty());
	}

	/**
	 * Adds an article as {@link #add(ArticleContent, SourceBytes, String)} does.
	 *
	 * @param sourceHash SHA-256 of the source's bytes, when it was made already
	 */
	public AddResult add(ArticleContent content, SourceBytes source, String extension, Optional<String> sourceHash) throws IOException {
		requireShared();
		return articles.add(content, source, extension, sourceHash);
	}

	/**
	 * Changes the study's model and writes it.
	 *
	 * @param <T> what the change gives back
	 * @param change the change; no other thread reads or changes the model meanwhile
	 * @return what the change gives back
	 */
	public <T> T edit(Function<Study, T> change) throws IOException {
		requireShared();
		T result = model.change(change);
		model.flush();
		return result;
	}

	/**
	 * Writes {@code study.glossator}, once all the articles that it names are on the disk. Does nothing when nothing changed.
	 *
	 * @throws IOException when something cannot be written; the study on disk is as it was at the last flush, and whole
	 */
	public void flush() throws IOException {
		if (access.mayWrite(new Part.Shared())) {
			model.flush(); // else nothing of it can have changed here
		}
	}

	/**
	 * Reads an article.
	 *
	 * @param id an article of this study
	 * @return its text, metadata and zones
	 * @throws StudyException when it is missing, or its text has changed since it was imported
	 */
	public ArticleContent article(String id) throws IOException {
		return articles.read(id, model.known(id).getTextSha256());
	}

	/** The CAS file of an article, whether or not it exists. */
	public Path articleFile(String id) {
		return folder.article(id).resolve(StudyFolder.ARTICLE);
	}

	/** What people call a file of the study: its place in the folder, with slashes. */
	public String shown(Path file) {
		return folder.root().relativize(file).toString().replace('\\', '/');
	}

	/** The program's own folder in the study: nothing in the study depends on what is in it. */
	public Path ownFolder() {
		return folder.ours();
	}

	/** An existing folder on the disk of the study for files that are being written; other programs leave it alone. */
	public Path temporaryFolder() {
		return access.temporary();
	}

	/** How many articles are being put together, or were when an import was ended; opening the study for writing removes the latter. */
	public int unfinished() throws IOException {
		return StudyFiles.unfinished(folder);
	}

	/** Who codes here, by name and by id. */
	public Coders people() {
		return people;
	}

	/** The ids of all who have coded or may, sorted. */
	public List<String> coders() throws IOException {
		return people.ids();
	}

	/**
	 * Finds a coder by name, or adds one.
	 *
	 * @param name what people call the coder
	 * @return the coder
	 * @throws StudyException when nobody can be called that
	 */
	public Coder coder(String name) throws IOException {
		String id = people.idOf(name);
		addCoder(id, name);
		return people.withId(id).orElseThrow();
	}

	/**
	 * Begins the part of a coder, unless the study knows one with this id.
	 *
	 * @throws StudyException when nobody can be called that
	 */
	public void addCoder(String id, String name) throws IOException {
		people.add(id, name);
	}

	/**
	 * Takes the types into the study that it does not know, so that XMI that uses them can be kept whole: into what is shared, or into the part
	 * of the coder who works here.
	 *
	 * @param name names the type system in errors
	 * @param types a type system from elsewhere
	 * @throws StudyException when a type of the study has the same name and is another one
	 */
	public void addForeignTypes(String name, TypeSystemDescription types) throws IOException {
		this.types.addForeign(name, types);
	}

	/**
	 * Names the one who leads the study from here on, and who writes what is shared. Somebody whom the study does not know is added.
	 *
	 * @param name what the coder is called
	 * @throws StudyException when who works here does not lead it
	 */
	public void appointLead(String name) throws IOException {
		edit(known -> {
			known.setLead(people.named(known, name));
			return null;
		});
	}

	/**
	 * Names the one who writes what is adjudicated from here on. Somebody whom the study does not know is added.
	 *
	 * @param name what the coder is called
	 * @throws StudyException when who works here does not lead it
	 */
	public void appointAdjudicator(String name) throws IOException {
		edit(known -> {
			known.setAdjudicator(people.named(known, name));
			return null;
		});
	}

	void requireShared() throws IOException {
		access.require(new Part.Shared());
	}

	/** Flushes, and lets others write the study. */
	@Override
	public void close() throws IOException {
		try {
			if (access.mayWrite(new Part.Shared())) {
				flush();
			}
		} finally {
			codings.keepGlances();
			model.close();
			access.close();
		}
	}
}

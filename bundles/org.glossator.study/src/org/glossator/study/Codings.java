// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.util.CasCopier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.CasResource;
import org.glossator.cas.article.ArticleCas;
import org.glossator.cas.article.CodingMetadata;
import org.glossator.cas.text.TextHash;
import org.glossator.cas.types.BaseTypes;
import org.glossator.cas.xmi.CasXmi;
import org.glossator.cas.xmi.Remark;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.study.Article;
import org.glossator.model.study.Study;
import org.glossator.study.files.AtomicFiles;
import org.glossator.study.glance.Glance;
import org.glossator.study.glance.Glances;
import org.glossator.study.history.FormerCodings;
import org.glossator.study.history.MadeUnder;
import org.glossator.study.history.Returning;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.parts.Whose;

/**
 * The codings of a study: one file a coding, found by its {@link CodingKey}. Whoever reads may read all of them; who writes one is the
 * writer of the part that it lies in.
 */
public final class Codings {

	private final StudyFolder folder;
	private final StudyTypes types;
	private final Study study;
	private final Glances glances;
	private final FormerCodings former;
	private final StudyModel model;
	private final Access access;
	private final List<Consumer<CodingKey>> listeners = new CopyOnWriteArrayList<>();

	Codings(StudyFolder folder, StudyTypes types, Study study, StudyModel model, Access access) {
		this.folder = folder;
		this.glances = new Glances(folder.root());
		this.former = new FormerCodings(folder.root(), folder.former());
		this.types = types;
		this.study = study;
		this.model = model;
		this.access = access;
	}

	/** Tells a listener of each coding that is saved here, in the thread that saved it, until it is removed. */
	public void addListener(Consumer<CodingKey> saved) {
		listeners.add(saved);
	}

	/** Tells the listener no more. */
	public void removeListener(Consumer<CodingKey> saved) {
		listeners.remove(saved);
	}

	/** The file of a coding, whether or not it exists. */
	public Path file(CodingKey key) {
		return folder.coding(key);
	}

	/** All codings that there are, of coders and adjudicated ones, in their natural order; told by the names of files alone. */
	public List<CodingKey> all() throws IOException {
		List<CodingKey> found = new ArrayList<>();
		for (String coder : folder.coderIds()) {
			found.addAll(of(Whose.coder(coder)));
		}
		found.addAll(of(new Whose.Adjudicated()));
		return found;
	}

	/** The codings of one, in their natural order. */
	public List<CodingKey> of(Whose whose) throws IOException {
		Path codings = folder.codings(whose);
		if (!Files.isDirectory(codings)) {
			return List.of();
		}
		List<CodingKey> found = new ArrayList<>();
		for (String round : names(codings, Files::isDirectory)) {
			for (String file : files(codings.resolve(round))) {
				found.add(new CodingKey(whose, round, file.substring(0, file.length() - StudyFolder.XMI.length())));
			}
		}
		Collections.sort(found);
		return found;
	}

	/** The codings of an article, in their natural order; looks at nothing of other articles. */
	public List<CodingKey> ofArticle(String id) throws IOException {
		List<Whose> all = new ArrayList<>(folder.coderIds().stream().map(Whose::coder).toList());
		all.add(new Whose.Adjudicated());
		List<CodingKey> found = new ArrayList<>();
		for (Whose whose : all) {
			Path codings = folder.codings(whose);
			for (String round : Files.isDirectory(codings) ? names(codings, Files::isDirectory) : List.<String>of()) {
				CodingKey key = new CodingKey(whose, round, id);
				if (Files.exists(folder.coding(key))) {
					found.add(key);
				}
			}
		}
		Collections.sort(found);
		return found;
	}

	/** The names of the files of codings in a folder of one round, in any order. */
	static List<String> files(Path round) throws IOException {
		return names(round, name -> name.toString().endsWith(StudyFolder.XMI));
	}

	/** The names of what is in a folder, but for what is hidden, in any order. */
	static List<String> names(Path folder, Predicate<Path> wanted) throws IOException {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.filter(wanted).map(path -> path.getFileName().toString()).filter(name -> !name.startsWith(".")).toList();
		}
	}

	/**
	 * Opens a coding; a new one, not yet on disk, when there is none.
	 *
	 * @param key whose it is, and of which article of this study
	 * @return the CAS as a resource, named by its file
	 * @throws StudyException when the article is unknown or missing, or the coding is of another text
	 */
	public CasResource open(CodingKey key) throws IOException {
		requireId(key);
		Path file = folder.coding(key);
		boolean exists = Files.exists(file);
		Article article = model.known(key.article());
		Path from = exists ? file : folder.article(article.getId()).resolve(StudyFolder.ARTICLE);
		try {
			CasResource resource = read(key, from.toString(), Files.readAllBytes(from));
			if (!exists) {
				describe(resource.cas(), key, article);
			}
			return resource;
		} catch (NoSuchFileException e) {
			throw new StudyException(NLS.bind(Messages.articleFileMissing, article.getId(), from), e);
		} catch (StudyException e) {
			throw e;
		} catch (IOException e) {
			throw unreadable(from.toString(), e);
		}
	}

	/**
	 * Looks at a file without opening it; cheap when the file has not changed since it was looked at last.
	 *
	 * @throws IOException when there is no such file, or it cannot be read
	 */
	public Glance glance(CodingKey key) throws IOException {
		Path file = folder.coding(key);
		try {
			return types.withKey((now, tells) -> {
				glances.by(folder.glances(), tells);
				return glances.of(file, now, xmi -> today(file, xmi));
			});
		} catch (NoSuchFileException e) {
			throw e;
		} catch (IOException e) {
			throw unreadable(file.toString(), e);
		}
	}

	/** Writes down what was seen at a glance. Nothing is lost when it cannot be written: it is seen again. */
	void keepGlances() {
		String kept = glances.toKeep();
		if (!kept.isEmpty()) {
			try {
				AtomicFiles.write(folder.glances(), folder.ours(), out -> out.write(kept.getBytes(StandardCharsets.UTF_8)));
			} catch (@SuppressWarnings("unused") IOException e) {
				return; // a study may well be on a disk that only can be read
			}
		}
	}

	private static StudyException unreadable(String name, IOException e) {
		return new StudyException(NLS.bind(Messages.codingUnreadable, name, Reasons.sentence(e)), e);
	}

	/** What a file is to be read as, by the codebook of today. */
	byte[] today(Path file, byte[] xmi) throws IOException {
		return former.today(types.history(), file, file.toString(), xmi, MadeUnder.of(xmi));
	}

	/**
	 * {@return tells what would come back to codings with a former version of the codebook; empty when it is not known what led from there to
	 * today}
	 *
	 * @param number of a version before that of today
	 */
	public Optional<Returning> returning(int number) throws IOException {
		return Returning.of(types.history(), former, number);
	}

	/**
	 * Looks at a coding that is on the disk, without opening it. What is looked at is lent: once this returns, it and all of its objects refuse
	 * to be used, and its CAS, feature structures included, is that of another coding.
	 *
	 * @param <T>  what is seen in it; made of values alone, and of nothing that belongs to the coding
	 * @param key  whose it is, and of which article of this study
	 * @param what looks at it, and changes nothing
	 * @throws NoSuchFileException when there is none
	 * @throws IOException         when it cannot be read, or is of another text
	 */
	public <T> T look(CodingKey key, Function<CasResource, T> what) throws IOException {
		requireId(key);
		Path file = folder.coding(key);
		byte[] xmi = bytes(file);
		return types.withCas((now, cas) -> {
			CasResource coding = new CasResource(URI.createFileURI(file.toString()), now, cas);
			load(coding, key, file.toString(), xmi);
			T seen = what.apply(coding);
			coding.letGo();
			return seen;
		});
	}

	private static byte[] bytes(Path file) throws IOException {
		try {
			return Files.readAllBytes(file);
		} catch (NoSuchFileException e) {
			throw e;
		} catch (IOException e) {
			throw unreadable(file.toString(), e);
		}
	}

	/** As {@link #open}, with what {@link CasResource#save} wrote elsewhere, under whatever version of the codebook; the name is for errors. */
	public CasResource read(CodingKey key, String name, byte[] xmi) throws IOException {
		requireId(key);
		CasResource resource = new CasResource(URI.createFileURI(folder.coding(key).toString()), types.types());
		load(resource, key, name, xmi);
		return resource;
	}

	private void load(CasResource resource, CodingKey key, String name, byte[] xmi) throws IOException {
		Article article = model.known(key.article());
		Path file = folder.coding(key);
		try {
			MadeUnder made = MadeUnder.of(xmi);
			resource.load(new ByteArrayInputStream(former.today(types.history(), file, name, xmi, made)), Map.of());
			made.remember(resource);
		} catch (IOException e) {
			throw unreadable(name, e);
		}
		if (!TextHash.of(resource.text()).equals(article.getTextSha256())) {
			throw new StudyException(NLS.bind(Messages.codingOfOtherText, name, article.getId()));
		}
	}

	private static void requireId(CodingKey key) throws StudyException {
		for (String name : List.of(key.whose().id(), key.round())) {
			if (!Coders.isId(name)) {
				throw new StudyException(NLS.bind(Messages.coderIdInvalid, name));
			}
		}
	}

	/**
	 * Makes a CAS from elsewhere a coding of this study, to be saved here. The article's metadata and zones in it become those of the
	 * study.
	 *
	 * @param coding a resource with {@link StudyStore#types() this study's types} and the article's text; gets the name of its file
	 * @param key    what it becomes
	 * @throws StudyException when the text is another one
	 */
	public void claim(CasResource coding, CodingKey key) throws IOException {
		requireId(key);
		Article article = model.known(key.article());
		if (!TextHash.of(coding.text()).equals(article.getTextSha256())) {
			throw new StudyException(NLS.bind(Messages.claimOfOtherText, article.getId()));
		}
		coding.setURI(URI.createFileURI(folder.coding(key).toString()));
		describe(coding.cas(), key, article);
		types.withCas((any, own) -> {
			try (InputStream in = Files.newInputStream(folder.article(article.getId()).resolve(StudyFolder.ARTICLE))) {
				CasXmi.read(in, own);
			}
			if (!ArticleCas.read(own).equals(coding.article())) {
				replace(own, coding.cas(), BaseTypes.ARTICLE_METADATA);
				replace(own, coding.cas(), BaseTypes.ZONE);
			}
			return coding;
		});
	}

	private static void replace(CAS from, CAS to, String typeName) {
		for (FeatureStructure old : indexed(to, typeName)) {
			to.removeFsFromIndexes(old);
		}
		CasCopier copier = new CasCopier(from, to);
		for (FeatureStructure fs : indexed(from, typeName)) {
			to.addFsToIndexes(copier.copyFs(fs));
		}
	}

	private static List<FeatureStructure> indexed(CAS cas, String typeName) {
		return new ArrayList<>(cas.getIndexRepository().getIndexedFSs(cas.getTypeSystem().getType(typeName)));
	}

	/** Says in the CAS whose coding of what it is, by the codebook that reads it here; one of a version that is yet to come goes on saying so. */
	private void describe(CAS cas, CodingKey key, Article article) {
		Codebook codebook = types.codebook();
		String name = orEmpty(codebook.getName());
		Optional<CodingMetadata> present = CodingMetadata.read(cas);
		int version = present.filter(m -> m.codebook().equals(name)).map(CodingMetadata::codebookVersion)
				.filter(made -> made.intValue() > codebook.getVersion()).orElse(Integer.valueOf(codebook.getVersion())).intValue();
		new CodingMetadata(key.whose().id(), name, orEmpty(study.getName()), version, article.getId(), article.getTextSha256(),
				present.map(CodingMetadata::lineEnds).orElse(""), present.map(CodingMetadata::past).orElse(List.of())).write(cas);
	}

	private static String orEmpty(String value) {
		return value == null ? "" : value;
	}

	/**
	 * Writes a coding that was opened here; the file is as before or as meant, whenever the program stops.
	 *
	 * @param coding from {@link #open}
	 * @throws StudyException when the part that it lies in is written by somebody else
	 * @throws IOException    when it cannot be written; the file is then as it was
	 */
	public void save(CasResource coding) throws IOException {
		Path file = Path.of(coding.getURI().toFileString());
		if (types.isFormer(coding.types())) {
			throw new StudyException(NLS.bind(Messages.codingOfFormerCodebook, file));
		}
		CodingKey key = folder.key(file).orElseThrow(() -> new IllegalArgumentException(file + " is no coding of the study " + folder.root()));
		access.require(key.whose().part());
		renew(coding);
		ByteArrayOutputStream xmi = new ByteArrayOutputStream();
		coding.save(xmi, Map.of());
		try {
			folder.makeFolders(file.getParent());
			keepFormer(file);
			AtomicFiles.write(file, access.temporary(), xmi::writeTo);
		} catch (IOException e) {
			throw new StudyException(NLS.bind(Messages.codingNotSaved, file, Reasons.sentence(e)), e);
		}
		listeners.forEach(listener -> listener.accept(key));
	}

	/** Whatever a later codebook takes from it can be brought back from a copy. */
	private void keepFormer(Path file) throws IOException {
		Optional<Path> copy = former.toKeep(types.history(), file);
		if (copy.isPresent()) {
			Files.createDirectories(copy.get().getParent());
			AtomicFiles.write(copy.get(), access.temporary(), out -> Files.copy(file, out));
		}
	}

	/** What is saved is by the codebook as it is now, unless something in it is not: then nobody could tell any more what it was made by. */
	private void renew(CasResource coding) {
		int now = types.codebook().getVersion();
		CodingMetadata.read(coding.cas()).filter(made -> made.codebookVersion() < now && Remark.unexplained(coding.remarks()).isEmpty())
				.ifPresent(made -> made.withCodebook(made.codebook(), now).write(coding.cas()));
	}
}

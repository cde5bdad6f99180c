// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.util.CasCopier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.ArticleCas;
import org.glossator.cas.BaseTypes;
import org.glossator.cas.CasResource;
import org.glossator.cas.CasXmi;
import org.glossator.cas.CodingMetadata;
import org.glossator.cas.TextHash;
import org.glossator.cas.xmi.Remark;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.study.Article;
import org.glossator.model.study.Study;
import org.glossator.study.glance.Glance;
import org.glossator.study.glance.Glances;

/** The folder {@code codings/}: one file a coder and article, written by nobody else. */
final class CodingShelf {

	private final StudyFolder folder;
	private final StudyTypes types;
	private final Study study;
	private final Glances glances;

	CodingShelf(StudyFolder folder, StudyTypes types, Study study) {
		this.folder = folder;
		this.glances = new Glances(folder.root());
		this.types = types;
		this.study = study;
	}

	List<String> coded(String coder) throws IOException {
		Path codings = folder.codings(coder);
		if (!Files.isDirectory(codings)) {
			return List.of();
		}
		try (Stream<Path> entries = Files.list(codings)) {
			return entries.map(p -> p.getFileName().toString()).filter(n -> n.endsWith(StudyFolder.XMI) && !n.startsWith("."))
					.map(n -> n.substring(0, n.length() - StudyFolder.XMI.length())).sorted().toList();
		}
	}

	CasResource open(String coder, Article article) throws IOException {
		requireId(coder);
		Path file = folder.coding(coder, article.getId());
		boolean exists = Files.exists(file);
		Path from = exists ? file : folder.article(article.getId()).resolve(StudyFolder.ARTICLE);
		try (InputStream in = new BufferedInputStream(Files.newInputStream(from), 1 << 16)) {
			CasResource resource = read(coder, article, from.toString(), in);
			if (!exists) {
				describe(resource.cas(), coder, article);
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

	Glance glance(String coder, String article) throws IOException {
		Path file = folder.coding(coder, article);
		try {
			return types.withKey((now, key) -> {
				glances.by(folder.glances(), key);
				return glances.of(file, now);
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

	CasResource read(String coder, Article article, String name, byte[] xmi) throws IOException {
		requireId(coder);
		return read(coder, article, name, new ByteArrayInputStream(xmi));
	}

	private CasResource read(String coder, Article article, String name, InputStream in) throws IOException {
		CasResource resource = new CasResource(URI.createFileURI(folder.coding(coder, article.getId()).toString()), types.types());
		try {
			resource.load(in, Map.of());
		} catch (IOException e) {
			throw unreadable(name, e);
		}
		if (!TextHash.of(resource.text()).equals(article.getTextSha256())) {
			throw new StudyException(NLS.bind(Messages.codingOfOtherText, name, article.getId()));
		}
		return resource;
	}

	private static void requireId(String coder) throws StudyException {
		if (!Coders.isId(coder)) {
			throw new StudyException(NLS.bind(Messages.coderIdInvalid, coder));
		}
	}

	/** Makes a CAS from elsewhere, which has the article's text, a coder's coding of it. */
	void claim(CasResource coding, String coder, Article article) throws IOException {
		requireId(coder);
		if (!TextHash.of(coding.text()).equals(article.getTextSha256())) {
			throw new StudyException(NLS.bind(Messages.claimOfOtherText, article.getId()));
		}
		coding.setURI(URI.createFileURI(folder.coding(coder, article.getId()).toString()));
		describe(coding.cas(), coder, article);
		types.withCas(own -> {
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

	/** Says in the CAS whose coding of what it is; a coding by the same codebook keeps the version it was made with. */
	private void describe(CAS cas, String coder, Article article) {
		Codebook codebook = types.codebook();
		String name = orEmpty(codebook.getName());
		Optional<CodingMetadata> present = CodingMetadata.read(cas);
		int version = present.filter(m -> m.codebook().equals(name)).map(CodingMetadata::codebookVersion)
				.orElse(Integer.valueOf(codebook.getVersion())).intValue();
		new CodingMetadata(coder, name, orEmpty(study.getName()), version, article.getId(), article.getTextSha256(),
				present.map(CodingMetadata::lineEnds).orElse("")).write(cas);
	}

	private static String orEmpty(String value) {
		return value == null ? "" : value;
	}

	void save(CasResource coding) throws IOException {
		Path file = Path.of(coding.getURI().toFileString());
		if (types.isFormer(coding.types())) {
			throw new StudyException(NLS.bind(Messages.codingOfFormerCodebook, file));
		}
		if (!folder.codings().equals(file.getParent().getParent())) {
			throw new IllegalArgumentException(file + " is no coding of the study " + folder.root());
		}
		renew(coding);
		ByteArrayOutputStream xmi = new ByteArrayOutputStream();
		coding.save(xmi, Map.of());
		try {
			if (!Files.isDirectory(file.getParent())) {
				Files.createDirectories(file.getParent());
				AtomicFiles.forceDirectory(folder.codings());
			}
			AtomicFiles.write(file, folder.ours(), xmi::writeTo);
		} catch (IOException e) {
			throw new StudyException(NLS.bind(Messages.codingNotSaved, file, Reasons.sentence(e)), e);
		}
	}

	/** What is saved is by the codebook as it is now, unless something in it is not: then nobody could tell any more what it was made by. */
	private void renew(CasResource coding) {
		int now = types.codebook().getVersion();
		CodingMetadata.read(coding.cas()).filter(made -> made.codebookVersion() < now && Remark.unexplained(coding.remarks()).isEmpty())
				.ifPresent(made -> made.withVersion(now).write(coding.cas()));
	}
}

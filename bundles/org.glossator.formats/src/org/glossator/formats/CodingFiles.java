// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.Collectors;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiSerializationSharedData;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.BaseTypes;
import org.glossator.cas.CasXmi;
import org.glossator.cas.TextHash;
import org.glossator.model.study.Article;
import org.glossator.study.ImportReport.Rejected;
import org.glossator.study.StudyException;
import org.glossator.study.StudyStore;

/** The CAS files of a study, for those who read all of them: one CAS is filled again and again. */
final class CodingFiles {

	private final StudyStore store;
	private final CAS cas;

	CodingFiles(StudyStore store) throws IOException {
		this.store = store;
		this.cas = store.types().newCas();
	}

	/** The coders of each article that has any, by article id. */
	static Map<String, List<String>> codersByArticle(StudyStore store, ExportRequest request) throws IOException {
		Map<String, List<String>> coders = new TreeMap<>();
		for (String coder : request.isEverybody() ? store.coders() : request.coders().stream().sorted().toList()) {
			for (String article : store.codedArticles(coder)) {
				if (request.articles().isEmpty() || request.articles().contains(article)) {
					coders.computeIfAbsent(article, id -> new ArrayList<>()).add(coder);
				}
			}
		}
		return coders;
	}

	/** The codings of articles that the study does not have, as what cannot be exported. */
	static List<Rejected> strays(Map<String, List<String>> coders, List<Article> articles) {
		Set<String> known = articles.stream().map(Article::getId).collect(Collectors.toSet());
		List<Rejected> strays = new ArrayList<>();
		coders.forEach((article, all) -> {
			if (!known.contains(article)) {
				all.forEach(coder -> strays.add(new Rejected("codings/" + coder + "/" + article + ".xmi",
						NLS.bind(Messages.strayCoding, article))));
			}
		});
		return strays;
	}

	/** Reads the file of an article. */
	byte[] readArticle(Article article) throws IOException {
		return read(store.articleFile(article.getId()), article);
	}

	/** Reads the file of a coder. */
	byte[] readCoding(String coder, Article article) throws IOException {
		return read(store.codingFile(coder, article.getId()), article);
	}

	/** The CAS as last read. */
	CAS cas() {
		return cas;
	}

	/** How many codings the file has that was read last. */
	int codings() {
		return Stream.of(BaseTypes.CODING, BaseTypes.ARTICLE_CODE).mapToInt(type -> cas.getIndexRepository().getIndexedFSs(cas.getTypeSystem().getType(type)).size())
				.sum();
	}

	/** Reads a file into the CAS and makes sure that it is what the study says. */
	private byte[] read(Path file, Article article) throws IOException {
		byte[] bytes;
		XmiSerializationSharedData shared;
		try {
			bytes = Files.readAllBytes(file);
			cas.reset();
			shared = CasXmi.read(new ByteArrayInputStream(bytes), cas);
		} catch (NoSuchFileException e) {
			throw new StudyException(Messages.fileMissing, e);
		}
		String text = cas.getDocumentText();
		if (!TextHash.of(text == null ? "" : text).equals(article.getTextSha256())) {
			throw new StudyException(Messages.otherText);
		}
		if (!shared.getOutOfTypeSystemElements().isEmpty()) {
			throw new StudyException(Messages.unknownTypes);
		}
		return bytes;
	}
}

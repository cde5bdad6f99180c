// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.cas.CasResource;
import org.glossator.cas.article.ArticleContent;
import org.glossator.cas.article.ArticleMetadata;
import org.glossator.cas.text.SourceBytes;
import org.glossator.cas.text.Zone;
import org.glossator.cas.text.ZoneKind;
import org.glossator.model.codebook.Anchor;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.CodebookFactory;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.study.AddResult;
import org.glossator.study.StudyStore;

/** Small studies, articles and codings. */
final class Samples {

	static final String LAYER = "Claim";

	private Samples() {
	}

	/** A codebook with one layer on spans. */
	static Codebook codebook() {
		Codebook codebook = CodebookFactory.eINSTANCE.createCodebook();
		codebook.setName("sample");
		codebook.setNamespace("org.example.sample");
		Layer layer = CodebookFactory.eINSTANCE.createLayer();
		layer.setName(LAYER);
		layer.setAnchor(Anchor.SPAN);
		Feature note = CodebookFactory.eINSTANCE.createFeature();
		note.setName("note");
		note.setKind(FeatureKind.STRING);
		layer.getFeatures().add(note);
		codebook.getLayers().add(layer);
		return codebook;
	}

	static ArticleContent article(String title, String text) {
		return new ArticleContent(title + "\n\n" + text, ArticleMetadata.builder().title(title).outlet("The Daily").pubDate("2017-07-10T06:00:00Z")
				.language("en").sourceName(title + ".txt").mediaType("text/plain").wordCount(3).build(),
				List.of(new Zone(ZoneKind.HEADLINE, 0, title.length(), "first-line")));
	}

	static SourceBytes bytes(ArticleContent content) {
		return SourceBytes.of(content.text().getBytes(StandardCharsets.UTF_8));
	}

	static AddResult add(StudyStore store, String title, String text) throws IOException {
		ArticleContent content = article(title, text);
		return store.add(content, bytes(content), "txt");
	}

	/** Adds a coding over the first characters. */
	static EObject code(StudyStore store, CasResource resource, int end, String note) throws IOException {
		EClass layer = (EClass) store.types().ePackage().getEClassifier(LAYER);
		EObject coding = EcoreUtil.create(layer);
		coding.eSet(layer.getEStructuralFeature("begin"), Integer.valueOf(0));
		coding.eSet(layer.getEStructuralFeature("end"), Integer.valueOf(end));
		coding.eSet(layer.getEStructuralFeature("note"), note);
		resource.getContents().add(coding);
		return coding;
	}

	/** All files of a study but for what is the program's own, with their content. */
	static Map<String, String> files(Path folder) throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				String name = folder.relativize(file).toString().replace('\\', '/');
				if (!name.startsWith(".glossator/")) {
					files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
				}
			}
		}
		return files;
	}
}

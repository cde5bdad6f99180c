// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.glossator.cas.CasResource;
import org.glossator.cas.article.ArticleContent;
import org.glossator.cas.article.ArticleMetadata;
import org.glossator.cas.commands.CasCommands;
import org.glossator.cas.text.SourceBytes;
import org.glossator.cas.text.TextRange;
import org.glossator.cas.text.Zone;
import org.glossator.cas.text.ZoneKind;
import org.glossator.model.Codebooks;
import org.glossator.model.codebook.Anchor;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;

/** A study of few articles, each as long as a small book and densely coded by one coder. */
final class BigArticles {

	/** The coder who coded them. */
	static final String CODER = "Bench";
	/** The length of each, in UTF-16 code units. */
	static final int LENGTH = 300_000;
	/** The codings of each. */
	static final int CODINGS = 5000;

	private BigArticles() {
	}

	static void write(Path folder, int articles) throws IOException {
		try (StudyStore store = StudyStore.create(folder, "big", Codebooks.newsFraming())) {
			String coder = store.coder(CODER).getId();
			List<Layer> layers = store.codebook().getLayers().stream().filter(layer -> layer.getAnchor() == Anchor.SPAN).toList();
			for (int number = 0; number < articles; number++) {
				CasResource coding = store.codings().open(CodingKey.of(coder, add(store, number)));
				code(layers, coding, CODINGS, new Random(number));
				store.codings().save(coding);
			}
		}
	}

	private static String add(StudyStore store, int number) throws IOException {
		String title = new Prose(number).title();
		StringBuilder text = new StringBuilder(title);
		for (int more = 0; text.length() < LENGTH; more++) {
			text.append("\n\n").append(String.join("\n\n", new Prose(number * 10_000 + more).paragraphs()));
		}
		text.setLength(LENGTH);
		List<Zone> zones = List.of(new Zone(ZoneKind.HEADLINE, 0, title.length(), "first-line"),
				new Zone(ZoneKind.BODY, title.length() + 2, LENGTH, "remaining-text"));
		ArticleMetadata metadata = ArticleMetadata.builder().title(title).language("en").sourceName(number + ".txt").mediaType("text/plain").build();
		byte[] source = text.toString().getBytes(StandardCharsets.UTF_8);
		return store.add(new ArticleContent(text.toString(), metadata, zones), SourceBytes.of(source), "txt").article().getId();
	}

	/** Evenly: mostly words, some sentences that enclose them, a few passages. */
	static void code(List<Layer> layers, CasResource resource, int codings, Random random) {
		EditingDomain domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(), new BasicCommandStack());
		String text = resource.text();
		int step = text.length() / codings;
		for (int i = 0; i < codings; i++) {
			int kind = random.nextInt(100);
			int length = kind < 70 ? 4 + random.nextInt(20) : kind < 97 ? 60 + random.nextInt(120) : 300 + random.nextInt(500);
			int begin = word(text, i * step + random.nextInt(step));
			int end = word(text, Math.min(text.length() - 1, begin + length));
			Layer layer = layers.get(random.nextInt(layers.size()));
			Command create = CasCommands.create(domain, resource, layer, List.of(new TextRange(begin, Math.max(begin + 1, end))));
			create.execute();
			create.getResult().forEach(coding -> tag(layer, (EObject) coding));
		}
	}

	/** The end of the word before a place. */
	private static int word(String text, int place) {
		return Math.max(0, text.lastIndexOf(' ', place) + 1);
	}

	private static void tag(Layer layer, EObject coding) {
		for (Feature feature : layer.getFeatures()) {
			if (feature.getKind() == FeatureKind.TAG && !feature.isMany()) {
				coding.eSet(coding.eClass().getEStructuralFeature(feature.getName()), feature.getTagSet().getTags().get(0).getName());
			}
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.command.BasicCommandStack;
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
import org.glossator.model.codebook.Layer;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;

/** A study of articles of the shapes that text comes in which nobody laid out for reading, each with some codings. */
enum Shapes {

	PARAGRAPH("one paragraph of 300,000 characters", "en", 200) {
		@Override
		String text() {
			return paragraph(300_000);
		}
	},
	LONGEST("one paragraph of 1,000,000 characters", "en", 200) {
		@Override
		String text() {
			return paragraph(1_000_000);
		}
	},
	CONTROLS("2,000 control characters in a paragraph", "en", 20) {
		@Override
		String text() {
			String controls = "\u0085\u00ad\u200b\u200e\u2028\u202b\u202c\u2060\ufeff\t";
			StringBuilder text = new StringBuilder();
			for (int i = 0; i < 2000; i++) {
				text.append(controls.charAt(i % controls.length())).append(i % 5 == 0 ? "words between " : "");
			}
			return text.toString();
		}
	},
	STACK("20,000 codings on top of each other", "en", 0) {
		@Override
		String text() {
			return String.join("\n\n", new Prose(7).paragraphs());
		}
	},
	RIGHT_TO_LEFT("300,000 characters from right to left", "ar", 200) {
		@Override
		String text() {
			String sentence = "\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064a\u0631 \u0644\u0642\u0646\u0627\u0629 CNN \u064a\u0648\u0645 17 \u0625\u0646 "
					+ "\u0647\u0630\u0627 \u0643\u062b\u064a\u0631 \u0648\u0631\u0641\u0636\u062a \u0627\u0644\u0645\u0639\u0627\u0631\u0636\u0629 \u0627\u0644\u0642\u0631\u0627\u0631. ";
			return filled(sentence.repeat(20) + "\n\n", 300_000);
		}
	},
	EMOJI("300,000 characters with an emoji in each sentence", "en", 200) {
		@Override
		String text() {
			return filled("They said \ud83d\ude00 that it was late \ud83d\udc4d\ud83c\udffd and left. ", 300_000);
		}
	};

	/** Of a stack. */
	private static final int CODINGS = 20_000;

	private final String title;
	private final String language;
	private final int codings;

	Shapes(String title, String language, int codings) {
		this.title = title;
		this.language = language;
		this.codings = codings;
	}

	abstract String text();

	/** What a person calls it. */
	String title() {
		return title;
	}

	/** Writes a study with an article of each shape, in their order. */
	static void write(Path folder) throws IOException {
		try (StudyStore store = StudyStore.create(folder, "shapes", Codebooks.newsFraming())) {
			String coder = store.coder(BigArticles.CODER).getId();
			Layer layer = store.codebook().getLayers().stream().filter(each -> each.getAnchor() == Anchor.SPAN).findFirst().orElseThrow();
			for (Shapes shape : values()) {
				CasResource coding = store.codings().open(CodingKey.of(coder, shape.add(store)));
				shape.code(layer, coding);
				store.codings().save(coding);
			}
		}
	}

	private String add(StudyStore store) throws IOException {
		String text = text();
		ArticleMetadata metadata = ArticleMetadata.builder().title(ordinal() + " " + title) // articles are listed by their titles
				.language(language).sourceName(name() + ".txt").mediaType("text/plain").build();
		List<Zone> zones = List.of(new Zone(ZoneKind.BODY, 0, text.length(), "all"));
		return store.add(new ArticleContent(text, metadata, zones), SourceBytes.of(text.getBytes(StandardCharsets.UTF_8)), "txt").article().getId();
	}

	private void code(Layer layer, CasResource resource) {
		EditingDomain domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(), new BasicCommandStack());
		Random random = new Random(ordinal());
		String text = resource.text();
		for (int i = 0; i < (codings == 0 ? CODINGS : codings); i++) {
			int begin = codings == 0 ? i % 7 : text.indexOf(' ', random.nextInt(text.length() - 100)) + 1;
			int end = codings == 0 ? 150 + i % 11 : text.indexOf(' ', begin + 4);
			CasCommands.create(domain, resource, layer, List.of(new TextRange(begin, end > begin ? end : begin + 4))).execute();
		}
	}

	private static String paragraph(int length) {
		StringBuilder text = new StringBuilder();
		Prose prose = new Prose(length);
		while (text.length() < length) {
			text.append(prose.sentence()).append(' ');
		}
		return text.substring(0, length);
	}

	private static String filled(String sentence, int length) {
		return sentence.repeat(length / sentence.length() + 1).substring(0, length);
	}
}

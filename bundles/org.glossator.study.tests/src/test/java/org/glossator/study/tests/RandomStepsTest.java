// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.model.Codebooks;
import org.glossator.model.codebook.Anchor;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.CodebookFactory;
import org.glossator.model.codebook.Described;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.Tag;
import org.glossator.model.codebook.TagSet;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Codings that are read after any number of versions are those that were brought along version by version: one coder never saves, one
 * saves under every version, one now and then, and all three have the same codings, whatever was done to the codebook.
 */
class RandomStepsTest {

	private static final String NEVER = "never";
	private static final String ALWAYS = "always";
	private static final String SOMETIMES = "sometimes";
	private static final int VERSIONS = 12;

	@TempDir
	private Path temp;
	private Random random;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void readLateIsReadStepByStep(long seed) throws IOException {
		random = new Random(seed);
		Codebook codebook = Codebooks.newsFraming();
		codebook.getRules().clear(); // they hold elements fast
		Path folder = temp.resolve("study");
		String article;
		try (StudyStore store = StudyStore.create(folder, "A study", codebook)) {
			article = Samples.add(store, "One", "The president met the president, and what they said fills more than ninety characters of text.").article().getId();
			Coded.some(store, NEVER, article);
			for (String other : List.of(ALWAYS, SOMETIMES)) {
				Files.createDirectories(store.codings().file(CodingKey.of(other, article)).getParent());
				Files.copy(store.codings().file(CodingKey.of(NEVER, article)), store.codings().file(CodingKey.of(other, article)));
			}
		}
		String first = read(folder, article);
		for (int version = 2; version <= VERSIONS; version++) {
			try (StudyStore store = StudyStore.open(folder)) {
				step(store);
				assertEquals(version, store.codebook().getVersion());
				Map<String, Object> expected = Coded.told(store, ALWAYS, article);
				for (String other : List.of(NEVER, SOMETIMES)) {
					assertEquals(expected, Coded.told(store, other, article), other + " at version " + version);
					assertEquals(store.codings().open(CodingKey.of(other, article)).codings().size(), store.codings().glance(CodingKey.of(other, article)).codings());
				}
				store.codings().save(store.codings().open(CodingKey.of(ALWAYS, article)));
				if (random.nextInt(3) == 0) {
					store.codings().save(store.codings().open(CodingKey.of(SOMETIMES, article)));
				}
				assertEquals(expected, Coded.told(store, ALWAYS, article), "saved at version " + version);
			}
		}
		assertEquals(first, read(folder, article));
		try (StudyStore store = StudyStore.open(folder)) {
			ChangingCodebook.bringBack(store, 1);
			assertEquals(7, Coded.told(store, NEVER, article).size(), "all that there was at first");
			assertEquals(Coded.told(store, NEVER, article), Coded.told(store, ALWAYS, article));
			assertEquals(Coded.told(store, NEVER, article), Coded.told(store, SOMETIMES, article));
		}
	}

	private static String read(Path folder, String article) throws IOException {
		try (StudyStore store = StudyStore.openReadOnly(folder)) {
			return Files.readString(store.codings().file(CodingKey.of(NEVER, article)));
		}
	}

	/** One save of the codebook, with one to three things done to it, or a former version brought back. */
	private void step(StudyStore store) throws IOException {
		int now = store.codebook().getVersion();
		if (now > 2 && random.nextInt(4) == 0) {
			int back = 1 + random.nextInt(now - 1);
			if (!EcoreUtil.equals(unnumbered(store.codebook()), unnumbered(store.codebooks().history().version(back).orElseThrow().getCodebook()))) {
				ChangingCodebook.bringBack(store, back);
				assertTrue(store.codebooks().history().version(now + 1).orElseThrow().getRestores() >= back);
				return;
			}
		}
		ChangingCodebook sound;
		do {
			sound = new ChangingCodebook(store);
			for (int i = random.nextInt(3); i >= 0; i--) {
				change(sound);
			}
			any(Described.class, sound.codebook).ifPresent(element -> element.setDefinition("As of version " + now));
		} while (!sound.isSound());
		sound.save();
	}

	private static Codebook unnumbered(Codebook codebook) {
		Codebook copy = EcoreUtil.copy(codebook);
		copy.setVersion(0);
		return copy;
	}

	private void change(ChangingCodebook changing) {
		Codebook codebook = changing.codebook;
		switch (random.nextInt(12)) {
			case 0, 1 -> any(Layer.class, codebook).ifPresent(this::rename);
			case 2, 3 -> any(Feature.class, codebook).ifPresent(this::rename);
			case 4 -> any(Tag.class, codebook).ifPresent(this::rename);
			case 5 -> any(Described.class, codebook).filter(element -> element.eContainer() != null).ifPresent(one -> {
				Described other = any(one.getClass(), codebook).filter(each -> each.eContainer() == one.eContainer()).map(Described.class::cast).orElse(one);
				String name = one.getName();
				one.setName(other.getName());
				other.setName(name);
			});
			case 6 -> any(Tag.class, codebook).ifPresent(changing::delete);
			case 7 -> layerOrFeature(2, codebook).ifPresent(changing::delete);
			case 8 -> any(Tag.class, codebook).ifPresent(tag -> any(Tag.class, codebook).filter(other -> other != tag && other.eContainer() == tag.eContainer())
					.ifPresent(other -> changing.replace(tag, other)));
			case 9 -> any(Feature.class, codebook).ifPresent(this::retype);
			case 10 -> add(codebook);
			default -> layerOrFeature(4, codebook).ifPresent(element -> {
				if (element instanceof Layer layer) {
					layer.setAnchor(layer.getAnchor() == Anchor.SPAN ? Anchor.ARTICLE : Anchor.SPAN);
				} else if (element instanceof Feature feature) {
					feature.setMany(!feature.isMany());
				}
			});
		}
	}

	private Optional<Described> layerOrFeature(int layers, Codebook codebook) {
		return random.nextInt(layers) == 0 ? any(Layer.class, codebook).map(Described.class::cast) : any(Feature.class, codebook).map(Described.class::cast);
	}

	private void rename(Described element) {
		element.setName("n" + random.nextInt(1000));
	}

	private void retype(Feature feature) {
		feature.setKind(List.of(FeatureKind.STRING, FeatureKind.INTEGER, FeatureKind.BOOLEAN, FeatureKind.DOUBLE).get(random.nextInt(4)));
		feature.setTagSet(null);
		feature.getTargetLayers().clear();
		feature.getTargetKinds().clear();
		feature.setDefaultValue(null);
	}

	private void add(Codebook codebook) {
		if (random.nextBoolean()) {
			any(TagSet.class, codebook).ifPresent(set -> {
				Tag tag = CodebookFactory.eINSTANCE.createTag();
				rename(tag);
				set.getTags().add(random.nextInt(set.getTags().size() + 1), tag);
			});
		} else {
			any(Layer.class, codebook).ifPresent(layer -> {
				Feature feature = CodebookFactory.eINSTANCE.createFeature();
				rename(feature);
				layer.getFeatures().add(feature);
			});
		}
	}

	private <T> Optional<T> any(Class<T> type, Codebook codebook) {
		List<T> all = Stream.iterate(codebook.eAllContents(), contents -> contents.hasNext(), contents -> contents).map(contents -> (Object) contents.next())
				.filter(type::isInstance).map(type::cast).toList();
		return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
	}
}

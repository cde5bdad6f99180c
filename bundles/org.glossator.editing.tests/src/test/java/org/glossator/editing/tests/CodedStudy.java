// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.cas.Annotations;
import org.glossator.cas.BasePackage;
import org.glossator.cas.CasResource;
import org.glossator.cas.article.CodingMetadata;
import org.glossator.editing.codebook.CodebookSession;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.Tag;
import org.glossator.model.codebook.TagSet;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;

/** A study in which two coders coded the same article alike, one more coding in a second article, and its codebook being edited. */
final class CodedStudy implements AutoCloseable {

	static final List<String> CODERS = List.of(Fixture.ME, "other");

	final Fixture fixture;
	final CodebookSession session;
	final Codebook codebook;

	private CodedStudy(Fixture fixture) throws IOException {
		this.fixture = fixture;
		this.session = fixture.editing.openCodebook();
		this.codebook = session.codebook();
	}

	static CodedStudy create(Path folder) throws IOException {
		try (Fixture fixture = Fixture.create(folder)) {
			for (String coder : CODERS) {
				code(fixture.store, coder, article(fixture));
			}
			CasResource second = fixture.store.codings().open(CodingKey.of(Fixture.ME, fixture.store.articles().stream().map(article -> article.getId())
					.filter(id -> !id.equals(article(fixture))).findFirst().orElseThrow()));
			add(second, fixture.layer("Mention"), 0, 7, Map.of("entity", "putin"));
			fixture.store.codings().save(second);
		}
		return open(folder);
	}

	static CodedStudy open(Path folder) throws IOException {
		return new CodedStudy(Fixture.open(folder));
	}

	private static String article(Fixture fixture) {
		return fixture.store.articles().stream().filter(a -> a.getTitle().startsWith("Trump")).findFirst().orElseThrow().getId();
	}

	/** The article that both coded. */
	String article() {
		return article(fixture);
	}

	private static void code(StudyStore store, String coder, String article) throws IOException {
		CasResource resource = store.codings().open(CodingKey.of(coder, article));
		Codebook codebook = store.codebook();
		EObject mention = add(resource, layer(codebook, "Mention"), 0, 5, Map.of("entity", "trump", "form", "NAM"));
		EObject outer = add(resource, layer(codebook, "Attribution"), 23, 90, Map.of("type", "direct", "negated", Boolean.TRUE, "speaker",
				List.of("trump", "putin")));
		EObject cue = EcoreUtil.create(BasePackage.SPAN);
		cue.eSet(BasePackage.BEGIN, Integer.valueOf(45));
		cue.eSet(BasePackage.END, Integer.valueOf(49));
		outer.eSet(feature(outer, "cue"), cue);
		add(resource, layer(codebook, "Attribution"), 30, 40, Map.of("type", "indirect", "nestedIn", outer));
		add(resource, layer(codebook, "Stance"), 23, 60, Map.of("attribution", outer, "holder", "trump", "target", "putin", "polarity", "favor",
				"intensity", "high", "validFrom", "2017"));
		add(resource, layer(codebook, "Stance"), 60, 70, Map.of("polarity", "against", "validFrom", "17"));
		add(resource, layer(codebook, "Frame"), 23, 90, Map.of("frame", "economic", "functions",
				List.of("problem-definition", "causal-interpretation")));
		EObject event = add(resource, layer(codebook, "Event"), 16, 21, Map.of("type", "agree"));
		event.eSet(feature(event, "arguments"), List.of(link("actor", mention), link("target", outer)));
		store.codings().save(resource);
	}

	private static EObject link(String role, EObject target) {
		EObject link = EcoreUtil.create(BasePackage.LINK);
		link.eSet(BasePackage.LINK_ROLE, role);
		link.eSet(BasePackage.LINK_TARGET, target);
		return link;
	}

	private static EObject add(CasResource resource, Layer layer, int begin, int end, Map<String, Object> values) {
		EObject coding = resource.types().create(layer);
		coding.eSet(BasePackage.BEGIN, Integer.valueOf(begin));
		coding.eSet(BasePackage.END, Integer.valueOf(end));
		resource.getContents().add(coding);
		values.forEach((name, value) -> coding.eSet(feature(coding, name), value));
		return coding;
	}

	private static EStructuralFeature feature(EObject coding, String name) {
		return coding.eClass().getEStructuralFeature(name);
	}

	private static Layer layer(Codebook codebook, String name) {
		return codebook.getLayers().stream().filter(layer -> layer.getName().equals(name)).findFirst().orElseThrow();
	}

	/** A layer of the edited copy. */
	Layer layer(String name) {
		return layer(codebook, name);
	}

	/** A feature of the edited copy, by "Layer.feature". */
	Feature feature(String path) {
		String[] names = path.split("\\.");
		return layer(names[0]).getFeatures().stream().filter(feature -> feature.getName().equals(names[1])).findFirst().orElseThrow();
	}

	/** A tag set of the edited copy. */
	TagSet set(String name) {
		return codebook.getTagSets().stream().filter(set -> set.getName().equals(name)).findFirst().orElseThrow();
	}

	/** A tag of the edited copy, by "set.tag". */
	Tag tag(String path) {
		String[] names = path.split("\\.");
		return set(names[0]).getTags().stream().filter(tag -> tag.getName().equals(names[1])).findFirst().orElseThrow();
	}

	void save() throws IOException {
		session.save("");
	}

	/** All codings of a coder as they are on disk, by "Layer begin" with their values; "version" says by which codebook. */
	Map<String, Map<String, Object>> codings(String coder) throws IOException {
		CasResource resource = fixture.store.codings().open(CodingKey.of(coder, article()));
		Map<String, Map<String, Object>> codings = new TreeMap<>();
		for (EObject coding : resource.codings()) {
			Map<String, Object> values = new HashMap<>();
			for (EStructuralFeature feature : coding.eClass().getEStructuralFeatures()) {
				if (coding.eIsSet(feature)) {
					values.put(feature.getName(), shown(coding.eGet(feature)));
				}
			}
			codings.put(coding.eClass().getName() + " " + Annotations.begin(coding), values);
		}
		codings.put("version", Map.of("is", Integer.valueOf(CodingMetadata.read(resource.cas()).orElseThrow().codebookVersion())));
		return codings;
	}

	private static Object shown(Object value) {
		return switch (value) {
			case List<?> all -> all.stream().map(CodedStudy::shown).toList();
			case EObject link when link.eClass() == BasePackage.LINK -> link.eGet(BasePackage.LINK_ROLE) + " > "
					+ shown(link.eGet(BasePackage.LINK_TARGET));
			case EObject anchored -> anchored.eClass().getName() + " " + Annotations.begin(anchored);
			case null -> "nothing";
			default -> value;
		};
	}

	/** The study's files, while nothing is written into them. */
	FilesAtRest files() throws IOException {
		return FilesAtRest.of(fixture);
	}

	@Override
	public void close() {
		fixture.close();
	}
}

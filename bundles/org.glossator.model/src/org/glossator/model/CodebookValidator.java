// SPDX-License-Identifier: EPL-2.0
package org.glossator.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.glossator.model.codebook.Anchor;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Described;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.MeasurementLevel;
import org.glossator.model.codebook.Rule;
import org.glossator.model.codebook.Tag;
import org.glossator.model.codebook.TagSet;
import org.glossator.model.kinds.Kind;
import org.glossator.model.kinds.Kind.Setting;

/**
 * Whether a codebook is consistent in itself, so that a UIMA type system and checks can be made of it: names, kinds of
 * features, tag sets, shortcuts, colours and the parameters of rules.
 */
public final class CodebookValidator {

	private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
	private static final Pattern NAMESPACE = Pattern.compile("[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z][A-Za-z0-9_]*)*");
	private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}");
	/** Features that every coding has from its base type, and those that UIMA itself reads. */
	private static final Set<String> TAKEN = Set.of("begin", "end", "sofa", "uid", "segments", "self", "address");

	private final Codebook codebook;
	private final List<CodebookProblem> problems = new ArrayList<>();

	private CodebookValidator(Codebook codebook) {
		this.codebook = codebook;
	}

	/**
	 * Checks a codebook.
	 *
	 * @param codebook any, also one that was edited by hand
	 * @return sentences, each naming the element and what is wrong with it, in the order of the codebook; empty when it is sound
	 */
	public static List<String> problems(Codebook codebook) {
		return check(codebook).stream().map(CodebookProblem::sentence).toList();
	}

	/**
	 * Checks a codebook, as {@link #problems} does, and says which element each problem is with.
	 *
	 * @param codebook any, also one that is being edited
	 * @return what is wrong, in the order of the codebook; empty when it is sound
	 */
	public static List<CodebookProblem> check(Codebook codebook) {
		CodebookValidator validator = new CodebookValidator(codebook);
		validator.run();
		return List.copyOf(validator.problems);
	}

	private void run() {
		if (!dangling().isEmpty()) {
			// What is not there cannot be judged: name it, and nothing that only follows from it.
			problems.addAll(dangling());
			return;
		}
		String namespace = text(codebook.getNamespace());
		if (!NAMESPACE.matcher(namespace).matches()) {
			report(codebook, NLS.bind(Messages.namespaceInvalid, namespace));
		} else if (namespace.startsWith("uima.") || namespace.equals("uima") || (namespace + ".").startsWith("org.glossator.type.")) {
			report(codebook, NLS.bind(Messages.namespaceTaken, namespace));
		}
		if (text(codebook.getName()).isBlank()) {
			report(codebook, Messages.codebookNameMissing);
		}
		if (codebook.getVersion() < 1) {
			report(codebook, NLS.bind(Messages.versionInvalid, Integer.valueOf(codebook.getVersion())));
		}
		layers();
		tagSets();
		Set<String> ids = new HashSet<>();
		for (Rule rule : codebook.getRules()) {
			if (text(rule.getId()).isBlank()) {
				report(rule, Messages.ruleIdMissing);
			} else if (!ids.add(rule.getId())) {
				report(rule, NLS.bind(Messages.ruleIdTwice, rule.getId()));
			}
			new RuleValidator(rule, problems).run();
		}
	}

	private List<CodebookProblem> dangling() {
		List<CodebookProblem> found = new ArrayList<>();
		EcoreUtil.CrossReferencer.find(List.of(codebook)).forEach((target, settings) -> {
			if (target.eIsProxy() || EcoreUtil.getRootContainer(target) != codebook) {
				settings.forEach(setting -> found.add(new CodebookProblem(setting.getEObject(),
						NLS.bind(Messages.referenceDangling, describe(setting.getEObject()), setting.getEStructuralFeature().getName()))));
			}
		});
		return found.stream().sorted(Comparator.comparing(CodebookProblem::sentence)).toList();
	}

	private void report(EObject element, String sentence) {
		problems.add(new CodebookProblem(element, sentence));
	}

	private void layers() {
		Set<String> names = new HashSet<>();
		Set<String> shortcuts = new HashSet<>();
		sameLabels(codebook.getLayers(), label -> NLS.bind(Messages.labelTwice, label));
		for (Layer layer : codebook.getLayers()) {
			identifier(layer, layer.getName());
			// Tables of an export are files named after layers, and some file systems ignore case.
			if (!names.add(text(layer.getName()).toLowerCase(Locale.ROOT))) {
				report(layer, NLS.bind(Messages.layerNameTwice, layer.getName()));
			}
			color(layer, layer.getColor());
			shortcut(layer, layer.getShortcut(), shortcuts, Messages.anotherLayer);
			if (layer.getAnchor() == Anchor.ARTICLE && layer.isDiscontinuous()) {
				report(layer, NLS.bind(Messages.articleLayerDiscontinuous, describe(layer)));
			}
			sameLabels(layer.getFeatures(), label -> NLS.bind(Messages.labelTwiceInLayer, ModelNames.of(layer), label));
			Set<String> features = new HashSet<>();
			for (Feature feature : layer.getFeatures()) {
				identifier(feature, feature.getName());
				if (TAKEN.contains(text(feature.getName()))) {
					report(feature, NLS.bind(Messages.featureNameTaken, describe(feature), feature.getName()));
				}
				if (!features.add(text(feature.getName()))) {
					report(feature, NLS.bind(Messages.featureNameTwice, ModelNames.of(layer), feature.getName()));
				}
				feature(feature);
			}
		}
	}

	private void feature(Feature feature) {
		FeatureKind kind = feature.getKind();
		boolean tags = Kind.of(kind).takes(Setting.TAGS);
		if (tags && (feature.getTagSet() == null || feature.getTagSet().getTags().isEmpty())) {
			report(feature, NLS.bind(Messages.tagSetMissing, describe(feature)));
		}
		if (!tags && feature.getTagSet() != null) {
			report(feature, NLS.bind(Messages.tagSetNeedless, describe(feature)));
		}
		if (kind == FeatureKind.REFERENCE && feature.getTargetLayers().isEmpty()) {
			report(feature, NLS.bind(Messages.targetLayerMissing, describe(feature)));
		}
		if (kind == FeatureKind.REGISTRY && feature.getTargetKinds().isEmpty()) {
			report(feature, NLS.bind(Messages.targetKindMissing, describe(feature)));
		}
		if (kind == FeatureKind.LINK && feature.getTargetLayers().isEmpty() && feature.getTargetKinds().isEmpty()) {
			report(feature, NLS.bind(Messages.targetMissing, describe(feature)));
		}
		if (feature.isDiscontinuous() && !Kind.of(kind).takes(Setting.DISCONTINUOUS)) {
			report(feature, NLS.bind(Messages.valueDiscontinuous, describe(feature)));
		}
		if (kind == FeatureKind.TAG && feature.getTagSet() != null && feature.getLevel() != MeasurementLevel.NOMINAL
				&& !feature.getTagSet().isOrdered()) {
			report(feature, NLS.bind(Messages.tagSetUnordered,
					new Object[] { describe(feature), feature.getLevel(), ModelNames.of(feature.getTagSet()) }));
		}
		if (!text(feature.getDefaultValue()).isEmpty() && !Kind.of(kind).isDefault(feature, feature.getDefaultValue())) {
			report(feature, NLS.bind(Messages.defaultValueInvalid, describe(feature), feature.getDefaultValue()));
		}
	}

	private void tagSets() {
		Set<String> names = new HashSet<>();
		for (TagSet set : codebook.getTagSets()) {
			value(set, set.getName());
			if (!names.add(text(set.getName()))) {
				report(set, NLS.bind(Messages.tagSetNameTwice, set.getName()));
			}
			sameLabels(set.getTags(), label -> NLS.bind(Messages.labelTwiceInTagSet, ModelNames.of(set), label));
			Set<String> tags = new HashSet<>();
			Set<String> shortcuts = new HashSet<>();
			for (Tag tag : set.getTags()) {
				value(tag, tag.getName());
				if (!tags.add(text(tag.getName()))) {
					report(tag, NLS.bind(Messages.tagNameTwice, ModelNames.of(set), tag.getName()));
				}
				color(tag, tag.getColor());
				shortcut(tag, tag.getShortcut(), shortcuts, Messages.anotherTag);
			}
		}
	}

	/** Labels that are the same; of those that have none the technical name says what is wrong. */
	private void sameLabels(List<? extends Described> elements, UnaryOperator<String> sentence) {
		Set<String> labels = new HashSet<>();
		for (Described element : elements) {
			String label = text(element.getLabel()).strip();
			if (!label.isEmpty() && !labels.add(label.toLowerCase(Locale.ROOT))) {
				report(element, sentence.apply(label));
			}
		}
	}

	private void identifier(EObject element, String name) {
		if (!IDENTIFIER.matcher(text(name)).matches()) {
			report(element, NLS.bind(Messages.nameNoIdentifier, describe(element)));
		}
	}

	private void value(EObject element, String name) {
		String stored = text(name);
		if (stored.isBlank() || !stored.strip().equals(stored) || stored.chars().anyMatch(Character::isISOControl)) {
			report(element, NLS.bind(Messages.nameInvalid, describe(element)));
		}
	}

	private void color(EObject element, String color) {
		if (!text(color).isEmpty() && !COLOR.matcher(color).matches()) {
			report(element, NLS.bind(Messages.colorInvalid, describe(element), color));
		}
	}

	/** {@return whether a text can be the shortcut of a layer or a tag: one key that writes something} */
	public static boolean isShortcut(String key) {
		return key.length() == 1 && key.chars().noneMatch(c -> Character.isISOControl(c) || Character.isWhitespace(c) || Character.isSpaceChar(c)
				|| Character.isSurrogate((char) c));
	}

	private void shortcut(EObject element, String shortcut, Set<String> used, String other) {
		if (text(shortcut).isEmpty()) {
			return;
		}
		if (!isShortcut(shortcut)) {
			report(element, NLS.bind(Messages.shortcutInvalid, describe(element), shortcut));
		} else if (!used.add(shortcut.toUpperCase(Locale.ROOT))) {
			report(element, NLS.bind(Messages.shortcutTaken, new Object[] { describe(element), shortcut, other }));
		}
	}

	static String describe(EObject element) {
		return switch (element) {
			case Layer layer -> NLS.bind(Messages.layer, ModelNames.of(layer));
			case Feature feature when feature.eContainer() instanceof Layer layer -> NLS.bind(Messages.feature, ModelNames.of(layer),
					ModelNames.of(feature));
			case TagSet set -> NLS.bind(Messages.tagSet, ModelNames.of(set));
			case Tag tag when tag.eContainer() instanceof TagSet set -> NLS.bind(Messages.tag, ModelNames.of(set), ModelNames.of(tag));
			case Rule rule -> NLS.bind(Messages.rule, text(rule.getId()));
			default -> Messages.codebook;
		};
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}
}

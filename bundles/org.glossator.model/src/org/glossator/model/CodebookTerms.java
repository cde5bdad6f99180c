// SPDX-License-Identifier: EPL-2.0
package org.glossator.model;

import java.util.Collection;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.glossator.model.codebook.Anchor;
import org.glossator.model.codebook.CodebookPackage.Literals;
import org.glossator.model.codebook.Described;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.MeasurementLevel;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.codebook.Rule;
import org.glossator.model.codebook.Severity;
import org.glossator.model.codebook.Tag;
import org.glossator.model.codebook.TagSet;
import org.glossator.model.kinds.Kind;

/** What people call the elements of a codebook, what is said of them, and what that can be. */
public final class CodebookTerms {

	private CodebookTerms() {
	}

	/** {@return what an element is called; a rule, which is not called anything, by its id} */
	public static String name(EObject element) {
		return element instanceof Rule rule ? rule.getId() : element instanceof Described described ? ModelNames.of(described) : "";
	}

	/** {@return what kind of thing an element is: "Layer"} */
	public static String type(EObject element) {
		return switch (element) {
			case Layer layer -> Messages.typeLayer;
			case Feature feature -> Messages.typeFeature;
			case TagSet set -> Messages.typeTagSet;
			case Tag tag -> Messages.typeTag;
			case Rule rule -> Messages.typeRule;
			case null, default -> Messages.typeCodebook;
		};
	}

	/** {@return what an attribute or a reference is called, in title case: "Level of Measurement"} */
	public static String attribute(EStructuralFeature attribute) {
		return switch (attribute.getName()) {
			case "anchor" -> Messages.attributeAnchor;
			case "check" -> Messages.attributeCheck;
			case "color" -> Messages.attributeColor;
			case "defaultValue" -> Messages.attributeDefaultValue;
			case "definition" -> Messages.attributeDefinition;
			case "discontinuous" -> Messages.attributeDiscontinuous;
			case "examples" -> Messages.attributeExamples;
			case "features" -> Messages.attributeFeatures;
			case "kind" -> Messages.attributeKind;
			case "label" -> Messages.attributeLabel;
			case "language" -> Messages.attributeLanguage;
			case "layer" -> Messages.attributeLayer;
			case "layers" -> Messages.attributeLayers;
			case "level" -> Messages.attributeLevel;
			case "many" -> Messages.attributeMany;
			case "message" -> Messages.attributeMessage;
			case "name" -> Messages.attributeName;
			case "namespace" -> Messages.attributeNamespace;
			case "ordered" -> Messages.attributeOrdered;
			case "required" -> Messages.attributeRequired;
			case "rules" -> Messages.attributeRules;
			case "severity" -> Messages.attributeSeverity;
			case "shortcut" -> Messages.attributeShortcut;
			case "supportingFeature" -> Messages.attributeSupportingFeature;
			case "supportingLayer" -> Messages.attributeSupportingLayer;
			case "tagSet" -> Messages.attributeTagSet;
			case "tagSets" -> Messages.attributeTagSets;
			case "tags" -> Messages.attributeTags;
			case "targetKinds" -> Messages.attributeTargetKinds;
			case "targetLayers" -> Messages.attributeTargetLayers;
			case "whenNot" -> Messages.attributeWhenNot;
			case "whenToUse" -> Messages.attributeWhenToUse;
			case "withAnchor" -> Messages.attributeWithAnchor;
			case "words" -> Messages.attributeWords;
			case "zones" -> Messages.attributeZones;
			default -> attribute.getName();
		};
	}

	/** {@return what an attribute or a reference of an element says; empty for nothing} */
	public static String value(EObject element, EStructuralFeature attribute) {
		Object value = element.eGet(attribute);
		boolean counts = attribute == Literals.FEATURE__MANY || attribute == Literals.FEATURE__DISCONTINUOUS || attribute == Literals.LAYER__DISCONTINUOUS;
		return counts ? Boolean.TRUE.equals(value) ? Messages.severalYes : Messages.severalNo : value(value);
	}

	/** {@return what a value is called; empty for nothing} */
	public static String value(Object value) {
		return switch (value) {
			case null -> "";
			case Collection<?> several -> several.stream().map(CodebookTerms::value).collect(Collectors.joining("; "));
			case EObject element -> name(element);
			case Boolean truth -> truth.booleanValue() ? Messages.truthYes : Messages.truthNo;
			case FeatureKind kind -> Kind.of(kind).title();
			case Anchor anchor -> anchor == Anchor.SPAN ? Messages.anchorText : Messages.anchorArticle;
			case MeasurementLevel level -> switch (level) {
				case NOMINAL -> Messages.levelNominal;
				case ORDINAL -> Messages.levelOrdinal;
				case INTERVAL -> Messages.levelInterval;
				case RATIO -> Messages.levelRatio;
			};
			case RegistryKind kind -> switch (kind) {
				case ENTITY -> Messages.targetEntities;
				case PROPOSITION -> Messages.targetPropositions;
				case EVENT -> Messages.targetEvents;
			};
			case Severity severity -> switch (severity) {
				case ERROR -> Messages.severityError;
				case WARNING -> Messages.severityWarning;
				case OFF -> Messages.severityOff;
			};
			default -> value.toString();
		};
	}
}

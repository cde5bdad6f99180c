// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.glossator.editing.names.NewEntry;
import org.glossator.model.codebook.Feature;
import org.glossator.model.registry.Entry;

/**
 * How the values of a kind of feature are given: the one table of what is a kind's own in the form.
 *
 * @param one     makes the editor for a feature with one value
 * @param many    makes the editor for one with several
 * @param choices what there is to choose; empty when values are typed or marked in the text
 */
record ValueControl(Function<RowContext, ValueEditor> one, Function<RowContext, ValueEditor> many, Optional<Function<FeatureModel, Choice.Source>> choices) {

	static ValueControl of(Feature feature) {
		return switch (feature.getKind()) {
		case STRING, INTEGER, DOUBLE -> new ValueControl(TextEditor::new, ChipsEditor::new, Optional.empty());
		case BOOLEAN -> new ValueControl(CheckEditor::new, ChipsEditor::new, Optional.of(model -> ValueChoices.yesAndNo(model::give)));
		case DATE -> chosen(DateChoices::new);
		case TAG -> feature.getTagSet() == null || feature.getTagSet().getTags().size() <= TagEditor.FEW
				? new ValueControl(TagEditor::new, TagEditor::new, Optional.empty())
				: chosen(model -> ValueChoices.tags(model, tag -> model.give(tag.getName())));
		case REGISTRY -> chosen(model -> ValueChoices.entries(model, model::give, entry -> create(model, entry)));
		case REFERENCE -> chosen(model -> ValueChoices.codings(model, model::give));
		case SPAN -> new ValueControl(SpanEditor::new, SpanEditor::new, Optional.empty());
		case LINK -> new ValueControl(LinkEditor::new, LinkEditor::new, Optional.empty());
		};
	}

	private static ValueControl chosen(Function<FeatureModel, Choice.Source> choices) {
		return new ValueControl(ChoiceEditor::new, ChipsEditor::new, Optional.of(choices));
	}

	/** Makes the editor for the feature of a row. */
	static ValueEditor create(RowContext context) {
		Feature feature = context.model().feature();
		return (feature.isMany() ? of(feature).many : of(feature).one).apply(context);
	}

	/** What there is to choose for a feature, and choosing it: sets the value, or adds to the values. */
	static Optional<Choice.Source> choices(FeatureModel model) {
		return of(model.feature()).choices.map(make -> make.apply(model));
	}

	/** Makes an entry and gives it to all codings. */
	private static boolean create(FeatureModel model, NewEntry wanted) {
		EObject first = model.subject().first();
		return model.session().edits().together(() -> {
			Optional<Entry> made = model.gestures().newEntry(first, model.feature(), Optional.empty(), wanted);
			made.ifPresent(entry -> model.subject().codings().stream().filter(coding -> coding != first)
					.forEach(coding -> model.gestures().add(coding, model.feature(), entry.getId())));
		});
	}
}

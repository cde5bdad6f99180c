// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.glossator.editing.names.NewEntry;
import org.glossator.model.registry.Entry;

/** What there is to choose for a feature, and choosing it: sets the value, or adds to the values. */
final class EntryChoices {

	private EntryChoices() {
	}

	/** The choices for a tag, registry, reference or boolean feature. */
	static Choice.Source of(FeatureModel model) {
		return switch (model.feature().getKind()) {
		case TAG -> Choices.tags(model, tag -> model.give(tag.getName()));
		case REGISTRY -> Choices.entries(model, model::give, entry -> create(model, entry));
		case REFERENCE -> Choices.codings(model, model::give);
		case BOOLEAN -> Choices.yesAndNo(model::give);
		case STRING, INTEGER, DOUBLE, SPAN, LINK -> typed -> List.of();
		};
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

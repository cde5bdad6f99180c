// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;

/** Makes the editor for a feature. */
final class ValueEditors {

	private ValueEditors() {
	}

	static ValueEditor create(RowContext context) {
		Feature feature = context.model().feature();
		if (feature.getKind() == FeatureKind.TAG && context.model().tags().size() <= TagEditor.FEW) {
			return new TagEditor(context);
		}
		return switch (feature.getKind()) {
		case SPAN -> new SpanEditor(context);
		case LINK -> new LinkEditor(context);
		case STRING, INTEGER, DOUBLE -> feature.isMany() ? new ChipsEditor(context) : new TextEditor(context);
		case BOOLEAN -> feature.isMany() ? new ChipsEditor(context) : new CheckEditor(context);
		case TAG, REGISTRY, REFERENCE -> feature.isMany() ? new ChipsEditor(context) : new ChoiceEditor(context);
		};
	}
}

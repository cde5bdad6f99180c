// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.annotations;

import java.util.Comparator;
import java.util.Locale;

/** The columns of the table, in their first order. */
enum AnnotationColumn {
	/** Whether the coding breaks a rule; the gravest first. GTK draws no icon at all where it has less room. */
	PROBLEMS("", Messages.ProblemsTip, 34, Comparator.comparingInt(row -> -row.problems().gravity())), //$NON-NLS-1$
	/** The paragraph that the coding begins in. */
	PLACE(Messages.Place, Messages.PlaceTip, 44, Comparator.comparingInt(AnnotationRow::begin)),
	/** Its layer. */
	LAYER(Messages.Layer, Messages.LayerTip, 120, Comparator.comparing(AnnotationRow::layer, String.CASE_INSENSITIVE_ORDER)),
	/** The text that it covers. */
	TEXT(Messages.Text, Messages.TextTip, 260, Comparator.comparing(AnnotationRow::text, String.CASE_INSENSITIVE_ORDER)),
	/** What its features say. */
	FEATURES(Messages.Features, Messages.FeaturesTip, 420, Comparator.comparing(AnnotationRow::features, String.CASE_INSENSITIVE_ORDER)),
	/** Whose coding it is; shown only when codings of others are, and then behind the place. */
	WHOSE(Messages.Whose, Messages.WhoseTip, 90, Comparator.comparing(AnnotationRow::whose, String.CASE_INSENSITIVE_ORDER));

	private final String label;
	private final String tip;
	private final int width;
	private final Comparator<AnnotationRow> order;

	AnnotationColumn(String label, String tip, int width, Comparator<AnnotationRow> order) {
		this.label = label;
		this.tip = tip;
		this.width = width;
		this.order = order;
	}

	String label() {
		return label;
	}

	String tip() {
		return tip;
	}

	/** In points, until a person sets another. */
	int width() {
		return width;
	}

	/** Upwards; rows that are equal by it stay in the order of the text. */
	Comparator<AnnotationRow> order() {
		return order;
	}

	/** What a row says in this column. */
	String text(AnnotationRow row) {
		return switch (this) {
		case PROBLEMS -> ""; //$NON-NLS-1$
		case PLACE -> row.place();
		case LAYER -> row.layer();
		case TEXT -> row.text();
		case FEATURES -> row.features();
		case WHOSE -> row.whose();
		};
	}

	/** What it is remembered by. */
	String key() {
		return name().toLowerCase(Locale.ROOT);
	}
}

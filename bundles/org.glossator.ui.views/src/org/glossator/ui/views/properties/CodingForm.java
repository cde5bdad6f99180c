// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.databinding.observable.list.WritableList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.glossator.model.codebook.Feature;
import org.glossator.ui.ActiveCoding;

/** The form for the codings of one layer: made once, it shows one selection after the other. Labels stand above when it is narrow. */
final class CodingForm {

	/** A form of fewer average characters than these has its labels above the fields. */
	private static final int NARROW = 52;

	private final ScrolledComposite scroll;
	private final Composite body;
	private final CodingTitle title;
	private final List<FeatureRow> rows = new ArrayList<>();
	private final WritableList<EObject> codings = new WritableList<>();
	private Subject subject;
	private final Consumer<String> tell;
	private boolean showing;
	private final Set<Composite> resized = new LinkedHashSet<>();

	/**
	 * @param tell is told, when another selection is shown, why what was typed is not stored
	 */
	CodingForm(Composite parent, Subject subject, ActiveCoding active, Consumer<String> tell) {
		this.subject = subject;
		this.tell = tell;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		body = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(10, 7).applyTo(body);
		scroll.setContent(body);
		ResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), body);
		title = new CodingTitle(body, subject.layer(), resources);
		for (Feature feature : subject.layer().getFeatures()) {
			rows.add(new FeatureRow(body, feature, subject, codings, active, resources, this::resized));
		}
		body.addDisposeListener(event -> codings.dispose());
		scroll.addListener(SWT.Resize, event -> fit());
	}

	Control control() {
		return scroll;
	}

	Subject subject() {
		return subject;
	}

	/** Turns to a selection of the same layer; what was typed for the former one and not stored is stored first. */
	void show(Subject other) {
		leave();
		if (row(scroll.getDisplay().getFocusControl()).isEmpty()) {
			scroll.setOrigin(0, 0); // who works in the form goes on with the same feature
		}
		subject = other;
		rows.forEach(row -> row.turnTo(other));
		codings.clear();
		codings.addAll(other.codings());
		show(FeatureRow::show);
	}

	/** Shows the codings as they are now. */
	void refresh() {
		show(FeatureRow::refresh);
	}

	private void show(Consumer<FeatureRow> shows) {
		together(() -> {
			if (title.show(subject)) {
				resized(title.control());
			}
			rows.forEach(shows);
		});
	}

	/** Shows what the rules find in the codings now. */
	void check() {
		RowProblems problems = RowProblems.of(subject);
		together(() -> {
			if (title.show(problems.others())) {
				resized(title.control());
			}
			rows.forEach(row -> row.show(problems));
		});
	}

	private void together(Runnable shows) {
		showing = true;
		try {
			shows.run();
		} finally {
			showing = false;
		}
		layoutResized();
	}

	private void resized(Composite part) {
		resized.add(part);
		if (!showing) {
			layoutResized();
		}
	}

	/** Lays out only what needs more or less room than before: laying out all takes too long for who goes from coding to coding. */
	private void layoutResized() {
		if (!resized.isEmpty()) {
			resized.forEach(part -> part.layout(true, true));
			body.layout(resized.toArray(Control[]::new));
			resized.clear();
			setHeight();
		}
	}

	private void fit() {
		GC gc = new GC(body);
		double character = gc.getFontMetrics().getAverageCharacterWidth();
		gc.dispose();
		((GridLayout) body.getLayout()).numColumns = scroll.getClientArea().width < character * NARROW ? 1 : 2;
		title.span(((GridLayout) body.getLayout()).numColumns);
		layout();
	}

	private void layout() {
		body.layout(true, true);
		setHeight();
	}

	private void setHeight() {
		int width = scroll.getClientArea().width;
		if (width > 0) {
			scroll.setMinHeight(body.computeSize(width, SWT.DEFAULT, false).y);
		}
	}

	/** Stores what is typed and not yet stored. */
	void commit() {
		rows.forEach(row -> row.editor().commit());
	}

	/** Stores what is typed, and tells what of it could not be stored. */
	void leave() {
		commit();
		rows.stream().flatMap(row -> row.leave().stream()).reduce((one, other) -> one + ' ' + other).ifPresent(tell);
	}

	/** The row that has a control; empty for null. */
	Optional<FeatureRow> row(Control control) {
		return rows.stream().filter(row -> row.has(control)).findFirst();
	}

	/** Takes note that other text is selected. */
	void textSelected() {
		rows.forEach(row -> row.editor().textSelected());
	}

	/**
	 * Gives the keyboard to the first row that lacks a value the codebook or a rule asks for, or that something is wrong with; when there
	 * is none, to the first. Those that can be typed into come before the others: parts of the text are marked in the article.
	 */
	boolean focusMissing() {
		return focus(row -> row.isWanting() && row.editor().takesTyping()) || focus(FeatureRow::isWanting) || focus(row -> row.editor().takesTyping())
				|| focus(any -> true);
	}

	private boolean focus(Predicate<FeatureRow> which) {
		return rows.stream().filter(which).anyMatch(row -> row.editor().focus());
	}
}

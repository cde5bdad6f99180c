// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.databinding.observable.list.IObservableList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.glossator.model.codebook.Feature;
import org.glossator.ui.ActiveCoding;
import org.glossator.ui.ModelLabels;

/** One feature in the form: its label, the widgets for its value, and what is wrong with it. */
final class FeatureRow {

	private final FeatureModel model;
	private final ValueEditor editor;
	private final Composite body;
	private final Notes notes;
	private final Consumer<Composite> changed;
	private RowProblems problems = RowProblems.none();
	private Optional<String> complaint = Optional.empty();
	/** Whether it was shown what the rules find in these codings; from then on room is kept, so that no field moves under the pointer. */
	private boolean checked;

	/**
	 * @param parent  has a grid; the label and the widgets become two cells of it
	 * @param changed is given a composite that needs more or less room
	 */
	FeatureRow(Composite parent, Feature feature, Subject subject, IObservableList<EObject> codings, ActiveCoding active,
			ResourceManager resources, Consumer<Composite> changed) {
		this.changed = changed;
		model = new FeatureModel(feature, subject, codings);
		Label label = new Label(parent, SWT.NONE);
		String name = ModelLabels.text(feature);
		label.setText(Wording.plain(feature.isRequired() ? NLS.bind(Messages.Required, name) : name));
		String guidance = Wording.guidance(feature);
		label.setToolTipText(Wording.plain(feature.isRequired() ? NLS.bind(Messages.RequiredTip, guidance) : guidance));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 5).applyTo(label);
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(body);
		editor = ValueControl.create(new RowContext(body, model, active, resources, this::resized, this::complain));
		notes = new Notes(body);
	}

	Feature feature() {
		return model.feature();
	}

	ValueEditor editor() {
		return editor;
	}

	/** Whether a control is one of this row's. */
	boolean has(Control control) {
		for (Control each = control; each != null; each = each.getParent()) {
			if (each == body) {
				return true;
			}
		}
		return false;
	}

	/** Whether the codebook asks for a value that is not there, by the feature or by a rule, or a rule finds something wrong with it. */
	boolean isWanting() {
		boolean empty = model.shared().values().isEmpty();
		return model.isMissing() || model.isAsked() || problems.of(model.feature()).stream().anyMatch(problem -> empty || !problem.missing());
	}

	/** Forgets what was typed and not stored, and returns why it was not, if it was not. */
	Optional<String> leave() {
		Optional<String> lost = complaint;
		complaint = Optional.empty();
		return lost;
	}

	/** Turns to other codings; the editor does not show them yet. */
	void turnTo(Subject subject) {
		model.turnTo(subject);
		problems = RowProblems.none();
		checked = false;
	}

	/** Shows the codings as they are now, and forgets what was typed and not stored. */
	void show() {
		complaint = Optional.empty();
		editor.show();
		showNotes(true);
	}

	/** Shows the codings as they are now, but for a field in which something is being typed. */
	void refresh() {
		if (editor.isTyping()) {
			showNotes(true);
		} else {
			show();
		}
	}

	/** Shows what the rules found. */
	void show(RowProblems found) {
		problems = found;
		showNotes(checked);
		checked = true;
	}

	private void complain(String sentence) {
		complaint = Optional.of(sentence).filter(text -> !text.isEmpty());
		showNotes(checked);
	}

	// More may follow until it is known what the rules find, and when it is changed what is wrong.
	private void showNotes(boolean more) {
		List<RowProblems.Said> said = new ArrayList<>();
		complaint.ifPresent(sentence -> said.add(new RowProblems.Said(true, sentence, false)));
		List<RowProblems.Said> found = problems.of(model.feature());
		boolean empty = model.shared().values().isEmpty();
		if (empty || model.isMissing()) {
			found.stream().filter(RowProblems.Said::missing).findFirst()
					.or(() -> model.isMissing() ? Optional.of(missing()) : Optional.empty()).ifPresent(said::add);
		}
		found.stream().filter(problem -> !problem.missing()).forEach(said::add);
		if (notes.show(said, more)) {
			resized();
		}
	}

	private void resized() {
		changed.accept(body);
	}

	private RowProblems.Said missing() {
		return new RowProblems.Said(true, NLS.bind(Messages.Missing, ModelLabels.text(model.feature())), true);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.glossator.model.codebook.Layer;
import org.glossator.reading.ValueWords;
import org.glossator.ui.ModelLabels;

/** The head of the form: the layer, the coded text, and why nothing can be changed when that is so. */
final class CodingTitle {

	/** As much of a text as is quoted, in characters: a few lines of it. */
	private static final int QUOTE = 240;

	private final Composite control;
	private final Label name;
	private final Label text;
	private final Label notice;
	private final Notes notes;

	CodingTitle(Composite parent, Layer layer, ResourceManager resources) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 3).applyTo(control);
		Label swatch = new Label(control, SWT.NONE);
		swatch.setImage((Image) resources.get(ModelLabels.icon(layer)));
		name = new Label(control, SWT.NONE);
		name.setFont((Font) resources.get(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).setStyle(SWT.BOLD)));
		name.setToolTipText(Wording.plain(Wording.guidance(layer)));
		wide(name, 1);
		text = new Label(control, SWT.WRAP);
		wide(text, 2);
		notice = new Label(control, SWT.WRAP);
		wide(notice, 2);
		Composite below = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(below);
		wide(below, 2);
		notes = new Notes(below);
		span(2);
	}

	private static void wide(Control control, int columns) {
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(columns, 1).hint(40, SWT.DEFAULT).applyTo(control);
	}

	Composite control() {
		return control;
	}

	/** Takes as many columns of the form as it has. */
	void span(int columns) {
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(60, SWT.DEFAULT).applyTo(control);
	}

	/**
	 * Shows what the form is about.
	 *
	 * @return whether more or less room may be needed
	 */
	boolean show(Subject subject) {
		String layer = ModelLabels.text(subject.layer());
		boolean changed = Wording.set(name, subject.isOne() ? layer : NLS.bind(Messages.Count, layer, Integer.valueOf(subject.codings().size())));
		changed |= Wording.set(text, subject.isOne() ? ValueWords.quote(subject.first(), QUOTE) : Messages.SeveralNotice);
		changed |= Wording.set(notice, subject.session().isMine() ? "" : subject.session().refusal().orElseGet(() -> NLS.bind(Messages.OthersCoding, coder(subject)))); //$NON-NLS-1$
		GridData data = (GridData) notice.getLayoutData();
		changed |= data.exclude != notice.getText().isEmpty();
		data.exclude = notice.getText().isEmpty();
		notice.setVisible(!data.exclude);
		return changed;
	}

	@SuppressWarnings("resource") // the store is closed by its owner
	private static String coder(Subject subject) {
		return subject.session().context().store().people().name(subject.session().key().whose().id());
	}

	/** Shows what is wrong with the codings as such; says whether more or less room is needed. */
	boolean show(List<RowProblems.Said> problems) {
		return notes.show(problems, false);
	}
}

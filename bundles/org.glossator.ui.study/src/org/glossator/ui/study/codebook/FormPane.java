// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.codebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;
import org.glossator.editing.codebook.CodebookSession;
import org.glossator.editing.codebook.UseCount;
import org.glossator.model.CodebookProblem;
import org.glossator.model.CodebookTerms;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Described;
import org.glossator.model.codebook.Rule;
import org.glossator.ui.GridPlace;
import org.glossator.ui.ModelLabels;

/** The right side of the editor: what is selected, how much it is used, what is wrong with it, and its form. */
final class FormPane {

	/** The least width of a form with fields beside their labels, in characters. */
	private static final int BESIDE = 48;

	private final Composite pane;
	private final Label icon;
	private final Label title;
	private final Label place;
	private final Label problems;
	private final SharedScrolledComposite scrolled;
	private final CodebookSession session;
	private final Runnable onTyping;
	private final LocalResourceManager images;
	private final Map<EClass, FormSheet> sheets = new HashMap<>();
	private Optional<FormSheet> sheet = Optional.empty();
	private Optional<EObject> element = Optional.empty();

	/**
	 * @param onTyping called when something is typed
	 */
	FormPane(Composite parent, CodebookSession session, Runnable onTyping) {
		this.session = session;
		this.onTyping = onTyping;
		pane = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 10).spacing(8, 4).applyTo(pane);
		images = new LocalResourceManager(JFaceResources.getResources(), pane);
		icon = new Label(pane, SWT.NONE);
		title = new Label(pane, SWT.NONE);
		title.setFont(JFaceResources.getFontRegistry().get(JFaceResources.HEADER_FONT));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(title);
		place = new Label(pane, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(place);
		scrolled = new SharedScrolledComposite(pane, SWT.V_SCROLL | SWT.H_SCROLL) {
			// All is there already.
		};
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).indent(0, 8).applyTo(scrolled);
		scrolled.setBackgroundMode(SWT.INHERIT_DEFAULT);
		scrolled.addListener(SWT.Resize, event -> fold());
		problems = new Label(pane, SWT.WRAP); // below, where no field moves under the pointer when they come
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(problems);
		pane.addListener(SWT.Paint, event -> blend());
	}

	Control control() {
		return pane;
	}

	/** Gives the form the background of the pane: the theme colours it when it is made, and a form is made later. */
	private void blend() {
		sheet.map(FormSheet::control).filter(shown -> !shown.getBackground().equals(pane.getBackground())).ifPresent(shown -> {
			scrolled.setBackground(pane.getBackground());
			shown.setBackgroundMode(SWT.INHERIT_DEFAULT);
			shown.setBackground(pane.getBackground());
		});
	}

	private void fold() {
		GC gc = new GC(scrolled);
		boolean below = scrolled.getClientArea().width < BESIDE * gc.getFontMetrics().getAverageCharacterWidth();
		gc.dispose();
		sheet.ifPresent(shown -> {
			shown.fold(below);
			scrolled.reflow(true);
		});
	}

	/** The element that is shown; none at first. */
	Optional<EObject> element() {
		return element;
	}

	/** Shows an element, after what was typed for another became a step. */
	void show(EObject shown) {
		commit();
		FormSheet next = sheets.computeIfAbsent(shown.eClass(), any -> ElementForm.create(scrolled, session, shown, onTyping));
		boolean other = element.filter(shown::equals).isEmpty();
		element = Optional.of(shown);
		if (sheet.filter(next::equals).isEmpty()) {
			sheet.ifPresent(former -> former.control().setVisible(false));
			sheet = Optional.of(next);
			scrolled.setContent(next.control());
			scrolled.setVisible(true);
			next.control().setVisible(true);
			fold();
		}
		refresh();
		if (other) {
			scrolled.setOrigin(0, 0);
		}
	}

	/** Shows that a group of elements is selected, and no element. */
	void showGroup(String name) {
		commit();
		scrolled.setVisible(false);
		sheet.ifPresent(former -> former.control().setVisible(false));
		sheet = Optional.empty();
		element = Optional.empty();
		icon.setImage(null);
		title.setText(name);
		place.setText(Messages.SelectOne);
		tell(List.of());
		pane.layout(true, true);
	}

	/** Shows what the element says now. */
	void refresh() {
		element.ifPresent(shown -> {
			icon.setImage(images.create(ModelLabels.icon(shown)));
			title.setText(CodebookTerms.name(shown).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			place.setText(used(shown));
			List<CodebookProblem> wrong = session.problems().stream().filter(problem -> problem.element() == shown).toList();
			tell(wrong);
			sheet.orElseThrow().show(shown);
			if (session.refusal().isPresent()) {
				sheet.orElseThrow().close();
			}
			pane.layout(true, true);
			scrolled.reflow(true);
			blend();
		});
	}

	private void tell(List<CodebookProblem> wrong) {
		problems.setText(wrong.stream().map(CodebookProblem::sentence).collect(Collectors.joining("\n")).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		problems.setForeground(ErrorColour.on(problems));
		GridPlace.show(problems, !wrong.isEmpty());
	}

	private String used(EObject shown) {
		String type = ElementWords.place(shown);
		if (shown instanceof Codebook || shown instanceof Rule || !(shown instanceof Described described)) {
			return type;
		}
		if (session.isNew(described)) {
			return NLS.bind(Messages.PlaceAndUse, type, Messages.NotSavedYet);
		}
		if (!session.isCounted()) {
			return NLS.bind(Messages.PlaceAndUse, type, Messages.Counting);
		}
		UseCount usage = session.usage(described);
		return NLS.bind(Messages.PlaceAndUse, type, usage.isNone() ? Messages.NotUsed : NLS.bind(Messages.UsedBy, ElementWords.usage(usage)));
	}

	/** Goes to the first field, with its text selected, to be written over. */
	void name() {
		sheet.ifPresent(shown -> {
			for (Control control : shown.control().getChildren()) {
				if (control instanceof Text text) {
					text.setFocus();
					text.selectAll();
					return;
				}
			}
		});
	}

	boolean isPending() {
		return sheet.filter(FormSheet::isPending).isPresent();
	}

	/** Makes what is typed a step. */
	void commit() {
		sheet.ifPresent(FormSheet::commit);
	}
}

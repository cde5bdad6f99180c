// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.codebook;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.glossator.editing.codebook.UseCount;
import org.glossator.model.CodebookTerms;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.Tag;
import org.glossator.model.codebook.TagSet;

/** Asks what is to become of the codings that use what is to be deleted. */
final class DeleteDialog extends MessageDialog {

	private final EObject element;
	private final UseCount usage;
	private final List<Tag> others;
	private Optional<Tag> replacement = Optional.empty();

	/**
	 * @param element what is to be deleted
	 * @param usage   how much it is used
	 * @param goes    the names of what goes with it, without what is in it
	 */
	DeleteDialog(Shell shell, EObject element, UseCount usage, List<String> goes) {
		super(shell, NLS.bind(Messages.DeleteNamed, CodebookTerms.type(element), CodebookTerms.name(element)), null, sentence(element, usage, goes), QUESTION, 1,
				label(element, usage, false), NLS.bind(Messages.Keep, CodebookTerms.type(element)));
		this.element = element;
		this.usage = usage;
		this.others = element instanceof Tag tag && tag.eContainer() instanceof TagSet set
				? set.getTags().stream().filter(other -> other != tag).toList()
				: List.of();
	}

	private static String sentence(EObject element, UseCount usage, List<String> goes) {
		String used = NLS.bind(Messages.IsUsed, CodebookTerms.name(element), ElementWords.usage(usage));
		String also = goes.isEmpty() ? "" : "\n\n" + NLS.bind(Messages.GoesToo, String.join(Messages.Comma, goes)); //$NON-NLS-1$ //$NON-NLS-2$
		return used + also + "\n\n" + Messages.DoneAtSave; //$NON-NLS-1$
	}

	private static String label(EObject element, UseCount usage, boolean replace) {
		String codings = ElementWords.codingsTitle(usage.codings());
		String type = CodebookTerms.type(element);
		return element instanceof Layer ? NLS.bind(Messages.DeleteAndDelete, type, codings)
				: NLS.bind(replace ? Messages.DeleteAndReplace : Messages.DeleteAndClear, type, codings);
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		if (others.isEmpty()) {
			return null;
		}
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(area);
		Button clear = new Button(area, SWT.RADIO);
		clear.setText(Messages.ClearThem);
		clear.setSelection(true);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(clear);
		Button replace = new Button(area, SWT.RADIO);
		replace.setText(Messages.ReplaceThem);
		Combo combo = new Combo(area, SWT.READ_ONLY);
		combo.setItems(others.stream().map(CodebookTerms::name).toArray(String[]::new));
		combo.select(0);
		combo.setVisibleItemCount(12);
		Runnable chosen = () -> choose(replace.getSelection() ? Optional.of(others.get(combo.getSelectionIndex())) : Optional.empty());
		clear.addListener(SWT.Selection, event -> chosen.run());
		replace.addListener(SWT.Selection, event -> chosen.run());
		combo.addListener(SWT.Selection, event -> {
			clear.setSelection(false);
			replace.setSelection(true);
			chosen.run();
		});
		return area;
	}

	private void choose(Optional<Tag> tag) {
		replacement = tag;
		Button delete = getButton(IDialogConstants.OK_ID);
		delete.setText(label(element, usage, tag.isPresent()));
		setButtonLayoutData(delete);
		delete.requestLayout();
		getShell().pack();
	}

	/** Asks. */
	boolean confirmed() {
		return open() == IDialogConstants.OK_ID;
	}

	/** The tag that codings are to get instead; empty when they are to be cleared. */
	Optional<Tag> replacement() {
		return replacement;
	}
}

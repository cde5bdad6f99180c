// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.study.rounds.RoundPlan;
import org.glossator.study.rounds.Rounds;
import org.glossator.ui.Accessibility;
import org.glossator.ui.FittingColumns;
import org.glossator.ui.ScrolledSheet;

/** Shows the rounds of a study, and has who leads it add, change and remove them. */
final class RoundsDialog extends TitleAreaDialog {

	private static final int ROWS = 8;
	/** How many lines the lists may lose before the dialog is scrolled. */
	private static final int GIVE = 3;
	private static final int LIST_WIDTH_IN_CHARACTERS = 46;
	private static final int FORM_WIDTH_IN_CHARACTERS = 48;

	private final Given given;
	private final List<RoundPlan> before;
	private final List<RoundDraft> drafts = new ArrayList<>();
	private Table table;
	private Button remove;
	private RoundForm form;

	/** @param given what there is to show */
	RoundsDialog(Shell shell, Given given) {
		super(shell);
		this.given = given;
		this.before = given.rounds().all();
		before.forEach(round -> drafts.add(RoundDraft.of(round)));
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Rounds);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(NLS.bind(Messages.RoundsOf, given.study()));
		setMessage(given.refusal().orElse(Messages.RoundsMessage));
		ScrolledSheet sheet = new ScrolledSheet(area, convertHeightInCharsToPixels(GIVE));
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).spacing(14, 10).applyTo(sheet.content());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sheet.control());
		Composite list = new Composite(sheet.content(), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(list);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
		createTable(list);
		button(list, Messages.Add, this::add).setEnabled(given.refusal().isEmpty());
		remove = button(list, Messages.Remove, this::remove);
		form = new RoundForm(sheet, given, convertWidthInCharsToPixels(FORM_WIDTH_IN_CHARACTERS), this::changed);
		drafts.forEach(draft -> new TableItem(table, SWT.NONE));
		refresh();
		select(drafts.isEmpty() ? -1 : 0);
		return area;
	}

	private void createTable(Composite list) {
		Composite sheet = new Composite(list, SWT.NONE);
		table = new Table(sheet, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		Accessibility.name(table, Messages.Rounds);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true)
				.hint(convertWidthInCharsToPixels(LIST_WIDTH_IN_CHARACTERS), table.getItemHeight() * ROWS).applyTo(sheet);
		FittingColumns columns = new FittingColumns(table);
		columns.add(Messages.Round, SWT.LEFT, 46, 12, 0);
		columns.add(Messages.CodersName, SWT.RIGHT, 18, 6, 2);
		columns.add(Messages.ArticlesName, SWT.RIGHT, 18, 6, 1);
		columns.add(Messages.Codings, SWT.RIGHT, 18, 6, 0);
		table.addListener(SWT.Selection, event -> select(table.getSelectionIndex()));
	}

	private static Button button(Composite parent, String text, Runnable work) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> work.run());
		return button;
	}

	private void add() {
		String name = IntStream.iterate(drafts.size() + 1, number -> number + 1).mapToObj(number -> NLS.bind(Messages.RoundNumber, Integer.valueOf(number)))
				.filter(each -> drafts.stream().noneMatch(draft -> draft.name().equalsIgnoreCase(each))).findFirst().orElseThrow();
		drafts.add(RoundDraft.begin(name, given.people().keySet(), given.selected().isEmpty() ? given.articles() : given.selected()));
		new TableItem(table, SWT.NONE);
		select(drafts.size() - 1);
		changed(Optional.empty());
		form.typeName();
	}

	private void remove() {
		int index = table.getSelectionIndex();
		Optional<String> refusal = drafts.get(index).before().flatMap(round -> given.rounds().refusalToRemove(round, given.codings(round.id())));
		if (refusal.isEmpty()) {
			drafts.remove(index);
			table.remove(index);
			select(Math.min(index, drafts.size() - 1));
		}
		changed(refusal);
	}

	private void select(int index) {
		table.setSelection(index);
		remove.setEnabled(index >= 0 && given.refusal().isEmpty());
		form.show(index < 0 ? Optional.empty() : Optional.of(drafts.get(index)));
		setErrorMessage(Rounds.refusalOfNames(plans()).filter(any -> given.refusal().isEmpty()).orElse(null));
	}

	/** Shows what was changed, or why it was not. */
	private void changed(Optional<String> refusal) {
		refresh();
		List<RoundPlan> now = plans();
		Optional<String> unnamed = Rounds.refusalOfNames(now);
		setErrorMessage(refusal.or(() -> unnamed).orElse(null));
		Optional<RoundDraft> idle = drafts.stream().filter(draft -> draft.coders().isEmpty() || draft.articles().isEmpty()).findFirst();
		setMessage(idle.map(draft -> NLS.bind(draft.coders().isEmpty() ? Messages.NobodyCodes : Messages.NothingCoded, draft.name()))
				.orElse(Messages.RoundsMessage), idle.isPresent() ? IMessageProvider.WARNING : IMessageProvider.NONE);
		getButton(IDialogConstants.OK_ID).setEnabled(unnamed.isEmpty() && !now.equals(before));
	}

	private void refresh() {
		for (int i = 0; i < drafts.size(); i++) {
			RoundDraft draft = drafts.get(i);
			int codings = draft.before().map(round -> given.codings(round.id()).size()).orElse(0).intValue();
			table.getItem(i).setText(new String[] { draft.name(), Integer.toString(draft.coders().size()), Integer.toString(draft.articles().size()),
					Integer.toString(codings) });
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (given.refusal().isEmpty()) {
			createButton(parent, IDialogConstants.OK_ID, Messages.SaveRounds, true).setEnabled(false);
			createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		} else {
			createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
		}
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	/** What the rounds are to be. */
	List<RoundPlan> plans() {
		return drafts.stream().map(RoundDraft::plan).toList();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.people;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.ui.Accessibility;
import org.glossator.ui.FittingColumns;

/** Shows who works on a study, and asks who leads it and who adjudicates. */
final class PeopleDialog extends TitleAreaDialog {

	private static final int ROWS = 8;
	private static final int WIDTH_IN_CHARACTERS = 64;

	private final String study;
	private final List<Person> people;
	private final String me;
	private final Optional<String> refusal;
	private Combo lead;
	private Combo adjudicator;
	private Label meaning;
	private Optional<Person> leads;
	private Optional<Person> adjudicates;

	/**
	 * @param study   what the study is called
	 * @param people  who works on it
	 * @param me      the id of who works here
	 * @param refusal why nothing can be changed here; empty when it can
	 */
	PeopleDialog(Shell shell, String study, List<Person> people, String me, Optional<String> refusal) {
		super(shell);
		this.study = study;
		this.people = people;
		this.me = me;
		this.refusal = refusal;
		this.leads = find(Person::leads);
		this.adjudicates = find(Person::adjudicates);
		setHelpAvailable(false);
	}

	private Optional<Person> find(Predicate<Person> what) {
		return people.stream().filter(what).findFirst();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.People);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(NLS.bind(Messages.PeopleOf, study));
		setMessage(refusal.orElse(Messages.PeopleMessage));
		Composite rows = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).spacing(10, 10).applyTo(rows);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(rows);
		createTable(rows);
		lead = choice(rows, Messages.WhoLeads, Messages.NobodyYet, leads);
		adjudicator = choice(rows, Messages.WhoAdjudicates, Messages.WhoeverLeads, adjudicates);
		meaning = new Label(rows, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(convertWidthInCharsToPixels(WIDTH_IN_CHARACTERS), convertHeightInCharsToPixels(3))
				.applyTo(meaning);
		return area;
	}

	private void createTable(Composite rows) {
		Composite sheet = new Composite(rows, SWT.NONE);
		Table table = new Table(sheet, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		Accessibility.name(table, Messages.People);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, table.getItemHeight() * ROWS).applyTo(sheet);
		FittingColumns columns = new FittingColumns(table);
		columns.add(Messages.Name, SWT.LEFT, 50, 16, 0);
		columns.add(Messages.Role, SWT.LEFT, 30, 14, 0);
		columns.add(Messages.Coded, SWT.RIGHT, 20, 14, 0);
		for (Person person : people) {
			new TableItem(table, SWT.NONE).setText(new String[] { person.id().equals(me) ? NLS.bind(Messages.You, person.name()) : person.name(), person.role(),
					Long.toString(person.coded()) });
		}
	}

	private Combo choice(Composite rows, String label, String none, Optional<Person> now) {
		new Label(rows, SWT.NONE).setText(label);
		Combo combo = new Combo(rows, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.add(none);
		people.forEach(person -> combo.add(person.name()));
		combo.select(now.map(people::indexOf).orElse(-1).intValue() + 1);
		combo.setEnabled(refusal.isEmpty());
		combo.addListener(SWT.Selection, event -> changed());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	private Optional<Person> chosen(Combo combo) {
		return IntStream.of(combo.getSelectionIndex() - 1).filter(index -> index >= 0).mapToObj(people::get).findFirst();
	}

	private void changed() {
		boolean changed = !chosen(lead).equals(find(Person::leads)) || !chosen(adjudicator).equals(find(Person::adjudicates));
		leads = chosen(lead);
		adjudicates = chosen(adjudicator);
		meaning.setText(leads.filter(person -> !person.id().equals(me)).map(person -> NLS.bind(Messages.LeadGoesTo, person.name().replace("&", "&&"))) //$NON-NLS-1$ //$NON-NLS-2$
				.orElse("")); //$NON-NLS-1$
		getButton(IDialogConstants.OK_ID).setEnabled(changed);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (refusal.isEmpty()) {
			createButton(parent, IDialogConstants.OK_ID, Messages.SaveRoles, true).setEnabled(false);
			createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		} else {
			createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
		}
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	/** Who is to lead; empty for nobody in particular. */
	Optional<Person> leads() {
		return leads;
	}

	/** Who is to adjudicate; empty for whoever leads. */
	Optional<Person> adjudicates() {
		return adjudicates;
	}
}

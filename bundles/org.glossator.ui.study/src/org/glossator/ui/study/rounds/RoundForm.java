// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.rounds;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.glossator.ui.Accessibility;
import org.glossator.ui.NativeLook;
import org.glossator.ui.ScrolledSheet;

/** What one round is, to be changed by who may. */
final class RoundForm {

	private static final int ROWS = 4;

	private final Given given;
	private final Consumer<Optional<String>> onChange;
	private final List<String> people;
	private final ScrolledSheet sheet;
	private final Composite all;
	private final Text name;
	private final Button blind;
	private final Label meaning;
	private final Table coders;
	private final Label articles;
	private final Button add;
	private final Button takeOut;
	private final Button addAll;
	private Optional<RoundDraft> draft = Optional.empty();
	private boolean showing;

	/**
	 * @param sheet    what it stands in, with a grid layout
	 * @param width    of the sentences, in pixels
	 * @param onChange told after each change why it cannot be; empty when it can
	 */
	RoundForm(ScrolledSheet sheet, Given given, int width, Consumer<Optional<String>> onChange) {
		this.given = given;
		this.onChange = onChange;
		this.people = List.copyOf(given.people().keySet());
		this.sheet = sheet;
		all = new Composite(sheet.content(), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(all);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(all);
		label(Messages.Name, SWT.CENTER);
		name = new Text(all, SWT.BORDER);
		name.setEditable(given.refusal().isEmpty());
		name.addListener(SWT.Modify, event -> change(now -> now.name(name.getText())));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		label("", SWT.BEGINNING); //$NON-NLS-1$
		blind = new Button(all, SWT.CHECK);
		NativeLook.keep(blind);
		blind.setText(Messages.Blind);
		blind.addListener(SWT.Selection, event -> change(now -> now.blind(blind.getSelection())));
		label("", SWT.BEGINNING); //$NON-NLS-1$
		meaning = sentence(width);
		label(Messages.Coders, SWT.BEGINNING);
		coders = new Table(all, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
		Accessibility.name(coders, Messages.CodersName);
		given.people().values().forEach(each -> new TableItem(coders, SWT.NONE).setText(each));
		coders.addListener(SWT.Selection, this::ticked);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, coders.getItemHeight() * ROWS).applyTo(coders);
		label(Messages.Articles, SWT.BEGINNING);
		articles = sentence(width);
		label("", SWT.BEGINNING); //$NON-NLS-1$
		Composite buttons = new Composite(all, SWT.NONE);
		RowLayoutFactory.fillDefaults().wrap(true).spacing(5).applyTo(buttons);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
		add = button(buttons, NLS.bind(Messages.AddSelected, Integer.valueOf(given.selected().size())), now -> now.articles().addAll(given.selected()));
		takeOut = button(buttons, NLS.bind(Messages.TakeOutSelected, Integer.valueOf(given.selected().size())), now -> now.articles().removeAll(given.selected()));
		addAll = button(buttons, NLS.bind(Messages.AddAll, Integer.valueOf(given.articles().size())), now -> now.articles().addAll(given.articles()));
		show(Optional.empty());
	}

	private void label(String text, int align) {
		Label label = new Label(all, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, align).applyTo(label);
	}

	private Label sentence(int width) {
		Label label = new Label(all, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private Button button(Composite parent, String text, Consumer<RoundDraft> change) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> change(change));
		return button;
	}

	private void ticked(Event event) {
		if (event.detail == SWT.CHECK && event.item instanceof TableItem item) {
			String id = people.get(coders.indexOf(item));
			boolean wanted = item.getChecked();
			change(now -> {
				if (wanted) {
					now.coders().add(id);
				} else {
					now.coders().remove(id);
				}
			});
		}
	}

	/** Changes what is shown, unless codings would lose their round by that: then it is as before, and why is told. */
	private void change(Consumer<RoundDraft> change) {
		if (showing || draft.isEmpty()) {
			return;
		}
		RoundDraft now = draft.get();
		Optional<String> refusal = given.refusal();
		if (refusal.isEmpty()) {
			Set<String> hadCoders = Set.copyOf(now.coders());
			Set<String> hadArticles = now.plan().articles();
			change.accept(now);
			refusal = now.before().flatMap(before -> given.rounds().refusalToShrink(before, now.plan(), given.codings(before.id())));
			if (refusal.isPresent()) {
				now.coders().addAll(hadCoders);
				now.articles().addAll(hadArticles);
			}
		}
		refresh();
		onChange.accept(refusal);
	}

	/** Shows a round, or none. */
	void show(Optional<RoundDraft> other) {
		draft = other;
		showing = true;
		name.setText(draft.map(RoundDraft::name).orElse("")); //$NON-NLS-1$
		showing = false;
		refresh();
	}

	/** Shows the round as it is now; the name stays as it is typed. */
	private void refresh() {
		blind.setSelection(draft.filter(RoundDraft::blind).isPresent());
		say(meaning, draft.filter(now -> !now.blind()).isPresent() ? Messages.NotBlindMeans : Messages.BlindMeans);
		for (int i = 0; i < people.size(); i++) {
			String id = people.get(i);
			coders.getItem(i).setChecked(draft.filter(now -> now.coders().contains(id)).isPresent());
		}
		Set<String> chosen = draft.map(RoundDraft::articles).orElse(Set.of());
		say(articles, NLS.bind(Messages.ArticlesOf, Integer.valueOf(chosen.size()), Integer.valueOf(given.articles().size())));
		boolean may = given.refusal().isEmpty() && draft.isPresent();
		name.setEnabled(draft.isPresent());
		coders.setEnabled(draft.isPresent());
		blind.setEnabled(may);
		add.setEnabled(may && !chosen.containsAll(given.selected()));
		takeOut.setEnabled(may && given.selected().stream().anyMatch(chosen::contains));
		addAll.setEnabled(may && !chosen.containsAll(given.articles()));
	}

	/** Says something of the round that is shown; when there is none, room is kept for it. */
	private void say(Label label, String sentence) {
		label.setVisible(draft.isPresent());
		if (!label.getText().equals(sentence)) {
			label.setText(sentence);
			sheet.fit();
		}
	}

	/** Has the name typed next. */
	void typeName() {
		name.setFocus();
		name.selectAll();
	}
}

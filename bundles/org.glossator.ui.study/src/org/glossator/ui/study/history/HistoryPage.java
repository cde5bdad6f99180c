// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.glossator.editing.StudyEditing;
import org.glossator.model.codebook.CodebookVersion;
import org.glossator.study.Reasons;
import org.glossator.study.history.CodebookHistory;
import org.glossator.study.history.Comparison;
import org.glossator.study.history.VersionSummary;
import org.glossator.study.parts.Part;
import org.glossator.study.walk.Remembered;
import org.glossator.ui.Accessibility;
import org.glossator.ui.GridPlace;
import org.glossator.ui.MenuKey;
import org.glossator.ui.Notice;
import org.glossator.ui.study.history.VersionCountJob.SavedUnder;

/** The history as a page: the versions above; below, the codebook of one as a tree, and in words what is different from another. */
@SuppressWarnings("resource") // the store is closed by its owner
final class HistoryPage {

	private final StudyEditing editing;
	private final BringingBack bringing;
	private final boolean refused;
	private final Composite sheet;
	private final VersionTable table;
	private final Label heading;
	private final Combo against;
	private final Button back;
	private final Label lacks;
	private final VersionTree tree;
	private final Text words;
	private final Remembered<SavedUnder> saved;
	private Optional<VersionCountJob> counting = Optional.empty();
	private List<VersionSummary> rows = List.of();
	/** What a version can be compared with, as the list has it, behind the version before it. */
	private List<VersionSummary> others = List.of();
	private Optional<Comparison> comparison = Optional.empty();
	/** Whether and why the versions that are to be compared cannot be. */
	private Optional<String> uncompared = Optional.empty();
	/** What the table shows; empty as long as it could not be read. */
	private Optional<CodebookHistory> shown = Optional.empty();

	HistoryPage(Composite parent, StudyEditing editing, BringingBack bringing) {
		this.editing = editing;
		this.bringing = bringing;
		saved = VersionCountJob.remembered(editing.store());
		sheet = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(sheet);
		Optional<String> refusal = editing.store().access().refusal(new Part.Shared());
		refusal.ifPresent(sentence -> Notice.refusal(sheet, sentence));
		refused = refusal.isPresent();
		SashForm halves = new SashForm(sheet, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		table = new VersionTable(halves, this::selected);
		Composite below = new Composite(halves, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 8).spacing(8, 6).applyTo(below);
		heading = new Label(below, SWT.WRAP);
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(120, SWT.DEFAULT).applyTo(heading);
		Label with = new Label(below, SWT.NONE);
		with.setText(Messages.CompareWith);
		against = new Combo(below, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(60, SWT.DEFAULT).applyTo(against);
		against.addListener(SWT.Selection, event -> compare());
		back = new Button(below, SWT.PUSH);
		back.setText(Messages.BringBack);
		back.addListener(SWT.Selection, event -> bringBack());
		lacks = new Label(below, SWT.WRAP);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(lacks);
		SashForm codebook = new SashForm(below, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(codebook);
		tree = new VersionTree(codebook);
		words = new Text(codebook, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
		Accessibility.name(words, Messages.WordsName);
		codebook.setWeights(2, 3);
		halves.setWeights(2, 3);
		createMenu();
		update();
		sheet.addDisposeListener(event -> counting.ifPresent(VersionCountJob::cancel));
	}

	private void createMenu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> {
			Action action = new Action(back.getText()) {
				@Override
				public void run() {
					bringBack();
				}
			};
			action.setEnabled(back.isEnabled());
			manager.add(action);
		});
		table.widget().setMenu(menu.createContextMenu(table.widget()));
		MenuKey.install(table.widget());
	}

	Control control() {
		return sheet;
	}

	void setFocus() {
		table.widget().setFocus();
	}

	private CodebookHistory history() {
		return editing.store().codebooks().history();
	}

	/** Shows the history as it is now. */
	void update() {
		if (sheet.isDisposed()) {
			return;
		}
		CodebookHistory history = history();
		if (shown.filter(known -> known == history).isEmpty()) {
			try {
				rows = VersionSummary.all(history);
				shown = Optional.of(history);
			} catch (IOException e) {
				showNothing(Reasons.sentence(e));
				return;
			}
			table.show(rows);
			selected();
		}
		counting.ifPresent(VersionCountJob::cancel);
		VersionCountJob job = new VersionCountJob(sheet, editing.store(), saved, found -> {
			table.tell(found);
			say();
		});
		counting = Optional.of(job);
		job.schedule();
	}

	/** Says why no version can be shown; the next update tries again. */
	private void showNothing(String why) {
		counting.ifPresent(VersionCountJob::cancel);
		rows = List.of();
		shown = Optional.empty();
		comparison = Optional.empty();
		table.show(rows);
		heading.setText(""); //$NON-NLS-1$
		against.removeAll();
		against.setEnabled(false);
		back.setText(Messages.BringBack);
		back.setEnabled(false);
		lacks.setText(""); //$NON-NLS-1$
		tree.show(Optional.empty(), comparison);
		words.setText(why);
	}

	/** Another version is selected, or several: the newest of them is shown, and compared with the oldest. */
	private void selected() {
		List<VersionSummary> selection = table.selection();
		if (selection.isEmpty()) {
			return;
		}
		VersionSummary newest = selection.getFirst();
		others = rows.stream().filter(row -> row.number() != newest.number()).toList();
		List<String> items = new ArrayList<>(List.of(Messages.VersionBefore));
		others.forEach(row -> items.add(HistoryWords.name(row)));
		against.setItems(items.toArray(String[]::new));
		against.select(selection.size() == 1 ? 0 : 1 + others.indexOf(selection.getLast()));
		against.setEnabled(!others.isEmpty());
		compare();
	}

	/** Shows the version that is selected beside the one that is chosen to compare it with; of both the later one is the tree. */
	private void compare() {
		VersionSummary selected = table.selection().getFirst();
		Optional<VersionSummary> other = other(selected);
		VersionSummary later = other.filter(row -> row.number() > selected.number()).orElse(selected);
		Optional<VersionSummary> earlier = other.map(row -> row == later ? selected : row).filter(row -> row.version().isPresent());
		boolean both = earlier.isPresent() && later.version().filter(version -> !version.getSteps().isEmpty()).isPresent();
		heading.setText(isToBefore() || !both ? HistoryWords.name(selected)
				: NLS.bind(Messages.Compared, Integer.valueOf(earlier.get().number()), Integer.valueOf(later.number())));
		uncompared = isToBefore() || both ? Optional.empty()
				: Optional.of(NLS.bind(Messages.NotCompared, Integer.valueOf(selected.number()), Integer.valueOf(other.get().number())));
		try {
			comparison = both ? Optional.of(Comparison.of(shown.orElseThrow(), earlier.get().number(), later.number())) : Optional.empty();
		} catch (IOException e) {
			comparison = Optional.empty();
			uncompared = Optional.of(Reasons.sentence(e));
		}
		say();
		tree.show(later.version().map(CodebookVersion::getCodebook), comparison);
		offer();
		heading.getParent().layout();
	}

	private boolean isToBefore() {
		return against.getSelectionIndex() < 1;
	}

	private Optional<VersionSummary> other(VersionSummary selected) {
		return isToBefore() ? rows.stream().filter(row -> row.number() == selected.number() - 1).findFirst() : Optional.of(others.get(against.getSelectionIndex() - 1));
	}

	/** Says in words what is shown. */
	private void say() {
		if (table.selection().isEmpty()) {
			return;
		}
		VersionSummary selected = table.selection().getFirst();
		HistoryWords said = new HistoryWords(rows.size() == 1);
		String text = uncompared.orElseGet(() -> isToBefore() || comparison.isEmpty() ? said.of(selected, comparison, table.saved(selected))
				: said.difference(comparison.get()));
		if (!text.equals(words.getText())) { // what is selected in it stays
			words.setText(text);
		}
	}

	/** Whether the version can be brought back, and if not, why. */
	private void offer() {
		List<VersionSummary> selection = table.selection();
		VersionSummary only = selection.getFirst();
		String why = selection.size() > 1 ? Messages.SelectOne : bringing.lacks(shown.orElseThrow(), only);
		back.setText(selection.size() > 1 ? Messages.BringBack : NLS.bind(Messages.BringBackVersion, Integer.valueOf(only.number())));
		back.setEnabled(why.isEmpty());
		boolean said = why.isEmpty() || refused; // above all
		lacks.setText(said ? "" : why.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		GridPlace.show(lacks, !said);
	}

	private void bringBack() {
		List<VersionSummary> selection = table.selection();
		if (!selection.isEmpty() && bringing.run(selection.getFirst())) {
			update();
			table.select(List.of(Integer.valueOf(history().now().getVersion())));
			selected();
		}
	}
}

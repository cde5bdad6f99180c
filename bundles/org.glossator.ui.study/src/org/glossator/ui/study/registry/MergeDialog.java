// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.glossator.editing.registry.RegistryUsage.Use;
import org.glossator.model.ModelNames;
import org.glossator.model.registry.Entity;
import org.glossator.model.registry.Entry;
import org.glossator.model.registry.EventInstance;
import org.glossator.model.registry.TimedValue;

/** Shows entries side by side that are to become one, and asks which of them stays. */
final class MergeDialog extends TitleAreaDialog {

	private static final int COLUMN = 230;

	private final List<Entry> entries;
	private final Map<Entry, List<Use>> uses;
	private Entry kept;

	/**
	 * @param entries two or more of one kind; the first is proposed to stay
	 * @param uses    where they are used
	 */
	MergeDialog(Shell shell, List<Entry> entries, Map<Entry, List<Use>> uses) {
		super(shell);
		this.entries = entries;
		this.uses = uses;
		this.kept = entries.getFirst();
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
	}

	/** The one that stays. */
	Entry kept() {
		return kept;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.MergeTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.MergeQuestion);
		Composite area = (Composite) super.createDialogArea(parent);
		ScrolledComposite scrolled = new ScrolledComposite(area, SWT.H_SCROLL | SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
		Composite sheet = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(1 + entries.size()).margins(14, 12).spacing(18, 8).applyTo(sheet);
		Label corner = new Label(sheet, SWT.NONE);
		GridDataFactory.fillDefaults().applyTo(corner);
		for (Entry entry : entries) {
			Button radio = new Button(sheet, SWT.RADIO | SWT.WRAP);
			radio.setText(NLS.bind(Messages.Keep, name(entry).replace("&", "&&"))); //$NON-NLS-1$ //$NON-NLS-2$
			radio.setSelection(entry == kept);
			radio.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
			radio.addListener(SWT.Selection, event -> {
				if (radio.getSelection()) {
					kept = entry;
					update();
				}
			});
		}
		rows().forEach((label, text) -> row(sheet, label, text));
		scrolled.setContent(sheet);
		scrolled.setMinSize(sheet.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		return area;
	}

	private static Map<String, Function<Entry, String>> rows() {
		Map<String, Function<Entry, String>> rows = new LinkedHashMap<>();
		rows.put(Messages.Statement, entry -> entry instanceof Entity ? "" : ModelNames.of(entry)); //$NON-NLS-1$
		rows.put(Messages.Aliases, of(entity -> String.join(", ", entity.getAliases()))); //$NON-NLS-1$
		rows.put(Messages.Type, entry -> switch (entry) {
		case Entity entity -> EntityTypes.label(entity.getType());
		case EventInstance event -> event.getType();
		default -> ""; //$NON-NLS-1$
		});
		rows.put(Messages.Date, entry -> entry instanceof EventInstance event ? event.getDate() : ""); //$NON-NLS-1$
		rows.put(Messages.Wikidata, of(Entity::getWikidata));
		rows.put(Messages.Country, of(Entity::getCountry));
		rows.put(Messages.Gender, of(Entity::getGender));
		rows.put(Messages.Roles, of(entity -> timed(entity.getRoles())));
		rows.put(Messages.Parties, of(entity -> timed(entity.getParties())));
		rows.put(Messages.Members, of(entity -> entity.getMembers().stream().map(ModelNames::of).collect(Collectors.joining(", ")))); //$NON-NLS-1$
		rows.put(Messages.Note, Entry::getNote);
		rows.put(Messages.Id, Entry::getId);
		return rows;
	}

	private static Function<Entry, String> of(Function<Entity, String> text) {
		return entry -> entry instanceof Entity entity ? text.apply(entity) : ""; //$NON-NLS-1$
	}

	private static String timed(List<TimedValue> values) {
		List<String> lines = new ArrayList<>();
		for (TimedValue value : values) {
			String from = Optional.ofNullable(value.getValidFrom()).orElse(""); //$NON-NLS-1$
			String to = Optional.ofNullable(value.getValidTo()).orElse(""); //$NON-NLS-1$
			lines.add(value.getValue() + (from.isEmpty() && to.isEmpty() ? "" : " (" + from + '\u2013' + to + ')')); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return String.join("\n", lines); //$NON-NLS-1$
	}

	private void row(Composite sheet, String label, Function<Entry, String> text) {
		List<String> values = entries.stream().map(text).map(value -> Optional.ofNullable(value).orElse("")).toList(); //$NON-NLS-1$
		if (values.stream().allMatch(String::isBlank)) {
			return;
		}
		Label name = new Label(sheet, SWT.NONE);
		name.setText(label);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(name);
		for (String value : values) {
			Label shown = new Label(sheet, SWT.WRAP);
			shown.setText(value.isBlank() ? "\u2013" : value.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false).hint(COLUMN, SWT.DEFAULT).applyTo(shown);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, label(), true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.DoNotMerge, false);
		update();
	}

	private String label() {
		return NLS.bind(Messages.MergeInto, name(kept).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** What an entry is called, with its id where another of them is called the same. */
	private String name(Entry entry) {
		String name = Fields.shortened(ModelNames.of(entry));
		boolean alone = entries.stream().allMatch(other -> other == entry || !ModelNames.of(other).equals(ModelNames.of(entry)));
		return alone ? name : NLS.bind(Messages.NameAndId, name, entry.getId());
	}

	private static String count(long count, String one, String many) {
		return count == 1 ? one : NLS.bind(many, Long.valueOf(count));
	}

	/** Says what will happen with the choice as it is. */
	private void update() {
		List<Use> moved = entries.stream().filter(entry -> entry != kept).flatMap(entry -> uses.get(entry).stream()).toList();
		long articles = moved.stream().map(use -> use.where().article()).distinct().count();
		long coders = moved.stream().map(use -> use.where().whose().id()).distinct().count();
		setMessage(moved.isEmpty() ? NLS.bind(Messages.MergeNone, name(kept))
				: NLS.bind(Messages.MergeMessage, new Object[] { count(moved.size(), Messages.OneCoding, Messages.ManyCodings),
						count(coders, Messages.OneCoder, Messages.ManyCoders), count(articles, Messages.OneArticle, Messages.ManyArticles),
						name(kept) }));
		Button button = getButton(IDialogConstants.OK_ID);
		if (button != null) {
			button.setText(label());
			setButtonLayoutData(button);
			button.getParent().layout();
		}
	}
}

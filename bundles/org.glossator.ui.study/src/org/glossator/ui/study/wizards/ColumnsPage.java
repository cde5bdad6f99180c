// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.glossator.ingest.Ingestor;
import org.glossator.ingest.TablePreview;
import org.glossator.model.Excerpt;
import org.glossator.ui.Accessibility;

/** What the columns of a table are, beside the values of its first rows. */
final class ColumnsPage extends WizardPage {

	private static final String TEXT = "text"; //$NON-NLS-1$
	private static final int LONGEST_VALUE = 60;
	private static final String TABLES = "tables"; //$NON-NLS-1$
	private static final String CELL = "\t"; //$NON-NLS-1$
	private static final String LINE = "\n"; //$NON-NLS-1$
	private static final int REMEMBERED = 20;

	private final Settings settings = new Settings("Import"); //$NON-NLS-1$

	private final List<String> fields = new ArrayList<>();
	private final Map<String, Combo> combos = new LinkedHashMap<>();
	private Optional<TablePreview> table = Optional.empty();
	private ScrolledComposite scroller;
	private Composite rows;

	ColumnsPage() {
		super("columns", Messages.Columns, null); //$NON-NLS-1$
		fields.add(""); //$NON-NLS-1$
		fields.add(TEXT);
		Ingestor.columnFields().stream().filter(field -> !field.equals(TEXT)).forEach(fields::add);
	}

	@Override
	public void createControl(Composite parent) {
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		rows = new Composite(scroller, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 8).spacing(12, 6).applyTo(rows);
		scroller.setContent(rows);
		GridDataFactory.fillDefaults().grab(true, true).hint(420, 220).applyTo(scroller);
		setControl(scroller);
		fill();
	}

	/** Whether there is a table whose columns are to be known. */
	boolean hasTable() {
		return table.isPresent();
	}

	/** Shows the beginning of a table, or learns that there is none. */
	void show(Path file, Optional<TablePreview> preview) {
		table = preview;
		setDescription(preview.isPresent() ? NLS.bind(Messages.ColumnsHow, file.getFileName()) : null);
		if (rows != null) {
			fill();
		} else {
			check();
		}
	}

	private void fill() {
		for (Control child : rows.getChildren()) {
			child.dispose();
		}
		combos.clear();
		table.ifPresent(preview -> {
			Map<String, String> last = remembered(preview.columns());
			for (int column = 0; column < preview.columns().size(); column++) {
				row(preview, column, last.getOrDefault(preview.columns().get(column), "")); //$NON-NLS-1$
			}
		});
		scroller.setMinSize(rows.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		rows.layout(true, true);
		check();
	}

	private void row(TablePreview preview, int column, String field) {
		String name = preview.columns().get(column);
		new Label(rows, SWT.NONE).setText(name.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		Combo combo = new Combo(rows, SWT.READ_ONLY);
		combo.setItems(fields.stream().map(ColumnsPage::label).toArray(String[]::new));
		combo.setVisibleItemCount(fields.size());
		combo.select(Math.max(0, fields.indexOf(field)));
		Accessibility.name(combo, name);
		combo.addListener(SWT.Selection, event -> check());
		combos.put(name, combo);
		Label values = new Label(rows, SWT.NONE);
		values.setText(preview.rows().stream().map(row -> Excerpt.of(row.get(column), LONGEST_VALUE)).filter(value -> !value.isEmpty())
				.collect(Collectors.joining(Messages.ValueSeparator)).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(values);
	}

	private static String label(String field) {
		return switch (field) {
		case "" -> Messages.FieldNone; //$NON-NLS-1$
		case "text" -> Messages.FieldText; //$NON-NLS-1$
		case "title" -> Messages.FieldTitle; //$NON-NLS-1$
		case "subtitle" -> Messages.FieldSubtitle; //$NON-NLS-1$
		case "outlet" -> Messages.FieldOutlet; //$NON-NLS-1$
		case "pubDate" -> Messages.FieldDate; //$NON-NLS-1$
		case "url" -> Messages.FieldUrl; //$NON-NLS-1$
		case "byline" -> Messages.FieldByline; //$NON-NLS-1$
		case "language" -> Messages.FieldLanguage; //$NON-NLS-1$
		case "section" -> Messages.FieldSection; //$NON-NLS-1$
		case "dateline" -> Messages.FieldDateline; //$NON-NLS-1$
		case "licence" -> Messages.FieldLicence; //$NON-NLS-1$
		default -> field;
		};
	}

	private void check() {
		List<String> chosen = new ArrayList<>(mapping().values());
		chosen.removeIf(String::isEmpty);
		Optional<String> twice = chosen.stream().filter(field -> chosen.indexOf(field) != chosen.lastIndexOf(field)).findFirst();
		Optional<String> wrong = !chosen.contains(TEXT) ? Optional.of(Messages.TextMissing)
				: twice.map(field -> NLS.bind(Messages.FieldTwice, label(field)));
		setErrorMessage(wrong.orElse(null));
		setPageComplete(wrong.isEmpty());
	}

	/** What was said the last time of a table with just these columns, else what their names tell. */
	private Map<String, String> remembered(List<String> columns) {
		String[] told = settings.all(TABLES).stream().map(line -> line.split(LINE, -1)).filter(line -> List.of(line[0].split(CELL, -1)).equals(columns))
				.findFirst().map(line -> line[1].split(CELL, -1)).orElse(new String[0]);
		if (told.length != columns.size()) {
			return table.map(TablePreview::fields).orElse(Map.of());
		}
		return IntStream.range(0, told.length).boxed().collect(Collectors.toMap(columns::get, column -> told[column], (one, other) -> one));
	}

	/** Remembers what the columns of this table are, for the next table with the same ones. */
	void remember() {
		table.ifPresent(preview -> {
			Map<String, String> said = mapping();
			String columns = String.join(CELL, preview.columns());
			String chosen = preview.columns().stream().map(column -> said.getOrDefault(column, "")).collect(Collectors.joining(CELL)); //$NON-NLS-1$
			settings.put(TABLES, Stream.concat(Stream.of(columns + LINE + chosen), settings.all(TABLES).stream()
					.filter(line -> !line.startsWith(columns + LINE))).limit(REMEMBERED).toList());
		});
	}

	/** Column to field; to an empty field for what is not used. */
	Map<String, String> mapping() {
		if (combos.isEmpty()) {
			return table.map(preview -> remembered(preview.columns())).orElse(Map.of());
		}
		return combos.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> fields.get(entry.getValue().getSelectionIndex()),
				(one, other) -> one, LinkedHashMap::new));
	}
}

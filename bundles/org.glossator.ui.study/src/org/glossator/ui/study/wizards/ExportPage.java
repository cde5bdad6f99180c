// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.glossator.formats.CorpusExporter;
import org.glossator.formats.ExportRequest;
import org.glossator.study.StudyStore;
import org.glossator.ui.Accessibility;
import org.glossator.ui.Reports;
import org.glossator.ui.ScrolledSheet;

/** The format, whose codings, which articles, and the folder. */
final class ExportPage extends WizardPage {

	private static final String FORMAT = "format"; //$NON-NLS-1$
	private static final String PARENT = "parent"; //$NON-NLS-1$
	private static final String CODERS = "coders"; //$NON-NLS-1$
	private static final String ARTICLES = "articles"; //$NON-NLS-1$
	private static final String SELECTED = "selected"; //$NON-NLS-1$
	private static final String FILTERED = "filtered"; //$NON-NLS-1$
	private static final String ALL = "all"; //$NON-NLS-1$
	private static final String LINE_ENDS = "lineEnds"; //$NON-NLS-1$
	private static final String XMI = "xmi"; //$NON-NLS-1$
	private static final String TABLES = "csv"; //$NON-NLS-1$
	private static final int CODERS_SHOWN = 5;
	private static final int INDENT = 24;

	private final Settings settings = new Settings("Export"); //$NON-NLS-1$
	private final StudyStore store;
	private final ExportWizard.Articles articles;
	private final List<CorpusExporter> exporters = Services.all(CorpusExporter.class);
	private final List<Button> formats = new ArrayList<>();
	private CsvChoice csv;
	private Button asWritten;
	private Button everybody;
	private Table coders;
	private Button selected;
	private Button filtered;
	private Text folder;
	private boolean named;

	/**
	 * @param store    the study
	 * @param articles what the person may mean
	 */
	ExportPage(StudyStore store, ExportWizard.Articles articles) {
		super("export", Messages.Export, null); //$NON-NLS-1$
		this.store = store;
		this.articles = articles;
		setDescription(NLS.bind(Messages.ExportHow, store.study().getName()));
	}

	@Override
	public void createControl(Composite parent) {
		ScrolledSheet sheet = new ScrolledSheet(parent, 0);
		Composite area = sheet.content();
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(8, 8).spacing(8, 8).applyTo(area);
		format(group(area, Messages.ExportFormat, 2));
		whose(group(area, Messages.ExportCoders, 1));
		which(group(area, Messages.ExportArticles, 1));
		where(area);
		setControl(sheet.control());
		suggestFolder();
		check();
	}

	private static Composite group(Composite area, String title, int span) {
		Group group = new Group(area, SWT.NONE);
		group.setText(title);
		GridLayoutFactory.swtDefaults().applyTo(group);
		GridDataFactory.fillDefaults().span(span, 1).grab(true, span == 1).applyTo(group);
		return group;
	}

	private void format(Composite group) {
		String last = settings.get(FORMAT).orElse(""); //$NON-NLS-1$
		for (CorpusExporter exporter : exporters) {
			Button radio = radio(group, exporter.description());
			radio.setSelection(exporter.name().equals(last));
			radio.addListener(SWT.Selection, event -> suggestFolder());
			formats.add(radio);
			if (exporter.name().equals(TABLES)) {
				csv = new CsvChoice(group, INDENT, settings);
			} else if (exporter.name().equals(XMI)) {
				asWritten = new Button(group, SWT.CHECK | SWT.WRAP);
				asWritten.setText(Messages.LineEnds);
				asWritten.setToolTipText(Messages.LineEndsHow);
				asWritten.setSelection(settings.is(LINE_ENDS, false));
				GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).applyTo(asWritten);
			}
		}
		if (formats.stream().noneMatch(Button::getSelection)) {
			formats.getLast().setSelection(true);
		}
	}

	private void whose(Composite group) {
		everybody = radio(group, Messages.Everybody);
		Button some = radio(group, Messages.OnlyThese);
		coders = new Table(group, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
		List<String> last = settings.all(CODERS);
		List<String> all = coders();
		for (String coder : all) {
			TableItem item = new TableItem(coders, SWT.NONE);
			item.setData(coder);
			item.setText(label(coder, all));
			item.setChecked(last.contains(coder));
		}
		(checked().isEmpty() ? everybody : some).setSelection(true);
		Accessibility.name(coders, Messages.ExportCoders);
		coders.addListener(SWT.Selection, event -> check());
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, coders.getItemHeight() * CODERS_SHOWN).applyTo(coders);
	}

	private List<String> coders() {
		try {
			return store.coders();
		} catch (IOException e) {
			Reports.log("The coders cannot be listed.", e); //$NON-NLS-1$
			return List.of();
		}
	}

	/** What people call a coder; with the id, where another one is called the same. */
	private String label(String coder, List<String> all) {
		String name = name(coder);
		boolean shared = all.stream().anyMatch(other -> !other.equals(coder) && name(other).equals(name));
		return shared ? NLS.bind(Messages.NameAndId, name, coder) : name;
	}

	private String name(String coder) {
		return store.people().name(coder);
	}

	private void which(Composite group) {
		int all = store.articles().size();
		Button every = radio(group, NLS.bind(Messages.AllArticles, Integer.valueOf(all)));
		selected = radio(group, NLS.bind(Messages.SelectedArticles, Integer.valueOf(articles.selected().size())));
		selected.setEnabled(!articles.selected().isEmpty());
		filtered = radio(group, NLS.bind(Messages.FilteredArticles, Integer.valueOf(articles.filtered().size())));
		filtered.setEnabled(!articles.filtered().isEmpty() && articles.filtered().size() < all);
		String last = settings.get(ARTICLES).orElse(articles.selected().size() > 1 ? SELECTED : ALL);
		(last.equals(SELECTED) && selected.isEnabled() ? selected : last.equals(FILTERED) && filtered.isEnabled() ? filtered : every).setSelection(true);
	}

	private void where(Composite area) {
		Composite row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
		new Label(row, SWT.NONE).setText(Messages.IntoFolder);
		folder = new Text(row, SWT.BORDER);
		folder.addListener(SWT.Modify, event -> check());
		folder.addListener(SWT.KeyDown, event -> named = true);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(360, SWT.DEFAULT).applyTo(folder);
		Button browse = new Button(row, SWT.PUSH);
		browse.setText(Messages.Browse);
		browse.addListener(SWT.Selection, event -> browse());
		GridData data = setButtonLayoutData(browse);
		data.verticalAlignment = SWT.CENTER;
	}

	private Button radio(Composite group, String label) {
		Button radio = new Button(group, SWT.RADIO | SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(radio);
		radio.setText(label.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		radio.addListener(SWT.Selection, event -> check());
		return radio;
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setText(Messages.Export);
		dialog.setMessage(Messages.ChooseExport);
		path().map(Path::getParent).ifPresent(parent -> dialog.setFilterPath(parent.toString()));
		Optional.ofNullable(dialog.open()).ifPresent(chosen -> {
			named = true;
			folder.setText(chosen);
		});
	}

	/** A new folder beside the study, named after study and format, until the person names another. */
	private void suggestFolder() {
		if (!named && folder != null) {
			Path parent = settings.get(PARENT).map(Path::of).filter(Files::isDirectory).orElse(store.folder().getParent());
			folder.setText(parent.resolve(store.folder().getFileName() + " " + exporter().name()).toString()); //$NON-NLS-1$
		}
	}

	private void check() {
		if (folder == null) {
			return; // still being made
		}
		coders.setEnabled(!everybody.getSelection());
		csv.setEnabled(exporter().name().equals(TABLES));
		asWritten.setEnabled(exporter().name().equals(XMI));
		Optional<String> wrong = wrong();
		setErrorMessage(wrong.orElse(null));
		setMessage(wrong.isEmpty() && path().filter(Files::exists).isPresent() ? Messages.Replaces : null, WARNING);
		setPageComplete(wrong.isEmpty());
	}

	private Optional<String> wrong() {
		if (!everybody.getSelection() && checked().isEmpty()) {
			return Optional.of(Messages.NoCoderChosen);
		}
		Optional<Path> out = path();
		if (out.filter(Path::isAbsolute).isEmpty()) {
			return Optional.of(Messages.ExportFolderMissing);
		}
		Path parent = out.get().getParent();
		if (parent == null || !Files.isDirectory(parent)) {
			return Optional.of(NLS.bind(Messages.ExportParentMissing, parent));
		}
		if (!Files.isWritable(parent)) {
			return Optional.of(NLS.bind(Messages.ExportParentLocked, parent));
		}
		return out.get().startsWith(store.folder()) ? Optional.of(Messages.ExportInStudy) : Optional.empty();
	}

	private Optional<Path> path() {
		try {
			return folder.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(folder.getText().strip()).normalize());
		} catch (@SuppressWarnings("unused") InvalidPathException e) {
			return Optional.empty(); // is said to be missing
		}
	}

	private Set<String> checked() {
		Set<String> ids = new LinkedHashSet<>();
		Arrays.stream(coders.getItems()).filter(TableItem::getChecked).forEach(item -> ids.add((String) item.getData()));
		return ids;
	}

	/** The format that is chosen. */
	CorpusExporter exporter() {
		for (int i = 0; i < formats.size(); i++) {
			if (formats.get(i).getSelection()) {
				return exporters.get(i);
			}
		}
		return exporters.getLast();
	}

	/** What is chosen; only when the page is complete. */
	ExportRequest request() {
		Set<String> wanted = selected.getSelection() ? articles.selected() : filtered.getSelection() ? articles.filtered() : Set.of();
		return new ExportRequest(path().orElseThrow(), everybody.getSelection() ? Set.of() : checked(), wanted,
				csv.style(), asWritten.isEnabled() && asWritten.getSelection());
	}

	/** Remembers the choices for the next export. */
	void remember() {
		settings.put(FORMAT, exporter().name());
		csv.remember(settings);
		settings.put(LINE_ENDS, asWritten.getSelection());
		settings.put(PARENT, path().orElseThrow().getParent().toString());
		settings.put(CODERS, everybody.getSelection() ? List.of() : List.copyOf(checked()));
		settings.put(ARTICLES, selected.getSelection() ? SELECTED : filtered.getSelection() ? FILTERED : ALL);
	}
}

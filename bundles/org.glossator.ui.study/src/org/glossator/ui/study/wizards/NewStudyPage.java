// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.glossator.model.Codebooks;
import org.glossator.model.codebook.Codebook;
import org.glossator.study.StudyStore;
import org.glossator.study.names.Naming;
import org.glossator.ui.Accessibility;
import org.glossator.ui.Me;
import org.glossator.ui.ScrolledSheet;

/** How the study is called, where it lies, what is coded in it, and by whom. */
final class NewStudyPage extends WizardPage {

	private static final String PARENT = "parent"; //$NON-NLS-1$
	private static final String IMPORT = "import"; //$NON-NLS-1$
	private static final String CODEBOOK = "codebook"; //$NON-NLS-1$
	private static final String EMPTY = "empty"; //$NON-NLS-1$
	private static final String FILE = "file"; //$NON-NLS-1$
	private static final String NOT_IN_NAMES = "/\\:*?\"<>|"; //$NON-NLS-1$

	/** Where the codebook comes from. */
	@FunctionalInterface
	interface CodebookSource {
		/** Reads it; the message of a failure is a sentence that names the file. */
		Codebook load() throws IOException;
	}

	/** What was chosen. */
	record Choice(String name, Path parent, CodebookSource codebook, String coder, boolean importsNext) {
	}

	private final Settings settings = new Settings("NewStudy"); //$NON-NLS-1$
	private ScrolledSheet sheet;
	private Text name;
	private Text parentFolder;
	private Label place;
	private Button newsFraming;
	private Button empty;
	private Button fromFile;
	private Text file;
	private Button browseFile;
	private Text coder;
	private Button importNext;

	NewStudyPage() {
		super("study", Messages.NewStudy, null); //$NON-NLS-1$
		setDescription(Messages.NewStudyHow);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		sheet = new ScrolledSheet(parent, 0);
		Composite area = sheet.content();
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 8).spacing(8, 8).applyTo(area);
		name = field(area, Messages.StudyName, "", 2); //$NON-NLS-1$
		name.setMessage(Messages.StudyNameExample);
		parentFolder = field(area, Messages.InFolder, settings.get(PARENT).orElse(defaultParent().toString()), 1);
		button(area, Messages.Browse, this::browseFolder);
		gap(area);
		place = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(300, SWT.DEFAULT).applyTo(place);
		codebook(area);
		coder = field(area, Messages.YourName, Me.name(), 2);
		gap(area);
		importNext = new Button(area, SWT.CHECK);
		importNext.setText(Messages.ImportNext);
		importNext.setSelection(settings.is(IMPORT, true));
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(importNext);
		setControl(sheet.control());
		check();
		setErrorMessage(null); // nothing is wrong before anything was typed
	}

	private void codebook(Composite area) {
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.Codebook);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).indent(0, 4).applyTo(label);
		Composite choices = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(choices);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(choices);
		newsFraming = radio(choices, Messages.CodebookReady, 3);
		empty = radio(choices, Messages.CodebookEmpty, 3);
		fromFile = radio(choices, Messages.CodebookFile, 1);
		file = new Text(choices, SWT.BORDER);
		file.setText(settings.get(FILE).orElse("")); //$NON-NLS-1$
		Accessibility.name(file, Messages.CodebookFile.replace("&", "")); //$NON-NLS-1$ //$NON-NLS-2$
		file.addListener(SWT.Modify, event -> check());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(file);
		browseFile = button(choices, Messages.Browse, this::browseFile);
		(switch (settings.get(CODEBOOK).orElse("")) { //$NON-NLS-1$
		case EMPTY -> empty;
		case FILE -> fromFile;
		default -> newsFraming;
		}).setSelection(true);
	}

	private static void gap(Composite area) {
		GridDataFactory.fillDefaults().applyTo(new Label(area, SWT.NONE));
	}

	private Text field(Composite area, String label, String value, int span) {
		new Label(area, SWT.NONE).setText(label);
		Text text = new Text(area, SWT.BORDER);
		text.setText(value);
		text.addListener(SWT.Modify, event -> check());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).span(span, 1).grab(true, false).applyTo(text);
		return text;
	}

	private Button radio(Composite parent, String label, int span) {
		Button radio = new Button(parent, SWT.RADIO | SWT.WRAP);
		radio.setText(label);
		radio.addListener(SWT.Selection, event -> check());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).span(span, 1).grab(span > 1, false).applyTo(radio);
		return radio;
	}

	private Button button(Composite parent, String label, Runnable run) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> run.run());
		setButtonLayoutData(button);
		return button;
	}

	private void browseFolder() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setText(Messages.NewStudy);
		dialog.setMessage(Messages.ChooseParent);
		dialog.setFilterPath(parentFolder.getText());
		Optional.ofNullable(dialog.open()).ifPresent(parentFolder::setText);
	}

	private void browseFile() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setText(Messages.ChooseCodebook);
		dialog.setFilterExtensions(new String[] { "*.xmi;*.codebook", "*" }); //$NON-NLS-1$ //$NON-NLS-2$
		Optional.ofNullable(dialog.open()).ifPresent(file::setText);
	}

	private void check() {
		if (importNext == null) {
			return; // still being made
		}
		file.setEnabled(fromFile.getSelection());
		browseFile.setEnabled(fromFile.getSelection());
		Optional<String> wrong = wrong();
		setErrorMessage(wrong.orElse(null));
		setPageComplete(wrong.isEmpty());
		place.setText(name.getText().isBlank() ? "" : NLS.bind(Messages.Place, parentFolder.getText().strip(), name.getText().strip()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		sheet.fit();
	}

	private Optional<String> wrong() {
		String called = name.getText().strip();
		if (called.isEmpty()) {
			return Optional.of(Messages.NameMissing);
		}
		if (called.startsWith(".") || called.endsWith(".") || called.chars().anyMatch(c -> c < ' ' || NOT_IN_NAMES.indexOf(c) >= 0)) { //$NON-NLS-1$ //$NON-NLS-2$
			return Optional.of(NLS.bind(Messages.NameWrong, NOT_IN_NAMES));
		}
		Optional<Path> folder = path(parentFolder.getText());
		if (folder.filter(Path::isAbsolute).isEmpty()) {
			return Optional.of(Messages.FolderMissing);
		}
		if (Files.exists(folder.get()) && !Files.isDirectory(folder.get())) {
			return Optional.of(NLS.bind(Messages.FolderIsFile, folder.get()));
		}
		if (StudyStore.isStudy(folder.get())) {
			return Optional.of(NLS.bind(Messages.FolderIsStudy, folder.get()));
		}
		if (Files.exists(folder.get().resolve(called))) {
			return Optional.of(NLS.bind(Messages.PlaceTaken, folder.get().resolve(called)));
		}
		if (fromFile.getSelection() && path(file.getText()).filter(Files::isRegularFile).isEmpty()) {
			return Optional.of(Messages.CodebookMissing);
		}
		return coder.getText().isBlank() ? Optional.of(Messages.CoderMissing)
				: Naming.isUsable(coder.getText()) ? Optional.empty() : Optional.of(Messages.CoderNameUnusable);
	}

	private static Optional<Path> path(String text) {
		try {
			return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text.strip()));
		} catch (@SuppressWarnings("unused") InvalidPathException e) {
			return Optional.empty(); // is said to be missing
		}
	}

	private static Path defaultParent() {
		return Path.of(System.getProperty("user.home"), "Glossator"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** What is chosen; only when the page is complete. */
	Choice choice() {
		Path codebook = fromFile.getSelection() ? Path.of(file.getText().strip()) : Path.of(""); //$NON-NLS-1$
		CodebookSource source = fromFile.getSelection() ? () -> Codebooks.load(codebook) : empty.getSelection() ? Codebooks::empty : Codebooks::newsFraming;
		return new Choice(name.getText().strip(), Path.of(parentFolder.getText().strip()), source, Naming.of(coder.getText()), importNext.getSelection());
	}

	/** Remembers the choices for the next study. */
	void remember() {
		settings.put(PARENT, parentFolder.getText().strip());
		settings.put(IMPORT, importNext.getSelection());
		settings.put(CODEBOOK, fromFile.getSelection() ? FILE : empty.getSelection() ? EMPTY : ""); //$NON-NLS-1$
		settings.put(FILE, file.getText().strip());
	}
}

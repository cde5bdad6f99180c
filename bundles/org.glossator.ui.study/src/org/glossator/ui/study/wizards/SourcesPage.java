// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.glossator.formats.CodingImporter;
import org.glossator.ingest.IngestOptions;
import org.glossator.ingest.Ingestor;
import org.glossator.ingest.TablePreview;
import org.glossator.study.names.Naming;
import org.glossator.ui.Accessibility;
import org.glossator.ui.Icon;

/** Which files and folders, and what they are. */
final class SourcesPage extends WizardPage {

	/**
	 * What was chosen.
	 *
	 * @param paths  files and folders
	 * @param format of articles or of codings
	 * @param coder  whose codings they are; empty for articles
	 * @param types  the type system of codings; empty when it lies beside them
	 */
	record Choice(List<Path> paths, String format, Optional<String> coder, Optional<Path> types) {
	}

	private record Format(String name, String label, boolean ofCodings) {
	}

	private static final String FOLDER = "folder"; //$NON-NLS-1$
	private static final String FORMAT = "format"; //$NON-NLS-1$
	private static final String CODER = "coder"; //$NON-NLS-1$
	private static final int PREVIEW_ROWS = 3;

	private final Settings settings = new Settings("Import"); //$NON-NLS-1$
	private final BiConsumer<Path, Optional<TablePreview>> onTable;
	private final Collection<String> coders;
	private final Optional<String> mine;
	private final boolean codingsOnly;
	private final List<Format> formats;
	private final Set<Path> paths = new LinkedHashSet<>();
	private TableViewer list;
	private Button remove;
	private Combo format;
	private Label coderLabel;
	private Text coder;
	private Label typesLabel;
	private Composite typesRow;
	private Text types;

	/**
	 * @param onTable told the first table among the files, or that there is none
	 * @param coders  the names of the study's coders
	 * @param mine    the name of who works here, when codings can be nobody else's
	 * @param notAdded why who works here adds no articles, but codings alone; empty when articles may be added
	 */
	SourcesPage(BiConsumer<Path, Optional<TablePreview>> onTable, Collection<String> coders, Optional<String> mine, Optional<String> notAdded) {
		super("sources", notAdded.isPresent() ? Messages.ImportCodings : Messages.Import, null); //$NON-NLS-1$
		this.onTable = onTable;
		this.coders = coders;
		this.mine = mine;
		this.codingsOnly = notAdded.isPresent();
		this.formats = formats().filter(each -> each.ofCodings() || !codingsOnly).toList();
		setDescription(notAdded.map(why -> NLS.bind(Messages.ImportOwn, why)).orElse(Messages.ImportHow));
		setPageComplete(false);
	}

	private static Stream<Format> formats() {
		Stream<Format> codings = Services.all(CodingImporter.class).stream().map(importer -> new Format(importer.name(),
				NLS.bind(Messages.FormatCodings, importer.description()), true));
		Stream<Format> articles = Ingestor.formats().stream().map(each -> new Format(each.name(),
				NLS.bind(Messages.FormatArticles, each.name(), each.description()), false));
		return Stream.concat(Stream.of(new Format(IngestOptions.AUTO, Messages.FormatAuto, false)), Stream.concat(articles, codings));
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(8, 8).applyTo(area);
		list(area);
		buttons(area);
		Composite below = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(below);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(below);
		new Label(below, SWT.NONE).setText(Messages.Format);
		format = new Combo(below, SWT.READ_ONLY);
		format.setItems(formats.stream().map(Format::label).toArray(String[]::new));
		format.select(Math.max(0, formats.stream().map(Format::name).toList().indexOf(settings.get(FORMAT).orElse(IngestOptions.AUTO))));
		format.setVisibleItemCount(formats.size());
		format.addListener(SWT.Selection, event -> changed());
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(format);
		coderLabel = new Label(below, SWT.NONE);
		coderLabel.setText(Messages.WhoseCodings);
		coder = new Text(below, SWT.BORDER);
		coder.setText(mine.or(() -> settings.get(CODER)).orElse("")); //$NON-NLS-1$
		coder.setEditable(mine.isEmpty());
		coder.setMessage(Messages.WhoseCodingsExample);
		coder.addListener(SWT.Modify, event -> check());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(coder);
		types(below);
		setControl(area);
		changed();
	}

	/** For codings whose type system lies elsewhere; mostly left empty. */
	private void types(Composite below) {
		typesLabel = new Label(below, SWT.NONE);
		typesLabel.setText(Messages.TypeSystem);
		typesRow = new Composite(below, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(typesRow);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(typesRow);
		types = new Text(typesRow, SWT.BORDER);
		types.setMessage(Messages.TypeSystemBeside);
		types.addListener(SWT.Modify, event -> check());
		Accessibility.name(types, Messages.TypeSystem);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(types);
		Button browse = new Button(typesRow, SWT.PUSH);
		browse.setText(Messages.BrowseTypeSystem);
		browse.addListener(SWT.Selection, event -> {
			FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
			dialog.setText(Messages.TypeSystemChoose);
			settings.get(FOLDER).ifPresent(dialog::setFilterPath);
			Optional.ofNullable(dialog.open()).ifPresent(types::setText);
		});
		setButtonLayoutData(browse);
	}

	private void list(Composite area) {
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), area);
		list = new TableViewer(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(new LabelProvider() {
			@Override
			public Image getImage(Object element) {
				return images.get((Files.isDirectory((Path) element) ? Icon.OPEN : Icon.ARTICLE).descriptor());
			}
		});
		list.setInput(paths);
		Accessibility.name(list.getControl(), Messages.Import);
		list.addSelectionChangedListener(event -> remove.setEnabled(!event.getSelection().isEmpty()));
		list.addDropSupport(DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT, new Transfer[] { FileTransfer.getInstance() },
				new DropTargetAdapter() {
					@Override
					public void dragEnter(DropTargetEvent event) {
						event.detail = DND.DROP_COPY; // the files stay where they are
					}

					@Override
					public void drop(DropTargetEvent event) {
						if (event.data instanceof String[] files) {
							add(Arrays.stream(files).map(Path::of).toList());
						}
					}
				});
		GridDataFactory.fillDefaults().grab(true, true).hint(420, 180).applyTo(list.getControl());
	}

	private void buttons(Composite area) {
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		button(buttons, Messages.AddFiles, this::addFiles);
		button(buttons, Messages.AddFolder, this::addFolder);
		remove = button(buttons, Messages.Remove, () -> {
			for (Object path : list.getStructuredSelection().toList()) {
				paths.remove(path);
			}
			changed();
		});
		remove.setEnabled(false);
	}

	private Button button(Composite parent, String label, Runnable run) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> run.run());
		setButtonLayoutData(button).horizontalAlignment = SWT.FILL;
		return button;
	}

	private void addFiles() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.Import);
		settings.get(FOLDER).ifPresent(dialog::setFilterPath);
		if (dialog.open() != null) {
			Path folder = Path.of(dialog.getFilterPath());
			settings.put(FOLDER, folder.toString());
			add(Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList());
		}
	}

	private void addFolder() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setText(Messages.Import);
		dialog.setMessage(Messages.ChooseFolder);
		settings.get(FOLDER).ifPresent(dialog::setFilterPath);
		String folder = dialog.open();
		if (folder != null) {
			settings.put(FOLDER, folder);
			add(List.of(Path.of(folder)));
		}
	}

	/** Adds files and folders to the list. */
	void add(List<Path> more) {
		paths.addAll(more);
		changed();
	}

	private void changed() {
		list.refresh();
		setMessage(null);
		onTable.accept(Path.of(""), Optional.empty()); //$NON-NLS-1$
		if (!chosen().ofCodings()) {
			for (Path file : candidates()) {
				try {
					Optional<TablePreview> table = Ingestor.preview(file, chosen().name(), PREVIEW_ROWS);
					if (table.isPresent()) {
						onTable.accept(file, table);
						break;
					}
				} catch (@SuppressWarnings("unused") IOException e) {
					setMessage(NLS.bind(Messages.NoPreview, file.getFileName()), WARNING); // the import says more
				}
			}
		}
		check();
	}

	/** The files that may be tables: those that were named, and those at the top of folders. */
	private List<Path> candidates() {
		List<Path> files = new ArrayList<>();
		for (Path path : paths) {
			if (Files.isDirectory(path)) {
				try (Stream<Path> entries = Files.list(path)) {
					entries.filter(Files::isRegularFile).sorted().forEach(files::add);
				} catch (@SuppressWarnings("unused") IOException e) {
					continue; // the import says that it cannot be read
				}
			} else {
				files.add(path);
			}
		}
		return files;
	}

	private void check() {
		boolean codings = chosen().ofCodings();
		coder.setVisible(codings);
		coderLabel.setVisible(codings);
		typesLabel.setVisible(codings);
		typesRow.setVisible(codings);
		boolean nobody = codings && coder.getText().isBlank();
		Optional<String> wrong = codings && !nobody && !Naming.isUsable(coder.getText()) ? Optional.of(Messages.CoderNameUnusable)
				: codings && !types.getText().isBlank() && typeSystem().isEmpty() ? Optional.of(Messages.TypeSystemMissing) : Optional.empty();
		if (nobody) {
			setMessage(paths.isEmpty() ? null : Messages.CoderOfCodingsMissing); // what is yet to be given is asked for, and is no error
		} else if (codings && !(codingsOnly && paths.isEmpty())) { // until then it says how it goes
			setMessage(whose(Naming.of(coder.getText())), INFORMATION);
		}
		setErrorMessage(wrong.orElse(null));
		setPageComplete(!paths.isEmpty() && !nobody && wrong.isEmpty());
	}

	/** Whose the codings become, so that nobody takes one coder for another. */
	private String whose(String name) {
		if (coders.stream().anyMatch(known -> Naming.same(known, name))) {
			return NLS.bind(Messages.CoderKnown, name);
		}
		List<String> near = Naming.near(name, coders);
		return near.isEmpty() ? NLS.bind(Messages.CoderNew, name) : NLS.bind(Messages.CoderNear, name, String.join(", ", near)); //$NON-NLS-1$
	}

	private Optional<Path> typeSystem() {
		try {
			return Optional.of(types.getText().strip()).filter(name -> !name.isEmpty()).map(Path::of).filter(Files::isRegularFile);
		} catch (@SuppressWarnings("unused") InvalidPathException e) {
			return Optional.empty(); // is said to be missing
		}
	}

	private Format chosen() {
		return formats.get(Math.max(0, format.getSelectionIndex()));
	}

	/** What is chosen. */
	Choice choice() {
		return new Choice(List.copyOf(paths), chosen().name(), chosen().ofCodings() ? Optional.of(Naming.of(coder.getText())) : Optional.empty(),
				chosen().ofCodings() ? typeSystem() : Optional.empty());
	}

	/** Remembers the choices for the next import. */
	void remember() {
		if (!codingsOnly) {
			settings.put(FORMAT, chosen().name());
		}
		if (mine.isEmpty()) {
			settings.put(CODER, coder.getText().strip());
		}
	}
}

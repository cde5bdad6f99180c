// SPDX-License-Identifier: EPL-2.0
package org.glossator.app.welcome;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.glossator.app.Commands;
import org.glossator.app.sample.MakeSample;
import org.glossator.study.names.Naming;
import org.glossator.ui.Accessibility;
import org.glossator.ui.GridPlace;
import org.glossator.ui.Icon;
import org.glossator.ui.Me;
import org.glossator.ui.study.Studies;

/** What the welcome page shows: on the left how to begin, on the right how coding goes, below who codes. */
final class WelcomePage {

	private static final int RECENT = 4;
	private static final int ICON_POINTS = 56;

	private final IWorkbenchWindow window;
	private final Runnable onLayout;
	private final Composite page;
	private final LocalResourceManager resources;
	private Button sample;
	/** The other ways to begin: not while the sample is being made, for that ends with it open. */
	private List<Button> others = List.of();
	private Composite progress;
	private Composite recent;

	/**
	 * @param parent   where
	 * @param window   whose
	 * @param onLayout called when the page needs another height
	 */
	WelcomePage(Composite parent, IWorkbenchWindow window, Runnable onLayout) {
		this.window = window;
		this.onLayout = onLayout;
		page = new Composite(parent, SWT.NONE);
		resources = new LocalResourceManager(JFaceResources.getResources(), page);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(28, 24).spacing(48, 20).applyTo(page);
		title();
		Composite left = column();
		begin(left);
		Composite right = column();
		teach(right);
		Label line = new Label(page, SWT.SEPARATOR | SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(line);
		me();
		refresh();
	}

	Control control() {
		return page;
	}

	/** The width of that many characters of average width, in points. */
	int widthOf(int characters) {
		GC gc = new GC(page);
		try {
			gc.setFont(page.getFont());
			return (int) (gc.getFontMetrics().getAverageCharacterWidth() * characters);
		} finally {
			gc.dispose();
		}
	}

	void setFocus() {
		sample.setFocus();
	}

	private void title() {
		Composite row = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(18, 2).applyTo(row);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
		Label icon = new Label(row, SWT.NONE);
		icon.setImage(resources.create(ImageDescriptor.createFromImageDataProvider(
				zoom -> Icon.GLOSSATOR.descriptor().getImageData(zoom * ICON_POINTS / 16))));
		GridDataFactory.fillDefaults().span(1, 2).align(SWT.CENTER, SWT.CENTER).applyTo(icon);
		Label name = new Label(row, SWT.NONE);
		name.setText(Messages.Name);
		name.setFont(font(10, SWT.BOLD));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.END).applyTo(name);
		Label purpose = new Label(row, SWT.WRAP);
		purpose.setText(Messages.Purpose);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(purpose);
	}

	private void begin(Composite column) {
		heading(column, Messages.Begin);
		sample = button(column, Messages.Sample, Icon.STUDY, this::openSample);
		sample.setFont(font(0, SWT.BOLD));
		progress = new Composite(column, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(progress);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(progress);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(new ProgressBar(progress, SWT.INDETERMINATE));
		wrapped(progress, Messages.Making);
		progress.setVisible(false);
		wrapped(column, Messages.SampleIs);
		others = List.of(button(column, Messages.NewStudy, Icon.NEW, () -> Commands.run(window, "org.glossator.ui.study.new")), //$NON-NLS-1$
				button(column, Messages.OpenStudy, Icon.OPEN, () -> Commands.run(window, "org.glossator.ui.study.open"))); //$NON-NLS-1$
		recent = new Composite(column, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(recent);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).applyTo(recent);
	}

	private void openSample() {
		MakeSample job = new MakeSample(window);
		busy(true);
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				window.getWorkbench().getDisplay().asyncExec(() -> {
					if (!page.isDisposed()) {
						busy(false);
					}
				});
			}
		});
		job.schedule();
	}

	private void busy(boolean busy) {
		sample.setEnabled(!busy);
		others.forEach(button -> button.setEnabled(!busy));
		GridPlace.show(progress, busy);
		page.layout(true, true);
		onLayout.run();
	}

	private void teach(Composite column) {
		heading(column, Messages.Teach);
		lesson(column, "1", Messages.Select, Messages.SelectHow); //$NON-NLS-1$
		lesson(column, "2", Messages.Letter, Messages.LetterHow); //$NON-NLS-1$
		lesson(column, "3", Messages.Enter, Messages.EnterHow); //$NON-NLS-1$
		Link keys = new Link(column, SWT.NONE);
		keys.setText(Messages.Keys);
		keys.addListener(SWT.Selection, event -> Commands.run(window, "org.eclipse.ui.window.showKeyAssist")); //$NON-NLS-1$
	}

	private void lesson(Composite column, String number, String what, String how) {
		Composite row = new Composite(column, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(14, 2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		Label mark = new Label(row, SWT.NONE);
		mark.setText(number);
		mark.setFont(font(8, SWT.BOLD));
		GridDataFactory.fillDefaults().span(1, 2).align(SWT.CENTER, SWT.BEGINNING).applyTo(mark);
		Label title = new Label(row, SWT.WRAP);
		title.setText(what);
		title.setFont(font(0, SWT.BOLD));
		GridDataFactory.fillDefaults().grab(true, false).hint(150, SWT.DEFAULT).applyTo(title);
		wrapped(row, how);
	}

	private void me() {
		Composite row = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 0).applyTo(row);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
		new Label(row, SWT.NONE).setText(Messages.Me);
		Text name = new Text(row, SWT.BORDER);
		name.setText(Me.name());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(widthOf(24), SWT.DEFAULT).applyTo(name);
		Accessibility.name(name, Messages.Me);
		name.addListener(SWT.Modify, event -> {
			if (name.getText().isBlank() || Naming.isUsable(name.getText())) {
				Me.setName(name.getText());
			}
		});
		Label why = wrapped(row, Messages.MeWhy);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(200, SWT.DEFAULT).applyTo(why);
	}

	/** Shows the studies that were open last, as they are now. */
	void refresh() {
		for (Control child : recent.getChildren()) {
			child.dispose();
		}
		List<Path> studies = Studies.recent().stream().limit(RECENT).toList();
		if (!studies.isEmpty()) {
			heading(recent, Messages.Recent);
			studies.forEach(this::recent);
		}
		page.layout(true, true);
		onLayout.run();
	}

	private void recent(Path folder) {
		Link link = new Link(recent, SWT.NONE);
		link.setText(NLS.bind(Messages.RecentStudy, folder.getFileName().toString().replace("&", "&&"))); //$NON-NLS-1$ //$NON-NLS-2$
		link.setToolTipText(folder.toString());
		link.addListener(SWT.Selection, event -> Studies.open(window, folder));
		GridDataFactory.fillDefaults().grab(true, false).hint(150, SWT.DEFAULT).applyTo(link);
	}

	private Composite column() {
		Composite column = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(column);
		GridDataFactory.fillDefaults().grab(true, false).hint(150, SWT.DEFAULT).applyTo(column);
		return column;
	}

	private void heading(Composite parent, String text) {
		Label heading = new Label(parent, SWT.NONE);
		heading.setText(text);
		heading.setFont(font(3, SWT.BOLD));
	}

	private Button button(Composite parent, String text, Icon icon, Runnable run) {
		Button button = new Button(parent, SWT.PUSH | SWT.LEFT);
		button.setText(text);
		button.setImage(resources.create(icon.descriptor()));
		button.addListener(SWT.Selection, event -> run.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	private static Label wrapped(Composite parent, String text) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(150, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private Font font(int larger, int style) {
		return resources.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).setStyle(style).increaseHeight(larger));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.glossator.study.Reasons;
import org.glossator.ui.Icon;
import org.glossator.ui.Reports;
import org.glossator.ui.study.Studies;

/** Starts the workbench. Takes {@code -study FOLDER}: the study to open. */
public class Application implements IApplication {

	private static final String STUDY = "-study"; //$NON-NLS-1$

	@Override
	public Object start(IApplicationContext context) {
		GtkStyle.choose();
		Display display = PlatformUI.createDisplay();
		Image[] images = windowImages(display);
		try {
			if (!lock(display)) {
				return EXIT_OK;
			}
			Window.setDefaultImages(images);
			Optional<Path> study = study((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
			StudyAtStart atStart = new StudyAtStart(study.or(Studies::last));
			int code = PlatformUI.createAndRunWorkbench(display, new GlossatorWorkbenchAdvisor(atStart));
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			Stream.of(images).forEach(Image::dispose);
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			IWorkbench workbench = PlatformUI.getWorkbench();
			workbench.getDisplay().syncExec(workbench::close);
		}
	}

	/** The study that the arguments name. */
	static Optional<Path> study(String[] arguments) {
		List<String> all = arguments == null ? List.of() : Arrays.asList(arguments);
		int at = all.indexOf(STUDY);
		return at >= 0 && at + 1 < all.size() ? Optional.of(Path.of(all.get(at + 1)).toAbsolutePath().normalize()) : Optional.empty();
	}

	/** Two workbenches that share a workspace would write over each other. */
	private static boolean lock(Display display) {
		Location workspace = Platform.getInstanceLocation();
		try {
			if (workspace.lock()) {
				return true;
			}
			MessageDialog.openInformation(new Shell(display), Messages.Product, Messages.AlreadyRunning);
		} catch (IOException e) {
			Reports.failed(new Shell(display), Messages.Product, NLS.bind(Messages.NoWorkspace, workspace.getURL(), Reasons.clause(e)), e);
		}
		return false;
	}

	private static Image[] windowImages(Display display) {
		ImageDescriptor icon = Icon.GLOSSATOR.descriptor();
		return Stream.of(100, 200, 300, 400, 800).map(zoom -> new Image(display, icon.getImageData(zoom))).toArray(Image[]::new);
	}
}

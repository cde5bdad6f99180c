// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.Reports;
import org.glossator.ui.editor.ArticleEditor;
import org.osgi.service.prefs.BackingStoreException;

/** Opens studies in the workbench, and remembers the last one for the next start. */
public final class Studies {

	private static final String LAST = "study"; //$NON-NLS-1$

	private Studies() {
	}

	/**
	 * Opens a study in a window instead of the one that is open, and closes the editors of that. What goes wrong is told to the
	 * person.
	 *
	 * @param window the window
	 * @param folder the folder of the study
	 */
	public static void open(IWorkbenchWindow window, Path folder) {
		BusyIndicator.showWhile(window.getShell().getDisplay(), () -> {
			try {
				OpenStudy study = window.getService(OpenStudy.class);
				if (!study.isOpen(folder)) {
					study.open(folder);
					closeArticles(window.getActivePage());
				}
				remember(folder);
				StudyProject.link(folder);
			} catch (IOException e) {
				Reports.failed(window.getShell(), Messages.OpenTitle, NLS.bind(Messages.NotOpened, e.getMessage()), e);
			}
		});
	}

	/** The study that was open last, when it is still there. */
	public static Optional<Path> last() {
		return Optional.of(preferences().get(LAST, "")).filter(path -> !path.isEmpty()).map(Path::of).filter(Files::isDirectory); //$NON-NLS-1$
	}

	/** Makes a study the one that is opened at the next start. */
	public static void remember(Path folder) {
		preferences().put(LAST, folder.toAbsolutePath().normalize().toString());
		try {
			preferences().flush();
		} catch (BackingStoreException e) {
			Reports.log("The study is not remembered for the next start.", e); //$NON-NLS-1$
		}
	}

	private static void closeArticles(IWorkbenchPage page) {
		if (page != null) {
			for (IEditorReference editor : page.getEditorReferences()) {
				if (ArticleEditor.ID.equals(editor.getId())) {
					page.closeEditors(new IEditorReference[] { editor }, true);
				}
			}
		}
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode("org.glossator.ui.study"); //$NON-NLS-1$
	}
}

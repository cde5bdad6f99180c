// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.intro.IIntroManager;
import org.glossator.study.Reasons;
import org.glossator.study.StudyStore;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.Reports;
import org.osgi.service.prefs.BackingStoreException;

/** Opens studies in the workbench, and remembers the last ones for the next start. */
public final class Studies {

	private static final String RECENT = "recent"; //$NON-NLS-1$
	private static final int REMEMBERED = 9;
	/** So many sentences about what could not be read are shown; the command line tells all. */
	private static final int MOST_NOTES = 8;

	private Studies() {
	}

	/**
	 * Opens a study in a window instead of the one that is open. The editors of that are closed, and what is not saved in them is
	 * asked about. What goes wrong is told to the person.
	 *
	 * @param window the window
	 * @param folder the folder of the study
	 * @return whether it is open now
	 */
	public static boolean open(IWorkbenchWindow window, Path folder) {
		OpenStudy study = window.getService(OpenStudy.class);
		if (!study.isOpen(folder)) {
			if (!StudyStore.isStudy(folder)) {
				forget(folder);
				MessageDialog.openError(window.getShell(), Messages.OpenTitle, NLS.bind(Messages.NoStudyThere, folder));
				return false;
			}
			if (!leave(window)) {
				return false;
			}
			open(window, study, folder);
		}
		if (study.isOpen(folder)) {
			opened(window, folder);
		}
		return study.isOpen(folder);
	}

	/** Reads the study in the background; the window stays alive, and says what it waits for when that takes long. */
	@SuppressWarnings("resource") // shown, or closed by the thread that opened it
	private static void open(IWorkbenchWindow window, OpenStudy study, Path folder) {
		AtomicReference<OpenStudy.Opened> opened = new AtomicReference<>();
		try {
			window.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				monitor.beginTask(NLS.bind(Messages.Opening, folder.getFileName()), IProgressMonitor.UNKNOWN);
				try {
					opened.set(OpenStudy.prepare(folder));
				} catch (IOException e) {
					throw new InvocationTargetException(e);
				} finally {
					monitor.done();
				}
			});
			study.show(opened.get());
		} catch (InvocationTargetException e) {
			Reports.failed(window.getShell(), Messages.OpenTitle, NLS.bind(Messages.NotOpened, Reasons.sentence(e.getCause())), e.getCause());
		} catch (@SuppressWarnings("unused") InterruptedException e) {
			Optional.ofNullable(opened.get()).ifPresent(OpenStudy.Opened::close); // the person thought better of it
		}
	}

	/** Tells what of a study could not be read, or lies where nothing is read; the rest is there. */
	private static void tell(IWorkbenchWindow window, OpenStudy study) {
		List<String> notes = study.store().map(StudyStore::notes).orElse(List.of());
		if (!notes.isEmpty()) {
			List<String> shown = new ArrayList<>(notes.subList(0, Math.min(MOST_NOTES, notes.size())));
			if (shown.size() < notes.size()) {
				shown.add(NLS.bind(Messages.MoreNotes, Integer.valueOf(notes.size() - shown.size())));
			}
			MessageDialog.open(MessageDialog.WARNING, window.getShell(), Messages.NotAllRead, String.join("\n\n", shown), SWT.SHEET, Messages.WorkWithTheRest); //$NON-NLS-1$
		}
	}

	/** Asks what is to become of what is not saved, and closes the editors of the study that is open; whether that is done. */
	public static boolean leave(IWorkbenchWindow window) {
		return closeEditors(window.getActivePage());
	}

	/**
	 * Changes what a study depends on when it is opened, and opens the one that is open again. Its editors are closed, and what is
	 * not saved in them is asked about.
	 *
	 * @return whether the change was made
	 */
	public static boolean reopen(IWorkbenchWindow window, Runnable change) {
		OpenStudy study = window.getService(OpenStudy.class);
		if (study.folder().isPresent() && !leave(window)) {
			return false;
		}
		change.run();
		study.folder().ifPresent(folder -> {
			study.close();
			open(window, study, folder);
			tell(window, study);
		});
		return true;
	}

	/** Opens the study that is open again, as it is on the disk now; its editors are closed, and what is not saved in them is asked about. */
	public static void openAgain(IWorkbenchWindow window) {
		reopen(window, () -> { });
	}

	/** What is to be done once a study is open, by whomever: remembers it, and leads from the welcome page to it. */
	private static void opened(IWorkbenchWindow window, Path folder) {
		remember(folder);
		StudyProject.link(folder);
		IIntroManager intros = window.getWorkbench().getIntroManager();
		if (intros.getIntro() != null) {
			intros.closeIntro(intros.getIntro());
			window.getShell().getDisplay().asyncExec(() -> focus(window));
		}
		tell(window, window.getService(OpenStudy.class));
		Recovery.offer(window);
	}

	/** The keyboard was on the welcome page, and is nowhere when that has gone. */
	private static void focus(IWorkbenchWindow window) {
		IWorkbenchPart part = window.getActivePage() == null ? null : window.getActivePage().getActivePart();
		if (part != null) {
			part.setFocus();
		}
	}

	/** The study that was open last, when it is still there. */
	public static Optional<Path> last() {
		return recent().stream().findFirst();
	}

	/** The studies that were open last and are still there, the last one first. */
	public static List<Path> recent() {
		return remembered().filter(StudyStore::isStudy).toList();
	}

	private static Stream<Path> remembered() {
		return preferences().get(RECENT, "").lines().filter(line -> !line.isBlank()).map(Path::of); //$NON-NLS-1$
	}

	/** Makes a study the one that is opened at the next start. */
	static void remember(Path folder) {
		Path place = folder.toAbsolutePath().normalize();
		write(Stream.concat(Stream.of(place), remembered().filter(other -> !other.equals(place))));
	}

	private static void forget(Path folder) {
		if (!Files.exists(folder)) {
			write(remembered().filter(other -> !other.equals(folder)));
		}
	}

	private static void write(Stream<Path> folders) {
		preferences().put(RECENT, String.join("\n", folders.limit(REMEMBERED).map(Path::toString).toList())); //$NON-NLS-1$
		try {
			preferences().flush();
		} catch (BackingStoreException e) {
			Reports.log("The study is not remembered for the next start.", e); //$NON-NLS-1$
		}
	}

	private static boolean closeEditors(IWorkbenchPage page) {
		return page == null || page.closeAllEditors(true);
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode("org.glossator.ui.study"); //$NON-NLS-1$
	}
}

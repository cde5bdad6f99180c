// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.registry;

import java.util.Optional;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.registry.Entry;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.Reports;

/** Opens the registry of the open study in the registry editor. */
public final class RegistryOpener {

	private RegistryOpener() {
	}

	/** Opens the registry, or brings its editor to the front, and selects an entry. */
	public static void open(IWorkbenchPage page, OpenStudy study, Entry entry) {
		open(page, study).ifPresent(editor -> editor.select(entry));
	}

	/** Opens the registry, or brings its editor to the front, and shows the entries of a kind. */
	public static void open(IWorkbenchPage page, OpenStudy study, RegistryKind kind) {
		open(page, study).ifPresent(editor -> editor.show(kind));
	}

	/** Opens the registry, or brings its editor to the front as it is. */
	public static Optional<RegistryEditor> open(IWorkbenchPage page, OpenStudy study) {
		return study.folder().flatMap(folder -> {
			try {
				return page.openEditor(new RegistryEditorInput(folder), RegistryEditor.ID) instanceof RegistryEditor editor ? Optional.of(editor)
						: Optional.empty();
			} catch (PartInitException e) {
				Reports.failed(page.getWorkbenchWindow().getShell(), Messages.Registry, e);
				return Optional.empty();
			}
		});
	}
}

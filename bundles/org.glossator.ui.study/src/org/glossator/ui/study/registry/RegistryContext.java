// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.registry;

import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPartSite;
import org.glossator.editing.StudyEditing;
import org.glossator.editing.registry.RegistryCommands;
import org.glossator.editing.registry.RegistryUsage;
import org.glossator.editing.session.Edits;
import org.glossator.model.registry.Entry;
import org.glossator.model.registry.Registry;
import org.glossator.study.Access;
import org.glossator.ui.OpenStudy;

/**
 * What the parts of the registry editor work with.
 *
 * @param site     where the editor is
 * @param study    the study that is open
 * @param editing  what is edited in it
 * @param usage    which codings refer to what
 * @param commands changes the registry
 */
record RegistryContext(IWorkbenchPartSite site, OpenStudy study, StudyEditing editing, RegistryUsage usage, RegistryCommands commands) {

	Registry registry() {
		return editing.registry().registry();
	}

	Access access() {
		return editing.store().access();
	}

	/** Whether who works here writes an entry. */
	boolean isMine(Entry entry) {
		return editing.store().registryParts().isMine(entry);
	}

	/** What people call a coder. */
	String name(String coder) {
		return editing.store().people().name(coder);
	}

	/** Says in the status line what is wrong, or with an empty sentence that nothing is. */
	void tell(String problem) {
		if (site instanceof IEditorSite editor) {
			editor.getActionBars().getStatusLineManager().setErrorMessage(problem.isEmpty() ? null : problem);
		}
	}

	/** The steps of the registry. */
	Edits edits() {
		return editing.registry().edits();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.IWorkbenchPart;

/**
 * Asks, before something closes that is not saved, what is to become of it. The platform's own question is about resources; it is left
 * to ask where more than this is not saved, since it asks once for all that closes.
 */
public final class Closing {

	private Closing() {
	}

	/** {@return what {@link ISaveablePart2#promptToSaveOnClose} is to return for a part} */
	public static int ask(IWorkbenchPart part) {
		if (part.getSite().getPage().getDirtyEditors().length > 1) {
			return ISaveablePart2.DEFAULT;
		}
		String name = part.getTitle();
		int chosen = MessageDialog.open(MessageDialog.QUESTION_WITH_CANCEL, part.getSite().getShell(), NLS.bind(Messages.CloseTitle, name),
				NLS.bind(Messages.CloseUnsaved, name), 0, Messages.Save, Messages.DoNotSave, Messages.KeepOpen);
		return switch (chosen) {
		case 0 -> ISaveablePart2.YES;
		case 1 -> ISaveablePart2.NO;
		default -> ISaveablePart2.CANCEL;
		};
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.study.Reasons;
import org.glossator.ui.Reports;

/** Shows the codings of all others beside one's own, in the article editor that is active, or hides them. */
public class ShowOthersHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		Optional.ofNullable(editor).map(part -> part.getAdapter(ReadingsBeside.class)).ifPresent(beside -> {
			String said;
			try {
				said = beside.toggleAll().orElse(""); //$NON-NLS-1$
			} catch (IOException e) {
				Reports.log(Reasons.sentence(e), e);
				said = Reasons.sentence(e);
			}
			editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(said);
		});
		return null;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.people;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.study.Reasons;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.Part;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.Reports;
import org.glossator.ui.study.Studies;
import org.glossator.ui.study.StudyHandler;

/** Shows who works on the open study, and names its lead and its adjudicator. */
public class PeopleHandler extends StudyHandler {

	@Override
	@SuppressWarnings("resource") // the store is closed by its owner
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		OpenStudy study = window.getService(OpenStudy.class);
		study.store().ifPresent(store -> {
			try {
				PeopleDialog dialog = new PeopleDialog(window.getShell(), study.name().orElse(""), Person.of(study, store), //$NON-NLS-1$
						store.access().me().orElse(""), store.access().refusal(new Part.Shared())); //$NON-NLS-1$
				if (dialog.open() == Window.OK) {
					Studies.reopen(window, () -> save(window, store, dialog)); // who may write what is asked anew
				}
			} catch (IOException e) {
				Reports.failed(window.getShell(), Messages.People, e);
			}
		});
		return null;
	}

	private static void save(IWorkbenchWindow window, StudyStore store, PeopleDialog dialog) {
		Optional<String> lead = store.access().lead();
		Optional<String> adjudicator = store.access().adjudicator();
		try {
			store.edit(known -> {
				known.setAdjudicator(dialog.adjudicates().map(Person::id).orElse(null));
				known.setLead(dialog.leads().map(Person::id).orElse(null));
				return null;
			});
		} catch (IOException e) {
			store.study().setLead(lead.orElse(null)); // else closing the study would save it after all
			store.study().setAdjudicator(adjudicator.orElse(null));
			Reports.failed(window.getShell(), Messages.People, NLS.bind(Messages.RolesNotSaved, Reasons.sentence(e)), e);
		}
	}
}

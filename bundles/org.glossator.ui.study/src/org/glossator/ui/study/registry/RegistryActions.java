// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.glossator.editing.CodingSession;
import org.glossator.editing.RegistryUsage;
import org.glossator.editing.RegistryUsage.Use;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.registry.Entry;
import org.glossator.study.Reasons;
import org.glossator.ui.ModelLabels;
import org.glossator.ui.Reports;

/** Makes, deletes and merges entries, and asks before it changes codings. */
final class RegistryActions {

	private final Surroundings surroundings;

	RegistryActions(Surroundings surroundings) {
		this.surroundings = surroundings;
	}

	/** Asks for a name, and makes an entry. */
	Optional<Entry> create(RegistryKind kind, String proposed) {
		String title = switch (kind) {
		case ENTITY -> Messages.NewEntity;
		case PROPOSITION -> Messages.NewProposition;
		case EVENT -> Messages.NewEvent;
		};
		String question = switch (kind) {
		case ENTITY -> Messages.NewEntityName;
		case PROPOSITION -> Messages.NewPropositionName;
		case EVENT -> Messages.NewEventName;
		};
		InputDialog dialog = new InputDialog(shell(), NLS.bind(Messages.NewTitle, title), question, proposed, typed -> typed.isBlank() ? "" : null) { //$NON-NLS-1$
			@Override
			protected void createButtonsForButtonBar(Composite parent) {
				super.createButtonsForButtonBar(parent);
				getOkButton().setText(NLS.bind(Messages.Make, title));
				setButtonLayoutData(getOkButton());
			}
		};
		return dialog.open() == Window.OK ? Optional.of(surroundings.commands().add(kind, dialog.getValue())) : Optional.empty();
	}

	/** Deletes entries; when codings refer to them, asks what is to become of those. */
	void delete(List<Entry> entries) {
		if (entries.isEmpty()) {
			return;
		}
		Optional<Map<Entry, List<Use>>> uses = uses(entries);
		if (uses.isEmpty()) {
			return;
		}
		int codings = (int) uses.get().values().stream().flatMap(List::stream).map(use -> use.where() + use.uid()).distinct().count();
		if (codings == 0) {
			surroundings.commands().delete(entries);
			return;
		}
		String name = entries.size() == 1 ? ModelNames.of(entries.getFirst()) : NLS.bind(Messages.Entries, Integer.valueOf(entries.size()));
		String clear = codings == 1 ? Messages.DeleteAndClearOne : NLS.bind(Messages.DeleteAndClear, Integer.valueOf(codings));
		String keep = entries.size() == 1 ? NLS.bind(Messages.Keep, Fields.shortened(name)) : Messages.KeepAll;
		String[] answers = { clear, Messages.MergeIntoOther, keep };
		String sentence = NLS.bind(codings == 1 ? Messages.DeleteUsedOnce : Messages.DeleteUsed, name, Integer.valueOf(codings));
		int forgetting = surroundings.commands().forgetting(Optional.empty(), entries).size();
		if (forgetting > 0) {
			sentence += "\n\n" + forgotten(forgetting); //$NON-NLS-1$
		}
		switch (new MessageDialog(shell(), Messages.DeleteTitle, null, sentence, MessageDialog.QUESTION, answers.length - 1, answers).open()) {
		case 0 -> run(() -> surroundings.commands().deleteAndClear(entries));
		case 1 -> other(entries).ifPresent(into -> mergeInto(into, entries));
		default -> { }
		}
	}

	/** Says that what was done in some open articles cannot be undone afterwards. */
	static String forgotten(int articles) {
		return articles == 1 ? Messages.ForgottenOne : NLS.bind(Messages.Forgotten, Integer.valueOf(articles));
	}

	private static List<Entry> append(Entry first, List<Entry> others) {
		List<Entry> all = new ArrayList<>(List.of(first));
		all.addAll(others);
		return all;
	}

	/** Merges entries of one kind into the one that is used most; asks what to merge it with when there is but one. */
	void merge(List<Entry> entries) {
		if (entries.size() == 1) {
			other(entries).ifPresent(other -> merge(append(other, entries)));
			return;
		}
		uses(entries).ifPresent(uses -> mergeInto(
				entries.stream().sorted(Comparator.comparingInt((Entry entry) -> uses.get(entry).size()).reversed()).toList(), uses));
	}

	/** Merges entries, by proposal into the first. */
	private void mergeInto(Entry into, List<Entry> others) {
		List<Entry> all = append(into, others);
		uses(all).ifPresent(uses -> mergeInto(all, uses));
	}

	private void mergeInto(List<Entry> entries, Map<Entry, List<Use>> uses) {
		List<CodingSession> dirty = surroundings.editing().sessions().stream().filter(session -> session.edits().isDirty()).toList();
		MergeDialog dialog = new MergeDialog(shell(), entries, uses, dirty.size(),
				kept -> surroundings.commands().forgetting(Optional.of(kept), others(entries, kept)).size());
		if (dialog.open() == Window.OK && save(dirty)) {
			run(() -> surroundings.commands().merge(dialog.kept(), others(entries, dialog.kept())));
		}
	}

	private static List<Entry> others(List<Entry> entries, Entry kept) {
		return entries.stream().filter(entry -> entry != kept).toList();
	}

	private boolean save(List<CodingSession> sessions) {
		try {
			for (CodingSession session : sessions) {
				session.save();
			}
			return true;
		} catch (IOException e) {
			Reports.failed(shell(), Messages.MergeTitle, NLS.bind(Messages.NotSaved, Reasons.sentence(e)), e);
			return false;
		}
	}

	private Optional<Entry> other(List<Entry> entries) {
		ResourceManager images = new LocalResourceManager(JFaceResources.getResources());
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell(), new LabelProvider() {
			@Override
			public String getText(Object element) {
				return ModelLabels.text(element);
			}

			@Override
			public Image getImage(Object element) {
				return images.create(ModelLabels.icon(element));
			}
		});
		RegistryKind kind = ModelNames.kind(entries.getFirst());
		dialog.setTitle(Messages.MergeTitle);
		dialog.setMessage(NLS.bind(Messages.MergeWith,
				entries.size() == 1 ? ModelNames.of(entries.getFirst()) : NLS.bind(Messages.Entries, Integer.valueOf(entries.size()))));
		dialog.setElements(ModelNames.entries(surroundings.registry(), kind).stream().filter(entry -> !entries.contains(entry)).toArray());
		try {
			return dialog.open() == Window.OK && dialog.getFirstResult() instanceof Entry chosen ? Optional.of(chosen) : Optional.empty();
		} finally {
			images.dispose();
		}
	}

	/** Where entries are used; empty when finding out was cancelled or failed. */
	private Optional<Map<Entry, List<Use>>> uses(List<Entry> entries) {
		Map<Entry, List<Use>> uses = new LinkedHashMap<>();
		RegistryUsage.Snapshot snapshot = surroundings.usage().snapshot();
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				try {
					List<Use> all = snapshot.uses(entries.stream().map(Entry::getId).toList(), monitor);
					for (Entry entry : entries) {
						uses.put(entry, all.stream().filter(use -> use.id().equals(entry.getId())).toList());
					}
				} catch (IOException e) {
					throw new InvocationTargetException(e);
				}
			});
			return Optional.of(uses);
		} catch (InvocationTargetException e) {
			failed(e.getCause());
			return Optional.empty();
		} catch (InterruptedException | OperationCanceledException e) {
			return Optional.empty(); // the person wanted it so
		}
	}

	/** Changes codings, and tells when that failed. */
	private void run(Runnable work) {
		try {
			work.run();
		} catch (UncheckedIOException e) {
			failed(e.getCause());
		} catch (OperationCanceledException e) {
			return; // the person wanted it so, and nothing is changed
		}
	}

	private void failed(Throwable cause) {
		Reports.failed(shell(), Messages.Registry, cause);
	}

	private Shell shell() {
		return surroundings.site().getShell();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.registry;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
import org.glossator.editing.registry.RegistryUsage;
import org.glossator.editing.registry.RegistryUsage.Use;
import org.glossator.model.Entries;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.registry.Entry;
import org.glossator.study.parts.Part;
import org.glossator.ui.ModelLabels;
import org.glossator.ui.Reports;

/** Makes, deletes and merges entries, and says before what that means for codings. */
final class RegistryActions {

	private final RegistryContext context;

	RegistryActions(RegistryContext context) {
		this.context = context;
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
		return dialog.open() == Window.OK ? Optional.of(context.commands().add(kind, dialog.getValue())) : Optional.empty();
	}

	/** Deletes entries; when codings refer to them, says what becomes of those and asks. */
	void delete(List<Entry> entries) {
		if (entries.isEmpty() || !isFree(entries)) {
			return;
		}
		Optional<Uses> uses = uses(entries);
		if (uses.isEmpty()) {
			return;
		}
		String name = entries.size() == 1 ? ModelNames.of(entries.getFirst()) : NLS.bind(Messages.Entries, Integer.valueOf(entries.size()));
		List<String> sentences = new ArrayList<>();
		int codings = (int) uses.get().of().values().stream().flatMap(List::stream).map(use -> use.where() + use.uid()).distinct().count();
		if (codings > 0) {
			sentences.add(NLS.bind(codings == 1 ? Messages.DeleteUsedOnce : Messages.DeleteUsed, name, Integer.valueOf(codings)));
		}
		uses.get().unreadable().stream().findFirst().ifPresent(file -> sentences.add(NLS.bind(Messages.DeleteUnknown, file, name)));
		if (sentences.isEmpty()) {
			context.commands().delete(entries);
			return;
		}
		String keep = entries.size() == 1 ? NLS.bind(Messages.Keep, Fields.shortened(name)) : Messages.KeepAll;
		String[] answers = { Messages.DeleteAnyway, Messages.MergeIntoOther, keep };
		switch (new MessageDialog(shell(), Messages.DeleteTitle, null, String.join("\n\n", sentences), MessageDialog.QUESTION, answers.length - 1, answers) //$NON-NLS-1$
				.open()) {
		case 0 -> context.commands().delete(entries);
		case 1 -> other(entries).ifPresent(into -> mergeInto(append(into, entries)));
		default -> { }
		}
	}

	private static List<Entry> append(Entry first, List<Entry> others) {
		List<Entry> all = new ArrayList<>(List.of(first));
		all.addAll(others);
		return all;
	}

	/** Merges entries of one kind into the one that is used most; asks what to merge it with when there is but one. */
	void merge(List<Entry> selected) {
		if (!isFree(selected)) {
			return;
		}
		if (selected.size() == 1) {
			other(selected).ifPresent(other -> merge(append(other, selected)));
			return;
		}
		Entries all = new Entries(context.registry());
		List<Entry> entries = selected.stream().map(all::kept).distinct().toList();
		if (entries.size() == 1) {
			context.tell(Messages.OneAlready);
			return;
		}
		uses(entries).ifPresent(uses -> mergeInto(
				entries.stream().sorted(Comparator.comparingInt((Entry entry) -> uses.of().get(entry).size()).reversed()).toList(), uses));
	}

	/** Merges entries, by proposal into the first. */
	private void mergeInto(List<Entry> entries) {
		uses(entries).ifPresent(uses -> mergeInto(entries, uses));
	}

	private void mergeInto(List<Entry> entries, Uses uses) {
		if (!isFree(entries)) {
			return;
		}
		MergeDialog dialog = new MergeDialog(shell(), entries, uses.of());
		if (dialog.open() == Window.OK) {
			context.commands().merge(dialog.kept(), entries.stream().filter(entry -> entry != dialog.kept()).toList());
		}
	}

	/** Lets an entry stand for itself again. */
	void separate(Entry merged) {
		if (isFree(List.of(merged))) {
			context.commands().separate(merged);
		}
	}

	/** Takes entries that coders made over into the shared registry. */
	void takeOver(List<Entry> entries) {
		context.commands().takeOver(entries);
	}

	/** Whether there are entries among some that can be taken over here. */
	boolean canTakeOver(List<? extends Entry> entries) {
		return context.access().mayWrite(new Part.Shared()) && entries.stream().anyMatch(entry -> entry.getHome() != null);
	}

	/** Whether all entries can be changed here; says why not. */
	private boolean isFree(List<Entry> entries) {
		Optional<String> refusal = context.commands().refusal(entries);
		context.tell(refusal.orElse("")); //$NON-NLS-1$
		return refusal.isEmpty();
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
		Entries all = new Entries(context.registry());
		dialog.setTitle(Messages.MergeTitle);
		dialog.setMessage(NLS.bind(Messages.MergeWith,
				entries.size() == 1 ? ModelNames.of(entries.getFirst()) : NLS.bind(Messages.Entries, Integer.valueOf(entries.size()))));
		dialog.setElements(all.offered(List.of(kind)).stream().filter(entry -> entries.stream().map(all::kept).noneMatch(entry::equals)).toArray());
		try {
			return dialog.open() == Window.OK && dialog.getFirstResult() instanceof Entry chosen ? Optional.of(chosen) : Optional.empty();
		} finally {
			images.dispose();
		}
	}

	/**
	 * Where entries are used.
	 *
	 * @param of         the uses of each
	 * @param unreadable files that could not be read, so that nobody knows
	 */
	private record Uses(Map<Entry, List<Use>> of, Set<Path> unreadable) {
	}

	/** Where entries are used; empty when finding out was cancelled or failed. */
	private Optional<Uses> uses(List<Entry> entries) {
		Map<Entry, List<Use>> uses = new LinkedHashMap<>();
		RegistryUsage.Snapshot snapshot = context.usage().snapshot();
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
			return Optional.of(new Uses(uses, snapshot.unreadable()));
		} catch (InvocationTargetException e) {
			failed(e.getCause());
			return Optional.empty();
		} catch (InterruptedException | OperationCanceledException e) {
			return Optional.empty(); // the person wanted it so
		}
	}

	private void failed(Throwable cause) {
		Reports.failed(shell(), Messages.Registry, cause);
	}

	private Shell shell() {
		return context.site().getShell();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.codebook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.xmi.Remark;
import org.glossator.editing.coding.CodingSession;
import org.glossator.editing.coding.OpenCodings;
import org.glossator.editing.journal.FileVersion;
import org.glossator.editing.journal.Journal;
import org.glossator.editing.journal.JournalRecord;
import org.glossator.editing.journal.WorkKind;
import org.glossator.editing.session.Autosave;
import org.glossator.editing.session.EditingContext;
import org.glossator.editing.session.Edits;
import org.glossator.model.CodebookProblem;
import org.glossator.model.CodebookValidator;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.CodebookVersion;
import org.glossator.model.codebook.Described;
import org.glossator.model.codebook.Tag;
import org.glossator.study.StudyException;
import org.glossator.study.history.CodebookChange;
import org.glossator.study.history.ElementPaths;
import org.glossator.study.parts.Part;

/**
 * The codebook of a study while it is edited: a copy, which takes the place of the study's own when it is saved. Which element of
 * the copy is which of the study's codebook is known all the time, so that codings can follow when it is saved. Made and released
 * by {@link OpenCodebook}.
 */
@SuppressWarnings("resource") // the store is closed by its owner
public final class CodebookSession {

	private final EditingContext context;
	private final OpenCodings codings;
	private final Edits edits = new Edits();
	private final Codebook codebook;
	private final CodebookSteps steps;
	private final CodebookUsage counts;
	/** Elements of the study's codebook by those of the copy that they are. */
	private final Map<EObject, EObject> originals = new HashMap<>();
	private final Replacements replacements;
	private final Losses losses;
	private final Autosave safekeeping;
	private FileVersion base;
	private String why = "";
	private int users;

	/** Begins with the codebook as the study has it. */
	CodebookSession(EditingContext context, OpenCodings codings) throws IOException {
		this.context = context;
		this.codings = codings;
		this.base = FileVersion.of(context.store().codebookFile());
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		codebook = (Codebook) copier.copy(context.store().codebook());
		copier.copyReferences();
		copier.forEach((original, copy) -> originals.put(copy, original));
		replacements = new Replacements(codebook, originals);
		counts = new CodebookUsage(context.store(), codings);
		Resource resource = new ResourceImpl(URI.createURI("codebook.xmi"));
		resource.getContents().add(codebook); // EMF finds references to what is deleted in the resources of the domain
		edits.domain().getResourceSet().getResources().add(resource);
		steps = new CodebookSteps(codebook, edits, this::isNew, replacements.byDeleted());
		losses = new Losses(codebook);
		safekeeping = new Autosave(context, context.journalFile("codebook"), new Autosave.Work() {
			@Override
			public boolean isUnsaved() {
				return edits.isDirty();
			}

			@Override
			public Journal.Content now() throws IOException {
				JournalRecord now = new JournalRecord(WorkKind.CODEBOOK, context.me(), context.myName(), Optional.empty(), base.sha256(), Instant.now(), edits.unsavedSteps(),
						edits.undoLabel().orElse(""), kept().bytes());
				return () -> Optional.of(now);
			}
		});
		edits.addListener(safekeeping::changed);
	}

	/** What it takes to go on with this as if nothing had happened. */
	private JournaledCodebook kept() {
		Map<EObject, String> paths = new HashMap<>();
		originals.forEach((copy, original) -> {
			if (original instanceof Described && EcoreUtil.isAncestor(codebook, copy)) {
				paths.put(copy, ElementPaths.of(original));
			}
		});
		Map<String, Tag> replaced = new HashMap<>();
		replacements.forEach((original, replacement) -> replaced.put(ElementPaths.of(original), replacement));
		return new JournaledCodebook(codebook, paths, replaced, losses.back(), why);
	}

	/** Takes what was kept when the program was stopped; nothing can be undone then. */
	void recover(JournalRecord kept, Path file) throws IOException {
		requireSaved(Messages.codebookIsDirty);
		JournaledCodebook former = JournaledCodebook.of(file.toString(), kept.content());
		Map<String, EObject> present = ElementPaths.all(context.store().codebook());
		originals.clear();
		replacements.byDeleted().clear();
		former.originals().forEach((element, path) -> {
			if (present.containsKey(path)) {
				originals.put(element == former.codebook() ? codebook : element, present.get(path));
			}
		});
		former.replacements().forEach((path, replacement) -> {
			if (present.get(path) instanceof Tag original) {
				Tag deleted = EcoreUtil.copy(original);
				originals.put(deleted, original);
				replacements.byDeleted().put(deleted, replacement);
			}
		});
		for (EStructuralFeature feature : codebook.eClass().getEAllStructuralFeatures()) {
			codebook.eSet(feature, feature.isMany() ? List.copyOf((List<?>) former.codebook().eGet(feature)) : former.codebook().eGet(feature));
		}
		former.lost().forEach(lost -> losses.add(lost, Losses.shape(lost.element())));
		base = base.sha256().equals(kept.base()) ? base : FileVersion.former(kept.base());
		why = former.why();
		edits.forget();
		safekeeping.supersede(file); // not before: what is forgotten counts as saved
		edits.unsaved();
	}

	/** Keeps what is not saved. */
	void keep() {
		safekeeping.write();
	}

	void use() {
		users++;
	}

	/** {@return whether nobody uses it any more} */
	boolean release() {
		return --users <= 0;
	}

	/** Gives up what is not saved. */
	void end() {
		safekeeping.end();
	}

	/** The copy. Change it by {@link #steps()}. */
	public Codebook codebook() {
		return codebook;
	}

	/** The steps taken in it; they can be undone after it was saved, too. */
	public Edits edits() {
		return edits;
	}

	/** What can be done with it. */
	public CodebookSteps steps() {
		return steps;
	}

	/** What a person has typed so far about why it is changed; empty for nothing. */
	public String why() {
		return why;
	}

	/** Takes note of what a person types about why it is changed. It is kept with what is not saved; {@link #save} is told by itself. */
	public void setWhy(String typed) {
		why = typed;
		safekeeping.changed();
	}

	/** Whether an element of the copy is not in the study's codebook yet, so that no coding can use it. */
	public boolean isNew(EObject element) {
		return !originals.containsKey(element);
	}

	/** What an element of the study's codebook is in the copy; empty when it was deleted here. */
	public Optional<EObject> copyOf(EObject original) {
		return originals.entrySet().stream().filter(entry -> entry.getValue() == original).map(Map.Entry::getKey)
				.filter(copy -> EcoreUtil.isAncestor(codebook, copy)).findFirst();
	}

	/** Why who works here may not save it, a sentence; empty when that may be. */
	public Optional<String> refusal() {
		return context.store().access().refusal(new Part.Shared());
	}

	/** What is wrong with it; while there is anything, it cannot be saved. */
	public List<CodebookProblem> problems() {
		return CodebookValidator.check(codebook);
	}

	/**
	 * Counts in the files of codings, where they have changed since they were counted. For any thread, and slow in a large study.
	 *
	 * @param monitor is told of files
	 * @throws IOException when the files cannot be listed
	 */
	public void count(IProgressMonitor monitor) throws IOException {
		counts.count(monitor);
	}

	/**
	 * The files of codings that could not be read when they were counted last, so that {@link #usage} leaves them out.
	 */
	public Set<Path> unreadable() {
		return counts.unreadable();
	}

	/** What of codings this codebook does not explain, so that {@link #usage} does not count it, by file. */
	public Map<Path, List<Remark>> unexplained() {
		return counts.unexplained();
	}

	/** Whether {@link #usage} is complete, but for what is {@link #unreadable}. */
	public boolean isCounted() {
		return counts.isComplete();
	}

	/**
	 * {@return how much an element is used, in files as far as they were counted and in what is open}
	 *
	 * @param element a layer, feature, tag set or tag of the copy, also one that was deleted
	 */
	public UseCount usage(Described element) {
		return originals.get(element) instanceof Described original ? counts.usage(original) : UseCount.NONE;
	}

	/** The changes since it was saved that codings will have to follow, each with the number of codings. */
	public List<PendingChange> pending() {
		return counts.pending(change());
	}

	/**
	 * What was deleted or changed, saved and brought back since, while the rest is not what it was: the codings that were lost by that save
	 * are not back. It is told until it is saved. When the codebook is again what a version of it was, they come back with it.
	 *
	 * @throws IOException when the history of the codebook cannot be read
	 */
	public List<LostCodings> lost() throws IOException {
		List<LostCodings> back = losses.back();
		return back.isEmpty() || restores().isPresent() ? List.of() : back;
	}

	/**
	 * The former version of the codebook that this is again, as far as it says anything.
	 *
	 * @throws IOException when the history of the codebook cannot be read
	 */
	public Optional<CodebookVersion> restores() throws IOException {
		return context.store().codebooks().history().same(codebook);
	}

	/**
	 * Makes this what the codebook was in a former version, as one step to undo. When it is saved, it is the next version, and codings get back
	 * what versions in between took from them, as far as their files hold it or copies of them on this machine do.
	 *
	 * @param number of a version before that of today
	 * @return whether it was done; not when it is not known what led from there to today
	 * @throws IOException when something here is not saved, or the history cannot be read
	 */
	public boolean bringBack(int number) throws IOException {
		requireSaved(Messages.bringBackDirty);
		Optional<CodebookChange> back = context.store().codebooks().history().back(number);
		if (back.isPresent()) {
			Codebook former = back.get().to();
			back.get().successors().forEach((original, element) -> {
				if (element != former) {
					originals.put(element, original);
				}
			});
			steps.become(former, NLS.bind(CodebookWords.bringBack, Integer.valueOf(number)));
		}
		return back.isPresent();
	}

	/**
	 * Begins to find out what becomes of the codebook and of codings with {@link #bringBack}; empty when that is not possible.
	 *
	 * @throws IOException when something here is not saved, or the history cannot be read
	 */
	public Optional<BringBack> bringingBack(int number) throws IOException {
		requireSaved(Messages.bringBackDirty);
		return BringBack.of(context.store(), codings, counts, number);
	}

	private void requireSaved(String sentence) throws StudyException {
		if (edits.isDirty()) {
			throw new StudyException(sentence);
		}
	}

	/** What codings lose when this is saved, as far as they are counted: all but what is renamed alone. */
	private List<PendingChange> losing() {
		return pending().stream().filter(each -> each.fate() != CodebookChange.Fate.RENAMED && !each.usage().isNone()).toList();
	}

	private EObject here(EObject original) {
		return originals.entrySet().stream().filter(entry -> entry.getValue() == original).map(Map.Entry::getKey).findFirst().orElse(original);
	}

	private CodebookChange change() {
		Map<EObject, EObject> successors = new HashMap<>();
		originals.forEach((copy, original) -> {
			if (EcoreUtil.isAncestor(codebook, copy)) {
				successors.put(original, copy);
			}
		});
		Map<Tag, Tag> replaced = new HashMap<>();
		replacements.forEach(replaced::put);
		return new CodebookChange(context.store().codebook(), codebook, successors, replaced);
	}

	/**
	 * The sessions of codings that have steps to undo, and would have none once it is saved: what was coded is of other types then.
	 *
	 * @throws IOException when it is not sound, so that it cannot be saved anyway
	 */
	public List<CodingSession> forgetting() throws IOException {
		return codings.forgetting(change());
	}

	/** The sessions of codings that have to be saved before. */
	public List<CodingSession> unsaved() {
		return codings.all().stream().filter(session -> session.edits().isDirty()).toList();
	}

	/**
	 * Puts the copy into the study, as its codebook, and as its next version when it says anything else. All codings follow when they are
	 * read; those that are open show what became of them, and have no steps left to undo if they are among {@link #forgetting}.
	 *
	 * @param note why; may be empty
	 * @throws IllegalStateException when codings that are open are not saved
	 * @throws IOException           when it is not sound, or a file cannot be read or written; nothing is changed then
	 */
	public void save(String note) throws IOException {
		if (!unsaved().isEmpty()) {
			throw new IllegalStateException("Codings are open that are not saved.");
		}
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		Codebook stored = (Codebook) copier.copy(codebook);
		copier.copyReferences();
		Map<EObject, EObject> successors = new HashMap<>();
		copier.forEach((copy, fresh) -> {
			if (originals.containsKey(copy)) {
				successors.put(originals.get(copy), fresh);
			}
		});
		Map<Tag, Tag> replaced = new HashMap<>();
		replacements.forEach((original, replacement) -> replaced.put(original, (Tag) copier.get(replacement)));
		CodebookChange change = new CodebookChange(context.store().codebook(), stored, successors, replaced);
		List<PendingChange> losing = losing();
		context.store().codebooks().change(change, context.myName(), note, () -> { }).run();
		losses.told();
		losing.forEach(each -> losses.add(new LostCodings((Described) here(each.was()), each.fate(), each.usage()),
				Losses.shape(each.was(), this::here)));
		codebook.setVersion(stored.getVersion());
		Map<EObject, EObject> undone = new HashMap<>();
		originals.forEach((copy, original) -> change.successor(original).filter(successor -> !copier.containsKey(copy)).ifPresent(successor -> undone.put(copy, successor)));
		originals.clear();
		originals.putAll(undone); // what a step has taken out, which is the same as something in here, and is back when the step is undone
		originals.putAll(copier);
		counts.forget();
		base = FileVersion.of(context.store().codebookFile());
		edits.saved();
		codings.follow();
	}
}

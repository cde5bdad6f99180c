// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.coding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.Annotations;
import org.glossator.cas.CasResource;
import org.glossator.cas.CodebookTypes;
import org.glossator.cas.article.ArticleContent;
import org.glossator.editing.journal.FileVersion;
import org.glossator.editing.journal.Journal;
import org.glossator.editing.journal.JournalRecord;
import org.glossator.editing.journal.WorkKind;
import org.glossator.editing.registry.AddEntry;
import org.glossator.editing.registry.RegistrySession;
import org.glossator.editing.session.Autosave;
import org.glossator.editing.session.EditingContext;
import org.glossator.editing.session.Edits;
import org.glossator.editing.time.ActiveTimes;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.registry.Registry;
import org.glossator.rules.Problem;
import org.glossator.study.Reasons;
import org.glossator.study.StudyException;
import org.glossator.study.parts.CodingKey;

/**
 * One coder's coding of one article, while it is open: the CAS as a resource, and the steps taken in it. Shared by all parts of
 * the workbench that show it; made and released by {@link OpenCodings}.
 */
public final class CodingSession {

	private final EditingContext context;
	private final RegistrySession registry;
	private final ActiveTimes times;
	private final CodingKey key;
	private final CasResource resource;
	private final ArticleContent article;
	private final SnapshotLock stillness = new SnapshotLock();
	private final Edits edits = new Edits(step -> change(step::run));
	private final Gestures gestures;
	private final Autosave safekeeping;
	private FileVersion base;
	private Optional<String> recovered = Optional.empty();
	private final Checking checking = new Checking(this);
	private final List<AddEntry> made = new ArrayList<>();
	private int size = 32;
	private int users;

	CodingSession(EditingContext context, RegistrySession registry, ActiveTimes times, CodingKey key) throws IOException {
		this.context = context;
		this.registry = registry;
		this.times = times;
		this.key = key;
		this.base = FileVersion.of(file());
		this.resource = context.store().codings().open(key);
		this.article = resource.article();
		this.gestures = new Gestures(this);
		this.safekeeping = new Autosave(context, context.journalFile(key.whose().id() + "/" + (key.isMain() ? "" : key.round() + ".") + key.article()), new Autosave.Work() {
			@Override
			public boolean isUnsaved() {
				return edits.isDirty();
			}

			@Override
			public Journal.Content now() {
				registry.settle();
				JournalRecord now = new JournalRecord(WorkKind.CODING, context.me(), context.myName(), Optional.of(key), base.sha256(), Instant.now(), edits.unsavedSteps(),
						edits.undoLabel().orElse(""), new byte[0]);
				int state = stillness.state();
				return () -> stillness.read(state, stop -> now.with(bytes(stop)));
			}
		});
		edits.addListener(() -> {
			checking.changed();
			changed();
		});
	}

	private Path file() {
		return context.store().codings().file(key);
	}

	private byte[] bytes(BooleanSupplier stop) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream(size);
		resource.save(out, Map.of(CasResource.OPTION_STOP, stop));
		size = out.size() + out.size() / 16; // arrays of a megabyte cost the garbage collector more than their share
		return out.toByteArray();
	}

	/** Changes what the coding holds, or writes it. What was being kept of it meanwhile is kept anew, whatever came of the change. */
	<E extends Exception> void change(SnapshotLock.Step<E> step) throws E {
		try {
			stillness.change(step);
		} finally {
			changed();
		}
	}

	private void changed() {
		if (isMine()) {
			safekeeping.changed();
		}
	}

	/** Who works here, on which study. */
	public EditingContext context() {
		return context;
	}

	/** The registry while it is edited; its entries are in {@link #registry()}. */
	public RegistrySession registrySession() {
		return registry;
	}

	/** Whose coding of what it is. */
	public CodingKey key() {
		return key;
	}

	/** The article that is coded. */
	public String articleId() {
		return key.article();
	}

	/** The coding itself: its contents are the codings. Change it by commands through {@link #edits()} alone. */
	public CasResource resource() {
		return resource;
	}

	/** The text, metadata and zones; they never change. */
	public ArticleContent article() {
		return article;
	}

	/** The codebook that it is coded by. */
	public Codebook codebook() {
		return context.store().codebook();
	}

	/** The registry that its codings refer to. */
	public Registry registry() {
		return context.store().registry();
	}

	/** The steps taken in it. */
	public Edits edits() {
		return edits;
	}

	/** What can be done in it by hand. */
	public Gestures gestures() {
		return gestures;
	}

	/** Whether an object is one of this coding now: a coding of it, or a span, segment or link in one. */
	boolean owns(EObject object) {
		return object.eResource() == resource;
	}

	/** Whether it is the work of who works here, and may be changed: codings of others are shown, never changed. */
	public boolean isMine() {
		return context.store().access().isMine(key.whose()) && context.store().access().refusalToCodeIn(key).isEmpty();
	}

	/** Why what is one's own cannot be changed now, a sentence; empty when it can, and for codings of others, which never can. */
	public Optional<String> refusal() {
		return key.whose().equals(context.mine())
				? context.store().access().refusal(key.whose().part()).or(() -> context.store().access().refusalToCodeIn(key)) : Optional.empty();
	}

	/** What the rules of the codebook find in it as it is now, and as the registry is now; takes as long as checking all of it does. */
	public List<Problem> problems() {
		return checking.now();
	}

	/** Finds the same whenever the coder rests. */
	public Checking checking() {
		return checking;
	}

	/** Whether what was restored here was begun before the file of this coding was saved last, by whatever program. */
	public boolean isSavedSince() {
		return base.isFormer();
	}

	/** Whether the file of this coding is another one than when it was read or written here, or when what was restored was begun. */
	public boolean isChangedOutside() throws IOException {
		return !base.isStillOf(file());
	}

	/**
	 * Writes the coding, and before it the registry when that changed; nothing, when nothing changed or the coding is not mine.
	 *
	 * @throws IOException when it cannot be written, or another program has changed a file; what is on disk is then as it was, and
	 *                     the session as it is
	 */
	public void save() throws IOException {
		if (isMine() && edits.isDirty() && isChangedOutside() && !FileVersion.of(file()).isOf(stillness.read(stillness.state(), this::bytes).orElseThrow())) {
			throw new StudyException(NLS.bind(isSavedSince() ? Messages.codingSavedSince : Messages.codingChangedOutside, file()));
		}
		saveOver();
	}

	/** As {@link #save}, over whatever another program has written into the file of this coding. */
	public void saveOver() throws IOException {
		if (!isMine() || !edits.isDirty()) {
			return;
		}
		try {
			registry.saveMine();
		} catch (IOException e) {
			throw new StudyException(NLS.bind(Messages.registryNotSaved, file(), Reasons.sentence(e)), e);
		}
		context.enrol();
		change(() -> context.store().codings().save(resource));
		base = FileVersion.of(file());
		edits.saved();
		times.saved(key);
	}

	/** Takes what was kept when the program was stopped; nothing can be undone then. */
	void recover(JournalRecord kept, Path journal) throws IOException {
		if (edits.isDirty()) {
			throw new StudyException(NLS.bind(Messages.sessionIsDirty, key.article()));
		}
		Set<String> saved = resource.codings().stream().map(Annotations::uid).collect(Collectors.toSet());
		CasResource unsaved = context.store().codings().read(key, journal.toString(), kept.content());
		change(() -> resource.become(unsaved));
		recovered = resource.codingsByAge().stream().map(Annotations::uid).filter(uid -> !saved.contains(uid)).reduce((former, last) -> last);
		base = base.sha256().equals(kept.base()) ? base : FileVersion.former(kept.base());
		edits.forget();
		safekeeping.supersede(journal); // not before: what is forgotten counts as saved
		edits.unsaved();
	}

	/** The coding that was made last of those that came back with {@link OpenCodings#recover}; empty when none did. */
	public Optional<EObject> recovered() {
		return recovered.flatMap(resource::byUid);
	}

	/** Keeps what is not saved. */
	void keep() {
		safekeeping.write();
	}

	/** Takes note that a step of this session makes an entry of the registry. */
	void made(AddEntry making) {
		made.add(making);
	}

	/** Whether a coding refers to an entry of the registry, or would when a step is undone or done again. */
	boolean uses(String id) {
		EntryMentions mentions = new EntryMentions(resource.types(), Set.of(id));
		return resource.codings().stream().anyMatch(mentions::in) || edits.anyStep(mentions::in);
	}

	/**
	 * Goes on by the codebook that the study has now. When that has made other types, what is on the disk is shown, and no steps are
	 * left to undo.
	 */
	void follow() throws IOException {
		base = FileVersion.of(file());
		if (keepsSteps(context.store().types())) {
			change(() -> resource.goOnBy(context.store().types()));
			edits.changedBesides();
		} else {
			CasResource fresh = context.store().codings().open(key);
			change(() -> resource.become(fresh));
			edits.forget();
		}
	}

	/** Whether the steps taken here can be undone under other types. */
	boolean keepsSteps(CodebookTypes types) {
		return types.ePackage() == resource.types().ePackage();
	}

	void use() {
		users++;
	}

	/** {@return whether nobody uses it any more} */
	boolean release() {
		return --users <= 0;
	}

	/**
	 * Gives up what is not saved, with the entries of the registry that were made for it.
	 *
	 * @param others the other sessions of the study
	 */
	void end(List<CodingSession> others) {
		if (isMine()) {
			if (edits.isDirty()) {
				made.forEach(making -> registry.giveUp(making, id -> others.stream().anyMatch(session -> session.uses(id))));
			}
			safekeeping.end();
			times.closed(key);
		}
	}
}

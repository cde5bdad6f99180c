// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.glossator.model.ModelNames;
import org.glossator.model.study.Round;
import org.glossator.model.study.Study;
import org.glossator.study.files.AtomicFiles;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.parts.Part;
import org.glossator.study.parts.Whose;

/**
 * Who may write what in a study that is open, and look at whose codings: the one place that is asked. It follows from the role of who works
 * here and from what other programs are writing. The lead writes what is shared, each coder a part of their own, and what is adjudicated the lead or whom
 * the study names for it. While a study names no lead, whoever opened it first is the lead, and may bring codings in for others.
 */
public final class Access implements AutoCloseable {

	private final StudyFolder folder;
	private final boolean reading;
	private final Map<Part, StudyLock> held = new HashMap<>();
	private final Map<Part, String> refused = new HashMap<>();
	private final Map<Part, String> elsewhere = new HashMap<>();
	private Study study;
	private Map<String, String> names = Map.of();
	private Optional<String> me = Optional.empty();
	private Path temporary;

	private Access(StudyFolder folder, boolean reading) {
		this.folder = folder;
		this.reading = reading;
		this.temporary = folder.ours();
	}

	/** Of a study that is only read. */
	static Access toRead(StudyFolder folder) {
		return new Access(folder, true);
	}

	/** Of the one who writes what is shared; refused when another program does. */
	static Access toLead(StudyFolder folder) throws IOException {
		Access access = new Access(folder, false);
		access.hold(new Part.Shared());
		return access;
	}

	/** Of one who writes what is shared when nobody else does, and else a part alone. */
	static Access toJoin(StudyFolder folder) throws IOException {
		Access access = new Access(folder, false);
		try {
			access.hold(new Part.Shared());
		} catch (StudyLock.HeldElsewhere e) {
			access.refuse(new Part.Shared(), e, NLS.bind(Messages.sharedOpenElsewhere, folder.root(), e.owner()));
		}
		return access;
	}

	/** Of one who writes a part alone, whoever writes what is shared. */
	static Access toCode(StudyFolder folder) {
		return new Access(folder, false);
	}

	/** Whether no other program writes what is shared while this one is at work. */
	synchronized boolean holdsShared() {
		return held.containsKey(new Part.Shared());
	}

	/** The study was read: from here on its roles count. */
	synchronized void of(Study read) {
		study = read;
	}

	/** What people are called, by id: said now, since asking for it later would wait for who is writing. */
	synchronized void named(Map<String, String> called) {
		names = Map.copyOf(called);
	}

	private String name(String id) {
		return names.getOrDefault(id, id);
	}

	/**
	 * Says who works here, and takes the right to write that coder's part. When another program has it, the study goes on to be read.
	 *
	 * @param coder the id of a coder, whom the study need not know yet
	 * @throws IOException when a lock cannot be written
	 */
	synchronized void enter(String coder) throws IOException {
		me = Optional.of(coder);
		if (reading) {
			return;
		}
		Part.Shared shared = new Part.Shared();
		if (lead().isPresent() && !lead().equals(me) && held.containsKey(shared)) {
			held.remove(shared).close(); // whoever leads can take it now
		}
		try {
			hold(new Part.OfCoder(coder));
		} catch (StudyLock.HeldElsewhere e) {
			refuse(new Part.OfCoder(coder), e, e.getMessage());
			return;
		}
		if (!held.containsKey(shared)) {
			temporary = folder.begun(coder);
			AtomicFiles.deleteTree(temporary); // ours alone: what is in it was left behind
			Files.createDirectories(temporary);
		}
	}

	private void hold(Part part) throws IOException {
		if (!held.containsKey(part)) {
			held.put(part, StudyLock.acquire(folder, part));
			refused.remove(part);
			elsewhere.remove(part);
		}
	}

	private void refuse(Part part, StudyLock.HeldElsewhere held, String sentence) {
		refused.put(part, sentence);
		elsewhere.put(part, held.owner());
	}

	/** The id of the coder who works here; empty when nobody said. */
	public synchronized Optional<String> me() {
		return me;
	}

	/** The id of the coder who leads the study; empty while it names none. */
	public synchronized Optional<String> lead() {
		return Optional.ofNullable(study).map(Study::getLead).filter(id -> !id.isBlank());
	}

	/** The id of the coder who adjudicates instead of the lead; empty when the study names none. */
	public synchronized Optional<String> adjudicator() {
		return Optional.ofNullable(study).map(Study::getAdjudicator).filter(id -> !id.isBlank());
	}

	/** Whether nothing of the study may be written here. */
	public boolean isToRead() {
		return !mayWrite(new Part.Shared()) && me().filter(id -> mayWrite(new Part.OfCoder(id))).isEmpty();
	}

	/**
	 * Whether more may be written here once the study is opened again: another program was writing a part that is ours by role. It is not
	 * taken before, since what is known of it here is as old as the opening.
	 */
	public synchronized boolean isHeldElsewhere() {
		return elsewhere.keySet().stream().anyMatch(part -> wrongHand(part).isEmpty());
	}

	/** Who writes what of the study besides, and what that leaves to do here, in a line; empty when all that can be done may be. */
	public synchronized String notice() {
		Part shared = new Part.Shared();
		Optional<String> mine = me.map(Part.OfCoder::new).map(elsewhere::get);
		if (reading) {
			return Messages.noticeToRead;
		} else if (mine.isPresent()) {
			return NLS.bind(Messages.noticeReading, mine.get());
		} else if (!led()) {
			return NLS.bind(Messages.noticeLed, name(lead().orElseThrow()));
		}
		return elsewhere.containsKey(shared) ? NLS.bind(Messages.noticeCoding, elsewhere.get(shared)) : "";
	}

	/** Whether something is the work of who works here, and may be changed by hand: what is of others is shown, never changed. */
	public boolean isMine(Whose whose) {
		boolean mine = switch (whose) {
			case Whose.Coder(String id) -> me().filter(id::equals).isPresent();
			case Whose.Adjudicated() -> true;
			case Whose.Suggested(String by) -> false;
			case Whose.OfArticle() -> false;
		};
		return mine && mayWrite(whose.part());
	}

	/**
	 * Why a coding may not be looked at here, a sentence; empty when it may. Who codes in a blind round does not see what others make of
	 * it, nor what was agreed on from that; who leads and who adjudicates do, also when they code in it.
	 *
	 * @param key a coding, whether or not there is one
	 */
	public synchronized Optional<String> refusalToLookAt(CodingKey key) {
		boolean seesAll = me.isEmpty() || key.whose().equals(Whose.coder(me.get())) || me.equals(adjudicator())
				|| (lead().isEmpty() ? holdsShared() : lead().equals(me));
		return study == null || seesAll ? Optional.empty() : study.getRounds().stream()
				.filter(round -> round.isBlind() && key.round().equals(round.getId()) && codesIn(round)).findFirst()
				.map(round -> NLS.bind(Messages.roundIsBlind, ModelNames.of(round)));
	}

	/** Whether who works here is one of those who code in a round of the study. */
	public synchronized boolean codesIn(Round round) {
		Stream<String> assigned = study.getAssignments().stream().filter(each -> each.getRound() == round && each.getCoder() != null).map(each -> each.getCoder().getId());
		return me.isPresent() && Stream.concat(round.getCoders().stream(), assigned).anyMatch(me.get()::equals);
	}

	/**
	 * Why who works here does not code in the round of a coding, a sentence; empty when they do, outside rounds, and in a round that the study does
	 * not name, since somebody's unsaved work may be of one.
	 */
	public synchronized Optional<String> refusalToCodeIn(CodingKey key) {
		return study == null || key.isMain() ? Optional.empty() : study.getRounds().stream().filter(round -> key.round().equals(round.getId()) && !codesIn(round))
				.findFirst().map(round -> NLS.bind(Messages.roundOfOthers, ModelNames.of(round)));
	}

	/** Whether a part may be written here. */
	public boolean mayWrite(Part part) {
		return refusal(part).isEmpty();
	}

	/** Why a part may not be written here, a sentence; empty when it may. */
	public synchronized Optional<String> refusal(Part part) {
		if (reading) {
			return Optional.of(NLS.bind(Messages.openedToRead, folder.root()));
		}
		Optional<String> wrongHand = wrongHand(part);
		return wrongHand.isPresent() ? wrongHand : Optional.ofNullable(refused.get(part));
	}

	private Optional<String> wrongHand(Part part) {
		return switch (part) {
			case Part.Shared() -> led() ? Optional.empty() : Optional.of(NLS.bind(Messages.leadWrites, folder.root(), name(lead().orElseThrow())));
			case Part.OfCoder(String id) -> me.filter(id::equals).isPresent() || lead().isEmpty() && held.containsKey(new Part.Shared()) ? Optional.empty()
					: Optional.of(NLS.bind(Messages.coderWrites, folder.coder(id), id));
			case Part.Adjudicated() -> adjudicator().isPresent() ? me.equals(adjudicator()) ? Optional.empty()
					: Optional.of(NLS.bind(Messages.adjudicatorWrites, folder.adjudicated(), name(adjudicator().get())))
					: held.containsKey(new Part.Shared()) ? wrongHand(new Part.Shared()) : refusal(new Part.Shared());
		};
	}

	/** Whether the role of who works here is the lead's. */
	private boolean led() {
		return lead().isEmpty() || lead().equals(me);
	}

	/**
	 * Sees to it that a part may be written, and that no other program writes it from here on.
	 *
	 * @throws StudyException when it may not, with the reason
	 * @throws IOException    when a lock cannot be written
	 */
	public synchronized void require(Part part) throws IOException {
		Optional<String> refusal = refusal(part);
		if (refusal.isPresent()) {
			throw new StudyException(refusal.get());
		}
		hold(part);
	}

	/** A folder on the disk of the study for files that are being written; no other program clears it up. */
	synchronized Path temporary() {
		return temporary;
	}

	/** Lets others write. */
	@Override
	public synchronized void close() throws IOException {
		try {
			for (StudyLock lock : held.values()) {
				lock.close();
			}
		} finally {
			held.clear();
		}
	}
}

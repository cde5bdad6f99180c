// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.glossator.editing.StudyEditing;
import org.glossator.editing.readings.ArticleReading;
import org.glossator.editing.readings.ArticleReading.Later;
import org.glossator.editing.readings.ArticleReading.Role;
import org.glossator.editing.readings.ArticleReading.Said;
import org.glossator.editing.readings.ArticleReadings;
import org.glossator.editing.readings.LookedAt;
import org.glossator.reading.Coding;
import org.glossator.reading.Description;
import org.glossator.study.Reasons;
import org.glossator.study.parts.CodingKey;
import org.glossator.ui.editor.marks.Underline;
import org.glossator.ui.editor.marks.Underlines;

/**
 * The readings that are shown beside the one that an article's page is there for, to be looked at. They are read in the background, when one
 * is asked for and again when this program saves it; nothing of them is ever handed to those who change codings.
 */
public final class ReadingsBeside {

	/** One that is shown: what it says, once it was read, or why it cannot be. */
	private record Shown(ArticleReading whose, int turn, Optional<Said> said, List<Underline> underlines, List<String> notes) {

		/** What is there until it is read, for the time of that number that it is. */
		Shown coming(ArticleReading again, int next) {
			return new Shown(again, next, said, underlines, notes);
		}
	}

	private final Supplier<CodingKey> main;
	private final Control page;
	private final Runnable onChange;
	private final ArticleReadings readings;
	private final Map<CodingKey, Shown> shown = new TreeMap<>();
	private int turns;

	/**
	 * Shows none.
	 *
	 * @param editing  the study
	 * @param main     tells the one that the page is there for
	 * @param page     lives as long as anything is shown
	 * @param onChange called when something else is to be shown, in the thread of the display
	 */
	ReadingsBeside(StudyEditing editing, Supplier<CodingKey> main, Control page, Runnable onChange) {
		this.main = main;
		this.page = page;
		this.onChange = onChange;
		Display display = page.getDisplay();
		readings = new ArticleReadings(editing, main.get().article(), saved -> later(display, () -> savedHere(saved)));
	}

	/**
	 * {@return all that can be asked for now, also those that may not be looked at}
	 *
	 * @throws IOException when they cannot be listed
	 */
	public List<ArticleReading> offered() throws IOException {
		return readings.all(main.get()).stream().filter(reading -> reading.role() == Role.LOOKED_AT).toList();
	}

	/** Whether one is shown, or about to be. */
	public boolean isShown(CodingKey key) {
		return shown.containsKey(key);
	}

	/** Shows one as it is now, or hides it when it is shown. */
	public void toggle(ArticleReading whose) {
		if (shown.remove(whose.key()) == null) {
			read(whose);
		}
		onChange.run();
	}

	/**
	 * Hides all when any are shown, and else shows all as they are now.
	 *
	 * @return why some are not shown that are there, or that there are none: a sentence; empty when there is nothing to say
	 * @throws IOException when they cannot be listed
	 */
	public Optional<String> toggleAll() throws IOException {
		List<ArticleReading> all = shown.isEmpty() ? offered() : List.of();
		boolean hiding = !shown.isEmpty();
		shown.clear();
		all.stream().filter(reading -> reading.refusal().isEmpty()).forEach(this::read);
		onChange.run();
		return hiding || !all.isEmpty() ? all.stream().flatMap(reading -> reading.refusal().stream()).findFirst() : Optional.of(Messages.NobodyElse + '.');
	}

	/** Reads those that are shown once more, as far as they are still there to be looked at. */
	void readAgain() {
		if (shown.isEmpty()) {
			return;
		}
		try {
			Map<CodingKey, ArticleReading> now = offered().stream().collect(Collectors.toMap(ArticleReading::key, reading -> reading));
			shown.keySet().retainAll(now.keySet());
			List.copyOf(shown.keySet()).forEach(key -> read(now.get(key)));
		} catch (IOException e) {
			shown.replaceAll((key, each) -> failed(each.whose(), each.turn(), e));
		}
		onChange.run();
	}

	private void savedHere(CodingKey key) {
		if (shown.containsKey(key)) {
			read(shown.get(key).whose());
		}
	}

	private void read(ArticleReading whose) {
		int turn = ++turns;
		Shown former = shown.getOrDefault(whose.key(), new Shown(whose, turn, Optional.empty(), List.of(), List.of()));
		shown.put(whose.key(), former.coming(whose, turn));
		Later reading = whose.reading();
		Display display = page.getDisplay();
		Job.create(NLS.bind(Messages.ReadingCodings, whose.name()), (ICoreRunnable) monitor -> {
			Shown now = read(whose, turn, reading);
			later(display, () -> arrived(now));
		}).schedule();
	}

	/** In the background, so nothing here may ask what only the thread of all editing may. */
	private static Shown read(ArticleReading whose, int turn, Later reading) {
		try {
			Said said = reading.read();
			List<Underline> underlines = new ArrayList<>();
			for (EObject coding : said.resource().codings()) {
				underlines.addAll(CodingUnderlines.beside(whose, said.reader(), coding));
			}
			return new Shown(whose, turn, Optional.of(said), underlines, said.unexplained());
		} catch (IOException | RuntimeException e) { // a defect over one reading leaves the others alone
			return failed(whose, turn, e);
		}
	}

	private static Shown failed(ArticleReading whose, int turn, Exception e) {
		return new Shown(whose, turn, Optional.empty(), List.of(), List.of(NLS.bind(Messages.NotShown, whose.name(), Reasons.sentence(e))));
	}

	private void arrived(Shown now) {
		Shown asked = shown.get(now.whose().key());
		if (asked != null && asked.turn() == now.turn()) { // else it was hidden since, or asked for once more
			shown.put(now.whose().key(), now);
			onChange.run();
		}
	}

	private void later(Display display, Runnable work) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!page.isDisposed()) {
					work.run();
				}
			});
		}
	}

	/** Those that were read, in their natural order. */
	List<LookedAt> lookedAt() {
		return shown.values().stream().flatMap(each -> each.said().map(said -> new LookedAt(each.whose(), said)).stream()).toList();
	}

	/** What lies under what the page is there for. */
	Underlines underlines() {
		return new Underlines(shown.values().stream().flatMap(each -> each.underlines().stream()).toList());
	}

	/** What of it nobody can see, and what could not be read: a sentence each that names the file. */
	List<String> notes() {
		return shown.values().stream().flatMap(each -> each.notes().stream()).toList();
	}

	/** Whose they are, how many, and what is coded of the article as a whole; empty when there are none. */
	String summary() {
		String all = shown.values().stream().flatMap(each -> each.said().map(said -> summary(each.whose(), said)).stream())
				.collect(Collectors.joining(Messages.MetadataSeparator));
		return all.isEmpty() ? "" : NLS.bind(Messages.AlsoShown, all); //$NON-NLS-1$
	}

	private static String summary(ArticleReading whose, Said said) {
		int count = said.resource().codings().size();
		Stream<String> codes = said.resource().codings().stream().filter(coding -> said.reader().read(coding).filter(Coding::isOfArticle).isPresent())
				.flatMap(coding -> said.reader().describe(coding).stream()).map(Description::sentence);
		String number = count == 1 ? Messages.CodingCountOne : NLS.bind(Messages.CodingCount, Integer.valueOf(count));
		return NLS.bind(Messages.AlsoShownOne, new Object[] { whose.initials(), whose.name(),
				Stream.concat(Stream.of(number), codes).collect(Collectors.joining("; ")) }); //$NON-NLS-1$
	}

	/** Whose a coding is and what it says, for the hover; empty when it is not shown any more. */
	Optional<String> describe(Underline underline) {
		return underline.beside().map(shown::get).flatMap(each -> each.said().flatMap(said -> said.reader().describe(underline.uid()))
				.map(coding -> NLS.bind(Messages.SaidBy, each.whose().name(), CodingHover.paragraph(coding))));
	}

	/** Shows nothing any more. */
	void close() {
		readings.close();
		shown.clear();
	}
}

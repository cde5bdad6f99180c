// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.annotations;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.Annotations;
import org.glossator.cas.ForeignAnnotations;
import org.glossator.editing.coding.CodingSession;
import org.glossator.editing.readings.ArticleReading;
import org.glossator.editing.readings.LookedAt;
import org.glossator.model.codebook.Layer;
import org.glossator.reading.CodingReader;
import org.glossator.reading.Description;
import org.glossator.reading.ForeignReader;
import org.glossator.reading.ReadingOrder;
import org.glossator.rules.Problem;
import org.glossator.ui.Legible;
import org.glossator.ui.ModelLabels;
import org.glossator.ui.views.Paragraphs;

/**
 * The codings of a session, the annotations from elsewhere among them, and the codings of others that are looked at, in the order of the table, as far as they pass its
 * filters. In the order of the text and without words to look for, no row is made before it is looked at; otherwise each has to be.
 */
final class AnnotationList {

	/** Stands for the annotations from elsewhere among the layers that are hidden: no layer has this name. */
	private static final String FOREIGN = ""; //$NON-NLS-1$

	private final Optional<CodingSession> session;
	private final List<LookedAt> beside;
	/** Codings of others by themselves, since a copy of a coding has its uid. */
	private final Map<EObject, LookedAt> looked = new IdentityHashMap<>();
	private final Paragraphs paragraphs;
	private final Set<String> hidden = new HashSet<>();
	private final Map<EObject, AnnotationRow> rows = new IdentityHashMap<>();
	private final Map<EObject, Integer> places = new IdentityHashMap<>();
	private Map<String, AnnotationRow.Problems> problems = Map.of();
	private Optional<CodingReader> reader = Optional.empty();
	private List<EObject> all = List.of();
	private int foreign;
	private List<EObject> shown = List.of();
	private List<String> words = List.of();
	private AnnotationColumn sorted = AnnotationColumn.PLACE;
	private boolean descending;

	/** The codings of a session, or none, and the readings that are looked at beside it. */
	AnnotationList(Optional<CodingSession> session, List<LookedAt> beside) {
		this.session = session;
		this.beside = session.isEmpty() ? List.of() : beside;
		this.beside.forEach(each -> each.said().resource().codings().forEach(coding -> looked.put(coding, each)));
		this.paragraphs = new Paragraphs(session.map(open -> open.article().text()).orElse("")); //$NON-NLS-1$
		refresh();
	}

	/** Takes over how another list was narrowed down and sorted. */
	AnnotationList like(AnnotationList other) {
		hidden.addAll(other.hidden);
		words = other.words;
		sorted = other.sorted;
		descending = other.descending;
		refresh();
		return this;
	}

	/** Looks at the codings anew. */
	void refresh() {
		rows.clear();
		reader = session.map(open -> new CodingReader(open.resource(), open.resource().types(), open.registry())); // of the codebook as it is now
		all = session.map(open -> Stream.of(open.resource().codings(), open.resource().foreign(), looked.keySet()).flatMap(Collection::stream)
				.sorted(ReadingOrder.TEXT).toList()).orElse(List.of());
		foreign = (int) all.stream().filter(ForeignAnnotations::isForeign).count();
		arrange();
	}

	/** Shows only codings that have each of these words in some column. */
	void find(String text) {
		words = text.isBlank() ? List.of() : Arrays.asList(text.strip().toLowerCase(Locale.ROOT).split("\\s+")); //$NON-NLS-1$
		arrange();
	}

	/** Hides the codings of a layer, or shows them again. */
	void hide(Layer layer, boolean hide) {
		if (hide ? hidden.add(layer.getName()) : hidden.remove(layer.getName())) {
			arrange();
		}
	}

	/** Hides the annotations from elsewhere, or shows them again. */
	void hideForeign(boolean hide) {
		if (hide ? hidden.add(FOREIGN) : hidden.remove(FOREIGN)) {
			arrange();
		}
	}

	/** Whether annotations from elsewhere are hidden. */
	boolean isForeignHidden() {
		return hidden.contains(FOREIGN);
	}

	/** Shows the codings of all layers, and the annotations from elsewhere. */
	void hideNone() {
		hidden.clear();
		arrange();
	}

	/** Whether codings of a layer are hidden. */
	boolean isHidden(Layer layer) {
		return hidden.contains(layer.getName());
	}

	/** Whether codings of some layer are hidden. */
	boolean isAnyHidden() {
		return !hidden.isEmpty();
	}

	/** Sorts by a column. */
	void sort(AnnotationColumn column, boolean downwards) {
		sorted = column;
		descending = downwards;
		arrange();
	}

	AnnotationColumn sorted() {
		return sorted;
	}

	boolean isDescending() {
		return descending;
	}

	/** Takes note of what breaks a rule; {@return whether rows have to be shown anew} */
	boolean check(List<Problem> found) {
		Map<String, AnnotationRow.Problems> now = new HashMap<>();
		found.stream().collect(Collectors.groupingBy(Problem::uid)).forEach((uid, its) -> now.put(uid, new AnnotationRow.Problems(its)));
		if (now.equals(problems)) {
			return false;
		}
		problems = now;
		rows.clear();
		if (sorted == AnnotationColumn.PROBLEMS) {
			arrange();
		}
		return true;
	}

	/** How many codings there are, shown or not. */
	int total() {
		return all.size() - foreign - looked.size();
	}

	/** How many annotations from elsewhere there are, shown or not; they are no codings. */
	int foreign() {
		return foreign;
	}

	/** How many codings of others there are, shown or not. */
	int looked() {
		return looked.size();
	}

	/** Whose coding something is, when it is only looked at. */
	Optional<ArticleReading> lookedAt(EObject coding) {
		return Optional.ofNullable(looked.get(coding)).map(LookedAt::whose);
	}

	/** Whether codings of others are looked at, even if there are none of these. */
	boolean isBeside() {
		return !beside.isEmpty();
	}

	/** The codings that are shown, in order. */
	List<EObject> shown() {
		return shown;
	}

	/** Where a coding is shown, from 0; empty when it is not. */
	Optional<Integer> place(EObject coding) {
		return Optional.ofNullable(places.get(coding));
	}

	/** The row of a coding. */
	AnnotationRow row(EObject coding) {
		return rows.computeIfAbsent(coding, this::read);
	}

	private void arrange() {
		Stream<EObject> passed = all.stream();
		if (!hidden.isEmpty()) {
			passed = passed.filter(coding -> !hidden.contains(layer(coding).map(Layer::getName).orElse(FOREIGN)));
		}
		if (!words.isEmpty()) {
			passed = passed.filter(coding -> matches(row(coding)));
		}
		if (sorted != AnnotationColumn.PLACE) {
			Comparator<AnnotationRow> order = descending ? sorted.order().reversed() : sorted.order();
			shown = passed.map(this::row).sorted(order).map(AnnotationRow::coding).toList();
		} else {
			shown = descending ? passed.toList().reversed() : passed.toList();
		}
		places.clear();
		for (int i = 0; i < shown.size(); i++) {
			places.put(shown.get(i), Integer.valueOf(i));
		}
	}

	private boolean matches(AnnotationRow row) {
		String text = (row.layer() + '\n' + row.text() + '\n' + row.features() + '\n' + row.whose()).toLowerCase(Locale.ROOT);
		return words.stream().allMatch(text::contains);
	}

	private AnnotationRow read(EObject coding) {
		int begin = begin(coding);
		if (ForeignAnnotations.isForeign(coding)) {
			Description said = ForeignReader.describe(coding);
			return new AnnotationRow(coding, begin, Integer.toString(paragraphs.at(begin)), said.layer(), Legible.parse(said.colour()), text(coding), said.line(),
					AnnotationRow.Problems.NONE, "", false); //$NON-NLS-1$
		}
		Optional<Layer> layer = layer(coding);
		Optional<LookedAt> others = Optional.ofNullable(looked.get(coding));
		return new AnnotationRow(coding, begin, begin < 0 ? "" : Integer.toString(paragraphs.at(begin)), //$NON-NLS-1$
				layer.map(ModelLabels::text).orElse(""), Legible.parse(layer.map(Layer::getColor).orElse("")), //$NON-NLS-1$ //$NON-NLS-2$
				text(coding), features(coding),
				others.isPresent() ? AnnotationRow.Problems.NONE : problems.getOrDefault(Annotations.uid(coding), AnnotationRow.Problems.NONE),
				others.map(each -> each.whose().name()).orElseGet(this::owner), others.isPresent());
	}

	private static String text(EObject coding) {
		return Annotations.coveredText(coding).strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String features(EObject coding) {
		return Optional.ofNullable(looked.get(coding)).map(each -> each.said().reader()).or(() -> reader).flatMap(any -> any.describe(coding)).map(Description::line).orElse(""); //$NON-NLS-1$
	}

	private Optional<Layer> layer(EObject coding) {
		return Optional.ofNullable(looked.get(coding)).map(each -> each.said().resource()).or(() -> session.map(CodingSession::resource))
				.flatMap(resource -> resource.types().layer(coding.eClass()));
	}

	/** Whose the codings of the session are, as far as that has to be said. */
	@SuppressWarnings("resource") // the store is closed by its owner
	private String owner() {
		return beside.isEmpty() ? "" : session.map(open -> open.context().store().people().name(open.key().whose().id())).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static int begin(EObject coding) {
		return Annotations.isAnchored(coding) ? Annotations.begin(coding) : -1;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.names.NameSearch;
import org.glossator.model.codebook.Anchor;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.Tag;
import org.glossator.reading.FeatureValues;
import org.glossator.reading.Quotation;
import org.glossator.reading.Shortcuts;
import org.glossator.ui.ModelLabels;

/**
 * The quick-code popup: everything that can be done with what is selected, found by typing. For text, the codes, those used last
 * first; for a coding, its tags and links, those that are missing first; when nothing is selected, the codes of the article, and those
 * of the word at the cursor, which is seen selected before it is coded.
 */
public final class QuickCode {

	/**
	 * Something that can be done.
	 *
	 * @param key   what it is remembered by; empty for what is not remembered
	 * @param name  what is found by typing
	 * @param entry as it shows
	 */
	private record Code(String key, String name, FilterPopup.Entry entry) {
	}

	private final CodingDesk desk;
	private final List<Code> codes = new ArrayList<>();
	/** The word at the cursor, when nothing is selected: it can be coded, and is shown selected before it is. */
	private Optional<TextRange> word = Optional.empty();
	private Optional<FilterPopup.Entry> note = Optional.empty();
	private final Set<FilterPopup.Entry> ofWord = Collections.newSetFromMap(new IdentityHashMap<>());

	QuickCode(CodingDesk desk) {
		this.desk = desk;
	}

	/** Opens the popup for what is selected; when nothing is, for the article and the word at the cursor. */
	public void open() {
		Optional<String> refusal = desk.refusal();
		refusal.ifPresent(desk::say);
		if (refusal.isPresent()) {
			return;
		}
		TextRange caret = desk.text();
		boolean bare = !desk.hasText() && desk.selected().isEmpty();
		if (desk.toCode().isPresent()) {
			desk.single().ifPresent(this::addParts);
			desk.session().codebook().getLayers().forEach(this::addLayer);
		} else if (bare) {
			addUnselected(desk.wordAt(caret.begin()));
		} else {
			addValues(desk.selected().getFirst());
		}
		boolean values = desk.toCode().isEmpty() && !bare;
		desk.offer(values ? Messages.PromptValue : Messages.PromptCode, "", this::found, marked -> { //$NON-NLS-1$
			if (bare) {
				desk.selectText(marked.filter(ofWord::contains).flatMap(any -> word).orElse(caret));
			}
		});
	}

	/** Nothing is taken that nobody has chosen: a sentence comes first, and says which word is meant; then what it can be coded as. */
	private void addUnselected(Optional<TextRange> atCursor) {
		List<Layer> layers = desk.session().codebook().getLayers();
		layers.stream().filter(layer -> layer.getAnchor() == Anchor.ARTICLE).forEach(this::addLayer);
		word = atCursor;
		word.ifPresent(any -> layers.stream().filter(layer -> layer.getAnchor() == Anchor.SPAN).forEach(this::addLayer));
		note = Optional.of(FilterPopup.Entry.note(word.map(range -> NLS.bind(Messages.NothingSelectedWord, quoted(range))).orElse(Messages.NothingSelected)));
	}

	private String quoted(TextRange range) {
		return Quotation.of(desk.page().text().getText(range.begin(), range.end() - 1), FilterPopup.NAME);
	}

	private List<FilterPopup.Entry> found(String typed) {
		NameSearch wanted = new NameSearch(typed);
		List<String> recent = RecentCodes.list();
		Stream<FilterPopup.Entry> found = codes.stream().filter(code -> wanted.finds(code.name()))
				.sorted(Comparator.<Code, Boolean>comparing(code -> Boolean.valueOf(!wanted.is(code.name())))
						.thenComparing(code -> Boolean.valueOf(!ofWord.contains(code.entry())))
						.thenComparing(code -> Integer.valueOf(recency(recent, code)))
						.thenComparing(code -> Boolean.valueOf(wanted.rank(code.name()) > 1)))
				.map(Code::entry);
		return Stream.concat(note.filter(any -> wanted.isEmpty()).stream(), found).toList();
	}

	private static int recency(List<String> recent, Code code) {
		int index = code.key().isEmpty() ? -1 : recent.indexOf(code.key());
		return index < 0 ? Integer.MAX_VALUE : index;
	}

	/** What the selected text can be to the selected coding. */
	private void addParts(EObject coding) {
		Layer layer = desk.layer(coding).orElseThrow();
		for (Feature feature : layer.getFeatures()) {
			if (feature.getKind() == FeatureKind.SPAN) {
				add(NLS.bind(Messages.Mark, ModelLabels.text(feature)), NLS.bind(Messages.OfSelected, ModelLabels.text(layer)), ModelLabels.icon(layer),
						() -> desk.hand().mark(feature));
			}
		}
		if (layer.isDiscontinuous()) {
			add(NLS.bind(Messages.AddTo, ModelLabels.text(layer)), Messages.AsSegment, ModelLabels.icon(layer), desk.hand()::addSegment);
		}
	}

	private void addLayer(Layer layer) {
		String name = ModelLabels.text(layer);
		remember(layer, layer.getName(), name, Shortcuts.shown(layer.getShortcut()), ModelLabels.icon(layer), () -> desk.hand().code(layer));
		for (Feature feature : layer.getFeatures()) {
			for (Tag tag : FeatureValues.tags(feature)) {
				remember(layer, layer.getName() + '/' + feature.getName() + '/' + tag.getName(),
						NLS.bind(Messages.LayerAndTag, name, ModelLabels.text(tag)), ModelLabels.text(feature), icon(layer, tag),
						() -> desk.hand().code(layer, feature, tag));
			}
		}
	}

	private void addValues(EObject coding) {
		Layer layer = desk.layer(coding).orElseThrow();
		boolean one = desk.single().isPresent();
		List<Feature> features = new ArrayList<>(FeatureValues.missing(coding, layer));
		layer.getFeatures().stream().filter(feature -> !features.contains(feature)).forEach(features::add);
		for (Feature feature : features) {
			String name = ModelLabels.text(feature);
			boolean linkable = one && FeatureValues.isLinkable(feature);
			if (linkable) {
				add(NLS.bind(Messages.LinkFeature, name), "", ModelLabels.icon(feature), () -> desk.links().begin(feature)); //$NON-NLS-1$
			}
			for (Tag tag : FeatureValues.tags(feature)) {
				boolean has = FeatureValues.of(coding, feature).contains(tag.getName());
				add(NLS.bind(Messages.FeatureAndTag, name, ModelLabels.text(tag)), has ? Messages.IsSet : Shortcuts.shown(tag.getShortcut()),
						icon(layer, tag), () -> desk.hand().toggle(feature, tag));
			}
			if (one && feature.getKind() == FeatureKind.BOOLEAN) {
				add(NLS.bind(HandCoding.isYes(coding, feature) ? Messages.SetToNo : Messages.SetToYes, name), "", ModelLabels.icon(feature), //$NON-NLS-1$
						() -> desk.hand().flip(feature));
			}
			if (linkable && !FeatureValues.of(coding, feature).isEmpty()) {
				add(NLS.bind(Messages.ClearFeature, name), "", ModelLabels.icon(feature), () -> desk.hand().clear(feature)); //$NON-NLS-1$
			}
		}
		addRest(layer, one);
	}

	private void addRest(Layer layer, boolean one) {
		for (Layer other : desk.session().codebook().getLayers()) {
			if (other != layer && other.getAnchor() == layer.getAnchor()) {
				add(NLS.bind(Messages.ChangeTo, ModelLabels.text(other)), "", ModelLabels.icon(other), () -> desk.hand().changeLayer(other)); //$NON-NLS-1$
			}
		}
		add(one ? NLS.bind(Messages.Delete, ModelLabels.text(layer)) : NLS.bind(Messages.DeleteMany, Integer.valueOf(desk.selected().size())), "", //$NON-NLS-1$
				ModelLabels.icon(layer), desk.hand()::delete);
	}

	/** The colour of a tag, or that of its layer when it has none. */
	private static ImageDescriptor icon(Layer layer, Tag tag) {
		return ModelLabels.icon(tag.getColor() == null ? layer : tag);
	}

	private void add(String label, String hint, ImageDescriptor icon, Runnable run) {
		codes.add(new Code("", label, new FilterPopup.Entry(label, hint, icon, run))); //$NON-NLS-1$
	}

	private void remember(Layer layer, String key, String name, String hint, ImageDescriptor icon, Runnable run) {
		Optional<TextRange> meant = word.filter(any -> layer.getAnchor() == Anchor.SPAN);
		String label = meant.map(range -> NLS.bind(Messages.WordAs, quoted(range), name)).orElse(name);
		FilterPopup.Entry entry = new FilterPopup.Entry(label, hint, icon, () -> {
			RecentCodes.used(key);
			run.run();
		});
		meant.ifPresent(any -> ofWord.add(entry));
		codes.add(new Code(key, name, entry));
	}
}

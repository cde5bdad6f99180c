// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.coding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PartInitException;
import org.glossator.cas.Annotations;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.coding.RangeEnd;
import org.glossator.editing.coding.TextUnit;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.Anchor;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.reading.FeatureValues;
import org.glossator.reading.Shortcuts;
import org.glossator.ui.ModelLabels;
import org.glossator.ui.Reports;

/** The commands of coding by hand: when each is possible, and what it does. Their names are those of the extension registry. */
enum CodingCommand {
	QUICK_CODE, EXACT, CODE_AS, SET_TAG, CHANGE_LAYER, LINK, MARK, ADD_SEGMENT, REMOVE_SEGMENT, DELETE, NEXT, PREVIOUS, CYCLE, LET_GO, PROPERTIES,
	EXTEND_END_WORD, SHRINK_END_WORD, EXTEND_BEGIN_WORD, SHRINK_BEGIN_WORD, EXTEND_END, SHRINK_END, EXTEND_BEGIN, SHRINK_BEGIN;

	/** The parameters of the commands that have one. */
	static final String LAYER = "org.glossator.ui.editor.layer"; //$NON-NLS-1$
	static final String FEATURE = "org.glossator.ui.editor.feature"; //$NON-NLS-1$
	static final String TAG = "org.glossator.ui.editor.tag"; //$NON-NLS-1$

	private static final String PREFIX = "org.glossator.ui.editor."; //$NON-NLS-1$
	private static final String PROPERTIES_VIEW = "org.glossator.ui.views.properties"; //$NON-NLS-1$

	/** The one with that id in the extension registry. */
	static Optional<CodingCommand> of(String id) {
		return Stream.of(values()).filter(command -> id.equals(command.id())).findFirst();
	}

	private String id() {
		StringBuilder id = new StringBuilder();
		Stream.of(name().toLowerCase(Locale.ROOT).split("_")) //$NON-NLS-1$
				.forEach(word -> id.append(id.isEmpty() ? word.charAt(0) : Character.toUpperCase(word.charAt(0))).append(word.substring(1)));
		return PREFIX + id;
	}

	/** Whether it can be done on a desk as it lies there, by a key. */
	boolean isPossible(CodingDesk desk) {
		boolean plainKey = switch (this) {
		case QUICK_CODE, DELETE, CYCLE, LET_GO -> true;
		default -> false;
		};
		return lacks(desk).isEmpty() && (!plainKey || desk.hasKeys());
	}

	/** What it lacks on a desk as it lies there, as a sentence that says what to do; empty when it can be done. */
	Optional<String> lacks(CodingDesk desk) {
		return switch (this) {
		case NEXT, PREVIOUS, CYCLE -> Optional.empty();
		case LET_GO -> desk.hasText() || desk.links().isOn() || !desk.selected().isEmpty() ? Optional.empty() : Optional.of(Messages.NothingToLetGo);
		case PROPERTIES -> coding(desk);
		default -> desk.refusal().or(() -> lacksOfMine(desk));
		};
	}

	private Optional<String> lacksOfMine(CodingDesk desk) {
		return switch (this) {
		case QUICK_CODE, CODE_AS -> Optional.empty();
		case EXACT -> text(desk, Messages.NeedsText);
		case SET_TAG, CHANGE_LAYER, DELETE -> coding(desk);
		case LINK -> single(desk);
		case MARK -> single(desk).or(() -> text(desk, Messages.NeedsTextToMark));
		case ADD_SEGMENT -> single(desk).or(() -> unless(desk, Layer::isDiscontinuous, Messages.NoSegments)).or(() -> text(desk, Messages.NeedsTextToAdd));
		case REMOVE_SEGMENT -> single(desk).or(() -> Optional.of(Messages.OneSegment)
				.filter(any -> desk.single().filter(coding -> Annotations.segments(coding).size() > 1).isEmpty()));
		default -> single(desk).or(() -> unless(desk, layer -> layer.getAnchor() == Anchor.SPAN, Messages.NoEnds));
		};
	}

	private static Optional<String> coding(CodingDesk desk) {
		return desk.selected().isEmpty() ? Optional.of(NLS.bind(Messages.NeedsCoding, BoundKeys.of(desk, CYCLE.id(), Messages.TheCommand))) : Optional.empty();
	}

	private static Optional<String> single(CodingDesk desk) {
		int count = desk.selected().size();
		return count > 1 ? Optional.of(NLS.bind(Messages.NeedsOneCoding, Integer.valueOf(count))) : coding(desk);
	}

	private static Optional<String> text(CodingDesk desk, String sentence) {
		return desk.toCode().isPresent() ? Optional.empty() : Optional.of(sentence);
	}

	private static Optional<String> unless(CodingDesk desk, Predicate<Layer> fits, String sentence) {
		return selectedLayer(desk).filter(fits.negate()).map(layer -> NLS.bind(sentence, ModelLabels.text(layer)));
	}

	/** Does it; parameters that are not given are asked for. */
	void run(CodingDesk desk, Map<String, String> parameters) {
		HandCoding hand = desk.hand();
		switch (this) {
		case QUICK_CODE -> quick(desk);
		case EXACT -> exact(desk);
		case CODE_AS -> layer(desk, parameters).ifPresentOrElse(layer -> choice(desk, layer, parameters)
				.ifPresentOrElse(choice -> hand.code(layer, choice.feature(), choice.tag()), () -> hand.code(layer)), () -> quick(desk));
		case SET_TAG -> selectedLayer(desk).flatMap(layer -> choice(desk, layer, parameters))
				.ifPresentOrElse(choice -> hand.toggle(choice.feature(), choice.tag()), () -> quick(desk));
		case CHANGE_LAYER -> layer(desk, parameters).ifPresentOrElse(hand::changeLayer, () -> changeLayer(desk));
		case LINK -> with(desk, parameters, links(desk), Messages.PromptLink, Messages.NoLinks, desk.links()::begin);
		case MARK -> with(desk, parameters, spans(desk), Messages.PromptMark, Messages.NoParts, hand::mark);
		case ADD_SEGMENT -> hand.addSegment();
		case REMOVE_SEGMENT -> hand.removeSegment();
		case DELETE -> hand.delete();
		case NEXT -> desk.navigation().go(true);
		case PREVIOUS -> desk.navigation().go(false);
		case CYCLE -> desk.navigation().cycle();
		case LET_GO -> letGo(desk);
		case PROPERTIES -> showProperties(desk);
		case EXTEND_END_WORD -> hand.move(RangeEnd.END, TextUnit.WORD, true);
		case SHRINK_END_WORD -> hand.move(RangeEnd.END, TextUnit.WORD, false);
		case EXTEND_BEGIN_WORD -> hand.move(RangeEnd.BEGIN, TextUnit.WORD, true);
		case SHRINK_BEGIN_WORD -> hand.move(RangeEnd.BEGIN, TextUnit.WORD, false);
		case EXTEND_END -> hand.move(RangeEnd.END, TextUnit.CHARACTER, true);
		case SHRINK_END -> hand.move(RangeEnd.END, TextUnit.CHARACTER, false);
		case EXTEND_BEGIN -> hand.move(RangeEnd.BEGIN, TextUnit.CHARACTER, true);
		case SHRINK_BEGIN -> hand.move(RangeEnd.BEGIN, TextUnit.CHARACTER, false);
		default -> throw new IllegalStateException(name());
		}
	}

	/** Opens the popup; while a link is picked, that of the link. */
	private static void quick(CodingDesk desk) {
		if (desk.links().isOn()) {
			desk.links().choose(""); //$NON-NLS-1$
		} else {
			new QuickCode(desk).open();
		}
	}

	/** Takes the selected characters as they are, or whole words again. */
	private static void exact(CodingDesk desk) {
		desk.snap(!desk.isExact());
		desk.say(desk.isExact() ? NLS.bind(Messages.Exactly, BoundKeys.of(desk, EXACT.id(), Messages.TheCommand)) : Messages.WholeWords);
	}

	/** First of the link, then of the text, then of the coding. */
	private static void letGo(CodingDesk desk) {
		if (desk.links().isOn()) {
			desk.links().leave();
		} else if (desk.hasText()) {
			int caret = desk.page().text().getCaretOffset();
			desk.selectText(new TextRange(caret, caret));
		} else {
			desk.select(List.of());
		}
	}

	private static void showProperties(CodingDesk desk) {
		try {
			desk.page().site().getPage().showView(PROPERTIES_VIEW);
		} catch (PartInitException e) {
			Reports.failed(desk.page().site().getShell(), ModelLabels.text(selectedLayer(desk).orElse(null)), e);
		}
	}

	private static Optional<Layer> layer(CodingDesk desk, Map<String, String> parameters) {
		return Optional.ofNullable(parameters.get(LAYER)).flatMap(name -> ModelNames.named(desk.session().codebook().getLayers(), name));
	}

	private static Optional<Shortcuts.Choice> choice(CodingDesk desk, Layer layer, Map<String, String> parameters) {
		return feature(layer, parameters).flatMap(feature -> Optional.ofNullable(parameters.get(TAG))
				.flatMap(tag -> ModelNames.named(FeatureValues.tags(feature), tag)).map(tag -> new Shortcuts.Choice(feature, tag)))
				.filter(choice -> desk.refusal().isEmpty());
	}

	private static Optional<Feature> feature(Layer layer, Map<String, String> parameters) {
		return Optional.ofNullable(parameters.get(FEATURE)).flatMap(name -> ModelNames.named(layer.getFeatures(), name));
	}

	private static void changeLayer(CodingDesk desk) {
		List<Layer> others = others(desk);
		if (others.isEmpty()) {
			desk.say(NLS.bind(Messages.NoOtherLayer, ModelLabels.text(selectedLayer(desk).orElse(null))));
		} else {
			new ChoiceLists(desk).layers(others, desk.hand()::changeLayer);
		}
	}

	private static void with(CodingDesk desk, Map<String, String> parameters, List<Feature> features, String prompt, String none,
			Consumer<Feature> run) {
		selectedLayer(desk).ifPresent(layer -> feature(layer, parameters).ifPresentOrElse(run, () -> {
			if (features.isEmpty()) {
				desk.say(NLS.bind(none, ModelLabels.text(layer)));
			} else {
				new ChoiceLists(desk).features(prompt, features, run);
			}
		}));
	}

	static Optional<Layer> selectedLayer(CodingDesk desk) {
		return desk.selected().stream().findFirst().flatMap(desk::layer);
	}

	/** The layers that the selected coding can be changed to. */
	static List<Layer> others(CodingDesk desk) {
		Optional<Layer> own = selectedLayer(desk);
		Anchor anchor = own.map(Layer::getAnchor).orElse(Anchor.SPAN);
		return desk.session().codebook().getLayers().stream().filter(layer -> layer.getAnchor() == anchor && own.filter(layer::equals).isEmpty())
				.toList();
	}

	/** The features of the selected coding that can be linked. */
	static List<Feature> links(CodingDesk desk) {
		return features(desk).filter(FeatureValues::isLinkable).toList();
	}

	/** The features of the selected coding that hold spans. */
	static List<Feature> spans(CodingDesk desk) {
		return features(desk).filter(feature -> feature.getKind() == FeatureKind.SPAN).toList();
	}

	private static Stream<Feature> features(CodingDesk desk) {
		return selectedLayer(desk).stream().flatMap(layer -> layer.getFeatures().stream());
	}
}

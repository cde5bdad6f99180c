// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.coding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PartInitException;
import org.glossator.cas.Annotations;
import org.glossator.cas.TextRange;
import org.glossator.editing.End;
import org.glossator.editing.Unit;
import org.glossator.model.codebook.Anchor;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
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

	private static final String EXACT_COMMAND = "org.glossator.ui.editor.exact"; //$NON-NLS-1$
	private static final String PROPERTIES_VIEW = "org.glossator.ui.views.properties"; //$NON-NLS-1$

	/** Whether it can be done on a desk as it lies there. */
	boolean isPossible(CodingDesk desk) {
		boolean mine = desk.refusal().isEmpty();
		Optional<EObject> single = desk.single();
		return switch (this) {
		case QUICK_CODE -> mine && desk.hasKeys();
		case EXACT -> mine && desk.hasText();
		case CODE_AS -> mine;
		case SET_TAG, CHANGE_LAYER -> mine && !desk.selected().isEmpty();
		case DELETE -> mine && !desk.selected().isEmpty() && desk.hasKeys();
		case LINK -> mine && single.isPresent();
		case MARK -> mine && single.isPresent() && desk.hasText();
		case ADD_SEGMENT -> mine && desk.hasText() && single.flatMap(desk::layer).filter(Layer::isDiscontinuous).isPresent();
		case REMOVE_SEGMENT -> mine && single.filter(coding -> Annotations.segments(coding).size() > 1).isPresent();
		case NEXT, PREVIOUS -> true;
		case CYCLE -> desk.hasKeys();
		case LET_GO -> desk.hasKeys() && (desk.hasText() || desk.links().isOn() || !desk.selected().isEmpty());
		case PROPERTIES -> !desk.selected().isEmpty();
		case EXTEND_END_WORD, SHRINK_END_WORD, EXTEND_BEGIN_WORD, SHRINK_BEGIN_WORD, EXTEND_END, SHRINK_END, EXTEND_BEGIN, SHRINK_BEGIN ->
			mine && single.filter(Annotations::isAnchored).isPresent();
		};
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
		case CHANGE_LAYER -> layer(desk, parameters).ifPresentOrElse(hand::changeLayer, () -> new Choices(desk).layers(others(desk), hand::changeLayer));
		case LINK -> with(desk, parameters, links(desk), Messages.PromptLink, desk.links()::begin);
		case MARK -> with(desk, parameters, spans(desk), Messages.PromptMark, hand::mark);
		case ADD_SEGMENT -> hand.addSegment();
		case REMOVE_SEGMENT -> hand.removeSegment();
		case DELETE -> hand.delete();
		case NEXT -> desk.places().go(true);
		case PREVIOUS -> desk.places().go(false);
		case CYCLE -> desk.places().cycle();
		case LET_GO -> letGo(desk);
		case PROPERTIES -> showProperties(desk);
		case EXTEND_END_WORD -> hand.move(End.END, Unit.WORD, true);
		case SHRINK_END_WORD -> hand.move(End.END, Unit.WORD, false);
		case EXTEND_BEGIN_WORD -> hand.move(End.BEGIN, Unit.WORD, true);
		case SHRINK_BEGIN_WORD -> hand.move(End.BEGIN, Unit.WORD, false);
		case EXTEND_END -> hand.move(End.END, Unit.CHARACTER, true);
		case SHRINK_END -> hand.move(End.END, Unit.CHARACTER, false);
		case EXTEND_BEGIN -> hand.move(End.BEGIN, Unit.CHARACTER, true);
		case SHRINK_BEGIN -> hand.move(End.BEGIN, Unit.CHARACTER, false);
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
		desk.say(desk.isExact() ? NLS.bind(Messages.Exactly, BoundKeys.of(desk, EXACT_COMMAND, Messages.TheCommand)) : Messages.WholeWords);
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
		return Optional.ofNullable(parameters.get(LAYER)).flatMap(name -> FeatureValues.layer(desk.session().codebook(), name));
	}

	private static Optional<Shortcuts.Choice> choice(CodingDesk desk, Layer layer, Map<String, String> parameters) {
		return feature(layer, parameters).flatMap(feature -> Optional.ofNullable(parameters.get(TAG))
				.flatMap(tag -> FeatureValues.named(FeatureValues.tags(feature), tag)).map(tag -> new Shortcuts.Choice(feature, tag)))
				.filter(choice -> desk.refusal().isEmpty());
	}

	private static Optional<Feature> feature(Layer layer, Map<String, String> parameters) {
		return Optional.ofNullable(parameters.get(FEATURE)).flatMap(name -> FeatureValues.named(layer.getFeatures(), name));
	}

	private static void with(CodingDesk desk, Map<String, String> parameters, List<Feature> features, String prompt,
			Consumer<Feature> run) {
		selectedLayer(desk).ifPresent(layer -> feature(layer, parameters).ifPresentOrElse(run, () -> {
			if (features.isEmpty()) {
				desk.say(Messages.NothingChanged);
			} else {
				new Choices(desk).features(prompt, features, run);
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

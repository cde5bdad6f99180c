// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.coding;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.glossator.cas.Annotations;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.coding.Gestures;
import org.glossator.editing.coding.RangeEnd;
import org.glossator.editing.coding.Retagging;
import org.glossator.editing.coding.TextUnit;
import org.glossator.model.codebook.Anchor;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.Tag;
import org.glossator.reading.ArticleCodes;
import org.glossator.reading.FeatureValues;
import org.glossator.reading.Shortcuts;
import org.glossator.ui.ModelLabels;

/**
 * The gestures of a coder on a desk: each is made on what is selected, selects what came of it, and says in the status line what
 * happened or why nothing did.
 */
public final class HandCoding {

	private final CodingDesk desk;

	HandCoding(CodingDesk desk) {
		this.desk = desk;
	}

	/** Codes the selected text as a layer; a layer on articles needs no text. */
	public boolean code(Layer layer) {
		return code(layer, Optional.empty());
	}

	/** Codes the selected text as a layer, and sets a tag. */
	public boolean code(Layer layer, Feature feature, Tag tag) {
		return code(layer, Optional.of(new Shortcuts.Choice(feature, tag)));
	}

	private boolean code(Layer layer, Optional<Shortcuts.Choice> choice) {
		if (layer.getAnchor() == Anchor.ARTICLE && selectPresent(layer)) {
			choice.ifPresent(tag -> toggle(tag.feature(), tag.tag()));
			return true;
		}
		Optional<TextRange> range = desk.toCode();
		if (layer.getAnchor() == Anchor.SPAN && range.isEmpty()) {
			desk.say(desk.refusal().orElseGet(() -> NLS.bind(Messages.SelectTextFirst, ModelLabels.text(layer))));
			return false;
		}
		List<TextRange> parts = layer.getAnchor() == Anchor.SPAN ? List.of(range.orElseThrow()) : List.of();
		return run(CodingCommand.CODE_AS, () -> {
			Optional<EObject> made = choice.isEmpty() ? gestures().code(layer, parts)
					: gestures().code(layer, parts, choice.get().feature(), choice.get().tag().getName());
			made.ifPresent(coding -> {
				range.ifPresent(coded -> desk.selectText(new TextRange(coded.end(), coded.end())));
				desk.select(List.of(coding));
				desk.say(coded(coding, layer, choice));
			});
			return made.isPresent();
		});
	}

	/** An article has a code of a layer once: what is there already is selected. */
	private boolean selectPresent(Layer layer) {
		Optional<EObject> present = ArticleCodes.find(desk.session().resource(), desk.selected(), layer);
		present.ifPresent(coding -> {
			desk.select(List.of(coding));
			desk.say(NLS.bind(Messages.CodedAlready, ModelLabels.text(layer)));
		});
		return present.isPresent();
	}

	private static String coded(EObject coding, Layer layer, Optional<Shortcuts.Choice> choice) {
		String code = choice.map(chosen -> NLS.bind(Messages.LayerAndTag, ModelLabels.text(layer), ModelLabels.text(chosen.tag())))
				.orElseGet(() -> ModelLabels.text(layer));
		List<Feature> missing = FeatureValues.missing(coding, layer);
		String names = missing.stream().map(ModelLabels::text).collect(Collectors.joining(Messages.ListSeparator));
		return missing.isEmpty() ? NLS.bind(Messages.Coded, code)
				: NLS.bind(missing.size() == 1 ? Messages.CodedMissingOne : Messages.CodedMissing, code, names);
	}

	/** Sets a tag of the selected codings, or takes it away when all have it. */
	public boolean toggle(Feature feature, Tag tag) {
		return run(CodingCommand.SET_TAG, () -> told(gestures().toggleTag(desk.selected(), feature, tag.getName())));
	}

	/** Sets a yes-or-no feature of the selected coding to what it is not. */
	boolean flip(Feature feature) {
		return run(CodingCommand.SET_TAG, () -> desk.single().filter(coding -> told(gestures().set(coding, feature, Boolean.valueOf(!isYes(coding, feature))))).isPresent());
	}

	static boolean isYes(EObject coding, Feature feature) {
		return FeatureValues.of(coding, feature).contains(Boolean.TRUE);
	}

	/** Takes all values of a feature of the selected coding away. */
	boolean clear(Feature feature) {
		return run(CodingCommand.SET_TAG, () -> desk.single().filter(coding -> told(gestures().clear(coding, feature))).isPresent());
	}

	/** Makes the selected codings those of another layer. */
	public boolean changeLayer(Layer layer) {
		List<String> uids = desk.selected().stream().map(Annotations::uid).toList();
		return run(CodingCommand.CHANGE_LAYER, () -> {
			List<Feature> lost = Retagging.lost(desk.session(), desk.selected(), layer);
			boolean changed = gestures().retag(desk.selected(), layer);
			desk.select(uids.stream().flatMap(uid -> desk.session().resource().byUid(uid).stream()).toList());
			told(changed);
			if (changed && !lost.isEmpty()) {
				desk.say(dropped(layer, lost));
			}
			return changed;
		});
	}

	private String dropped(Layer layer, List<Feature> lost) {
		String names = lost.stream().map(ModelLabels::text).collect(Collectors.joining(Messages.ListSeparator));
		String undo = BoundKeys.of(desk, IWorkbenchCommandConstants.EDIT_UNDO, Messages.Undo);
		return NLS.bind(lost.size() == 1 ? Messages.DroppedOne : Messages.Dropped, new Object[] { ModelLabels.text(layer), names, undo });
	}

	/** Deletes the selected codings; when none is in sight, shows the first of them instead. */
	public boolean delete() {
		return run(CodingCommand.DELETE, () -> {
			List<EObject> selected = desk.selected();
			if (!selected.isEmpty() && selected.stream().noneMatch(desk.page()::isSeen)) {
				desk.page().reveal(selected.getFirst());
				desk.say(Messages.DeleteUnseen);
				return false;
			}
			return told(gestures().delete(selected));
		});
	}

	/** Moves an end of the selected coding. */
	public boolean move(RangeEnd end, TextUnit unit, boolean outward) {
		return run(CodingCommand.EXTEND_END, () -> {
			EObject coding = desk.single().orElseThrow();
			boolean moved = gestures().extend(coding, end, unit, outward);
			desk.say(moved ? Annotations.coveredText(coding).strip() : outward ? Messages.NoMoreText : Messages.NoLessText);
			desk.page().reveal(coding);
			return moved;
		});
	}

	/** Adds the selected text to the selected coding. */
	public boolean addSegment() {
		return run(CodingCommand.ADD_SEGMENT, () -> {
			TextRange added = desk.toCode().orElseThrow();
			boolean done = gestures().addSegment(desk.single().orElseThrow(), added);
			return told(taken(done, added));
		});
	}

	/** Takes the segment at the caret away from the selected coding. */
	public boolean removeSegment() {
		return run(CodingCommand.REMOVE_SEGMENT, () -> {
			EObject coding = desk.single().orElseThrow();
			boolean done = gestures().removeSegment(coding, desk.segmentOffset(coding));
			desk.say(done ? step() : Messages.NoSegmentHere);
			return done;
		});
	}

	/** Marks the selected text as a value of a span feature of the selected coding. */
	public boolean mark(Feature feature) {
		return run(CodingCommand.MARK, () -> {
			TextRange marked = desk.toCode().orElseThrow();
			boolean done = gestures().addSpan(desk.single().orElseThrow(), feature, List.of(marked)).isPresent();
			return told(taken(done, marked));
		});
	}

	/** Text that was taken is selected no longer; {@return whether it was} */
	private boolean taken(boolean done, TextRange range) {
		if (done) {
			desk.selectText(new TextRange(range.end(), range.end()));
		}
		return done;
	}

	/** Makes a gesture, or says what it lacks. */
	private boolean run(CodingCommand command, BooleanSupplier gesture) {
		Optional<String> lack = command.lacks(desk);
		lack.ifPresent(desk::say);
		return lack.isEmpty() && gesture.getAsBoolean();
	}

	/** Says the name of the step that was taken. */
	private boolean told(boolean done) {
		desk.say(done ? step() : Messages.NothingChanged);
		return done;
	}

	/** What the step that was taken last is called. */
	String step() {
		return desk.session().edits().undoLabel().or(() -> desk.session().edits().redoLabel()).orElse(""); //$NON-NLS-1$
	}

	private Gestures gestures() {
		return desk.session().gestures();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.codes;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.coding.CodingSession;
import org.glossator.model.codebook.Anchor;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.reading.ArticleCodes;
import org.glossator.ui.ActiveCoding;
import org.glossator.ui.ModelLabels;

/**
 * What a code does to what the coder has in hand. A layer codes the selected text; a tag does so too, or is set on the codings
 * that are selected; codes of the article as a whole need nothing selected.
 */
final class Palette {

	/** What would be done with a code. */
	private sealed interface Use {
	}

	/** Nothing, for a reason that a person is told. */
	private record Nothing(String reason) implements Use {
	}

	/** A new coding, of these parts of the text. */
	private record New(CodingSession session, Layer layer, List<TextRange> parts, String sentence) implements Use {
	}

	/** No new coding, as an article has such a code once: the one that is there is taken in hand. */
	private record Present(EObject coding, String sentence) implements Use {
	}

	/** A tag, set on these codings or taken from them. */
	private record Tagging(CodingSession session, List<EObject> codings, String sentence) implements Use {
	}

	private final ActiveCoding active;
	private final Object origin;

	/**
	 * @param active what the coder has in hand
	 * @param origin who selects what was coded
	 */
	Palette(ActiveCoding active, Object origin) {
		this.active = active;
		this.origin = origin;
	}

	/** Whether a code can be used now. */
	boolean isUsable(Object code) {
		return active.session().filter(CodingSession::isMine).isPresent() && switch (code) {
		case Layer layer -> isUsable(layer);
		case CodeTag tag when tag.feature().eContainer() instanceof Layer layer -> isUsable(layer) || !targets(layer).isEmpty();
		case null, default -> false;
		};
	}

	private boolean isUsable(Layer layer) {
		return layer.getAnchor() == Anchor.ARTICLE || active.toCode().isPresent();
	}

	/** What a click does with a code now, or why nothing. */
	String sentence(Object code) {
		return switch (use(code)) {
		case Nothing(String reason) -> reason;
		case New make -> make.sentence();
		case Present there -> there.sentence();
		case Tagging tag -> tag.sentence();
		};
	}

	/** Uses a code and selects what was coded; {@return whether anything was done} */
	boolean apply(Object code) {
		return switch (use(code)) {
		case Nothing nothing -> false;
		case New make -> select(create(make, code));
		case Present there -> select(Optional.of(there.coding()));
		case Tagging tag when code instanceof CodeTag(Feature feature, var value) -> {
			active.select(origin, tag.codings());
			yield tag.session().gestures().toggleTag(tag.codings(), feature, value.getName());
		}
		case Tagging tag -> false;
		};
	}

	/** The selected codings that could be changed to a layer: those of the coder, when the layer has the same kind of anchor. */
	List<EObject> changeable(Layer layer) {
		boolean mine = active.session().filter(CodingSession::isMine).isPresent();
		return mine ? active.selected().stream().filter(coding -> layer(coding).filter(own -> own.getAnchor() == layer.getAnchor()
				&& !own.equals(layer)).isPresent()).toList() : List.of();
	}

	private Use use(Object code) {
		Optional<CodingSession> session = active.session();
		if (session.isEmpty()) {
			return new Nothing(Messages.NoArticle);
		}
		if (!session.get().isMine()) {
			return new Nothing(session.get().refusal().orElse(Messages.NotMine));
		}
		return switch (code) {
		case Layer layer -> layer(session.get(), layer);
		case CodeTag tag when tag.feature().eContainer() instanceof Layer layer -> tag(session.get(), layer, tag);
		case null, default -> new Nothing(""); //$NON-NLS-1$
		};
	}

	private Use layer(CodingSession session, Layer layer) {
		if (layer.getAnchor() == Anchor.ARTICLE) {
			return ArticleCodes.find(session.resource(), active.selected(), layer)
					.<Use>map(present -> new Present(present, NLS.bind(Messages.SelectsArticleCode, ModelLabels.text(layer))))
					.orElseGet(() -> new New(session, layer, List.of(), NLS.bind(Messages.CodesArticle, ModelLabels.text(layer))));
		}
		return active.toCode().<Use>map(text -> new New(session, layer, List.of(text), NLS.bind(Messages.CodesText, ModelLabels.text(layer))))
				.orElseGet(() -> new Nothing(NLS.bind(Messages.NeedsText, ModelLabels.text(layer))));
	}

	private Use tag(CodingSession session, Layer layer, CodeTag code) {
		String feature = ModelLabels.text(code.feature());
		String tag = ModelLabels.text(code.tag());
		String name = ModelLabels.text(layer);
		boolean onArticle = layer.getAnchor() == Anchor.ARTICLE;
		Optional<TextRange> text = active.toCode();
		if (!onArticle && text.isPresent()) {
			return new New(session, layer, List.of(text.get()), NLS.bind(Messages.CodesTextAs, name, tag));
		}
		List<EObject> targets = onArticle ? ArticleCodes.find(session.resource(), active.selected(), layer).stream().toList() : targets(layer);
		if (!targets.isEmpty()) {
			return new Tagging(session, targets, NLS.bind(Messages.SetsTag, new Object[] { feature, tag, name }));
		}
		return onArticle ? new New(session, layer, List.of(), NLS.bind(Messages.CodesArticleAs, name, tag))
				: new Nothing(NLS.bind(Messages.NeedsCoding, name));
	}

	private List<EObject> targets(Layer layer) {
		return active.selected().stream().filter(coding -> layer(coding).filter(layer::equals).isPresent()).toList();
	}

	private static Optional<EObject> create(New make, Object code) {
		return code instanceof CodeTag tag
				? make.session().gestures().code(make.layer(), make.parts(), tag.feature(), tag.tag().getName())
				: make.session().gestures().code(make.layer(), make.parts());
	}

	/** What was coded is in hand next, instead of the text. */
	private boolean select(Optional<EObject> coded) {
		coded.ifPresent(coding -> {
			active.selectText(origin, new TextRange(active.text().end(), active.text().end()));
			active.select(origin, List.of(coding));
		});
		return coded.isPresent();
	}

	private Optional<Layer> layer(EObject coding) {
		return active.session().flatMap(session -> session.resource().types().layer(coding.eClass()));
	}
}

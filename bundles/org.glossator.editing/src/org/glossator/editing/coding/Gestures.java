// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.Annotations;
import org.glossator.cas.commands.CasCommands;
import org.glossator.cas.commands.Steps;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.names.NewEntry;
import org.glossator.editing.registry.AddEntry;
import org.glossator.editing.session.StepNames;
import org.glossator.model.codebook.Anchor;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.model.kinds.Kind;
import org.glossator.model.kinds.Kind.Setting;
import org.glossator.model.registry.Entry;
import org.glossator.reading.FeatureValues;

/**
 * What a coder does by hand. Each gesture is one step of {@link CodingSession#edits()}, named in the codebook's words. A gesture
 * that would change nothing, that the codebook does not allow, or that is made in somebody else's coding does nothing and says
 * so: {@code false}, or empty. Offsets are UTF-16 code units.
 */
public final class Gestures {

	private final CodingSession session;
	private final EditingDomain domain;
	private final StoredValues values;
	private final CodingStepNames names;

	Gestures(CodingSession session) {
		this.session = session;
		this.domain = session.edits().domain();
		this.values = new StoredValues(session);
		this.names = new CodingStepNames(session);
	}

	/**
	 * Codes a stretch of text.
	 *
	 * @param layer a layer of the codebook
	 * @param parts where: several ranges when the layer takes them, else they become one; not looked at for a layer on articles
	 * @return the coding
	 */
	public Optional<EObject> code(Layer layer, List<TextRange> parts) {
		return code(layer, parts, StepNames.of(Messages.code, layer), coding -> {
		});
	}

	/**
	 * Codes a stretch of text, and sets a tag of it in the same step.
	 *
	 * @param layer   a layer of the codebook
	 * @param parts   as for {@link #code(Layer, List)}
	 * @param feature a tag feature of the layer
	 * @param tag     the name of a tag
	 * @return the coding
	 */
	public Optional<EObject> code(Layer layer, List<TextRange> parts, Feature feature, String tag) {
		return code(layer, parts, names.of(Messages.codeAs, layer, feature, tag), coding -> values.of(coding, feature)
				.ifPresent(target -> coding.eSet(target, target.isMany() ? List.of(tag) : tag)));
	}

	private Optional<EObject> code(Layer layer, List<TextRange> parts, String label, Consumer<EObject> fill) {
		boolean span = layer.getAnchor() == Anchor.SPAN;
		List<TextRange> anchor = span ? anchor(parts, layer.isDiscontinuous()) : List.of();
		if (!session.isMine() || span && anchor.isEmpty()) {
			return Optional.empty();
		}
		EObject coding = CasCommands.draft(session.resource(), layer, anchor);
		fill.accept(coding);
		return execute(label, new AddCommand(domain, session.resource().getContents(), coding)) ? Optional.of(coding) : Optional.empty();
	}

	/**
	 * Sets the value of a feature, or all its values.
	 *
	 * @param coding  a coding
	 * @param feature a feature of its layer, of any kind but span and link
	 * @param value   text, a tag or its name, a registry entry or its id, a Boolean, a number, a coding to refer to; a list of such
	 *                for a feature with many values
	 * @return whether something changed
	 * @throws IllegalArgumentException when no feature of that kind takes such a value
	 */
	public boolean set(EObject coding, Feature feature, Object value) {
		Optional<EStructuralFeature> target = editable(coding, feature);
		List<Object> wanted = target.isEmpty() ? List.of()
				: FeatureValues.all(value).stream().flatMap(one -> values.stored(coding, feature, one).stream()).distinct().toList();
		if (wanted.isEmpty() || wanted.equals(FeatureValues.of(coding, feature))) {
			return false;
		}
		String label = names.of(feature.getKind() == FeatureKind.REFERENCE ? Messages.link : Messages.set, feature, wanted);
		return execute(label, new SetCommand(domain, coding, target.get(), target.get().isMany() ? wanted : wanted.get(0)));
	}

	/** Takes away whatever a feature holds. */
	public boolean clear(EObject coding, Feature feature) {
		Optional<EStructuralFeature> target = editable(coding, feature).filter(coding::eIsSet);
		return target.isPresent()
				&& execute(StepNames.of(Messages.clear, feature), new SetCommand(domain, coding, target.get(), SetCommand.UNSET_VALUE));
	}

	/**
	 * Adds a value to a feature that has many; sets that of one that has not.
	 *
	 * @param value as for {@link #set}
	 */
	public boolean add(EObject coding, Feature feature, Object value) {
		Optional<EStructuralFeature> target = editable(coding, feature);
		if (target.isPresent() && !target.get().isMany()) {
			return set(coding, feature, value);
		}
		Optional<Object> added = target.flatMap(many -> values.stored(coding, feature, value))
				.filter(stored -> values.readAs(coding, target.get(), feature, stored).isEmpty());
		return added.isPresent()
				&& execute(names.of(Messages.add, feature, added.get()), new AddCommand(domain, coding, target.get(), added.get()));
	}

	/**
	 * Removes a value from a feature: of one that has many, and also a span or a link that it holds; or its only one.
	 *
	 * @param value as for {@link #set}, or a span or link of the feature
	 */
	public boolean remove(EObject coding, Feature feature, Object value) {
		Optional<EStructuralFeature> target = editable(coding, feature);
		if (target.isEmpty()) {
			return false;
		}
		List<?> present = FeatureValues.all(coding.eGet(target.get()));
		Optional<Object> wanted = present.contains(value) ? Optional.of(value) : values.stored(coding, feature, value);
		List<?> removed = wanted.<List<?>>map(stored -> values.readAs(coding, target.get(), feature, stored)).orElse(List.of());
		if (removed.isEmpty() || !target.get().isMany()) {
			return !removed.isEmpty() && clear(coding, feature);
		}
		return execute(names.of(Messages.remove, feature, wanted.get()), new RemoveCommand(domain, coding, target.get(), removed));
	}

	/**
	 * Sets a tag in all of several codings, or takes it away when all of them have it.
	 *
	 * @param codings those whose layer the feature is not of are left alone
	 * @param feature a tag feature
	 * @param tag     the name of a tag
	 * @return whether something changed
	 */
	public boolean toggleTag(List<EObject> codings, Feature feature, String tag) {
		List<EObject> concerned = codings.stream().filter(coding -> editable(coding, feature).isPresent()).distinct().toList();
		TagToggle toggle = new TagToggle(domain, values, feature, tag, concerned);
		return execute(toggle.off() && !feature.isMany() ? StepNames.of(Messages.clear, feature)
				: names.of(feature.isMany() ? toggle.off() ? Messages.remove : Messages.add : Messages.set, feature, tag), toggle.command());
	}

	/**
	 * Makes codings those of another layer. They keep uid and anchor, and the values that the other layer has a place for: in a
	 * feature of the same name and kind, a tag that is in its tag set, a reference to what it may refer to. Who referred to them
	 * refers to them still where that is allowed, and else no more.
	 *
	 * @param codings those that are of the layer already, or whose anchor is of another kind, are left alone
	 * @param layer   the other layer
	 * @return whether something changed; the objects are new ones, found by their uid
	 */
	public boolean retag(List<EObject> codings, Layer layer) {
		List<EObject> own = codings.stream().filter(session::owns).distinct().toList();
		return session.isMine() && execute(StepNames.of(Messages.change, layer), new Retagging(session, layer).command(own));
	}

	/** Deletes codings, spans, segments or links, and what refers to them no longer does. */
	public boolean delete(Collection<? extends EObject> objects) {
		List<? extends EObject> own = objects.stream().filter(session::owns).distinct().toList();
		if (own.isEmpty() || !session.isMine()) {
			return false;
		}
		String label = own.size() == 1 ? names.of(Messages.delete, own.get(0)) : NLS.bind(Messages.deleteMany, Integer.valueOf(own.size()));
		return execute(label, CasCommands.delete(domain, own));
	}

	/**
	 * Moves a coding or a span to another place in the text.
	 *
	 * @param anchored a coding on a span, or a span
	 * @param parts    as for {@link #code(Layer, List)}
	 */
	public boolean setAnchor(EObject anchored, List<TextRange> parts) {
		return anchor(anchored, parts, names.of(Messages.move, anchored));
	}

	/**
	 * Moves one end of a coding or a span.
	 *
	 * @param coding  a coding on a span, or a span
	 * @param end     which end
	 * @param unit    how far
	 * @param outward whether it then covers more
	 * @return whether something changed; nothing does when no text would be left
	 */
	public boolean extend(EObject coding, RangeEnd end, TextUnit unit, boolean outward) {
		List<TextRange> parts = Annotations.segments(coding);
		return !parts.isEmpty() && anchor(coding, Anchors.moved(session.resource().text(), parts, end, unit, outward),
				names.of(outward ? Messages.extend : Messages.shrink, coding));
	}

	/** Adds a stretch of text to a coding or a span that may have several. */
	public boolean addSegment(EObject coding, TextRange range) {
		List<TextRange> parts = new ArrayList<>(Annotations.segments(coding));
		parts.add(range);
		return mayHaveGaps(coding) && anchor(coding, parts, Messages.addSegment);
	}

	/** Removes the stretch of text at an offset from a coding or a span that has several. */
	public boolean removeSegment(EObject coding, int offset) {
		List<TextRange> parts = new ArrayList<>(Annotations.segments(coding));
		return parts.removeIf(part -> part.covers(offset)) && anchor(coding, parts, Messages.removeSegment);
	}

	private boolean anchor(EObject anchored, List<TextRange> parts, String label) {
		if (!session.isMine() || !session.owns(anchored) || !Annotations.isAnchored(anchored)) {
			return false;
		}
		List<TextRange> anchor = anchor(parts, mayHaveGaps(anchored));
		return !anchor.isEmpty() && !anchor.equals(Annotations.segments(anchored))
				&& execute(label, CasCommands.setAnchor(domain, anchored, anchor));
	}

	private List<TextRange> anchor(List<TextRange> parts, boolean gaps) {
		return Anchors.of(parts, session.resource().text().length(), gaps);
	}

	private boolean mayHaveGaps(EObject anchored) {
		var types = session.resource().types();
		return anchored.eContainer() != null ? types.feature(anchored.eContainmentFeature()).filter(Feature::isDiscontinuous).isPresent()
				: types.layer(anchored.eClass()).filter(Layer::isDiscontinuous).isPresent();
	}

	/**
	 * Marks a stretch of text as a value of a span feature; of one that has a single value, its span moves.
	 *
	 * @param coding  a coding
	 * @param feature a span feature of its layer
	 * @param parts   as for {@link #code(Layer, List)}
	 * @return the span
	 */
	public Optional<EObject> addSpan(EObject coding, Feature feature, List<TextRange> parts) {
		Optional<EStructuralFeature> target = editable(coding, feature).filter(any -> feature.getKind() == FeatureKind.SPAN);
		List<TextRange> anchor = anchor(parts, feature.isDiscontinuous());
		if (target.isEmpty() || anchor.isEmpty()) {
			return Optional.empty();
		}
		String label = StepNames.of(Messages.mark, feature);
		if (!target.get().isMany() && coding.eGet(target.get()) instanceof EObject present) {
			return anchor(present, anchor, label) ? Optional.of(present) : Optional.empty();
		}
		EObject span = CasCommands.span(anchor);
		return execute(label, value(coding, target.get(), span)) ? Optional.of(span) : Optional.empty();
	}

	/**
	 * Links to a coding or to an entry of the registry in a role. A feature that has a single value has it replaced.
	 *
	 * @param coding     a coding
	 * @param feature    a link feature of its layer
	 * @param role       a tag
	 * @param target     a coding that the feature may link to
	 * @param registryId the id of an entry
	 * @return whether something changed; nothing does when there is neither role nor target nor entry, or just that link is there
	 */
	public boolean addLink(EObject coding, Feature feature, Optional<String> role, Optional<EObject> target, Optional<String> registryId) {
		Optional<EStructuralFeature> links = editable(coding, feature).filter(any -> feature.getKind() == FeatureKind.LINK);
		boolean allowed = target.isEmpty() || values.accepts(feature, target.get());
		boolean empty = role.isEmpty() && target.isEmpty() && registryId.isEmpty();
		if (links.isEmpty() || !allowed || empty) {
			return false;
		}
		EObject link = LinkValues.create(role, target, registryId);
		if (FeatureValues.all(coding.eGet(links.get())).stream().anyMatch(present -> EcoreUtil.equals(link, (EObject) present))) {
			return false;
		}
		return execute(names.of(Messages.link, feature, LinkValues.shown(role, target, registryId)), value(coding, links.get(), link));
	}

	/**
	 * Gives a link another role, or lets it link to something else; it keeps its place among the links of its coding.
	 *
	 * @param link       a link in a coding
	 * @param role       a tag
	 * @param target     a coding that the link's feature may link to
	 * @param registryId the id of an entry
	 * @return whether something changed; nothing does when there would be neither role nor target nor entry
	 */
	public boolean changeLink(EObject link, Optional<String> role, Optional<EObject> target, Optional<String> registryId) {
		Optional<Feature> feature = session.isMine() && session.owns(link) && link.eContainer() != null
				? session.resource().types().feature(link.eContainmentFeature()) : Optional.empty();
		boolean allowed = feature.isPresent() && (target.isEmpty() || values.accepts(feature.get(), target.get()));
		if (!allowed || role.isEmpty() && target.isEmpty() && registryId.isEmpty()) {
			return false;
		}
		String label = names.of(Messages.link, feature.get(), LinkValues.shown(role, target, registryId));
		return execute(label, LinkValues.change(domain, link, role, target, registryId));
	}

	private Command value(EObject coding, EStructuralFeature feature, EObject value) {
		return feature.isMany() ? new AddCommand(domain, coding, feature, value) : new SetCommand(domain, coding, feature, value);
	}

	/**
	 * What clicking a coding means for a feature.
	 *
	 * @return the coding, for a reference or link that may point to it; the id of an entry, for a feature that takes the kind of
	 *         entry that the coding stands for; empty when it means nothing
	 */
	public Optional<Object> valueFrom(EObject clicked, Feature feature) {
		if (values.accepts(feature, clicked)) {
			return Optional.of(clicked);
		}
		boolean takesEntries = Kind.of(feature).takes(Setting.ENTRIES);
		return takesEntries ? values.entryOf(clicked, feature).map(Object.class::cast) : Optional.empty();
	}

	/** Links a coding to what {@link #valueFrom} finds in another: sets the feature, or adds to it when it has many values. */
	public boolean link(EObject coding, Feature feature, EObject clicked) {
		Optional<Object> value = valueFrom(clicked, feature);
		return value.isPresent() && link(coding, feature, value.get());
	}

	private boolean link(EObject coding, Feature feature, Object value) {
		if (feature.getKind() == FeatureKind.LINK) {
			return value instanceof EObject target ? addLink(coding, feature, Optional.empty(), Optional.of(target), Optional.empty())
					: addLink(coding, feature, Optional.empty(), Optional.empty(), Optional.of((String) value));
		}
		return add(coding, feature, value);
	}

	/**
	 * Makes an entry of the registry and gives it to a feature, in one step: undoing takes back both.
	 *
	 * @param coding  a coding
	 * @param feature a registry or link feature of its layer
	 * @param role    a tag, for a link in a role; not looked at for a registry feature
	 * @param wanted  what entry
	 * @return the entry, with an id of its own
	 */
	public Optional<Entry> newEntry(EObject coding, Feature feature, Optional<String> role, NewEntry wanted) {
		boolean takes = Kind.of(feature).takes(Setting.ENTRIES);
		Optional<EStructuralFeature> target = editable(coding, feature).filter(any -> takes);
		if (target.isEmpty() || wanted.name().isBlank() || !feature.getTargetKinds().contains(wanted.kind())) {
			return Optional.empty();
		}
		Entry entry = session.registrySession().draft(wanted);
		Steps steps = new Steps();
		AddEntry making = new AddEntry(session.registry(), entry);
		steps.append(making);
		if (feature.getKind() == FeatureKind.LINK) {
			steps.append(value(coding, target.get(), LinkValues.create(role, Optional.empty(), Optional.of(entry.getId()))));
		} else {
			steps.append(target.get().isMany() ? new AddCommand(domain, coding, target.get(), entry.getId())
					: new SetCommand(domain, coding, target.get(), entry.getId()));
		}
		if (!execute(making.getLabel(), steps)) {
			return Optional.empty();
		}
		session.made(making);
		return Optional.of(entry);
	}

	private Optional<EStructuralFeature> editable(EObject coding, Feature feature) {
		return session.isMine() && session.owns(coding) ? values.of(coding, feature) : Optional.empty();
	}

	private boolean execute(String label, Command command) {
		return session.edits().execute(label, command);
	}
}

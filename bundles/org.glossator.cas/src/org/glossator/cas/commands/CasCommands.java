// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.apache.uima.cas.CAS;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.glossator.cas.AnalysisCommand;
import org.glossator.cas.Annotations;
import org.glossator.cas.BasePackage;
import org.glossator.cas.CasResource;
import org.glossator.cas.text.TextRange;
import org.glossator.cas.types.BaseTypes;
import org.glossator.model.codebook.Layer;

/**
 * The commands that a coder's gestures are made of: one gesture is one command, so one step to undo. Features of a single coding
 * are set by EMF's own {@link SetCommand}, {@link AddCommand} and {@link RemoveCommand}.
 */
public final class CasCommands {

	private CasCommands() {
	}

	/**
	 * Adds a coding to a resource. Its features have the codebook's default values, and it has a new uid.
	 *
	 * @param domain   the editing domain of the resource
	 * @param resource where to
	 * @param layer    a layer of the resource's codebook
	 * @param parts    the anchor: one range when it is continuous, several when it is not, none for a layer on articles
	 * @return a command whose result is the coding
	 * @throws IllegalArgumentException when the layer is not of this codebook
	 */
	public static Command create(EditingDomain domain, CasResource resource, Layer layer, List<TextRange> parts) {
		return new AddCommand(domain, resource.getContents(), draft(resource, layer, parts));
	}

	/**
	 * {@return a coding that is in no resource yet}
	 *
	 * @param resource whose codebook
	 * @param layer    a layer of it
	 * @param parts    the anchor, as for {@link #create}
	 * @throws IllegalArgumentException when the layer is not of this codebook
	 */
	public static EObject draft(CasResource resource, Layer layer, List<TextRange> parts) {
		EObject coding = resource.types().create(layer);
		if (Annotations.isAnchored(coding)) {
			if (parts.isEmpty()) {
				throw new IllegalArgumentException("A coding of the layer " + layer.getName() + " needs a place in the text.");
			}
			place(coding, BasePackage.CODING_SEGMENTS, parts);
		}
		return coding;
	}

	/**
	 * {@return a span that is in no feature yet}
	 *
	 * @param parts its anchor: one range when it is continuous, several when it is not
	 */
	public static EObject span(List<TextRange> parts) {
		EObject span = EcoreUtil.create(BasePackage.SPAN);
		place(span, BasePackage.SPAN_SEGMENTS, parts);
		return span;
	}

	private static void place(EObject draft, EReference segments, List<TextRange> parts) {
		TextRange hull = hull(parts);
		draft.eSet(BasePackage.BEGIN, Integer.valueOf(hull.begin()));
		draft.eSet(BasePackage.END, Integer.valueOf(hull.end()));
		if (parts.size() > 1) {
			draft.eSet(segments, segments(parts));
		}
	}

	/**
	 * Moves a coding or a span to another place in the text.
	 *
	 * @param domain   the editing domain
	 * @param anchored what has a begin and an end
	 * @param parts    the new anchor: one range, or several when the layer or feature allows it
	 * @return the command
	 */
	public static Command setAnchor(EditingDomain domain, EObject anchored, List<TextRange> parts) {
		if (parts.isEmpty() || !Annotations.isAnchored(anchored)) {
			throw new IllegalArgumentException("There is no place in the text to move to.");
		}
		Steps command = new Steps();
		EStructuralFeature segments = anchored.eClass().getEStructuralFeature(BaseTypes.SEGMENTS);
		List<EObject> present = Annotations.segmentObjects(anchored);
		TextRange hull = hull(parts);
		if (!present.isEmpty()) {
			command.append(new RemoveCommand(domain, anchored, segments, new ArrayList<>(present)));
		}
		command.append(new SetCommand(domain, anchored, BasePackage.BEGIN, Integer.valueOf(hull.begin())));
		command.append(new SetCommand(domain, anchored, BasePackage.END, Integer.valueOf(hull.end())));
		if (parts.size() > 1 && segments != null) {
			command.append(new AddCommand(domain, anchored, segments, segments(parts)));
		}
		return command;
	}

	/**
	 * As {@link #setAnchor(EditingDomain, EObject, List)} with one range.
	 *
	 * @param domain the editing domain
	 * @param anchored what has a begin and an end
	 * @param begin where it starts, in UTF-16 code units
	 * @param end where it ends, in UTF-16 code units
	 * @return the command
	 */
	public static Command setAnchor(EditingDomain domain, EObject anchored, int begin, int end) {
		return setAnchor(domain, anchored, List.of(new TextRange(begin, end)));
	}

	/**
	 * Removes codings, spans, segments or links. Whatever refers to a removed coding lets go of it in the same command, and a link
	 * that is left without anything to link to is removed with it.
	 *
	 * @param domain  the editing domain
	 * @param objects what to remove
	 * @return the command; one pass over each resource, however many objects there are
	 */
	public static Command delete(EditingDomain domain, Collection<? extends EObject> objects) {
		Set<EObject> doomed = new HashSet<>(objects);
		Map<CasResource, List<EObject>> codings = new LinkedHashMap<>();
		Steps command = new Steps();
		List<EObject> parts = new ArrayList<>();
		for (EObject object : doomed) {
			if (object.eContainer() != null) {
				parts.add(object);
			} else if (object.eResource() instanceof CasResource resource) {
				codings.computeIfAbsent(resource, any -> new ArrayList<>()).add(object);
			}
		}
		new Unlinking(domain, doomed, command).appendTo(codings.keySet());
		for (EObject part : parts) {
			if (!EcoreUtil.isAncestor(doomed, part.eContainer())) {
				command.append(removal(domain, part));
			}
		}
		codings.forEach((resource, removed) -> command.append(new RemoveCommand(domain, resource.getContents(), removed)));
		return command.isEmpty() ? IdentityCommand.INSTANCE : command;
	}

	/**
	 * Lets a UIMA analysis engine, or any other code, change the CAS of a resource. Its changes become one command that can be
	 * undone, and the objects of the resource tell of them: codings of the initial view that were added to or removed from the
	 * indexes, and features of codings and of their spans, segments and links. Changes of other feature structures, views and
	 * sofas are made, but neither undone nor told of.
	 *
	 * @param resource whose CAS
	 * @param label    what the step is called in an undo menu
	 * @param changes  changes the CAS; when it throws, what it did to codings is taken back
	 * @return the command; undo and redo do not run the code again
	 */
	public static Command run(CasResource resource, String label, Consumer<CAS> changes) {
		return new AnalysisCommand(resource, label, changes);
	}

	// Takes a part out of the feature that contains it.
	static Command removal(EditingDomain domain, EObject part) {
		EReference containment = part.eContainmentFeature();
		return containment.isMany() ? new RemoveCommand(domain, part.eContainer(), containment, part)
				: new SetCommand(domain, part.eContainer(), containment, SetCommand.UNSET_VALUE);
	}

	private static TextRange hull(List<TextRange> parts) {
		return new TextRange(parts.stream().mapToInt(TextRange::begin).min().orElseThrow(),
				parts.stream().mapToInt(TextRange::end).max().orElseThrow());
	}

	private static List<EObject> segments(List<TextRange> parts) {
		List<EObject> segments = new ArrayList<>();
		for (TextRange part : parts) {
			EObject segment = EcoreUtil.create(BasePackage.SEGMENT);
			segment.eSet(BasePackage.BEGIN, Integer.valueOf(part.begin()));
			segment.eSet(BasePackage.END, Integer.valueOf(part.end()));
			segments.add(segment);
		}
		return segments;
	}
}

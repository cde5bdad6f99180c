// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.coding;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.glossator.cas.BasePackage;
import org.glossator.cas.CodebookTypes;
import org.glossator.editing.registry.AddEntry;
import org.glossator.editing.registry.EntryReferences;

/**
 * Where entries of the registry are referred to in a session: in its codings, and in steps that lead back or forth to a reference.
 * Such a step holds the reference as a value, or as an object that is in no coding now.
 */
final class EntryMentions {

	private final CodebookTypes types;
	private final Set<String> ids;

	/**
	 * @param types those of the session
	 * @param ids   of entries
	 */
	EntryMentions(CodebookTypes types, Set<String> ids) {
		this.types = types;
		this.ids = ids;
	}

	/** Whether a coding refers to an entry. */
	boolean in(EObject coding) {
		return EntryReferences.features(types, coding).stream().anyMatch(feature -> EntryReferences.ids(coding, feature).stream().anyMatch(ids::contains));
	}

	/** Whether undoing a step or doing it again leads to an entry; also when that cannot be known. */
	boolean in(Command step) {
		return switch (step) {
			case CommandWrapper named -> in(named.getCommand());
			case CompoundCommand several -> several.getCommandList().stream().anyMatch(this::in);
			case AddEntry making -> ids.contains(making.entry().getId());
			case SetCommand set -> holds(set.getValue()) || holds(set.getOldValue());
			case AddCommand add -> holds(add.getCollection());
			case RemoveCommand remove -> holds(remove.getCollection());
			case IdentityCommand nothing -> false;
			default -> true;
		};
	}

	private boolean holds(Object value) {
		return switch (value) {
			case null -> false;
			case String text -> ids.contains(text);
			case Collection<?> all -> List.copyOf(all).stream().anyMatch(this::holds);
			case EObject link when link.eClass() == BasePackage.LINK -> isAway(link) && holds(link.eGet(BasePackage.LINK_REGISTRY_ID));
			case EObject coding when types.layer(coding.eClass()).isPresent() -> isAway(coding) && in(coding);
			default -> false;
		};
	}

	// What is in a coding now is found there.
	private static boolean isAway(EObject object) {
		return object.eResource() == null;
	}
}

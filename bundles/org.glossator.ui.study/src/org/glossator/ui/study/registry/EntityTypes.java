// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.registry;

import org.glossator.model.registry.EntityType;

/** What a person calls the types of entities. */
final class EntityTypes {

	private EntityTypes() {
	}

	static String label(EntityType type) {
		return switch (type) {
		case PER -> Messages.Person;
		case ORG -> Messages.Organisation;
		case GPE -> Messages.Place;
		case GROUP -> Messages.Group;
		};
	}
}

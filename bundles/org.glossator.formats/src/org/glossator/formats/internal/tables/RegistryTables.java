// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.internal.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.model.Entries;
import org.glossator.model.registry.Entity;
import org.glossator.model.registry.EntityType;
import org.glossator.model.registry.Entry;
import org.glossator.model.registry.EventInstance;
import org.glossator.model.registry.Proposition;
import org.glossator.model.registry.Registry;
import org.glossator.model.registry.TimedValue;

/** The tables of the registry: every entry, whether or not a coding refers to it. What holds for a time has a table of its own, with the time. */
final class RegistryTables implements Closeable {

	private static final Column ID = Column.text("id", Messages.columnEntryId);
	private static final Column NAME = Column.text("name", Messages.columnName);
	private static final Column NOTE = Column.text("note", Messages.columnNote);
	private static final Column MERGED_INTO = Column.text("merged_into", Messages.columnMergedInto);
	private static final Column TYPE = new Column("type", "categorical", "nominal", Messages.columnEntityType,
			ManyValues.join(EntityType.VALUES), false, "");
	private static final List<Column> VALIDITY = List.of(Column.date("valid_from", Messages.columnValidFrom), Column.date("valid_to", Messages.columnValidTo));

	private final Table entities;
	private final Table parties;
	private final Table roles;
	private final Table propositions;
	private final Table events;

	RegistryTables(TableMaker maker) throws IOException {
		entities = maker.table("entities", List.of(ID, NAME, TYPE, Column.texts("party", Messages.columnParties), Column.texts("role", Messages.columnRoles),
				Column.text("gender", Messages.columnGender), Column.text("country", Messages.columnCountry), Column.text("wikidata", Messages.columnWikidata),
				Column.texts("aliases", Messages.columnAliases), Column.texts("members", Messages.columnMembers), NOTE, MERGED_INTO));
		parties = maker.table("entity-parties", List.of(ID, NAME, Column.text("party", Messages.columnParty), VALIDITY.getFirst(), VALIDITY.getLast()));
		roles = maker.table("entity-roles", List.of(ID, NAME, Column.text("role", Messages.columnEntityRole), VALIDITY.getFirst(), VALIDITY.getLast()));
		propositions = maker.table("propositions", List.of(ID, Column.text("statement", Messages.columnStatement), NOTE, MERGED_INTO));
		events = maker.table("events", List.of(ID, Column.text("label", Messages.columnLabel), Column.text("type", Messages.columnEventType),
				Column.date("date", Messages.columnEventDate), NOTE, MERGED_INTO));
	}

	List<Table> tables() {
		return List.of(entities, parties, roles, propositions, events);
	}

	void add(Registry registry, Entries all) throws IOException {
		for (Entity entity : registry.getEntities()) {
			entities.row(List.of(text(entity.getId()), text(entity.getCanonicalName()), entity.getType(), values(entity.getParties()), values(entity.getRoles()),
					text(entity.getGender()), text(entity.getCountry()), text(entity.getWikidata()), ManyValues.join(entity.getAliases()),
					ManyValues.join(all.members(entity).stream().map(RegistryTables::id).toList()), text(entity.getNote()), mergedInto(entity, all)));
			if (!all.isMerged(entity)) { // the one that is kept has them, too
				timed(parties, entity, entity.getParties());
				timed(roles, entity, entity.getRoles());
			}
		}
		for (Proposition proposition : registry.getPropositions()) {
			propositions.row(List.of(text(proposition.getId()), text(proposition.getStatement()), text(proposition.getNote()), mergedInto(proposition, all)));
		}
		for (EventInstance event : registry.getEvents()) {
			events.row(List.of(text(event.getId()), text(event.getLabel()), text(event.getType()), text(event.getDate()), text(event.getNote()),
					mergedInto(event, all)));
		}
	}

	private static String mergedInto(Entry entry, Entries all) {
		return all.isMerged(entry) ? text(all.kept(entry).getId()) : "";
	}

	private static void timed(Table table, Entity entity, List<TimedValue> values) throws IOException {
		for (TimedValue value : values) {
			table.row(List.of(text(entity.getId()), text(entity.getCanonicalName()), text(value.getValue()), text(value.getValidFrom()), text(value.getValidTo())));
		}
	}

	private static String values(List<TimedValue> values) {
		return ManyValues.join(values.stream().map(value -> text(value.getValue())).distinct().toList());
	}

	/** The id of a member, also of one that the registry does not have. */
	private static String id(Entity member) {
		return member.eIsProxy() ? EcoreUtil.getURI(member).fragment() : text(member.getId());
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}

	@Override
	public void close() throws IOException {
		for (Table table : tables()) {
			table.close();
		}
	}
}

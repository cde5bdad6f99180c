// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.glossator.study.Access;
import org.glossator.study.StudyStore;
import org.glossator.study.names.Naming;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Who works on a study, and in which role. */
@Command(name = "people")
final class PeopleCommand extends WritingCommand {

	@Option(names = "--lead", paramLabel = "NAME")
	private Optional<String> lead = Optional.empty();

	@Option(names = "--adjudicator", paramLabel = "NAME")
	private Optional<String> adjudicator = Optional.empty();

	@Option(names = "--json")
	private boolean json;

	/** What somebody does in a study. */
	private enum Role {
		LEAD, ADJUDICATOR, CODER;

		boolean isOf(String id, Access access) {
			return switch (this) {
				case LEAD -> access.lead().filter(id::equals).isPresent();
				case ADJUDICATOR -> access.adjudicator().filter(id::equals).isPresent();
				case CODER -> true;
			};
		}

		String word() {
			return switch (this) {
				case LEAD -> Messages.roleLead;
				case ADJUDICATOR -> Messages.roleAdjudicator;
				case CODER -> Messages.roleCoder;
			};
		}
	}

	PeopleCommand(Session session) {
		super(session);
	}

	@Override
	boolean isJson() {
		return json;
	}

	@Override
	public Integer call() throws IOException {
		if (lead.isEmpty() && adjudicator.isEmpty()) {
			try (StudyStore store = openToRead()) {
				return tell(store);
			}
		}
		for (Optional<String> name : List.of(lead, adjudicator)) {
			if (name.filter(each -> !Naming.isUsable(each)).isPresent()) {
				throw wrong(Messages.coderUnusable);
			}
		}
		try (StudyStore store = open()) {
			// The adjudicator first: whom the study names as lead is the one who may name somebody from then on.
			if (adjudicator.isPresent()) {
				store.appointAdjudicator(Naming.of(adjudicator.get()));
			}
			if (lead.isPresent()) {
				store.appointLead(Naming.of(lead.get()));
			}
			return tell(store);
		}
	}

	private Integer tell(StudyStore store) throws IOException {
		boolean problems = report(store);
		ObjectNode document = JsonNodeFactory.instance.objectNode();
		ArrayNode people = document.putArray("people");
		for (String id : store.people().ids()) {
			List<Role> roles = Stream.of(Role.values()).filter(role -> role.isOf(id, store.access())).toList();
			ObjectNode person = people.addObject().put("id", id).put("name", store.people().name(id));
			ArrayNode all = person.putArray("roles");
			roles.forEach(role -> all.add(role.name().toLowerCase(Locale.ROOT)));
			if (!json) {
				session().print(String.join("\t", id, store.people().name(id), roles.stream().map(Role::word).collect(Collectors.joining(", "))));
			}
		}
		if (json) {
			session().print(document);
		}
		return code(problems);
	}
}

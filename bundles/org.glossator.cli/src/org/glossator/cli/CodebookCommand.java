// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli;

import java.io.IOException;
import java.util.List;

import org.glossator.model.codebook.CodebookVersion;
import org.glossator.study.StudyStore;
import org.glossator.study.history.CodebookHistory;
import org.glossator.study.history.Said;
import org.glossator.study.history.VersionSummary;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the codebook's version changed, or what each of its versions did. */
@Command(name = "codebook")
final class CodebookCommand extends StudyCommand {

	@Option(names = "--history")
	private boolean all;

	@Option(names = "--json")
	private boolean json;

	CodebookCommand(Session session) {
		super(session);
	}

	@Override
	boolean isJson() {
		return json;
	}

	@Override
	public Integer call() throws IOException {
		try (StudyStore store = openToRead()) {
			boolean problems = report(store);
			CodebookHistory history = store.codebooks().history();
			List<VersionSummary> versions = all ? VersionSummary.all(history) : List.of(VersionSummary.today(history));
			if (json) {
				session().print(document(store, versions));
			} else {
				versions.stream().filter(version -> !version.lost()).map(CodebookCommand::line).forEach(session()::print);
			}
			versions.stream().filter(VersionSummary::lost).map(VersionSummary::what).forEach(session()::problem);
			return code(problems || versions.stream().anyMatch(VersionSummary::lost));
		}
	}

	/** Number, when, who, why and what it changed, with tabs between them. */
	private static String line(VersionSummary version) {
		return String.join("\t", Integer.toString(version.number()), made(version), cell(version.who()), cell(version.why()), cell(version.what()));
	}

	private static String made(VersionSummary version) {
		return version.made().map(Object::toString).orElse("");
	}

	private static ObjectNode document(StudyStore store, List<VersionSummary> versions) {
		ObjectNode document = JsonNodeFactory.instance.objectNode();
		document.put("codebook", store.codebook().getName()).put("codebookVersion", store.codebook().getVersion());
		ArrayNode array = document.putArray("versions");
		for (VersionSummary version : versions) {
			ObjectNode node = array.addObject().put("version", version.number()).put("made", made(version)).put("by", version.who()).put("why", version.why());
			version.version().map(CodebookVersion::getRestores).filter(restored -> restored.intValue() > 0).ifPresent(restored -> node.put("restores", restored));
			node.put("known", !version.lost());
			ArrayNode changes = node.putArray("changes");
			for (Said said : version.said()) {
				ArrayNode details = changes.addObject().put("change", said.sentence()).putArray("details");
				said.details().forEach(details::add);
			}
		}
		return document;
	}
}

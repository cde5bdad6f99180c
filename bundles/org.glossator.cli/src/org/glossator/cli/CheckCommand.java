// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.glossator.cas.CasResource;
import org.glossator.rules.CodebookRules;
import org.glossator.rules.Problem;
import org.glossator.study.Coders;
import org.glossator.study.ImportReport.Rejected;
import org.glossator.study.Reasons;
import org.glossator.study.StudyStore;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "check")
final class CheckCommand extends StudyCommand {

	@Option(names = "--json")
	private boolean json;

	CheckCommand(Session session) {
		super(session);
	}

	@Override
	boolean isJson() {
		return json;
	}

	@Override
	public Integer call() throws IOException {
		try (StudyStore store = StudyStore.openReadOnly(existing())) {
			Results results = new Results(session(), store.people());
			store.notes().forEach(results::note);
			CodebookRules rules = new CodebookRules(store.codebook(), store.registry());
			List<String> coders = store.coders();
			session().progress().beginTask(Messages.checking, coders.size());
			for (String coder : coders) {
				for (String article : store.codedArticles(coder)) {
					if (session().progress().isCanceled()) {
						session().problem(Messages.checkCancelled);
						results.cancelled = true;
						results.print(json);
						return code(true);
					}
					session().progress().subTask(store.people().name(coder) + ": " + article);
					check(store, rules, coder, article, results);
				}
				session().progress().worked(1);
			}
			session().progress().done();
			results.print(json);
			return code(results.any());
		}
	}

	private static void check(StudyStore store, CodebookRules rules, String coder, String article, Results results) {
		try {
			CasResource codings = store.openCoding(coder, article);
			rules.check(codings).forEach(p -> results.problem(coder, article, p));
			results.checked += codings.codings().size();
			results.files++;
		} catch (IOException e) {
			results.unreadable(coder, article, Reasons.sentence(e));
		}
	}

	/** What was found. */
	private static final class Results {

		private final Session session;
		private final Coders people;
		private final ObjectNode document = JsonNodeFactory.instance.objectNode();
		private final ArrayNode problems = document.putArray("problems");
		private final ArrayNode unreadable = document.putArray("unreadable");
		private final ArrayNode notes = document.putArray("study");
		private int checked;
		private int files;
		private boolean cancelled;

		Results(Session session, Coders people) {
			this.session = session;
			this.people = people;
		}

		void note(String sentence) {
			session.problem(sentence);
			notes.add(sentence);
		}

		void unreadable(String coder, String article, String reason) {
			session.problem(new Rejected("codings/" + coder + "/" + article + ".xmi", reason));
			unreadable.addObject().put("coder", coder).put("coderName", people.name(coder)).put("article", article).put("reason", reason);
		}

		void problem(String coder, String article, Problem problem) {
			String severity = problem.severity().getLiteral().toLowerCase(Locale.ROOT);
			session.problem(new Rejected(NLS.bind(Messages.coderOfArticle, people.name(coder), article), NLS.bind(problem.uid().isEmpty() ? Messages.problem : Messages.problemOfCoding,
					new Object[] { severity, problem.ruleId(), Integer.valueOf(problem.begin()), Integer.valueOf(problem.end()),
							problem.message(), problem.uid() })));
			problems.addObject().put("coder", coder).put("coderName", people.name(coder)).put("article", article).put("severity", severity).put("rule", problem.ruleId())
					.put("uid", problem.uid()).put("begin", problem.begin()).put("end", problem.end()).put("message", problem.message());
		}

		boolean any() {
			return !problems.isEmpty() || !unreadable.isEmpty() || !notes.isEmpty();
		}

		void print(boolean json) throws IOException {
			if (json) {
				session.print(document.put("checked", checked).put("files", files).put("cancelled", cancelled));
			} else {
				session.print(NLS.bind(unreadable.isEmpty() ? Messages.checked : Messages.checkedSome,
						new Object[] { Phrases.codings(checked), Phrases.problems(problems.size()), Integer.valueOf(unreadable.size()) }));
			}
		}
	}
}

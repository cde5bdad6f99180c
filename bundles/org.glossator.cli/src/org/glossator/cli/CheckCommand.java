// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.CasResource;
import org.glossator.cas.types.BaseTypes;
import org.glossator.cas.xmi.Remark;
import org.glossator.cas.xmi.RemarkKind;
import org.glossator.cas.xmi.XmiGlance;
import org.glossator.formats.sources.ImportReport.Rejected;
import org.glossator.model.codebook.Check;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.Severity;
import org.glossator.model.study.Article;
import org.glossator.rules.CodebookRules;
import org.glossator.rules.Problem;
import org.glossator.rules.registry.RegistryChecks;
import org.glossator.study.Coders;
import org.glossator.study.Reasons;
import org.glossator.study.StudyStore;
import org.glossator.study.history.CodebookHistory;
import org.glossator.study.history.MadeUnder;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.rounds.Rounds;
import org.glossator.study.walk.CodingQuery;
import org.glossator.study.walk.CodingWalk;
import org.glossator.study.walk.Taking;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "check")
final class CheckCommand extends StudyCommand {

	private static final String PUB_DATE_GIVEN = "pubDateGiven";

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
		try (StudyStore store = openToRead()) {
			Results results = new Results(session(), store);
			store.notes().forEach(results::note);
			CodebookHistory history = store.codebooks().history();
			for (Integer version : history.damaged()) {
				results.note(NLS.bind(Messages.versionUnknown, store.shown(history.file(version.intValue())), version));
			}
			RegistryChecks.of(store.registry())
					.forEach(found -> results.note(store.shown(store.registryParts().file(found.entry())) + ": " + found.sentence()));
			if (store.unfinished() > 0) {
				results.remark(NLS.bind(Messages.unfinished, Phrases.articles(store.unfinished())));
			}
			CodebookRules rules = new CodebookRules(store.codebook(), store.registry());
			CodingWalk walk = CodingWalk.over(store);
			List<CodingKey> all = seen(store, walk.keys(), results);
			session().progress().beginTask(Messages.checking, all.size());
			try {
				walk.read(all, CodingQuery.of(store, codings -> Checked.of(codings, rules)), session().progress(), results);
			} catch (@SuppressWarnings("unused") OperationCanceledException e) {
				session().problem(Messages.checkCancelled);
				results.cancelled = true;
				results.print(json);
				return code(true);
			}
			dates(store, results);
			session().progress().done();
			results.print(json);
			return code(results.any());
		}
	}

	/** Those that who works here may look at; why not the others is told once, and is nothing wrong. */
	private static List<CodingKey> seen(StudyStore store, List<CodingKey> all, Results results) {
		Map<String, Integer> unseen = new TreeMap<>();
		List<CodingKey> seen = all.stream().filter(key -> {
			Optional<String> refusal = store.access().refusalToLookAt(key);
			refusal.ifPresent(reason -> unseen.merge(reason, Integer.valueOf(1), Integer::sum));
			return refusal.isEmpty();
		}).toList();
		unseen.forEach((reason, number) -> results.remark(NLS.bind(Messages.unseen, Phrases.files(number.intValue()), reason)));
		return seen;
	}

	/** Dates that could not be read stand in the articles' files alone; those with a date need not be looked at. */
	private void dates(StudyStore store, Results results) throws IOException {
		for (Article article : store.articles()) {
			if (session().progress().isCanceled()) {
				return;
			}
			if (article.getPublished() == null || article.getPublished().isEmpty()) {
				try (InputStream in = new BufferedInputStream(Files.newInputStream(store.articleFile(article.getId())))) {
					XmiGlance.first(in, BaseTypes.ARTICLE_METADATA, PUB_DATE_GIVEN).ifPresent(given -> results.dateUnread(article.getId(), given));
				} catch (@SuppressWarnings("unused") NoSuchFileException e) {
					continue; // which was said when the study was opened
				}
			}
		}
	}

	/** What was found in a file. */
	private record Checked(List<Remark> remarks, Optional<Integer> made, List<Problem> problems, int codings) {

		static Checked of(CasResource codings, CodebookRules rules) {
			return new Checked(codings.remarks(), MadeUnder.version(codings), rules.check(codings), codings.codings().size());
		}
	}

	/** A rule names each coding that splits a character, with its place, and one of most codebooks each that lies outside of the text. */
	private static boolean isOfRule(Remark remark, StudyStore store) {
		return store.codebook().getLayers().stream().filter(layer -> layer.getName().equals(remark.type())).anyMatch(
				layer -> remark.kind() == RemarkKind.SPLIT_CHARACTER || remark.kind() == RemarkKind.OUTSIDE_TEXT && hasRuleOfSpans(layer, store.codebook()));
	}

	private static boolean hasRuleOfSpans(Layer layer, Codebook codebook) {
		return codebook.getRules().stream().anyMatch(rule -> rule.getCheck() == Check.VALID_SPAN && rule.getSeverity() != Severity.OFF
				&& (rule.getLayer() == null || rule.getLayer() == layer) && (rule.getFeatures().isEmpty() || rule.isWithAnchor()));
	}

	/** What was found. */
	private static final class Results implements Taking<Checked> {

		private final Session session;
		private final StudyStore store;
		private final Coders people;
		private final ObjectNode document = JsonNodeFactory.instance.objectNode();
		private final ArrayNode problems = document.putArray("problems");
		private final ArrayNode unreadable = document.putArray("unreadable");
		private final ArrayNode unplaced = document.putArray("unplaced");
		private final ArrayNode notes = document.putArray("study");
		/** What is to be known and is not wrong. */
		private final ArrayNode remarks = document.putArray("remarks");
		private int checked;
		private int files;
		private boolean cancelled;
		private final Map<Integer, Integer> otherVersions = new TreeMap<>();

		Results(Session session, StudyStore store) {
			this.session = session;
			this.store = store;
			this.people = store.people();
		}

		@Override
		public void take(CodingKey key, Checked found) {
			found.remarks().stream().filter(remark -> !isOfRule(remark, store)).forEach(remark -> unplaced(key, remark));
			found.made().ifPresent(this::version);
			found.problems().forEach(problem -> problem(key, problem));
			checked += found.codings();
			files++;
		}

		@Override
		public void damaged(CodingKey key, IOException reason) {
			unreadable(key, Reasons.sentence(reason));
		}

		/** What the study cannot place in a file. */
		void unplaced(CodingKey key, Remark remark) {
			// A file may have several texts, as in tools that keep a translation beside it, and what an import did nobody can mend in the study.
			if (remark.kind() == RemarkKind.OTHER_TEXT || remark.kind().isPast()) {
				remark(file(key) + ": " + remark.sentence());
				return;
			}
			session.problem(new Rejected(file(key), remark.sentence()));
			object(unplaced, key).put("kind", remark.kind().name().toLowerCase(Locale.ROOT)).put("type", remark.type()).put("feature", remark.feature())
					.put("count", remark.count()).put("example", remark.example()).put("message", remark.sentence());
		}

		/** Codings stay as they are when the codebook changes, until they are saved next. */
		void version(Integer made) {
			if (made.intValue() < store.codebook().getVersion()) { // a later one is remarked on
				otherVersions.merge(made, Integer.valueOf(1), Integer::sum);
			}
		}

		private String file(CodingKey key) {
			return store.shown(store.codings().file(key));
		}

		private ObjectNode object(ArrayNode all, CodingKey key) {
			String whose = key.whose().id();
			return all.addObject().put("coder", whose).put("coderName", people.name(whose)).put("round", key.round()).put("article", key.article());
		}

		void remark(String sentence) {
			session.note(sentence);
			remarks.add(sentence);
		}

		void dateUnread(String article, String given) {
			remark(NLS.bind(Messages.dateUnread, article, given));
		}

		void note(String sentence) {
			session.problem(sentence);
			notes.add(sentence);
		}

		void unreadable(CodingKey key, String reason) {
			session.problem(new Rejected(file(key), reason));
			object(unreadable, key).put("reason", reason);
		}

		void problem(CodingKey key, Problem problem) {
			String severity = problem.severity().getLiteral().toLowerCase(Locale.ROOT);
			session.problem(new Rejected(NLS.bind(Messages.coderOfArticle, new Rounds(store).within(key, people.name(key.whose().id())), key.article()), NLS.bind(problem.uid().isEmpty() ? Messages.problem : Messages.problemOfCoding,
					new Object[] { severity, problem.ruleId(), Integer.valueOf(problem.begin()), Integer.valueOf(problem.end()),
							problem.message(), problem.uid() })));
			object(problems, key).put("severity", severity).put("rule", problem.ruleId())
					.put("uid", problem.uid()).put("begin", problem.begin()).put("end", problem.end()).put("coding", problem.coding()).put("message", problem.message());
		}

		boolean any() {
			return !problems.isEmpty() || !unplaced.isEmpty() || !unreadable.isEmpty() || !notes.isEmpty();
		}

		void print(boolean json) throws IOException {
			ObjectNode versions = document.putObject("codebookVersions");
			otherVersions.forEach((made, number) -> {
				versions.put(made.toString(), number);
				session.note(NLS.bind(Messages.otherVersion, new Object[] { number, made, Integer.valueOf(store.codebook().getVersion()) }));
			});
			if (json) {
				session.print(document.put("checked", checked).put("files", files).put("cancelled", cancelled));
			} else {
				session.print(NLS.bind(unreadable.isEmpty() ? Messages.checked : Messages.checkedSome,
						new Object[] { Phrases.codings(checked), Phrases.problems(problems.size() + unplaced.size()), Integer.valueOf(unreadable.size()) }));
			}
		}
	}
}

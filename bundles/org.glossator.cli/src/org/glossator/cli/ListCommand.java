// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.glossator.cas.xmi.Remark;
import org.glossator.formats.sources.ImportReport.Rejected;
import org.glossator.model.study.Article;
import org.glossator.model.study.ArticleProgress;
import org.glossator.study.Reasons;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.rounds.RoundPlan;
import org.glossator.study.rounds.Rounds;
import org.glossator.study.walk.CodingWalk;
import org.glossator.study.walk.Taking;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "list")
final class ListCommand extends StudyCommand {

	@Option(names = "--json")
	private boolean json;

	ListCommand(Session session) {
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
			Map<String, List<CodingKey>> codings = new HashMap<>();
			ArrayNode unexplained = JsonNodeFactory.instance.arrayNode();
			CodingWalk.over(store).read(key -> store.codings().glance(key).unexplained().stream().map(Remark::sentence).toList(), new NullProgressMonitor(),
					new Taking<List<String>>() {
						@Override
						public void take(CodingKey key, List<String> sentences) {
							codings.computeIfAbsent(key.article(), id -> new ArrayList<>()).add(key);
							sentences.forEach(sentence -> tell(store, key, sentence, unexplained));
						}

						@Override
						public void damaged(CodingKey key, IOException reason) {
							take(key, List.of(Reasons.sentence(reason)));
						}
					});
			if (json) {
				session().print(document(store, codings).set("unexplained", unexplained));
			} else {
				Rounds rounds = new Rounds(store);
				store.articles().forEach(a -> session().print(line(a, codings.getOrDefault(a.getId(), List.of()).stream()
						.map(key -> rounds.within(key, store.people().name(key.whose().id()))).toList())));
			}
			return code(problems || !unexplained.isEmpty());
		}
	}

	/** Tells why a list of who has coded what does not say all about a file of codings. */
	private void tell(StudyStore store, CodingKey key, String sentence, ArrayNode unexplained) {
		session().problem(new Rejected(store.shown(store.codings().file(key)), sentence));
		unexplained.addObject().put("coder", key.whose().id()).put("coderName", store.people().name(key.whose().id())).put("round", key.round())
				.put("article", key.article()).put("message", sentence);
	}

	/** Id, date, outlet, title and the names of coders, each with the round that the coding is of, with tabs between them. */
	private static String line(Article article, List<String> coders) {
		return String.join("\t", article.getId(), cell(article.getPublished()), cell(article.getOutlet()), cell(article.getTitle()),
				String.join(", ", coders));
	}

	private static ObjectNode document(StudyStore store, Map<String, List<CodingKey>> codings) throws IOException {
		ObjectNode document = JsonNodeFactory.instance.objectNode();
		document.put("study", store.study().getName());
		document.put("folder", store.folder().toString());
		document.put("codebook", store.codebook().getName());
		document.put("codebookVersion", store.codebook().getVersion());
		ArrayNode all = document.putArray("coders");
		ObjectNode names = document.putObject("coderNames");
		for (String coder : store.coders()) {
			all.add(coder);
			names.put(coder, store.people().name(coder));
		}
		ArrayNode rounds = document.putArray("rounds");
		for (RoundPlan round : new Rounds(store).all()) {
			ObjectNode node = rounds.addObject().put("id", round.id()).put("name", round.name()).put("blind", round.blind());
			round.coders().forEach(node.putArray("coders")::add);
			round.articles().forEach(node.putArray("articles")::add);
		}
		Map<String, List<ObjectNode>> progress = progress(store);
		ArrayNode articles = document.putArray("articles");
		for (Article a : store.articles()) {
			ObjectNode node = articles.addObject();
			node.put("id", a.getId()).put("title", text(a.getTitle())).put("outlet", text(a.getOutlet())).put("published", text(a.getPublished()))
					.put("language", text(a.getLanguage())).put("url", text(a.getUrl())).put("mediaType", text(a.getMediaType()))
					.put("sourceName", text(a.getSourceName())).put("sourceSha256", text(a.getSourceSha256()))
					.put("textSha256", text(a.getTextSha256())).put("wordCount", a.getWordCount()).put("length", a.getLength())
					.put("imported", text(a.getImported()));
			ArrayNode by = node.putArray("coders");
			List<CodingKey> its = codings.getOrDefault(a.getId(), List.of());
			its.stream().map(key -> key.whose().id()).distinct().forEach(by::add);
			ArrayNode each = node.putArray("codings");
			its.forEach(key -> each.addObject().put("coder", key.whose().id()).put("round", key.round()));
			ArrayNode said = node.putArray("progress");
			progress.getOrDefault(a.getId(), List.of()).forEach(said::add);
		}
		return document;
	}

	/** What coders say of how far they are with each article, and how long they were at it. */
	private static Map<String, List<ObjectNode>> progress(StudyStore store) throws IOException {
		Map<String, List<ObjectNode>> all = new HashMap<>();
		for (String coder : store.coders()) {
			for (ArticleProgress said : store.people().progress(coder)) {
				all.computeIfAbsent(said.getArticle(), id -> new ArrayList<>()).add(JsonNodeFactory.instance.objectNode().put("coder", coder)
						.put("round", said.getRound()).put("state", said.getState().getLiteral()).put("activeMilliseconds", said.getActiveMilliseconds()));
			}
		}
		return all;
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}
}

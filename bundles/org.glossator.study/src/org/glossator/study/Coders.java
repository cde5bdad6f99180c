// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.glossator.model.study.ArticleProgress;
import org.glossator.model.study.Coder;
import org.glossator.model.study.CoderPart;
import org.glossator.model.study.ProgressState;
import org.glossator.model.study.Study;
import org.glossator.model.study.StudyFactory;
import org.glossator.study.names.Naming;
import org.glossator.study.names.ReadableIds;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.parts.Whose;

/**
 * Who codes in a study. A person is found by name alone, as {@link Naming} compares names; the id is what files and folders are named
 * by. Somebody whose codings are there and whom the study does not name yet is called by the id, unless that is who works here.
 * Thread-safe.
 */
public final class Coders {

	private static final String NO_LETTERS = "coder";

	private final StudyFolder folder;
	private final StudyModel model;
	private final CoderParts parts;
	private volatile Map<String, String> said = Map.of();

	Coders(StudyFolder folder, StudyModel model, Access access) throws IOException {
		this.folder = folder;
		this.model = model;
		this.parts = new CoderParts(folder, access);
		access.named(all().stream().map(Coder::getId).distinct().collect(Collectors.toMap(id -> id, this::name)));
	}

	/** What was found damaged, a sentence each. */
	List<String> notes() {
		return parts.notes();
	}

	/** Those whom the study names, and those who say in their parts who they are. */
	public List<Coder> all() {
		List<Coder> known = new ArrayList<>(model.coders());
		Set<String> named = known.stream().map(Coder::getId).collect(Collectors.toSet());
		parts.all().stream().filter(part -> !named.contains(part.getId())).forEach(known::add);
		return known;
	}

	/** The ids of those whom the study names and of those who have a folder, sorted: codings may arrive before what names their coder. */
	public List<String> ids() throws IOException {
		Set<String> ids = new TreeSet<>(all().stream().map(Coder::getId).toList());
		ids.addAll(folder.coderIds());
		return List.copyOf(ids);
	}

	/** The coder with an id, when the study names one. */
	public Optional<Coder> withId(String id) {
		return all().stream().filter(coder -> id.equals(coder.getId())).findFirst();
	}

	/** What people call the coder with an id: the id itself, where nothing else is known. */
	public String name(String id) {
		return withId(id).map(Coder::getName).filter(name -> !name.isBlank()).orElseGet(() -> said.getOrDefault(id, id));
	}

	/** Says what who works here is called, as long as the study does not name them; nothing of that is written. */
	public void call(String id, String name) {
		said = Map.of(id, name);
	}

	/** What people call those whom {@link #ids} tells of, in that order. */
	public List<String> names() throws IOException {
		return ids().stream().map(this::name).toList();
	}

	/** The ids of all coders who are called that: two people may have one name. Those whose name is kept just so stand for all. */
	public List<String> allNamed(String name) {
		List<String> all = all().stream().map(Coder::getId).filter(id -> Naming.same(name, name(id))).sorted().toList();
		List<String> exactly = all.stream().filter(id -> name(id).equals(name)).toList();
		return exactly.isEmpty() ? all : exactly;
	}

	/** The id of the coder who is called that; the first when there are several. */
	public Optional<String> named(String name) {
		Optional<String> known = allNamed(name).stream().findFirst();
		return known.or(() -> Optional.of(Naming.of(name)).filter(id -> isId(id) && withId(id).isEmpty() && hasFolder(id)));
	}

	/** The id of the coder who is called that, or the one that such a coder would get. */
	public String idOf(String name) {
		return idOf(name, List.of());
	}

	/**
	 * As {@link #idOf(String)}.
	 *
	 * @param promised ids that belong to others whom the study does not know yet
	 */
	public String idOf(String name, Collection<String> promised) {
		Optional<String> known = named(name);
		if (known.isPresent()) {
			return known.get();
		}
		ReadableIds ids = new ReadableIds();
		ids.take(Whose.ADJUDICATED);
		all().forEach(coder -> ids.take(coder.getId()));
		promised.forEach(ids::take);
		String id = ids.nextFor(name, NO_LETTERS);
		while (hasFolder(id)) {
			id = ids.nextFor(name, NO_LETTERS);
		}
		return id;
	}

	private boolean hasFolder(String id) {
		return Files.exists(folder.coder(id));
	}

	/** How far a coder is with each article, as that coder says; empty for somebody who has said nothing. */
	public List<ArticleProgress> progress(String id) {
		return parts.of(id).map(CoderPart::getProgress).<List<ArticleProgress>>map(List::copyOf).orElse(List.of());
	}

	/**
	 * Says how far a coder is with articles; begins the coder's part when there is none.
	 *
	 * @param id       the id of the coder
	 * @param name     what the coder is called, when the part is begun now
	 * @param round    the id of the round
	 * @param articles ids of articles
	 * @param state    how far
	 * @throws IOException when the part may not or cannot be written; it is then as it was
	 */
	public void say(String id, String name, String round, Collection<String> articles, ProgressState state) throws IOException {
		Coder coder = withId(id).isPresent() ? withId(id).get() : make(id, name);
		parts.change(coder, part -> {
			for (String article : articles) {
				progress(part, round, article).setState(state);
			}
		});
	}

	/**
	 * Says that a coder was at an article for some time more; begins the coder's part when there is none. Writes nothing when it was none.
	 *
	 * @param id           the id of the coder
	 * @param name         what the coder is called, when the part is begun now
	 * @param round        the id of the round
	 * @param article      the id of the article
	 * @param milliseconds for how long
	 * @throws IOException when the part may not or cannot be written; it is then as it was
	 */
	public void spend(String id, String name, String round, String article, long milliseconds) throws IOException {
		if (milliseconds > 0) {
			parts.change(withId(id).isPresent() ? withId(id).get() : make(id, name), part -> {
				ArticleProgress said = progress(part, round, article);
				said.setActiveMilliseconds(said.getActiveMilliseconds() + milliseconds);
			});
		}
	}

	/** How long a coder has been at an article, as that coder's part says, in milliseconds. */
	public long spent(CodingKey key) {
		return progress(key.whose().id()).stream().filter(each -> each.getArticle().equals(key.article()) && each.getRound().equals(key.round()))
				.mapToLong(ArticleProgress::getActiveMilliseconds).sum();
	}

	/** What a part says of an article; added when it says nothing. */
	private static ArticleProgress progress(CoderPart part, String round, String article) {
		return part.getProgress().stream().filter(each -> each.getArticle().equals(article) && each.getRound().equals(round)).findFirst().orElseGet(() -> {
			ArticleProgress added = StudyFactory.eINSTANCE.createArticleProgress();
			added.setArticle(article);
			added.setRound(round);
			part.getProgress().add(added);
			return added;
		});
	}

	/** The id of the coder who is called that; one whom nobody knows is named in the study, since the part is that coder's to begin. */
	String named(Study study, String name) {
		String id = idOf(name);
		if (withId(id).isEmpty()) {
			Coder coder = StudyFactory.eINSTANCE.createCoder();
			coder.setId(id);
			coder.setName(Naming.of(name));
			study.getCoders().add(coder);
		}
		return id;
	}

	/** Begins the part of a coder, unless the study knows one with this id. */
	void add(String id, String name) throws IOException {
		if (withId(id).isEmpty()) {
			parts.change(make(id, name), part -> {
			});
		}
	}

	/** Whether it can be the id of a coder, and so the name of a folder. */
	static boolean isId(String text) {
		return !text.isEmpty() && ReadableIds.slug(text).equals(text);
	}

	/** Makes a coder whom the study is to name. */
	static Coder make(String id, String name) throws StudyException {
		if (!Naming.isUsable(name)) {
			throw new StudyException(NLS.bind(Messages.coderNameUnusable, name.replaceAll("[\\p{Cntrl}\\p{Cs}]", "\ufffd")));
		}
		if (!isId(id)) {
			throw new StudyException(NLS.bind(Messages.coderIdInvalid, id));
		}
		Coder coder = StudyFactory.eINSTANCE.createCoder();
		coder.setId(id);
		coder.setName(Naming.of(name));
		return coder;
	}
}

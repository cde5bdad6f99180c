// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

import kotlin.Pair;
import net.dankito.readability4j.Readability4J;
import net.dankito.readability4j.model.ArticleGrabberOptions;
import net.dankito.readability4j.model.ArticleMetadata;
import net.dankito.readability4j.model.ReadabilityOptions;
import net.dankito.readability4j.processor.ArticleGrabber;
import net.dankito.readability4j.processor.MetadataParser;
import net.dankito.readability4j.processor.Postprocessor;
import net.dankito.readability4j.processor.Preprocessor;
import net.dankito.readability4j.util.RegExUtil;

/**
 * Looks for the article in a page, as Mozilla's Readability does. It finds what the library finds; left out is what the library
 * does besides, above all to write the page and every element that it removes as HTML, for a log that nobody reads.
 */
final class BodySearch extends ArticleGrabber {

	private static final String NOWHERE = "http://localhost/";

	private final Supplier<Document> again;

	private BodySearch(ReadabilityOptions options, RegExUtil words, Supplier<Document> again) {
		super(options, words);
		this.again = again;
	}

	/*
	 * The element that holds the article, apart from the page; the page is used up.
	 *
	 * @param again makes the same page once more, for another try with fewer rules
	 */
	static Optional<Element> in(Document page, Supplier<Document> again) {
		ReadabilityOptions options = new ReadabilityOptions();
		RegExUtil words = new SignalWords();
		Preparation preparation = new Preparation(words);
		BodySearch search = new BodySearch(options, words, () -> {
			Document same = again.get();
			preparation.prepareDocument(same);
			return same;
		});
		String url = page.location().isEmpty() ? NOWHERE : page.location();
		return Optional.ofNullable(new Readability4J(url, page, options, words, preparation, new MetadataParser(words), search, new Links())
				.parse().getArticleContent());
	}

	@Override
	public Element grabArticle(Document page, ArticleMetadata metadata, ArticleGrabberOptions options, Element part) {
		Element body = page.body();
		while (true) {
			Pair<Element, Boolean> top = getTopCandidate(body, scoreElements(prepareNodes(page, options), options), options);
			Element found = createArticleContent(page, top.getFirst(), false);
			prepArticle(found, options, metadata);
			int length = getInnerText(found, getRegEx(), true).length();
			if (length >= getWordThreshold()) {
				return found;
			}
			if (!relax(options)) {
				return length > 0 ? found : null;
			}
			body.html(again.get().html());
		}
	}

	/* Takes back one of the rules; false when there is none left. */
	private static boolean relax(ArticleGrabberOptions options) {
		if (options.getStripUnlikelyCandidates()) {
			options.setStripUnlikelyCandidates(false);
		} else if (options.getWeightClasses()) {
			options.setWeightClasses(false);
		} else if (options.getCleanConditionally()) {
			options.setCleanConditionally(false);
		} else {
			return false;
		}
		return true;
	}

	/* A letter tells at once; only without one is the whole text to be looked at. */
	@Override
	protected boolean isElementWithoutContent(Element node) {
		FilterResult end = NodeTraversor.filter((each, depth) -> each instanceof TextNode text && hasLetter(text.getWholeText())
				? FilterResult.STOP : FilterResult.CONTINUE, node);
		return end != FilterResult.STOP && super.isElementWithoutContent(node);
	}

	private static boolean hasLetter(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (Character.isLetterOrDigit(text.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	@Override
	protected int getCharCount(Element node, char c) {
		String text = getInnerText(node, getRegEx(), true);
		int count = 0;
		for (int at = text.indexOf(c); at >= 0; at = text.indexOf(c, at + 1)) {
			count++;
		}
		return count;
	}

	@Override
	protected void logNodeInfo(Node node, String reason) {
		// would write all that is in the node
	}

	/** What goes before the article is looked for. */
	private static final class Preparation extends Preprocessor {

		Preparation(RegExUtil words) {
			super(words);
		}

		@Override
		protected void logNodeInfo(Node node, String reason) {
			// as above
		}
	}

	/** Links that are programs become text; addresses and classes, which no article keeps, stay as they are. */
	private static final class Links extends Postprocessor {

		@Override
		protected String toAbsoluteURI(String uri, String scheme, String before, String base) {
			return uri;
		}

		@Override
		protected void fixRelativeImageUris(Element element, String scheme, String before, String base) {
			// of no use
		}

		@Override
		protected void cleanClasses(Element node, Set<String> kept) {
			// of no use
		}
	}
}

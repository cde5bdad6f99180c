// SPDX-License-Identifier: EPL-2.0
package org.glossator.reading;

import java.util.Collection;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.Annotations;
import org.glossator.model.Entries;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.Feature;
import org.glossator.model.kinds.Kind;
import org.glossator.model.registry.Entry;
import org.glossator.model.registry.Registry;

/** What people call the values of codings. The registry and the codebook are asked each time, so what was renamed is called by its new name. */
public final class ValueWords {

	/** As much of a text as is quoted in a sentence, in characters. */
	private static final int QUOTE = 60;

	private final Registry registry;
	private final Kind.Terms terms = new Terms();

	/**
	 * @param registry what registry features and links refer to
	 */
	public ValueWords(Registry registry) {
		this.registry = registry;
	}

	/**
	 * {@return what people call a value: the label of a tag, the name of an entry, a quotation of what a span or another coding covers, the
	 * role of a link and what it leads to}
	 *
	 * @param feature the feature that has it
	 * @param value   as it is stored; one of several
	 */
	public String of(Feature feature, Object value) {
		return Kind.of(feature).words(feature, value, terms);
	}

	/** For the kinds of features. */
	private final class Terms implements Kind.Terms {
		@Override
		public String truth(boolean value) {
			return of(value);
		}

		@Override
		public String entry(String id) {
			return ValueWords.this.entry(id);
		}

		@Override
		public String quote(EObject anchored) {
			return ValueWords.quote(anchored);
		}

		@Override
		public String link(Feature feature, EObject link) {
			return ValueWords.this.link(feature, Link.of(link));
		}
	}

	/** {@return yes or no} */
	public static String of(boolean value) {
		return value ? Messages.yes : Messages.no;
	}

	/** {@return the label of a tag that is stored by a name; the name itself when the feature has no such tag} */
	public static String tag(Feature feature, String name) {
		return ModelNames.tag(feature, name).map(ModelNames::of).orElse(name);
	}

	/** {@return the id that is read for one: that of the entry that it was merged into, if it was} */
	String id(String id) {
		return Entries.find(registry, id).map(Entry::getId).orElse(id);
	}

	/** {@return the name of the registry's entry that is read for an id; the id when the registry has none with it} */
	public String entry(String id) {
		return Entries.find(registry, id).map(ModelNames::of).orElse(id);
	}

	private String link(Feature feature, Link link) {
		String role = link.role().map(name -> tag(feature, name)).orElse("");
		return link.target().map(ValueWords::quote).or(() -> link.entry().map(this::entry))
				.map(target -> NLS.bind(Messages.linkTo, role, target).strip()).orElse(role);
	}

	/** {@return the text of a coding or a span in quotation marks, shortened to a line} */
	public static String quote(EObject anchored) {
		return quote(anchored, QUOTE);
	}

	/**
	 * {@return the text of a coding or a span in quotation marks; in words, when it is a coding of the whole article}
	 *
	 * @param anchored a coding or a span
	 * @param length   as much of the text as is quoted, in characters
	 */
	public static String quote(EObject anchored, int length) {
		return Annotations.isAnchored(anchored) ? Quotation.of(Annotations.coveredText(anchored), length) : Messages.wholeArticle;
	}

	/** {@return several words for values, one after the other} */
	public static String list(Collection<String> words) {
		return words.stream().collect(Collectors.joining(Messages.listSeparator));
	}
}

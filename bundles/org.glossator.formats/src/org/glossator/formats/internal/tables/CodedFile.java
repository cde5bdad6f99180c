// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.internal.tables;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.glossator.cas.CasResource;
import org.glossator.study.history.MadeUnder;
import org.glossator.study.parts.CodingKey;

/** One coder's coding of one article, while its codings are written into tables. */
final class CodedFile {

	private final CodingKey key;
	private final String coder;
	private final Object version;
	private final Characters characters;
	private final Set<String> split = new LinkedHashSet<>();

	CodedFile(CodingKey key, String coder, CasResource resource) {
		this.key = key;
		this.coder = coder;
		this.version = MadeUnder.version(resource).<Object>map(made -> made).orElse("");
		this.characters = new Characters(resource.text());
	}

	/** What the first columns of a table of codings hold. */
	List<String> keys() {
		return List.of(key.article(), coder, key.whose().id(), key.round());
	}

	/** The version of the codebook that it was last saved with; empty when nobody knows. */
	Object version() {
		return version;
	}

	Characters characters() {
		return characters;
	}

	/** Notes a range that ends inside a character. */
	void split(String layer, int begin, int end) {
		split.add(NLS.bind(Messages.layerAt, new Object[] { layer, String.valueOf(begin), String.valueOf(end) }));
	}

	/** Sentences about what stands in the tables otherwise than it is coded. */
	List<String> notes() {
		return split.isEmpty() ? List.of()
				: List.of(NLS.bind(split.size() == 1 ? Messages.splitCharacter : Messages.splitCharacters, coder, String.join(", ", split)));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a stretch of an article's text is for its reader. The names are those of the UIMA feature {@code Zone:kind}. */
public enum ZoneKind {
	/** The article's headline. */
	HEADLINE,
	/** The article itself. */
	BODY,
	/** Text that belongs to a picture. */
	CAPTION,
	/** Who took the picture or whose text this is; may lie inside a caption. */
	CREDIT,
	/** Text of the page or the publisher, not of the article: section labels, print notices. */
	BOILERPLATE;

	/** {@return the name as it stands in the CAS: lower case} */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * {@return the kind with this name in the CAS, empty when there is none}
	 *
	 * @param id the name
	 */
	public static Optional<ZoneKind> of(String id) {
		return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.history;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.glossator.cas.CasResource;
import org.glossator.cas.article.CodingMetadata;

/**
 * The codebook that a file of codings says it was made with.
 *
 * @param study    the name of the study; empty when it does not say
 * @param codebook the name of the codebook; empty when it does not say
 * @param version  its version; 0 when it does not say
 */
public record MadeUnder(String study, String codebook, int version) {

	private static final MadeUnder NOTHING = new MadeUnder("", "", 0);
	private static final String MARK = ":CodingMetadata ";
	private static final Pattern PREFIX = Pattern.compile("[\\w.-]+");
	private static final Pattern ATTRIBUTE = Pattern.compile("\\G\\s*([\\w:.-]+)\\s*=\\s*(\"[^\"]*\"|'[^']*')");

	/** {@return what UIMA XMI says, without reading the rest of it} */
	public static MadeUnder of(byte[] xmi) {
		String text = text(xmi);
		int at = start(text);
		if (at < 0) {
			return NOTHING;
		}
		MadeUnder made = NOTHING;
		for (Matcher each = ATTRIBUTE.matcher(text).region(at, text.length()); each.find();) {
			String value = plain(each.group(2).substring(1, each.group(2).length() - 1));
			made = switch (each.group(1)) {
				case "study" -> new MadeUnder(value, made.codebook, made.version);
				case "codebook" -> new MadeUnder(made.study, value, made.version);
				case "codebookVersion" -> new MadeUnder(made.study, made.codebook, number(value));
				default -> made;
			};
		}
		return made;
	}

	/** {@return what the file said that a resource was read from, which may by now show its codings by another codebook} */
	public static Optional<Integer> version(CasResource resource) {
		return resource.eAdapters().stream().filter(Mark.class::isInstance).map(each -> Integer.valueOf(((Mark) each).version)).findFirst()
				.or(() -> CodingMetadata.read(resource.cas()).map(CodingMetadata::codebookVersion));
	}

	/** Remembers with a resource what the file said that it was read from. */
	public void remember(CasResource resource) {
		if (version != 0) {
			resource.eAdapters().add(new Mark(version));
		}
	}

	/** {@return the same XMI, saying that it was made with another codebook; as it is when it says nothing of one} */
	static byte[] stamp(byte[] xmi, String codebook, int version) {
		String text = text(xmi);
		int at = start(text);
		StringBuilder stamped = new StringBuilder(text.length() + 8);
		int copied = 0;
		Matcher each = at < 0 ? ATTRIBUTE.matcher("") : ATTRIBUTE.matcher(text).region(at, text.length());
		while (each.find()) {
			boolean isName = each.group(1).equals("codebook");
			if (isName || each.group(1).equals("codebookVersion")) {
				String value = isName ? new String(escaped(codebook).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1) : Integer.toString(version);
				stamped.append(text, copied, each.start(2)).append('"').append(value).append('"');
				copied = each.end(2);
			}
		}
		return stamped.append(text, copied, text.length()).toString().getBytes(StandardCharsets.ISO_8859_1);
	}

	// Each byte a character: what is looked for is ASCII, and the rest goes through as it is.
	private static String text(byte[] xmi) {
		return new String(xmi, StandardCharsets.ISO_8859_1);
	}

	/** Where the attributes of the element begin; no text of an article can look like it, since there is no less-than sign in an attribute. */
	private static int start(String text) {
		for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
			if (text.lastIndexOf('<', at) >= at - 32 && PREFIX.matcher(text.substring(text.lastIndexOf('<', at) + 1, at)).matches()) {
				return at + MARK.length();
			}
		}
		return -1;
	}

	private static String plain(String value) {
		String text = new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
		return text.replace("&quot;", "\"").replace("&apos;", "'").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
	}

	private static String escaped(String value) {
		return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
	}

	private static int number(String value) {
		try {
			return Integer.parseInt(value.strip());
		} catch (@SuppressWarnings("unused") NumberFormatException e) {
			return 0; // who reads the file remarks on it
		}
	}

	private static final class Mark extends AdapterImpl {

		private final int version;

		Mark(int version) {
			this.version = version;
		}
	}
}

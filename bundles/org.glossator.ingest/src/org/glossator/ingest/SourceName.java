// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest;

import java.io.File;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;

import org.glossator.cas.text.XmlText;

/** How a file that is imported is called, to be shown and stored. */
public final class SourceName {

	/** What Java puts where the locale's character set has no letter for a byte of a name. */
	private static final char LOST = '\uFFFD';

	private SourceName() {
	}

	/**
	 * The name of a file.
	 *
	 * @param root a folder above it
	 * @param file the file
	 * @return its path below the root, with slashes, on one line, without characters that XML cannot hold
	 */
	public static String of(Path root, Path file) {
		Path relative = root.relativize(file);
		String name = relative.toString();
		if (name.indexOf(LOST) >= 0) { // an address has the bytes of the name, which are UTF-8 wherever a letter was lost
			String address = URLDecoder.decode(file.toUri().getRawPath().replace("+", "%2B"), StandardCharsets.UTF_8);
			String[] names = address.split("/");
			name = String.join("/", Arrays.copyOfRange(names, Math.max(0, names.length - relative.getNameCount()), names.length));
		}
		return XmlText.name(name.replace(File.separatorChar, '/'));
	}

	/** Whether another process that is told the path as text finds the file: not where the locale has no letters for it. */
	static boolean leadsBack(Path file) {
		try {
			return Path.of(file.toString()).equals(file);
		} catch (@SuppressWarnings("unused") InvalidPathException e) {
			return false;
		}
	}
}

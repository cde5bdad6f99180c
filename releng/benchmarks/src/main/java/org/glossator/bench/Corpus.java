// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of files with an article each, in the mixture that researchers have them: most are saved web pages. */
final class Corpus {

	private record Share(String extension, int perThousand) {
	}

	private static final List<Share> SHARES = List.of(new Share("html", 650), new Share("txt", 130), new Share("pdf", 80),
			new Share("docx", 80), new Share("odt", 20), new Share("rtf", 20), new Share("eml", 20));
	private static final int THOUSAND = 1000;

	private Corpus() {
	}

	/** What it is, for a heading. */
	static String description() {
		return String.join(", ", SHARES.stream().map(share -> share.perThousand() / 10 + "% " + share.extension()).toList());
	}

	/** Writes the files, formats mixed evenly, in folders of a hundred. */
	static void write(Path folder, int articles) throws IOException {
		for (int i = 0; i < articles; i++) {
			String extension = extension(i * 619 % THOUSAND);
			Path below = Files.createDirectories(folder.resolve("box-" + i / 100));
			Files.write(below.resolve("article-%05d.%s".formatted(i, extension)), Formats.write(extension, i));
		}
	}

	private static String extension(int place) {
		int upTo = 0;
		for (Share share : SHARES) {
			upTo += share.perThousand();
			if (place < upTo) {
				return share.extension();
			}
		}
		throw new IllegalStateException("The shares do not add up to a thousand.");
	}
}

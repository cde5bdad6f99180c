// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Empties the comments in a Word document. Tika's reader gives them as the last paragraphs, like any other. */
final class WordBody {

	/** As Word and LibreOffice name it. */
	private static final String COMMENTS = "word/comments.xml";
	private static final byte[] NONE = "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>"
			.getBytes(StandardCharsets.US_ASCII);

	private WordBody() {
	}

	/*
	 * The document with no comments; empty when it has none as it is.
	 *
	 * @throws IOException when the file is no zip archive
	 */
	static Optional<byte[]> of(Path document) throws IOException {
		try (ZipFile zip = ZipFile.builder().setPath(document).get()) {
			ZipArchiveEntry comments = zip.getEntry(COMMENTS);
			return comments == null ? Optional.empty() : Optional.of(without(comments, zip));
		}
	}

	private static byte[] without(ZipArchiveEntry comments, ZipFile zip) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
			for (Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder(); entries.hasMoreElements();) {
				ZipArchiveEntry entry = entries.nextElement();
				if (!entry.equals(comments)) {
					out.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
				}
			}
			out.putArchiveEntry(new ZipArchiveEntry(COMMENTS));
			out.write(NONE);
			out.closeArchiveEntry();
		}
		return bytes.toByteArray();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.containers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.glossator.cas.article.ArticleMetadata;

/** The files in a tar archive, or the one file in a gzip that is no archive. */
final class TarParts implements Container {

	private static final int MAGIC_AT = 257;
	private static final int HEADER = 512;

	private final Limits limits;
	private final String name;

	TarParts(Limits limits, String name) {
		this.limits = limits;
		this.name = name;
	}

	@Override
	public void read(InputStream stream, Receiver receiver) throws IOException, InterruptedException {
		try (BufferedInputStream packed = new BufferedInputStream(stream)) {
			packed.mark(2);
			boolean gzip = packed.read() == 0x1f && packed.read() == 0x8b;
			packed.reset();
			if (!gzip) {
				readTar(packed, receiver);
				return;
			}
			try (GzipCompressorInputStream unpacked = GzipCompressorInputStream.builder().setInputStream(packed)
					.setDecompressConcatenated(true).get(); BufferedInputStream content = new BufferedInputStream(unpacked)) {
				if (isTar(content)) {
					readTar(content, receiver);
				} else {
					String inner = ContainerNames.last(name).replaceFirst("(?i)\\.gz$", "");
					receiver.accept(part(inner, limits.bytes(content, unpacked::getCompressedCount)));
				}
			}
		}
	}

	private void readTar(InputStream stream, Receiver receiver) throws IOException, InterruptedException {
		try (TarArchiveInputStream tar = new TarArchiveInputStream(stream, "UTF-8")) {
			for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				limits.count();
				if (entry.isFile() && Limits.isWanted(entry.getName(), false)) {
					receiver.accept(part(entry.getName(), limits.bytes(tar, () -> -1)));
				}
			}
		}
	}

	private static ContainerPart part(String name, Optional<byte[]> bytes) {
		return bytes.isEmpty() ? ContainerPart.Unreadable.tooLarge(name)
				: new ContainerPart.Content(name, ContainerNames.extension(name), bytes.get(), bytes.get(), Optional.empty(),
						ArticleMetadata.builder().build());
	}

	private static boolean isTar(BufferedInputStream stream) throws IOException {
		stream.mark(HEADER);
		byte[] header = stream.readNBytes(HEADER);
		stream.reset();
		return header.length == HEADER && new String(header, MAGIC_AT, 5, java.nio.charset.StandardCharsets.US_ASCII).equals("ustar");
	}
}

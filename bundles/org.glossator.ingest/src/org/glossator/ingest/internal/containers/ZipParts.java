// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.containers;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.article.ArticleMetadata;
import org.glossator.ingest.internal.terms.ZipEnd;

/** The files in a zip archive. */
final class ZipParts implements Container {

	private final Limits limits;

	ZipParts(Limits limits) {
		this.limits = limits;
	}

	@Override
	public void read(InputStream stream, Receiver receiver) throws IOException, InterruptedException {
		ZipEnd archive = new ZipEnd(stream);
		try (ZipArchiveInputStream zip = new ZipArchiveInputStream(archive, "UTF-8", true, true)) {
			for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				limits.count();
				if (Limits.isWanted(entry.getName(), entry.isDirectory())) {
					receiver.accept(part(zip, entry));
				}
			}
			archive.require();
		}
	}

	private ContainerPart part(ZipArchiveInputStream zip, ZipArchiveEntry entry) throws IOException {
		String name = entry.getName();
		if (entry.getGeneralPurposeBit().usesEncryption()) {
			return new ContainerPart.Unreadable(name, whole -> NLS.bind(Messages.encrypted, whole));
		}
		if (!zip.canReadEntryData(entry)) {
			return new ContainerPart.Unreadable(name, whole -> NLS.bind(Messages.packedOtherwise, whole));
		}
		Optional<byte[]> bytes = limits.bytes(zip, zip::getCompressedCount);
		return bytes.isEmpty() ? ContainerPart.Unreadable.tooLarge(name)
				: new ContainerPart.Content(name, ContainerNames.extension(name), bytes.get(), bytes.get(), Optional.empty(),
						ArticleMetadata.builder().build());
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.glossator.cas.text.TextHash;
import org.glossator.cas.xmi.XmlKind;
import org.glossator.ingest.Archive;
import org.glossator.study.StudyException;
import org.glossator.study.TypeFiles;

/** What an archive has of type systems, and the names of all that is in it: known before anything in it is imported. */
final class ArchiveTypes implements TypeFiles {

	/** Type systems have some hundred kilobytes; what has more of them is made to fill the memory. */
	private static final long MOST_BYTES = 64L << 20;

	private final Archive archive;
	private final Set<String> entries = new LinkedHashSet<>();
	private final Map<String, byte[]> types = new TreeMap<>();
	private long size;

	/** Reads through the archive. */
	ArchiveTypes(Archive archive) throws IOException {
		this.archive = archive;
		archive.read(new Archive.Receiver() {
			@Override
			public void file(String name, byte[] bytes) throws IOException {
				entries.add(name);
				if (XmiFiles.extension(name).equals("xml") && XmlKind.of(new ByteArrayInputStream(bytes)).filter(XmlKind.TYPE_SYSTEM::equals).isPresent()
						|| name.endsWith(".xml.gz")) {
					types.put(name, bytes);
					size += bytes.length;
				}
				if (size > MOST_BYTES) {
					throw new StudyException(NLS.bind(Messages.typeSystemsTooLarge, Long.valueOf(MOST_BYTES >> 20)));
				}
			}

			@Override
			public void unreadable(String name, String reason) {
				entries.add(name);
			}
		});
	}

	/** The names of all files in the archive. */
	Set<String> entries() {
		return entries;
	}

	/** The same for archives whose type systems are the same. */
	String key() {
		return types.entrySet().stream().map(each -> each.getKey() + ' ' + TextHash.of(each.getValue())).collect(Collectors.joining("\n"));
	}

	@Override
	public Collection<String> names() {
		return types.keySet();
	}

	@Override
	public Optional<byte[]> read(String name) {
		return Optional.ofNullable(types.get(name));
	}

	@Override
	public boolean leadsOut(String name) {
		return false;
	}

	@Override
	public String shown(String name) {
		return archive.nameOf(name);
	}
}

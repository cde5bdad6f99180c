// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.glossator.cas.text.SourceBytes;
import org.glossator.ingest.Archive;
import org.glossator.ingest.IngestOptions;
import org.glossator.study.FolderTypes;
import org.glossator.study.ForeignTypes;
import org.glossator.study.TypeFiles;

/** Type systems as they are or packed: some write them packed, as they do the files that need them. */
record UnpackedTypes(TypeFiles files) implements TypeFiles {

	/** Those in a folder, of which some names are known. */
	static UnpackedTypes in(Path folder, Collection<String> names) {
		return new UnpackedTypes(new FolderTypes(folder, names));
	}

	/** The types of a descriptor that a person named; see {@link ForeignTypes#read(Path)}. */
	static TypeSystemDescription read(Path file) throws IOException {
		Path absolute = file.toAbsolutePath().normalize();
		return Files.isDirectory(absolute) ? ForeignTypes.read(absolute) // which says that it is a folder
				: ForeignTypes.read(in(absolute.getParent(), List.of()), absolute.getFileName().toString());
	}

	@Override
	public Collection<String> names() {
		return files.names();
	}

	@Override
	public Optional<byte[]> read(String name) throws IOException {
		Optional<byte[]> bytes = files.read(name);
		return bytes.isPresent() ? Optional.of(unpacked(name, bytes.get())) : bytes;
	}

	private static byte[] unpacked(String name, byte[] bytes) throws IOException {
		Optional<Archive> packed = Archive.of(name, SourceBytes.of(bytes), IngestOptions.defaults());
		if (packed.isEmpty()) {
			return bytes;
		}
		List<byte[]> content = new ArrayList<>();
		packed.get().read(new Archive.Receiver() {
			@Override
			public void file(String entry, byte[] unpacked) {
				content.add(unpacked);
			}

			@Override
			public void unreadable(String entry, String reason) {
				content.clear(); // what is left is no descriptor, which is said
			}
		});
		return content.isEmpty() ? bytes : content.getFirst();
	}

	@Override
	public boolean leadsOut(String name) throws IOException {
		return files.leadsOut(name);
	}

	@Override
	public String shown(String name) {
		return files.shown(name);
	}
}

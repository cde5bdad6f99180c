// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The type systems in a folder. */
public final class FolderTypes implements TypeFiles {

	private final Path folder;
	private final List<String> names;

	/**
	 * @param folder the folder; what lies above it has no name
	 * @param names  of the files in it that are known to be there
	 */
	public FolderTypes(Path folder, Collection<String> names) {
		this.folder = folder.toAbsolutePath().normalize();
		this.names = List.copyOf(names);
	}

	@Override
	public Collection<String> names() {
		return names;
	}

	@Override
	public Optional<byte[]> read(String name) throws IOException {
		Optional<Path> file = file(name);
		return file.isPresent() ? Optional.of(Files.readAllBytes(file.get())) : Optional.empty();
	}

	@Override
	public boolean leadsOut(String name) throws IOException {
		Optional<Path> file = file(name);
		return file.isPresent() && !file.get().toRealPath().startsWith(folder.toRealPath());
	}

	private Optional<Path> file(String name) {
		try {
			return Optional.of(folder.resolve(name).normalize()).filter(file -> file.startsWith(folder) && Files.isRegularFile(file));
		} catch (@SuppressWarnings("unused") InvalidPathException e) {
			return Optional.empty(); // no file can have this name here
		}
	}

	@Override
	public String shown(String name) {
		return folder.resolve(name).toString();
	}
}

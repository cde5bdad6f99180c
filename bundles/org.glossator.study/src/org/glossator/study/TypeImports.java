// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.metadata.Import;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.apache.uima.util.XMLParser;
import org.eclipse.osgi.util.NLS;

/**
 * Reads a type system descriptor together with what it imports. UIMA itself follows an import to any file and any address, and
 * a descriptor comes from whoever sent the corpus: so only what lies in the descriptor's own folder is read.
 */
final class TypeImports {

	private static final XMLParser.ParsingOptions NOTHING_FROM_ELSEWHERE = new XMLParser.ParsingOptions(false);

	private final Path root;
	private final Set<Path> seen = new HashSet<>();
	private final List<TypeDescription> types = new ArrayList<>();

	TypeImports(Path root) {
		this.root = root.toAbsolutePath().normalize();
	}

	TypeSystemDescription read() throws IOException {
		TypeSystemDescription whole = collect(root);
		whole.setTypes(types.toArray(TypeDescription[]::new));
		whole.setImports(Import.EMPTY_IMPORTS);
		return whole;
	}

	private TypeSystemDescription collect(Path file) throws IOException {
		seen.add(file);
		TypeSystemDescription description = parse(file);
		types.addAll(Arrays.asList(description.getTypes()));
		for (Import each : description.getImports()) {
			Path imported = resolve(file, each);
			if (!seen.contains(imported)) { // descriptors may import each other
				collect(imported);
			}
		}
		return description;
	}

	private static TypeSystemDescription parse(Path file) throws IOException {
		try {
			return UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(file.toFile()), NOTHING_FROM_ELSEWHERE);
		} catch (InvalidXMLException e) {
			throw new StudyException(NLS.bind(Messages.typeSystemUnreadable, file, Reasons.sentence(e)), e);
		}
	}

	private Path resolve(Path file, Import each) throws IOException {
		if (each.getLocation() == null) {
			throw refused(file, NLS.bind(Messages.importedByName, each.getName()));
		}
		String from = NLS.bind(Messages.importedByLocation, each.getLocation());
		Path imported = local(file, each.getLocation()).filter(path -> path.startsWith(root.getParent())).orElseThrow(() -> refused(file, from));
		if (!Files.isRegularFile(imported)) {
			throw new StudyException(NLS.bind(Messages.typeImportMissing, file, from));
		}
		if (!imported.toRealPath().startsWith(root.getParent().toRealPath())) { // a link leads out of the folder
			throw refused(file, from);
		}
		return imported;
	}

	private static Optional<Path> local(Path file, String location) {
		try {
			URI uri = new URI(location.strip().replace(" ", "%20"));
			boolean relative = uri.getScheme() == null && uri.getAuthority() == null && uri.getPath() != null && !uri.getPath().startsWith("/");
			return relative ? Optional.of(file.resolveSibling(uri.getPath()).normalize()) : Optional.empty();
		} catch (@SuppressWarnings("unused") URISyntaxException | InvalidPathException e) {
			return Optional.empty();
		}
	}

	private StudyException refused(Path file, String from) {
		return new StudyException(NLS.bind(Messages.typeImportRefused, new Object[] { file, from, root.getParent() }));
	}
}

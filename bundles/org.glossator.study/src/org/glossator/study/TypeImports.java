// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.glossator.cas.xmi.XmlKind;

/**
 * Reads a type system descriptor together with what it imports. UIMA itself follows an import to any file and any address, and
 * a descriptor comes from whoever sent the corpus: so only what is among the files that were given is read. An import by name,
 * which UIMA looks for on its class path, is looked for in the descriptor's folder, in those above it, and then anywhere.
 */
final class TypeImports {

	private static final XMLParser.ParsingOptions NOTHING_FROM_ELSEWHERE = new XMLParser.ParsingOptions(false);

	private final TypeFiles files;
	private final Set<String> seen = new HashSet<>();
	private final List<TypeDescription> types = new ArrayList<>();

	TypeImports(TypeFiles files) {
		this.files = files;
	}

	/** @param name of the descriptor, among the files */
	TypeSystemDescription read(String name) throws IOException {
		TypeSystemDescription whole = collect(name, files.read(name).orElseThrow(() -> unreadable(name, Messages.notThere)));
		whole.setTypes(types.toArray(TypeDescription[]::new));
		whole.setImports(Import.EMPTY_IMPORTS);
		return whole;
	}

	private TypeSystemDescription collect(String name, byte[] bytes) throws IOException {
		seen.add(name);
		TypeSystemDescription description = parse(name, bytes);
		for (TypeDescription type : description.getTypes()) {
			if (isBlank(type.getName()) || isBlank(type.getSupertypeName())) { // UIMA would fail over it without a word
				throw new StudyException(NLS.bind(Messages.typeSystemUnreadable, files.shown(name), Messages.typeWithoutName));
			}
			types.add(type);
		}
		for (Import each : description.getImports()) {
			String imported = each.getLocation() == null ? named(name, each.getName()) : located(name, each.getLocation());
			if (!seen.contains(imported)) { // descriptors may import each other
				collect(imported, files.read(imported).orElseThrow(() -> unreadable(imported, Messages.notThere)));
			}
		}
		return description;
	}

	private TypeSystemDescription parse(String name, byte[] bytes) throws IOException {
		try {
			return UIMAFramework.getXMLParser().parseTypeSystemDescription(
					new XMLInputSource(new ByteArrayInputStream(bytes), null), NOTHING_FROM_ELSEWHERE);
		} catch (InvalidXMLException e) {
			throw new StudyException(NLS.bind(Messages.typeSystemUnreadable, files.shown(name), isOther(bytes) ? Messages.xmlOfOtherKind : Reasons.clause(e)), e);
		}
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	private static boolean isOther(byte[] bytes) throws IOException {
		return XmlKind.of(new ByteArrayInputStream(bytes)).filter(kind -> kind != XmlKind.TYPE_SYSTEM).isPresent();
	}

	private StudyException unreadable(String name, String reason) {
		return new StudyException(NLS.bind(Messages.fileUnreadable, files.shown(name), reason));
	}

	private String named(String name, String imported) throws IOException {
		String wanted = imported.strip().replace('.', '/') + ".xml";
		for (String at = name; !at.isEmpty();) {
			at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
			String candidate = at.isEmpty() ? wanted : at + '/' + wanted;
			if (!files.leadsOut(candidate) && files.read(candidate).isPresent()) {
				return candidate;
			}
		}
		return files.names().stream().filter(each -> each.endsWith("/" + wanted)).min(Comparator.comparing(String::length).thenComparing(each -> each))
				.orElseThrow(() -> new StudyException(NLS.bind(Messages.typeImportByNameMissing, new Object[] { files.shown(name), imported.strip(), wanted })));
	}

	private String located(String name, String location) throws IOException {
		String from = NLS.bind(Messages.importedByLocation, location);
		String imported = local(location).flatMap(path -> resolved(name, path)).orElseThrow(() -> refused(name, from));
		if (files.leadsOut(imported)) {
			throw refused(name, from);
		}
		if (files.read(imported).isEmpty()) {
			throw new StudyException(NLS.bind(Messages.typeImportMissing, files.shown(name), from));
		}
		return imported;
	}

	/** The path in a location, when it is one and is relative. */
	private static Optional<String> local(String location) {
		try {
			URI uri = new URI(location.strip().replace(" ", "%20"));
			boolean relative = uri.getScheme() == null && uri.getAuthority() == null && uri.getPath() != null && !uri.getPath().startsWith("/");
			return relative ? Optional.of(uri.getPath()) : Optional.empty();
		} catch (@SuppressWarnings("unused") URISyntaxException e) {
			return Optional.empty();
		}
	}

	/** The name that a path has when it starts at a file; empty when it leads above all files. */
	private static Optional<String> resolved(String name, String path) {
		List<String> steps = new ArrayList<>(List.of(name.split("/")));
		steps.removeLast();
		for (String step : path.split("/")) {
			if (step.equals("..")) {
				if (steps.isEmpty()) {
					return Optional.empty();
				}
				steps.removeLast();
			} else if (!step.isEmpty() && !step.equals(".")) {
				steps.add(step);
			}
		}
		return Optional.of(String.join("/", steps));
	}

	private StudyException refused(String name, String from) {
		return new StudyException(NLS.bind(Messages.typeImportRefused, new Object[] { files.shown(name), from, files.shown("") }));
	}
}

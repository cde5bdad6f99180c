// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.xmi.XmlKind;
import org.glossator.study.ForeignTypes;
import org.glossator.study.StudyException;
import org.glossator.study.TypeFiles;

/** The type systems in one folder or archive, each read once. */
final class TypeSystems {

	/** The usual name of a type system. */
	static final String USUAL = "TypeSystem.xml";
	private static final List<String> NAMES = List.of(USUAL, "typesystem.xml", USUAL + ".gz", "typesystem.xml.gz");
	private static final int NAMED = 5;

	/**
	 * A type system that was read.
	 *
	 * @param key   the same for equal ones
	 * @param shown how a person knows its file
	 * @param types the types, with no imports left
	 */
	record Found(String key, String shown, TypeSystemDescription types) {
	}

	private final TypeFiles files;
	private final String key;
	private final Map<String, Found> known;
	private final Map<String, Optional<Found>> read = new HashMap<>();
	private Optional<List<String>> all = Optional.empty();

	/**
	 * @param files what is there
	 * @param key   the same for files that are equal altogether
	 * @param known what was read before, by key: many archives have the same type system in them
	 */
	TypeSystems(TypeFiles files, String key, Map<String, Found> known) {
		this.files = files;
		this.key = key;
		this.known = known;
	}

	/**
	 * The type system of a file alone, or that of its folder or of one above it, up to the one that was named, or of where the
	 * archive lies.
	 */
	static Optional<Found> beside(XmiSource.Place place) throws IOException {
		Optional<Found> own = place.types().find(stem(place.name()) + ".types.xml");
		for (String at = place.name(); own.isEmpty() && !at.isEmpty();) {
			at = parent(at);
			for (String name : NAMES) {
				own = own.isPresent() ? own : place.types().find(at.isEmpty() ? name : at + '/' + name);
			}
		}
		return own.isPresent() || place.outer().isEmpty() ? own : beside(place.outer().get());
	}

	/**
	 * The only type system in the folder of a file, or below it, however it is called; or else in or below the folder above, and so on up to the one that
	 * was named or to the whole archive. What is nearer goes before what is farther: a collection may have a folder with a type system of its own for each part.
	 *
	 * @throws StudyException when the nearest are several, which it names, or there are none
	 */
	static Found only(XmiSource.Place place) throws IOException {
		List<String> all = place.types().all();
		if (all.isEmpty() && place.outer().isPresent()) {
			return only(place.outer().get());
		}
		List<String> nearest = List.of();
		for (String at = place.name(); nearest.isEmpty() && !at.isEmpty();) {
			at = parent(at);
			String folder = at.isEmpty() ? at : at + '/';
			List<String> below = all.stream().filter(name -> name.startsWith(folder)).toList();
			List<String> there = below.stream().filter(name -> name.indexOf('/', folder.length()) < 0).toList();
			nearest = there.isEmpty() ? below : there;
		}
		if (nearest.size() == 1) {
			return place.types().find(nearest.getFirst()).orElseThrow();
		}
		if (nearest.isEmpty()) {
			throw new StudyException(NLS.bind(Messages.typeSystemMissing, USUAL));
		}
		String some = nearest.stream().limit(NAMED).map(place.types().files::shown).collect(Collectors.joining(", "));
		String named = nearest.size() > NAMED ? some + ", \u2026" : some;
		throw new StudyException(NLS.bind(Messages.typeSystemsSeveral, named));
	}

	private static String parent(String path) {
		return path.substring(0, Math.max(0, path.lastIndexOf('/')));
	}

	private List<String> all() throws IOException {
		if (all.isEmpty()) {
			List<String> found = new ArrayList<>();
			for (String name : files.names()) {
				Optional<byte[]> bytes = files.read(name);
				if (bytes.isPresent() && XmlKind.of(new ByteArrayInputStream(bytes.get())).filter(XmlKind.TYPE_SYSTEM::equals).isPresent()) {
					found.add(name);
				}
			}
			all = Optional.of(found);
		}
		return all.get();
	}

	private Optional<Found> find(String name) throws IOException {
		if (!read.containsKey(name)) {
			read.put(name, known.containsKey(key + name) || files.read(name).isEmpty() ? Optional.ofNullable(known.get(key + name))
					: Optional.of(new Found(key + name, files.shown(name), ForeignTypes.read(files, name))));
			read.get(name).ifPresent(found -> known.put(key + name, found));
		}
		return read.get(name);
	}

	/** A name without what tells that it is XMI, and how it is packed. */
	static String stem(String name) {
		String stem = name;
		for (String end : List.of(".gz", ".zip", ".xmi", ".xml")) {
			stem = stem.toLowerCase(Locale.ROOT).endsWith(end) ? stem.substring(0, stem.length() - end.length()) : stem;
		}
		return stem;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.glossator.cas.text.SourceBytes;
import org.glossator.cas.xmi.XmlKind;
import org.glossator.formats.sources.ImportReport.Rejected;
import org.glossator.formats.sources.SourceFiles;
import org.glossator.ingest.Archive;
import org.glossator.ingest.IngestOptions;
import org.glossator.study.Reasons;

/**
 * The UIMA CASes that paths lead to: files that are named, those in folders, and those in archives, also in archives within
 * archives, as annotation tools write a project. Told by what they begin with and not by their names; but in a folder or an
 * archive, only what is called xmi or xml, or is packed, is looked at. What was not taken is named.
 */
final class XmiFiles {

	/** What is done with what is found. */
	interface Visitor {

		/** Whether to find no more. */
		boolean isStopped();

		/** Takes a CAS; what is wrong with it is said by {@link #reject}. */
		void take(XmiSource source);

		/** Takes the name of what cannot be read, with the reason. */
		void reject(String name, String reason);
	}

	private static final Set<String> PACKED = Set.of("zip", "gz", "tgz", "tar");
	/** An archive in an archive in an archive: an export of a project within somebody's own archive. */
	private static final int DEPTH = 3;
	private static final IngestOptions LIMITS = IngestOptions.defaults().withLimits(IngestOptions.defaults().timeout(),
			IngestOptions.defaults().memoryMegabytes(), 256L << 20);
	/** What INCEpTION and WebAnno call an article as it was before anybody annotated it; beside it lies what each has made of it. */
	static final String BEFORE = "INITIAL_CAS.";
	private static final int NAMED = 10;

	private final SourceFiles found;
	private final List<Path> paths;
	private final Set<Path> named;
	private final Map<Path, List<String>> names;
	private final Map<Path, TypeSystems> folders = new HashMap<>();
	private final Map<String, TypeSystems.Found> known = new HashMap<>();
	private final List<String> passedOver = new ArrayList<>();
	private final List<String> before = new ArrayList<>();
	private final Set<Path> fruitful = new HashSet<>();

	/**
	 * @param paths  files and folders, as a person names them
	 * @param except a folder that is not walked into: the study itself
	 */
	XmiFiles(List<Path> paths, Path except) {
		this.paths = paths;
		this.found = SourceFiles.of(paths, except);
		this.named = new HashSet<>(paths.stream().map(path -> path.toAbsolutePath().normalize()).toList());
		this.names = found.files().stream()
				.collect(Collectors.groupingBy(SourceFiles.Source::root, Collectors.mapping(XmiFiles::below, Collectors.toList())));
	}

	/** The files to look at. */
	List<SourceFiles.Source> files() {
		return found.files();
	}

	/** Paths that lead nowhere, and, once all files were read, those in which nothing was found. */
	List<Rejected> missing() {
		List<Rejected> all = new ArrayList<>(found.missing());
		for (Path path : paths) {
			Path absolute = path.toAbsolutePath().normalize();
			boolean hasFiles = found.files().stream().anyMatch(source -> source.file().startsWith(absolute));
			if (hasFiles && fruitful.stream().noneMatch(file -> file.startsWith(absolute))) {
				all.add(new Rejected(path.toString(), Messages.noXmiFound));
			}
		}
		return all;
	}

	/** What was passed over, a sentence each. */
	List<String> notes() {
		List<String> notes = new ArrayList<>();
		if (!before.isEmpty()) {
			notes.add(before.size() == 1 ? NLS.bind(Messages.beforeAnnotationOne, some(before))
					: NLS.bind(Messages.beforeAnnotation, Integer.valueOf(before.size()), some(before)));
		}
		if (!passedOver.isEmpty()) {
			notes.add(passedOver.size() == 1 ? NLS.bind(Messages.passedOverOne, some(passedOver))
					: NLS.bind(Messages.passedOver, Integer.valueOf(passedOver.size()), some(passedOver)));
		}
		return notes;
	}

	private static String some(List<String> all) {
		String some = all.stream().limit(NAMED).collect(Collectors.joining(", "));
		return all.size() > NAMED ? some + ", \u2026" : some;
	}

	/** Finds what is in one file. */
	void read(SourceFiles.Source source, Visitor visitor) {
		Visitor noting = new Noting(visitor, () -> fruitful.add(source.file()));
		XmiSource.Place place = new XmiSource.Place(folders.computeIfAbsent(source.root(), this::types), below(source), Optional.empty());
		boolean explicit = named.contains(source.file());
		try {
			look(source.name(), SourceBytes.of(source.file()), place, new Inside(0, explicit, names.get(source.root())), noting);
		} catch (IOException e) {
			noting.reject(source.name(), Reasons.sentence(e));
		}
	}

	private static String below(SourceFiles.Source source) {
		return source.root().relativize(source.file()).toString().replace('\\', '/');
	}

	private TypeSystems types(Path root) {
		List<String> all = new ArrayList<>(names.get(root));
		try (Stream<Path> beside = Files.list(root)) {
			beside.map(file -> file.getFileName().toString()).filter(name -> !all.contains(name)).sorted().forEach(all::add);
		} catch (@SuppressWarnings("unused") IOException e) {
			return types(root, all); // those that are known
		}
		return types(root, all);
	}

	private TypeSystems types(Path root, List<String> all) {
		return new TypeSystems(UnpackedTypes.in(root, all.stream().filter(name -> extension(name).equals("xml")).toList()), root + "/", known);
	}

	/** The extension of a name, lower case; empty when it has none. */
	static String extension(String name) {
		int dot = name.lastIndexOf('.');
		return dot <= name.lastIndexOf('/') ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
	}

	/**
	 * Where one is.
	 *
	 * @param depth    how many archives one is in
	 * @param explicit whether the file itself was named, so that it has to be what is wanted
	 * @param beside   the names of all files in the same folder or archive, with their paths
	 */
	private record Inside(int depth, boolean explicit, Collection<String> beside) {
	}

	private void look(String name, SourceBytes bytes, XmiSource.Place place, Inside inside, Visitor visitor) throws IOException {
		String extension = extension(place.name());
		if (isBefore(place.name(), inside.beside())) {
			before.add(name);
			return;
		}
		Optional<Archive> archive = inside.explicit() || PACKED.contains(extension) ? Archive.of(name, bytes, LIMITS) : Optional.empty();
		if (archive.isPresent()) {
			open(name, archive.get(), place, inside.depth(), visitor);
			return;
		}
		boolean xmi = inside.explicit() || extension.equals("xmi");
		if (!xmi && !extension.equals("xml") && !PACKED.contains(extension)) {
			passedOver.add(name);
			return;
		}
		Optional<XmlKind> kind = kind(bytes); // programs on the way may have unpacked what is still called packed
		if (kind.filter(XmlKind.CAS::equals).isPresent() || xmi && kind.isEmpty() && beginsLikeXml(bytes)) { // what is broken gives its reason when it is read
			visitor.take(new XmiSource(name, all(bytes), place));
		} else if (xmi && !isExportedRegistry(place.name(), kind)) {
			visitor.reject(name, kind.map(XmiFiles::other).orElse(Messages.noXml));
		} else if (!kind.filter(XmlKind.TYPE_SYSTEM::equals).isPresent()) {
			passedOver.add(name);
		}
	}

	/** Whether it is what an export of ours has beside the codings. */
	private static boolean isExportedRegistry(String name, Optional<XmlKind> kind) {
		return kind.filter(XmlKind.REGISTRY::equals).isPresent() && ("/" + name).endsWith("/" + XmiExporter.REGISTRY);
	}

	private static byte[] all(SourceBytes bytes) throws IOException {
		try (InputStream in = bytes.open()) {
			return in.readAllBytes();
		}
	}

	private static Optional<XmlKind> kind(SourceBytes bytes) throws IOException {
		try (InputStream in = bytes.open()) {
			return XmlKind.of(in);
		}
	}

	private static boolean beginsLikeXml(SourceBytes bytes) throws IOException {
		try (InputStream in = bytes.open()) {
			return new String(in.readNBytes(4), java.nio.charset.StandardCharsets.ISO_8859_1).replaceAll("[\u00ef\u00bb\u00bf\u00fe\u00ff\u0000]", "").startsWith("<");
		}
	}

	private static String other(XmlKind kind) {
		return switch (kind) {
		case TYPE_SYSTEM -> Messages.isTypeSystem;
		case CODEBOOK -> Messages.isCodebook;
		case REGISTRY, STUDY -> Messages.isOfStudy;
		default -> Messages.isOtherXml;
		};
	}

	private static boolean isBefore(String name, Collection<String> beside) {
		String folder = name.substring(0, name.lastIndexOf('/') + 1);
		return name.startsWith(BEFORE, folder.length()) && beside.stream().anyMatch(each -> each.startsWith(folder) && each.indexOf('/', folder.length()) < 0
				&& !each.startsWith(BEFORE, folder.length()) && (PACKED.contains(extension(each)) || extension(each).equals("xmi")));
	}

	private void open(String name, Archive archive, XmiSource.Place place, int depth, Visitor visitor) throws IOException {
		if (depth == DEPTH) {
			visitor.reject(name, NLS.bind(Messages.tooDeep, Integer.valueOf(DEPTH)));
			return;
		}
		ArchiveTypes types = new ArchiveTypes(archive);
		TypeSystems systems = new TypeSystems(new UnpackedTypes(types), types.key(), known);
		archive.read(new Archive.Receiver() {
			@Override
			public void file(String entry, byte[] bytes) {
				if (!visitor.isStopped()) {
					try {
						look(archive.nameOf(entry), SourceBytes.of(bytes), new XmiSource.Place(systems, entry, Optional.of(place)),
								new Inside(depth + 1, false, types.entries()), visitor);
					} catch (IOException e) {
						visitor.reject(archive.nameOf(entry), Reasons.sentence(e)); // an archive within, which is that entry's matter
					}
				}
			}

			@Override
			public void unreadable(String entry, String reason) {
				visitor.reject(archive.nameOf(entry), reason);
			}
		});
	}

	/** Notes that a file had something in it. */
	private record Noting(Visitor visitor, Runnable note) implements Visitor {

		@Override
		public boolean isStopped() {
			return visitor.isStopped();
		}

		@Override
		public void take(XmiSource source) {
			note.run();
			visitor.take(source);
		}

		@Override
		public void reject(String name, String reason) {
			note.run();
			visitor.reject(name, reason);
		}
	}
}

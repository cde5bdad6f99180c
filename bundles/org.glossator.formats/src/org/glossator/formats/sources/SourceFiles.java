// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.glossator.ingest.SourceName;
import org.glossator.study.Reasons;

/**
 * The files that paths lead to: folders are walked in order of names, what is hidden in them is left out. The order is the same
 * on every machine. No two files have the same name.
 *
 * @param files each with the folder that names are relative to
 * @param missing paths that lead nowhere, folders without a file, and linked folders, which are not followed, each with the reason
 */
public record SourceFiles(List<Source> files, List<ImportReport.Rejected> missing) {

	/**
	 * A file to import.
	 *
	 * @param root the folder that was named, or the folder of the file that was named; one above where that would leave two files
	 *        with one name
	 * @param file the file
	 */
	public record Source(Path root, Path file) {

		/** The file's path below the root, with slashes, and as it can be shown and stored. */
		public String name() {
			return SourceName.of(root, file);
		}
	}

	/**
	 * @param paths files and folders, as a person names them
	 * @param except a folder that is not walked into: the study itself
	 * @return what is there
	 */
	public static SourceFiles of(List<Path> paths, Path except) {
		SourceFiles result = new SourceFiles(new ArrayList<>(), new ArrayList<>());
		for (Path path : paths) {
			Path absolute = path.toAbsolutePath().normalize();
			if (Files.isDirectory(absolute)) {
				int before = result.files.size() + result.missing.size();
				result.walk(absolute, absolute, except);
				if (result.files.size() + result.missing.size() == before) {
					result.missing.add(new ImportReport.Rejected(path.toString(), Messages.folderEmpty));
				}
			} else if (Files.exists(absolute)) {
				result.files.add(new Source(absolute.getParent(), absolute));
			} else {
				result.missing.add(new ImportReport.Rejected(path.toString(), Messages.sourceMissing));
			}
		}
		return new SourceFiles(distinct(result.files), result.missing);
	}

	/** With longer names for the files in folders of which several hold a file of one name. */
	private static List<Source> distinct(List<Source> sources) {
		Map<String, Set<Path>> files = sources.stream()
				.collect(Collectors.groupingBy(Source::name, Collectors.mapping(Source::file, Collectors.toSet())));
		Set<Path> ambiguous = sources.stream().filter(source -> files.get(source.name()).size() > 1).map(Source::root)
				.filter(root -> root.getParent() != null).collect(Collectors.toSet());
		return ambiguous.isEmpty() ? sources
				: distinct(sources.stream().map(source -> ambiguous.contains(source.root()) ? new Source(source.root().getParent(), source.file()) : source)
						.toList());
	}

	private void walk(Path root, Path folder, Path except) {
		List<Path> entries;
		try (Stream<Path> list = Files.list(folder)) {
			entries = list.sorted(Comparator.comparing(p -> p.getFileName().toString())).toList();
		} catch (IOException e) {
			missing.add(new ImportReport.Rejected(root.relativize(folder).toString(),
					NLS.bind(Messages.folderUnreadable, Reasons.sentence(e))));
			return;
		}
		for (Path entry : entries) {
			if (entry.getFileName().toString().startsWith(".") || entry.equals(except)) {
				continue;
			}
			if (Files.isDirectory(entry)) {
				if (Files.isSymbolicLink(entry)) { // it may lead back up
					missing.add(new ImportReport.Rejected(new Source(root, entry).name(),
							Messages.linkNotFollowed));
				} else {
					walk(root, entry, except);
				}
			} else {
				files.add(new Source(root, entry));
			}
		}
	}
}

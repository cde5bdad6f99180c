// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.glance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.glossator.cas.CodebookTypes;

/**
 * Glances at the files of a study, each taken once, and again when the file has another size or time. What was found in order is
 * written down in {@code .glossator/glances}, a line a file, and read when the study is opened next; a file with remarks is looked at
 * anew, so that they are told in words of today. Thread-safe.
 */
public final class Glances {

	private static final String HEAD = "glances 1 ";
	/** Within this time a file may be written twice and keep its size and time; so nothing is kept of one that is that young. */
	private static final Duration YOUNG = Duration.ofSeconds(2);

	/** Brings a file to the codebook that the types are of. */
	@FunctionalInterface
	public interface Today {
		/** {@return UIMA XMI by the codebook of today} */
		byte[] xmi(byte[] file) throws IOException;
	}

	private record Kept(FileStamp stamp, Glance glance) {
	}

	private final Path root;
	private Map<String, Kept> all = new ConcurrentHashMap<>();
	private String key = "";
	private boolean changed;

	/** @param root the folder of the study, to which files are relative in what is kept */
	public Glances(Path root) {
		this.root = root;
	}

	/**
	 * Takes what was kept, when it was found by the same types. Does nothing when that was done already; forgets all when the types are
	 * others.
	 *
	 * @param kept  the file that glances are kept in; need not exist, and may be damaged
	 * @param types what tells the codebook and the types from elsewhere from all others, without white space
	 */
	public synchronized void by(Path kept, String types) {
		if (!types.equals(key)) {
			key = types;
			changed = false;
			all = new ConcurrentHashMap<>(read(kept));
		}
	}

	private Map<String, Kept> read(Path kept) {
		Map<String, Kept> found = new HashMap<>();
		try {
			List<String> lines = Files.exists(kept) ? Files.readAllLines(kept, StandardCharsets.UTF_8) : List.of();
			if (!lines.isEmpty() && lines.getFirst().equals(HEAD + key)) {
				for (String line : lines.subList(1, lines.size())) {
					String[] parts = line.split(" ", 4);
					FileStamp stamp = new FileStamp(Long.parseLong(parts[0]), FileTime.from(Long.parseLong(parts[1]), TimeUnit.NANOSECONDS));
					found.put(parts[3], new Kept(stamp, new Glance(Integer.parseInt(parts[2]), List.of())));
				}
			}
			return found;
		} catch (@SuppressWarnings("unused") IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
			return Map.of(); // made again from the files
		}
	}

	/**
	 * {@return what a file says now}
	 *
	 * @param file  in the folder of the study
	 * @param types the types of the study
	 * @param today what it is to be read as
	 * @throws IOException when it cannot be read, or is no UIMA XMI
	 */
	public Glance of(Path file, CodebookTypes types, Today today) throws IOException {
		String name = root.relativize(file).toString().replace('\\', '/');
		Map<String, Kept> by;
		synchronized (this) {
			by = all;
		}
		FileStamp now = FileStamp.of(file);
		Kept known = by.get(name);
		if (known != null && known.stamp().equals(now)) {
			return known.glance();
		}
		Glance glance = Glance.of(today.xmi(Files.readAllBytes(file)), types);
		if (now.modified().toInstant().isBefore(Instant.now().minus(YOUNG))) {
			by.put(name, new Kept(now, glance));
			synchronized (this) {
				changed = true;
			}
		}
		return glance;
	}

	/** {@return what is to be kept, a text; empty when nothing was found that is not kept already} */
	public synchronized String toKeep() {
		if (!changed) {
			return "";
		}
		StringBuilder text = new StringBuilder(HEAD).append(key).append('\n');
		all.entrySet().stream().filter(each -> each.getValue().glance().remarks().isEmpty()).sorted(Map.Entry.comparingByKey())
				.forEach(each -> text.append(each.getValue().stamp().size()).append(' ').append(each.getValue().stamp().modified().to(TimeUnit.NANOSECONDS))
						.append(' ').append(each.getValue().glance().codings()).append(' ').append(each.getKey()).append('\n'));
		return text.toString();
	}
}

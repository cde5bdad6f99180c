// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.journal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.glossator.study.files.Hashes;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.parts.Whose;

/**
 * What a journal's file holds: lines that say what it is, an empty line, and the file as it would be saved, or for a codebook what
 * its session makes of it. A hash tells a whole one from a damaged one.
 *
 * @param what      what is edited
 * @param coder     who edits, by id
 * @param coderName what that coder is called, whom the study need not know yet; empty in journals of former versions
 * @param key       what is coded; empty for all but codings
 * @param base      hash of the file that was opened, or that there was none
 * @param when      when the last step was taken
 * @param steps     how many were taken since the last save
 * @param lastStep  what the last one is called
 * @param content   the file as it would be saved
 */
public record JournalRecord(WorkKind what, String coder, String coderName, Optional<CodingKey> key, String base, Instant when, int steps, String lastStep, byte[] content) {

	private static final String FIRST_LINE = "Glossator journal 1";

	/** The same with another content. */
	public JournalRecord with(byte[] other) {
		return new JournalRecord(what, coder, coderName, key, base, when, steps, lastStep, other);
	}

	/** Writes the journal's file. */
	void writeTo(OutputStream out) throws IOException {
		String header = String.join("\n", FIRST_LINE, "what: " + what, "coder: " + coder, "name: " + coderName.replaceAll("\\R", " "), "whose: " + key.map(coding -> coding.whose().id()).orElse(""),
				"round: " + key.map(CodingKey::round).orElse(""), "article: " + key.map(CodingKey::article).orElse(""), "base: " + base, "when: " + when,
				"steps: " + steps, "step: " + lastStep.replaceAll("\\R", " "), "sha256: " + hash(content), "", "");
		out.write(header.getBytes(StandardCharsets.UTF_8));
		out.write(content);
	}

	/** @throws IOException when the file cannot be read, or is not what {@link #writeTo} wrote */
	public static JournalRecord read(Path file) throws IOException {
		return of(Files.readAllBytes(file));
	}

	/** @throws IOException when the bytes are not what {@link #writeTo} wrote */
	static JournalRecord of(byte[] bytes) throws IOException {
		int end = 0;
		while (end + 1 < bytes.length && (bytes[end] != '\n' || bytes[end + 1] != '\n')) {
			end++;
		}
		String[] lines = new String(bytes, 0, end, StandardCharsets.UTF_8).split("\n");
		if (!lines[0].equals(FIRST_LINE)) {
			throw new IOException(Messages.keptNoJournal);
		}
		Map<String, String> header = new HashMap<>();
		for (String line : lines) {
			int colon = line.indexOf(": ");
			if (colon > 0) {
				header.put(line.substring(0, colon), line.substring(colon + 2));
			}
		}
		byte[] content = end + 2 <= bytes.length ? Arrays.copyOfRange(bytes, end + 2, bytes.length) : new byte[0];
		if (!hash(content).equals(header.get("sha256"))) {
			throw new IOException(Messages.keptTorn);
		}
		try {
			Optional<String> article = Optional.of(header.get("article")).filter(id -> !id.isEmpty());
			// The first journals knew of no codebooks, and did not say what they keep.
			WorkKind what = WorkKind.valueOf(header.getOrDefault("what", (article.isPresent() ? WorkKind.CODING : WorkKind.REGISTRY).name()));
			String coder = header.get("coder");
			Whose whose = Whose.named(header.getOrDefault("whose", coder)); // who keeps a coding kept their own, before there were parts
			Optional<CodingKey> key = article.map(id -> new CodingKey(whose, header.getOrDefault("round", CodingKey.MAIN), id));
			return new JournalRecord(what, coder, header.getOrDefault("name", ""), key, header.get("base"), Instant.parse(header.get("when")), Integer.parseInt(header.get("steps")), header.get("step"), content);
		} catch (DateTimeException | IllegalArgumentException | NullPointerException e) {
			throw new IOException(Messages.keptHeaderDamaged, e);
		}
	}

	private static String hash(byte[] content) {
		try {
			return Hashes.sha256(new ByteArrayInputStream(content));
		} catch (IOException e) {
			throw new IllegalStateException("Memory is always readable.", e);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.glossator.model.codebook.Codebook;

/**
 * The codebooks that a study can start with: the ready ones, and files of the user. Each call reads anew, so a caller owns what
 * it gets and may change it.
 */
public final class Codebooks {

	private static final String NEWS_FRAMING = "news-framing";
	private static final String EMPTY = "empty";
	private static final int NAMED_PROBLEMS = 5;

	private Codebooks() {
	}

	/** {@return the names of the ready codebooks, the default one first} */
	public static List<String> names() {
		return List.of(NEWS_FRAMING, EMPTY);
	}

	/**
	 * A ready codebook by its name.
	 *
	 * @param name one of {@link #names()}
	 * @return a codebook of the caller's own, or empty when no ready codebook is called so
	 */
	public static Optional<Codebook> named(String name) {
		return names().contains(name) ? Optional.of(ready(name)) : Optional.empty();
	}

	/** {@return the codebook "News framing", version 1} */
	public static Codebook newsFraming() {
		return ready(NEWS_FRAMING);
	}

	/** {@return a codebook without layers, whose rules hold for any layer it gets} */
	public static Codebook empty() {
		return ready(EMPTY);
	}

	/**
	 * Reads a codebook that a user wrote, and makes sure that it can be used.
	 *
	 * @param file XMI with one Codebook
	 * @return the codebook, in which {@link CodebookValidator} finds nothing
	 * @throws IOException when there is no such file, it is no codebook, or it is not consistent; the message is a sentence that
	 *                     names the file and the reasons
	 */
	public static Codebook load(Path file) throws IOException {
		Codebook codebook;
		try (InputStream in = Files.newInputStream(file)) {
			codebook = ModelFiles.read(file.getFileName().toString(), Codebook.class, in);
		} catch (NoSuchFileException e) {
			throw new IOException(NLS.bind(Messages.codebookFileMissing, new Object[] { file, NEWS_FRAMING, EMPTY }), e);
		}
		List<String> problems = CodebookValidator.problems(codebook);
		if (!problems.isEmpty()) {
			throw new IOException(NLS.bind(Messages.codebookUnusable, file, summary(problems)));
		}
		return codebook;
	}

	private static String summary(List<String> problems) {
		int more = problems.size() - NAMED_PROBLEMS;
		String named = String.join(" ", problems.subList(0, Math.min(NAMED_PROBLEMS, problems.size())));
		return more > 0 ? NLS.bind(Messages.andMore, named, Integer.valueOf(more)) : named;
	}

	private static Codebook ready(String name) {
		String resource = "/codebooks/" + name + ".codebook";
		try (InputStream in = Codebooks.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IOException(NLS.bind(Messages.codebookLost, resource));
			}
			return ModelFiles.read(name + ".codebook", Codebook.class, in);
		} catch (IOException e) {
			throw new UncheckedIOException(Causes.clause(e), e);
		}
	}
}

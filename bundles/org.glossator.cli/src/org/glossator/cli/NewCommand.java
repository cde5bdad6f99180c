// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.glossator.model.Codebooks;
import org.glossator.model.codebook.Codebook;
import org.glossator.study.StudyException;
import org.glossator.study.StudyStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "new", description = "Makes a study in a new folder.")
final class NewCommand extends StudyCommand {

	@Option(names = "--codebook", paramLabel = "news-framing|empty|FILE", defaultValue = "news-framing",
			description = "What is coded (default: ${DEFAULT-VALUE}).")
	private String codebook;

	NewCommand(Session session) {
		super(session);
	}

	@Override
	public Integer call() throws IOException {
		Codebook chosen = codebook();
		Path folder = folder();
		try (StudyStore store = StudyStore.create(folder, String.valueOf(folder.getFileName()), chosen)) {
			session().print(store.folder() + ": a new study with the codebook " + chosen.getName() + ", version " + chosen.getVersion() + ".");
		} catch (StudyException e) {
			throw wrong(e.getMessage());
		}
		return code(false);
	}

	private Codebook codebook() throws IOException {
		Optional<Codebook> ready = Codebooks.named(codebook);
		if (ready.isPresent()) {
			return ready.get();
		}
		Path file = session().path(Path.of(codebook));
		if (!Files.exists(file)) {
			throw wrong("There is no codebook " + codebook + ": give " + String.join(" or ", Codebooks.names()) + ", or the name of a file.");
		}
		return Codebooks.load(file);
	}
}

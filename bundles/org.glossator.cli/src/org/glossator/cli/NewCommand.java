// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.glossator.model.Codebooks;
import org.glossator.model.codebook.Codebook;
import org.glossator.study.Reasons;
import org.glossator.study.StudyException;
import org.glossator.study.StudyStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "new")
final class NewCommand extends StudyCommand {

	@Option(names = "--codebook", paramLabel = "news-framing|empty|FILE", defaultValue = "news-framing")
	private String codebook;

	NewCommand(Session session) {
		super(session);
	}

	@Override
	public Integer call() throws IOException {
		Codebook chosen = codebook();
		Path folder = folder();
		Optional<String> lead = as();
		try (StudyStore store = StudyStore.create(folder, String.valueOf(folder.getFileName()), chosen)) {
			if (lead.isPresent()) {
				store.appointLead(lead.get());
			}
			session().print(NLS.bind(Messages.newStudy,
					new Object[] { store.folder(), chosen.getName(), Integer.valueOf(chosen.getVersion()) }));
		} catch (StudyException e) {
			throw wrong(Reasons.sentence(e));
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
			throw wrong(NLS.bind(Messages.noCodebook, codebook, Phrases.alternatives(Codebooks.names())));
		}
		return Codebooks.load(file);
	}
}

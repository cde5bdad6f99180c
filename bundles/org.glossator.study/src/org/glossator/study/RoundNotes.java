// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.glossator.model.ModelNames;
import org.glossator.model.study.Article;
import org.glossator.model.study.Round;
import org.glossator.model.study.Study;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.parts.Whose;

/**
 * Finds what does not fit in the rounds of a study, and codings of rounds that it does not name: another hand changed a file, or brought one
 * back. That a coder is known from a round alone is nothing wrong: the part of that coder may lie elsewhere.
 */
final class RoundNotes {

	private final StudyFolder folder;
	private final Study study;
	private final List<String> notes = new ArrayList<>();

	private RoundNotes(StudyFolder folder, Study study) {
		this.folder = folder;
		this.study = study;
	}

	/** {@return a sentence for each round and each folder of codings that does not fit, with the file and how many} */
	static List<String> in(StudyFolder folder, Study study) throws IOException {
		RoundNotes found = new RoundNotes(folder, study);
		found.ids();
		found.articles();
		List<Path> parts = new ArrayList<>(List.of(folder.adjudicated()));
		folder.coderIds().forEach(coder -> parts.add(folder.codings(Whose.coder(coder))));
		for (Path codings : parts) {
			found.codings(codings);
		}
		return found.notes;
	}

	private void ids() {
		Map<String, Integer> numbers = new LinkedHashMap<>();
		for (Round round : study.getRounds()) {
			numbers.merge(round.getId(), Integer.valueOf(1), Integer::sum);
			if (!Coders.isId(round.getId())) {
				notes.add(NLS.bind(Messages.roundIdInvalid, new Object[] { folder.study(), ModelNames.of(round), round.getId() }));
			}
		}
		numbers.forEach((id, number) -> {
			if (number.intValue() > 1) {
				notes.add(NLS.bind(Messages.roundsOfOneId, new Object[] { folder.study(), id, number }));
			}
		});
	}

	private void articles() {
		Set<String> known = study.getRounds().isEmpty() ? Set.of() : study.getArticles().stream().map(Article::getId).collect(Collectors.toSet());
		for (Round round : study.getRounds()) {
			List<String> unknown = round.getArticles().stream().filter(id -> !known.contains(id)).toList();
			if (!unknown.isEmpty()) {
				notes.add(NLS.bind(unknown.size() == 1 ? Messages.roundArticleUnknown : Messages.roundArticlesUnknown,
						new Object[] { folder.study(), ModelNames.of(round), unknown.getFirst(), Integer.valueOf(unknown.size()) }));
			}
		}
	}

	private void codings(Path codings) throws IOException {
		if (!Files.isDirectory(codings)) {
			return;
		}
		for (String round : Codings.names(codings, Files::isDirectory)) {
			if (!round.equals(CodingKey.MAIN) && study.getRounds().stream().noneMatch(each -> each.getId().equals(round))) {
				List<String> files = Codings.files(codings.resolve(round)).stream().sorted().toList();
				if (!files.isEmpty()) {
					notes.add(NLS.bind(files.size() == 1 ? Messages.codingOfNoRound : Messages.codingsOfNoRound,
							new Object[] { folder.root().relativize(codings.resolve(round)).toString().replace('\\', '/'), round, files.getFirst(),
									StudyFolder.STUDY, Integer.valueOf(files.size()) }));
				}
			}
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.glossator.formats.CorpusExporter;
import org.glossator.formats.CsvExporter;
import org.glossator.formats.ExportReport;
import org.glossator.formats.ExportRequest;
import org.glossator.formats.XmiExporter;
import org.glossator.model.study.Round;
import org.glossator.model.study.StudyFactory;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.parts.Whose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export by who codes in a blind round leaves out what others made of it, and says so; the lead's has all. */
class BlindExportTest {

	@TempDir
	private Path temp;

	@Test
	void whatOthersMadeInABlindRoundIsLeftOutAndNamed() throws IOException {
		Path folder = temp.resolve("study");
		String article;
		try (StudyStore store = Corpus.create(folder)) {
			article = Corpus.add(store, "One", Corpus.TEXT);
			for (String name : List.of("Ana", "Ben")) {
				store.codings().save(store.codings().open(new CodingKey(Whose.coder(store.coder(name).getId()), "first", article)));
			}
			store.edit(study -> {
				Round round = StudyFactory.eINSTANCE.createRound();
				round.setId("first");
				round.setBlind(true);
				study.getRounds().add(round);
				study.getCoders().add(StudyFactory.eINSTANCE.createCoder());
				study.getCoders().getLast().setId("ben");
				round.getCoders().addAll(List.of("ana", "ben"));
				study.setLead("ana");
				return null;
			});
		}
		for (CorpusExporter exporter : List.of(new CsvExporter(), new XmiExporter())) {
			try (StudyStore ben = StudyStore.join(folder, "Ben")) {
				ben.enter("ben");
				List<String> left = export(exporter, ben, "ben").failed().stream().map(each -> each.sourceName() + ": " + each.reason()).toList();
				assertEquals(1, left.size(), left.toString());
				assertTrue(left.getFirst().startsWith("coders/ana/codings/first/" + article + ".xmi: The round \u201cfirst\u201d is blind"), left.toString());
			}
			try (StudyStore ana = StudyStore.join(folder, "Ana")) {
				ana.enter("ana");
				assertEquals(List.of(), export(exporter, ana, "ana").failed());
			}
		}
	}

	private ExportReport export(CorpusExporter exporter, StudyStore store, String name) throws IOException {
		return exporter.export(store, new ExportRequest(temp.resolve(name + exporter.getClass().getSimpleName()), Optional.empty()), new NullProgressMonitor());
	}
}

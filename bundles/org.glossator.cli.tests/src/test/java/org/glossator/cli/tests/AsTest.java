// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.BasePackage;
import org.glossator.cas.CasResource;
import org.glossator.model.codebook.Layer;
import org.glossator.model.study.Coder;
import org.glossator.model.study.Round;
import org.glossator.model.study.StudyFactory;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.junit.jupiter.api.Test;

/** Every command on a study is told who one is in the same way, and goes by it. */
class AsTest extends CommandTest {

	/** What follows the name of a command; a new command is to be added. */
	private static final Map<String, List<String>> COMMANDS = Map.of("new", List.of("other"), "import", List.of("study", "one.txt"), "list", List.of("study"),
			"check", List.of("study"), "codebook", List.of("study", "--history"), "people", List.of("study", "--adjudicator", "Cem"), "export",
			List.of("study", "--format", "csv", "--out", "tables"));

	private int run(String command, List<String> arguments, String... more) {
		List<String> all = new ArrayList<>(List.of(command));
		all.addAll(arguments);
		all.addAll(Arrays.asList(more));
		return run(all.toArray(String[]::new));
	}

	/** All commands, as the program names them to somebody who gives none. */
	private List<String> commands() {
		assertEquals(2, run());
		String all = err().lines().findFirst().orElseThrow();
		return List.of(all.substring(all.indexOf(": ") + 2, all.length() - 1).split(", "));
	}

	@Test
	void everyCommandOnAStudyTakesIt() throws IOException {
		Files.writeString(temp.resolve("one.txt"), "One\n\nA first article.\n");
		assertEquals(0, run("new", "study", "--as", "Ana M\u00fcller"), err());
		for (String command : commands()) {
			if (!command.equals("formats")) { // which asks no study
				assertTrue(COMMANDS.containsKey(command), command);
				assertEquals(2, run(command, COMMANDS.get(command), "--as", "a\nb"), command);
				assertTrue(err().startsWith("The name of a coder is one line of text"), command + ": " + err());
				assertEquals(0, run(command, COMMANDS.get(command), "--as", "Ana M\u00fcller"), command + ": " + err());
			}
		}
	}

	@Test
	void whoMakesAStudyByNameLeadsIt() {
		assertEquals(2, run("new", "study", "--as", " "));
		assertFalse(Files.exists(temp.resolve("study")));
		assertEquals(0, run("new", "study", "--as", "Ana M\u00fcller"), err());
		assertEquals(0, run("people", "study"), err());
		assertEquals("ana-muller\tAna M\u00fcller\tlead, coder", out().strip());
		assertEquals(2, run("people", "study", "--lead", "Ben"));
		assertTrue(err().contains("is led by Ana M\u00fcller. Say who you are with --as NAME."), err());
	}

	@Test
	void whoCodesInABlindRoundSeesWhatMayBeSeen() throws IOException {
		Files.writeString(temp.resolve("one.txt"), "One\n\nA first article.\n");
		assertEquals(0, run("new", "study", "--as", "Ana"), err());
		assertEquals(0, run("import", "study", "one.txt", "--as", "Ana"), err());
		makeBlindRound();
		assertEquals(1, run("check", "study"));
		assertEquals(1, run("check", "study", "--as", "Ana"), "who leads sees all");
		assertEquals(0, run("check", "study", "--as", "Ben"), err());
		assertTrue(out().startsWith("0 codings checked"), out());
		assertTrue(err().startsWith("1 file with codings not looked at. The round \u201cPilot\u201d is blind:"), err());
		assertEquals(0, run("check", "study", "--as", "Ben", "--json"), err());
		assertEquals(1, json().get("remarks").size());
		assertEquals(1, run("export", "study", "--format", "csv", "--out", "tables", "--as", "Ben"));
		assertTrue(err().contains("coders/cem/codings/main/") && err().contains("is blind"), err());
	}

	/** Ben and Cem code in it, and what Cem coded breaks a rule. */
	private void makeBlindRound() throws IOException {
		try (StudyStore store = StudyStore.join(temp.resolve("study"), "Ana")) {
			store.enter("ana");
			store.edit(study -> {
				Round round = StudyFactory.eINSTANCE.createRound();
				round.setId(CodingKey.MAIN);
				round.setName("Pilot");
				round.setBlind(true);
				for (String name : List.of("Ben", "Cem")) {
					Coder coder = StudyFactory.eINSTANCE.createCoder();
					coder.setId(name.toLowerCase(Locale.ROOT));
					coder.setName(name);
					study.getCoders().add(coder);
					round.getCoders().add(coder.getId());
				}
				study.getRounds().add(round);
				return null;
			});
		}
		try (StudyStore store = StudyStore.join(temp.resolve("study"), "Cem")) {
			store.enter("cem");
			CasResource codings = store.codings().open(CodingKey.of("cem", store.articles().getFirst().getId()));
			Layer mention = store.codebook().getLayers().stream().filter(layer -> layer.getName().equals("Mention")).findFirst().orElseThrow();
			EObject empty = store.types().create(mention);
			empty.eSet(BasePackage.BEGIN, Integer.valueOf(3));
			empty.eSet(BasePackage.END, Integer.valueOf(3));
			codings.getContents().add(empty);
			store.codings().save(codings);
		}
	}
}

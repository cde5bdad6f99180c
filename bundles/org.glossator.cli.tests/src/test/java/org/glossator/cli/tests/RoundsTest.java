// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.BasePackage;
import org.glossator.cas.CasResource;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.parts.Whose;
import org.glossator.study.rounds.RoundPlan;
import org.glossator.study.rounds.Rounds;
import org.junit.jupiter.api.Test;

/** What is coded in a round is told apart from what the same coder made of the same article before. */
class RoundsTest extends CommandTest {

	@Test
	void listAndCheckSayInWhichRound() throws IOException {
		Files.writeString(temp.resolve("one.txt"), "One\n\nA first article.\n");
		assertEquals(0, run("new", "study"), err());
		assertEquals(0, run("import", "study", "one.txt"), err());
		String article;
		try (StudyStore store = StudyStore.open(temp.resolve("study"))) {
			article = store.articles().getFirst().getId();
			store.coder("Ana");
			new Rounds(store).save(List.of(new RoundPlan(RoundPlan.NEW, "Second reading", true, Set.of("ana"), Set.of(article))), List.of());
			code(store, CodingKey.of("ana", article), 3);
			code(store, new CodingKey(Whose.coder("ana"), "second-reading", article), -1);
		}
		assertEquals(0, run("list", "study"), err());
		assertTrue(out().strip().endsWith("\tAna, Ana (Second reading)"), out());
		assertEquals(0, run("list", "study", "--json"), err());
		assertEquals("[\"ana\"]", json().get("articles").get(0).get("coders").toString());
		assertEquals("[{\"coder\":\"ana\",\"round\":\"main\"},{\"coder\":\"ana\",\"round\":\"second-reading\"}]",
				json().get("articles").get(0).get("codings").toString());
		assertEquals("[{\"id\":\"second-reading\",\"name\":\"Second reading\",\"blind\":true,\"coders\":[\"ana\"],\"articles\":[\"" + article + "\"]}]",
				json().get("rounds").toString());
		assertEquals(1, run("check", "study"));
		assertTrue(err().contains("Ana (Second reading)") && !err().contains("Ana:") && err().contains(article), err());
	}

	/** Codes some words, or for a negative number none, which breaks a rule. */
	private static void code(StudyStore store, CodingKey key, int words) throws IOException {
		CasResource coding = store.codings().open(key);
		EObject mention = coding.types().create(store.codebook().getLayers().stream().filter(layer -> layer.getName().equals("Mention")).findFirst().orElseThrow());
		mention.eSet(BasePackage.BEGIN, Integer.valueOf(0));
		mention.eSet(BasePackage.END, Integer.valueOf(Math.max(0, words)));
		coding.getContents().add(mention);
		store.codings().save(coding);
	}
}

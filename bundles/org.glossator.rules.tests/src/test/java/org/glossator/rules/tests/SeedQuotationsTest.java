// SPDX-License-Identifier: EPL-2.0
package org.glossator.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.CodebookTypes;
import org.glossator.cas.text.TextRange;
import org.glossator.model.Codebooks;
import org.glossator.model.codebook.Codebook;
import org.glossator.rules.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The quotation marks of three real articles: which types of attribution agree with them. */
class SeedQuotationsTest {

	private static final List<String> TYPES = List.of("direct", "mixed", "indirect", "free-indirect", "reported");
	private static final String UNQUOTED = "indirect free-indirect reported";
	private static final Codebook CODEBOOK = Codebooks.newsFraming();
	private static final CodebookTypes CODEBOOK_TYPES = new CodebookTypes(CODEBOOK);

	/** Article, first and last words of the content, and the types that agree; “unquoted” stands for the three without marks. */
	@ParameterizedTest
	@CsvSource(delimiter = '#', quoteCharacter = '~', value = {
			"000 # “Putin & I discussed forming # guarded … and safe.” # direct",
			// “ closed by ’
			"000 # “an impenetrable cyber security unit # unit’ # direct",
			"000 # to create “an impenetrable # security unit’ # mixed",
			// ‘ closed by ”, with apostrophes inside
			"000 # ‘It’s not the dumbest # pretty close.” # direct",
			// nested, and closed together
			"000 # “Partnering with Putin # Weapons Unit.’” # direct",
			// a closing mark that nothing opened: nobody can tell
			"000 # former presidential rival was # own citizens # direct mixed unquoted",
			// an apostrophe after a space
			"000 # working with Russia on cybersecurity “doesn’t # them in check.” # mixed",
			"000 # “doesn’t mean we ever # them in check.” # direct",
			"000 # the idea drew # widespread ridicule # unquoted",
			// up to three quoted words may be a name: both readings pass
			"000 # Mr Putin “vehemently denied” # intelligence agencies # mixed unquoted",
			"000 # had been among the critics # ‘It’s not the # mixed unquoted",
			// straight marks
			"003 # \"It is not the dumbest # pretty close,\" # direct",
			"003 # \"This is like the guy # on burglary.\" # direct",
			"003 # the two presidents agreed # interference whatsoever\" # mixed",
			"003 # Russia could not be # security unit. # unquoted",
			"003 # 'Trump backtracks on cyber-security tie-up with Russia'. # with Russia'. # direct",
			"003 # It can't - but # & did!\" # direct",
			// an apostrophe that looks like an opening mark
			"004 # “We can’t trust Russia # them in check.” # direct",
			"004 # working with Russia on cybersecurity was “not # pretty close,” # mixed",
			"004 # Moscow has denied # collude with Russia. # unquoted",
			"004 # “strongly pressed # denied it.” # direct" })
	void typesThatAgreeWithTheMarks(String seed, String from, String to, String agreeing) throws IOException {
		String text = text(seed);
		int begin = text.indexOf(from);
		int end = text.indexOf(to, begin) + to.length();
		List<String> agree = TYPES.stream().filter(type -> {
			Coded article = new Coded(CODEBOOK, CODEBOOK_TYPES, text);
			article.set(article.addAt("Attribution", new TextRange(begin, end)), "type", type);
			return article.problems("attribution-quotes").isEmpty();
		}).toList();
		assertEquals(agreeing.replace("unquoted", UNQUOTED), String.join(" ", agree), text.substring(begin, end));
	}

	/** Article, first and last words of the content, its type, and which marks the rule misses: of both ends, of one, or none. */
	@ParameterizedTest
	@CsvSource(delimiter = '#', quoteCharacter = '~', value = {
			"000 # Putin & I discussed forming # guarded … and safe. # direct # both",
			"000 # an impenetrable cyber security unit # unit # direct # both", // “ closed by ’
			"000 # “an impenetrable cyber security unit # unit # direct # one",
			"000 # to create “an impenetrable # security unit # mixed # one",
			"000 # It’s not the dumbest # pretty close. # direct # both", // ‘ closed by ”
			"000 # It’s not the dumbest # pretty close.” # direct # one",
			"000 # Partnering with Putin # Weapons Unit.’ # direct # both", // nested, and closed together
			"000 # Partnering with Putin # Weapons Unit. # direct # both", // and the inner one lacks its mark as well
			"000 # Cyber Security Unit # Unit # direct # both",
			"000 # former presidential rival was # own citizens # direct # none", // a mark that nothing opened
			"000 # keep an eye # ’em and keep # direct # none", // a part of a quotation
			"003 # It is not the dumbest # pretty close # direct # both", // with the comma left out as well
			"003 # the two presidents agreed # interference whatsoever # mixed # one",
			"003 # It can't - but # & did! # direct # none", // the end of a quotation that began before
			"004 # Yes, it’s time # price to pay # direct # both",
			"004 # Moscow has denied # collude with Russia. # reported # none" })
	void aMarkThatIsLeftOutRightBesideTheContentIsMissed(String seed, String from, String to, String type, String missed) throws IOException {
		String text = text(seed);
		int begin = text.indexOf(from);
		Coded article = new Coded(CODEBOOK, CODEBOOK_TYPES, text);
		article.set(article.addAt("Attribution", new TextRange(begin, text.indexOf(to, begin) + to.length())), "type", type);
		String said = String.join(" ", article.problems("attribution-quotes").stream().map(Problem::message).toList());
		assertEquals(missed, said.contains("Its quotation marks stand right beside it and are left out.") ? "both"
				: said.contains("It holds one of its quotation marks and leaves out the other") ? "one" : said.isEmpty() ? "none" : said);
	}

	@Test
	void aQuotationThatRunsOverParagraphsHasItsMarksToo() {
		String text = "He said: “First words.\n\n“Second words.” And left.";
		for (String[] content : new String[][] { { "“First words.\n\n“Second words.”", "" }, { "First words.\n\n“Second words.", "Its quotation marks" },
				{ "“First words.\n\n“Second words.", "It holds one" }, { "First words.", "Its quotation marks" }, { "“First words.", "" } }) {
			Coded article = new Coded(CODEBOOK, CODEBOOK_TYPES, text);
			article.set(article.add("Attribution", content[0]), "type", "direct");
			List<Problem> found = article.problems("attribution-quotes");
			assertEquals(content[1].isEmpty() ? 0 : 1, found.size(), content[0]);
			assertTrue(found.stream().allMatch(problem -> problem.message().contains(content[1])), content[0]);
		}
	}

	@Test
	void piecesAreMissedTheirMarksOneByOne() throws IOException {
		Coded article = new Coded(CODEBOOK, CODEBOOK_TYPES, text("004"));
		article.set(article.add("Attribution", "“Yes, it’s time to move forward. But there has to be a price to pay,”", "If that’s our best election defense"), "type",
				"direct");
		assertEquals(0, article.problems("attribution-quotes").size(), "the second piece is a part of a quotation only");
		Coded other = new Coded(CODEBOOK, CODEBOOK_TYPES, text("004"));
		other.set(other.add("Attribution", "“Yes, it’s time to move forward. But there has to be a price to pay,”", "Everybody knows that Russia meddled in our elections"),
				"type", "direct");
		assertEquals(1, other.problems("attribution-quotes").size());
	}

	@ParameterizedTest
	@CsvSource({ "reported, 0", "direct, 1" })
	void marksAroundTheWholeStatementAreSomebodyElses(String type, int warnings) throws IOException {
		Coded article = new Coded(CODEBOOK, CODEBOOK_TYPES, text("004"));
		EObject inner = article.add("Attribution", "denied it.");
		article.set(inner, "type", type, "source", article.span("He vehemently"));
		assertEquals(warnings, article.problems("attribution-quotes").size());
	}

	@ParameterizedTest
	@CsvSource({ "direct, 0", "mixed, 1", "indirect, 1" })
	void piecesOfOneQuotationCountTogether(String type, int warnings) throws IOException {
		Coded article = new Coded(CODEBOOK, CODEBOOK_TYPES, text("004"));
		EObject split = article.add("Attribution", "“Yes, it’s time to move forward. But there has to be a price to pay,”",
				"“If that’s our best election defense");
		article.set(split, "type", type);
		assertEquals(warnings, article.problems("attribution-quotes").size());
	}

	private static String text(String seed) throws IOException {
		try (var files = Files.newDirectoryStream(Path.of(System.getProperty("glossator.root"), "seeds"), seed + "_*.txt")) {
			return Files.readString(files.iterator().next());
		}
	}
}

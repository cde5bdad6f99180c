// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest;

import static org.glossator.ingest.Readings.zones;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.glossator.cas.text.Zone;
import org.glossator.cas.text.ZoneKind;
import org.glossator.ingest.Outcome.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The three articles in seeds, with what a person marks in them. */
@ExtendWith(Shared.class)
class SeedsTest {

	private static Path seed(String name) {
		return Path.of(System.getProperty("glossator.root"), "seeds", name);
	}

	@Test
	void sectionTagsAfterTheHeadlineAndCaptionsRepeatedOnOneLine(Ingestor ingestor) {
		Read read = Readings.read(ingestor, seed("000_b2141d8312e09322.txt"));
		String headline = "Donald Trump backtracks on forming cyber security unit with Russia";
		assertEquals(headline, read.content().metadata().title());
		assertEquals(List.of(headline), zones(read, ZoneKind.HEADLINE));
		assertEquals("CERT-LatestNews ThreatsStrategic", read.content().metadata().section());
		assertEquals(List.of("CERT-LatestNews ThreatsStrategic"), zones(read, ZoneKind.BOILERPLATE));
		String haley = "United States UN Ambassador Nikki Haley defend the idea (Bebeto Matthews/AP)";
		String summit = "The two leaders met at the G20 summit in Hamburg (Evan Vucci/AP)";
		assertEquals(List.of(haley + haley, summit + summit), zones(read, ZoneKind.CAPTION));
		assertEquals(List.of("(Bebeto Matthews/AP)", "(Bebeto Matthews/AP)", "(Evan Vucci/AP)", "(Evan Vucci/AP)"),
				zones(read, ZoneKind.CREDIT));
		assertEquals(List.of("AP"), read.content().metadata().agencyCredit());
		assertEquals(3, zones(read, ZoneKind.BODY).size());
		assertEquals("en", read.content().metadata().language());
	}

	@Test
	void captionRepeatedOnTwoLinesDatelineAndPrintNotice(Ingestor ingestor) {
		Read read = Readings.read(ingestor, seed("003_99541e314937e147.txt"));
		assertEquals("Trump backtracks on cyber-security tie-up with Russia", read.content().metadata().title());
		assertEquals("The Straits Times", read.content().metadata().outlet());
		assertEquals("2017-07-11", read.content().metadata().pubDate());
		assertEquals("WASHINGTON", read.content().metadata().dateline());
		assertEquals(List.of("AFP"), read.content().metadata().agencyCredit());
		assertEquals(List.of("PHOTO: AFP"), zones(read, ZoneKind.CREDIT));
		String caption = zones(read, ZoneKind.CAPTION).get(0);
		assertTrue(caption.startsWith("US President Donald Trump (right)") && caption.endsWith("PHOTO: AFP"), caption);
		assertEquals(2, caption.lines().count());
		String notice = zones(read, ZoneKind.BOILERPLATE).get(0);
		assertTrue(notice.startsWith("A version of this article appeared") && notice.endsWith("Print Edition | Subscribe"), notice);
		assertEquals(1, zones(read, ZoneKind.BODY).size());
		assertTrue(zones(read, ZoneKind.BODY).get(0).startsWith("WASHINGTON •"));
	}

	@Test
	void sectionBeforeTheHeadlineAndAgencyAtTheEnd(Ingestor ingestor) {
		Read read = Readings.read(ingestor, seed("004_69004e6ad40c4402.txt"));
		assertEquals("Trump Backs Away From Working With Russia On Cybersecurity", read.content().metadata().title());
		assertEquals("NewsReports", read.content().metadata().section());
		assertEquals(List.of("NewsReports"), zones(read, ZoneKind.BOILERPLATE));
		assertEquals(List.of("(THEGUARDIAN US)"), zones(read, ZoneKind.CREDIT));
		assertEquals(List.of("THEGUARDIAN US"), read.content().metadata().agencyCredit());
	}

	@ParameterizedTest
	@ValueSource(strings = { "000_b2141d8312e09322.txt", "003_99541e314937e147.txt", "004_69004e6ad40c4402.txt" })
	void textIsTheFilesOwnAndEveryWordOfItLiesInAZone(String name, Ingestor ingestor) throws IOException {
		Read read = Readings.read(ingestor, seed(name));
		String text = Files.readString(seed(name));
		assertEquals(text, read.content().text());
		StringBuilder rest = new StringBuilder(text);
		for (Zone zone : read.content().zones()) {
			assertTrue(!Character.isWhitespace(text.charAt(zone.begin())) && !Character.isWhitespace(text.charAt(zone.end() - 1)));
			assertTrue(!zone.rule().isEmpty(), "plain text has no markup, so a rule found the zone");
			for (int i = zone.begin(); i < zone.end(); i++) {
				rest.setCharAt(i, ' ');
			}
		}
		assertEquals("", rest.toString().strip());
	}

	@Test
	void sourceIsKeptByteForByte(Ingestor ingestor, @TempDir Path temp) throws IOException {
		Path seed = seed("000_b2141d8312e09322.txt");
		Read read = Readings.read(ingestor, seed);
		try (var stream = read.bytes().open()) {
			assertEquals(-1, Files.mismatch(seed, Files.write(temp.resolve("seed.txt"), stream.readAllBytes())));
		}
		assertEquals("txt", read.extension());
	}
}

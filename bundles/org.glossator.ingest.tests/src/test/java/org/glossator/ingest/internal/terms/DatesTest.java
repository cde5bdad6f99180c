// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.glossator.cas.article.ArticleMetadata;
import org.glossator.model.kinds.W3cDates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as sources write them, and what is made of them: a date of W3CDTF or nothing. */
class DatesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '>', value = {
			// ISO 8601 and what is written after it
			"2017 > 2017", "2017-07 > 2017-07", "2017-07-10 > 2017-07-10", "2017/7/3 > 2017-07-03", "2017.07.10 > 2017-07-10", "20170710 > 2017-07-10",
			"2016-02-29 > 2016-02-29", "2017-07-10T09:30Z > 2017-07-10T09:30:00Z", "2017-07-10T23:30:00-05:00 > 2017-07-10T23:30:00-05:00",
			"2017-07-10T23:30:00.123+0200 > 2017-07-10T23:30:00+02:00", "2017-07-10 09:30:00 +02 > 2017-07-10T09:30:00+02:00",
			"20170710T093000Z > 2017-07-10T09:30:00Z", "2017-07-10T09:30:00+02:00[Europe/Berlin] > 2017-07-10T09:30:00+02:00",
			// a time without an offset is not W3CDTF
			"2017-07-10T23:30:00 > 2017-07-10", "2017-07-10 23:30 > 2017-07-10", "20170710233000 > 2017-07-10", "10 July 2017, 09:30 BST > 2017-07-10",
			// RFC 822, C, Java, JavaScript
			"Mon, 10 Jul 2017 23:30:00 EST > 2017-07-10T23:30:00-05:00", "Mon, 10 Jul 2017 23:30:00 GMT > 2017-07-10T23:30:00Z",
			"10 Jul 2017 23:30 +0200 > 2017-07-10T23:30:00+02:00", "Mon, 3 Jul 2017 23:30:00 -0430 > 2017-07-03T23:30:00-04:30",
			"Mon Jul 10 23:30:00 PDT 2017 > 2017-07-10T23:30:00-07:00", "Mon Jul  3 23:30:00 2017 > 2017-07-03",
			"Mon Jul 10 2017 23:30:00 GMT+0200 (CEST) > 2017-07-10T23:30:00+02:00",
			// English
			"8 July 2017 > 2017-07-08", "July 8, 2017 > 2017-07-08", "Jul. 8th 2017 > 2017-07-08", "JULY 8 2017 > 2017-07-08", "8th of July, 2017 > 2017-07-08",
			"Monday, July 10, 2017 > 2017-07-10", "Sept. 3, 2017 at 9:05 p.m. CDT > 2017-09-03T21:05:00-05:00", "July 10, 2017 12:05 AM GMT > 2017-07-10T00:05:00Z",
			"10-Jul-2017 > 2017-07-10", "July 2017 > 2017-07", "Sept 2017 > 2017-09", "July, 2017 > 2017-07",
			// others
			"10. Juli 2017 > 2017-07-10", "Montag, 10. Juli 2017, 09:30 Uhr > 2017-07-10", "10. Juli 2017 um 09.30 Uhr MESZ > 2017-07-10T09:30:00+02:00",
			"10.7.2017 > 2017-07-10", "7. 8. 2017 > 2017-08-07", "Mo., 10.07.2017 09:30 > 2017-07-10", "3. März 2017 > 2017-03-03", "Jänner 2017 > 2017-01",
			"1er août 2017 > 2017-08-01", "le lundi 10 juillet 2017 à 9h30 > 2017-07-10", "DÉCEMBRE 2017 > 2017-12", "12 févr. 2017 > 2017-02-12",
			"10 de julio de 2017 > 2017-07-10", "lunes, 10 de julio de 2017 > 2017-07-10", "10 luglio 2017 > 2017-07-10", "10 juli 2017 > 2017-07-10",
			"segunda-feira, 10 de julho de 2017 > 2017-07-10", "den 10 juli 2017 > 2017-07-10", "lørdag 8. juli 2017 > 2017-07-08",
			// one order alone is possible
			"07/18/2017 > 2017-07-18", "18/07/2017 > 2017-07-18", "18-07-2017 > 2017-07-18", "07/07/2017 > 2017-07-07", "7/18/2017 9:30 AM > 2017-07-18",
			// since 1970
			"1499729400 > 2017-07-10T23:30:00Z", "1499729400123 > 2017-07-10T23:30:00Z",
			// spaces
			"' \u00a08\u202fJuly  2017 ' > 2017-07-08" })
	void isRead(String given, String date) {
		assertEquals(date, Dates.read(given).orElse("nothing"));
		assertEquals(true, W3cDates.isDate(date));
	}

	@ParameterizedTest
	@ValueSource(strings = { "07/08/2017", "7-8-2017", "07/08/17", "10 Jul 17", "2017-02-30", "2017-13-01", "29 February 2017", "31.04.2017", "2017-02-30 09:30",
			"2017-07-10T25:00:00Z", "2017-07-10T09:30:00+25:00", "0001-01-01T00:00:00Z", "0000-00-00", "2017071023", "Tuesday, 10 July 2017", "3 jui 2017", "soon",
			"10 July 2017 - 12 July 2017", "Updated 10 July 2017", "10 July 2017 edition", "July 10", "2017-07-10T", "123", "99999999999999", "n.d.", "" })
	void isNotRead(String given) {
		assertEquals("nothing", Dates.read(given).orElse("nothing"));
	}

	@Test
	void theFirstOfSeveralThatCanBeReadIsTheDate() {
		assertEquals("2017-07-10", Dates.publish(ArticleMetadata.builder(), "", "07/08/2017", "10 July 2017").build().pubDate());
		assertEquals("", Dates.publish(ArticleMetadata.builder(), "", "07/08/2017", "10 July 2017").build().pubDateGiven());
		ArticleMetadata none = Dates.publish(ArticleMetadata.builder(), "", " 07/08/2017 ", "soon").build();
		assertEquals("", none.pubDate());
		assertEquals("07/08/2017", none.pubDateGiven());
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Invented articles, and the containers that hold articles. */
public final class Samples {

	/** The article of the tests that need but one. */
	public static final SampleArticle ARTICLE = new SampleArticle("Nine countries agree on limits", "Jane Doe", List.of(
			"Ministers from nine countries agreed on Tuesday to limit fishing in the northern sea, after two nights of talks that "
					+ "several delegates described as bitter.",
			"\"We did what the science asked of us,\" said Anna Berg, the Norwegian minister, who had threatened to leave the talks "
					+ "on Monday evening.",
			"Fishing crews in three ports announced a strike for the coming week. Their union said that the limits would cost two "
					+ "thousand jobs by the end of the year.",
			"The commission is expected to publish the full text of the agreement on Friday, officials said, and national "
					+ "parliaments have until spring to approve it."));

	private static final List<String> PLACES = List.of("Tromsø", "Málaga", "Zürich", "Besançon", "Göteborg", "Reykjavík", "Århus");
	private static final List<String> PEOPLE = List.of("Jörg Müller", "Anna Berg", "Séverine Lefèvre", "John Roe", "Inés Muñoz");

	private Samples() {
	}

	/** An article unlike that of any other number: each of its paragraphs holds {@code [number.n]}, with n counted from 1. */
	public static SampleArticle article(int number) {
		String place = PLACES.get(number % PLACES.size());
		String person = PEOPLE.get(number % PEOPLE.size());
		return new SampleArticle("Council of " + place + " votes on plan " + number, person, List.of(
				"The council of %s voted on Thursday evening for plan %d, which moves the fish market out of the old harbour and to the edge of the town [%d.1]."
						.formatted(place, number, number),
				"\"We have waited %d years for this,\" said %s, who had brought the plan before the council for the first time as a young lawyer [%d.2]."
						.formatted(number + 2, person, number),
				"Traders at the market have said that they will lose customers who come on foot, and that nobody had asked them what they think [%d.3]."
						.formatted(number),
				"Work is to begin in the spring, the mayor said, once the money that was promised by the government in the capital has arrived [%d.4]."
						.formatted(number)));
	}

	public static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/** {@link #article} of number 0 as LibreOffice saves it for Word 97, which a test cannot write by itself. */
	public static byte[] doc() {
		return bytes(out -> {
			try (InputStream in = Samples.class.getResourceAsStream("SampleArticle.doc")) {
				in.transferTo(out);
			}
		});
	}

	/** A PDF as a scanner without text recognition makes it: a page, and no text. */
	public static byte[] scan() {
		return bytes(out -> {
			try (PDDocument document = new PDDocument()) {
				document.addPage(new PDPage());
				document.save(out);
			}
		});
	}

	/** A zip archive of alternating names and bytes. */
	public static byte[] zip(Object... namesAndBytes) {
		return bytes(out -> {
			try (ZipOutputStream zip = new ZipOutputStream(out)) {
				for (int i = 0; i < namesAndBytes.length; i += 2) {
					zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
					zip.write((byte[]) namesAndBytes[i + 1]);
				}
			}
		});
	}

	/** A tar archive of alternating names and bytes. */
	public static byte[] tar(Object... namesAndBytes) {
		return bytes(out -> {
			try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
				for (int i = 0; i < namesAndBytes.length; i += 2) {
					TarArchiveEntry entry = new TarArchiveEntry((String) namesAndBytes[i]);
					entry.setSize(((byte[]) namesAndBytes[i + 1]).length);
					tar.putArchiveEntry(entry);
					tar.write((byte[]) namesAndBytes[i + 1]);
					tar.closeArchiveEntry();
				}
			}
		});
	}

	public static byte[] gzip(byte[] unpacked) {
		return bytes(out -> {
			try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
				gzip.write(unpacked);
			}
		});
	}

	/** A mailbox with a message for each article. */
	public static byte[] mbox(List<SampleArticle> articles) {
		return utf8(IntStream.range(0, articles.size()).mapToObj(i -> "From jane@tide.example Tue Jul 11 09:3" + i % 10 + ":00 2017\n"
				+ articles.get(i).eml().replace("\r\n", "\n")).collect(Collectors.joining("\n")));
	}

	/** A table with a row for each article. */
	public static byte[] csv(List<SampleArticle> articles) {
		return utf8("title,author,text\r\n" + articles.stream()
				.map(each -> each.title() + ',' + each.author() + ",\"" + each.body().replace("\"", "\"\"") + "\"\r\n").collect(Collectors.joining()));
	}

	/** A JSON object a line, one for each article. */
	public static byte[] jsonl(List<SampleArticle> articles) {
		return utf8(articles.stream().map(each -> "{\"title\":\"" + each.title() + "\",\"author\":\"" + each.author() + "\",\"text\":\""
				+ each.body().replace("\"", "\\\"").replace("\n", "\\n") + "\"}\n").collect(Collectors.joining()));
	}

	/** Writes bytes. */
	interface Writer {
		void write(OutputStream out) throws IOException;
	}

	static byte[] bytes(Writer writer) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			writer.write(out);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}
}

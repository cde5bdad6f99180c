// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli.tests;

import static org.glossator.ingest.Samples.utf8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.glossator.ingest.IngestOptions;
import org.glossator.ingest.SampleArticle;
import org.glossator.ingest.Samples;

/** Writes a folder with a hundred files, good and bad, of every format, and keeps what is to become of each. */
final class HundredFiles {

	/** An article, and the sources that hold it: the first to be read becomes the article, the others are named. */
	record Expected(SampleArticle article, List<String> sources, boolean sameBytes) {
	}

	private static final List<String> FOLDERS = List.of("", "2017", "2017/Juli – Hafen", "2017/Juli – Hafen/Büro Süd/älter", "two words/deep er");

	private final Path root;
	private final List<Expected> articles = new ArrayList<>();
	/** Part of the reason for each source that cannot be read. */
	private final Map<String, String> rejected = new TreeMap<>();
	/** The parts of the container that is being made. */
	private final Map<String, SampleArticle> told = new LinkedHashMap<>();
	private int files;
	private int numbers;

	HundredFiles(Path root) throws IOException {
		this.root = root;
		good();
		containers();
		broken();
		notArticles();
		twice();
	}

	List<Expected> articles() {
		return articles;
	}

	Map<String, String> rejected() {
		return rejected;
	}

	private SampleArticle next() {
		return Samples.article(++numbers);
	}

	private List<SampleArticle> next(int count) {
		return Stream.generate(this::next).limit(count).toList();
	}

	/* Writes a file into the folder whose turn it is; gives its name below the root. */
	private String write(String name, byte[] bytes) throws IOException {
		String folder = FOLDERS.get(files % FOLDERS.size());
		Path file = Files.createDirectories(root.resolve(folder)).resolve(++files + " " + name);
		Files.write(file, bytes);
		return root.relativize(file).toString().replace('\\', '/');
	}

	private void one(SampleArticle article, String source) {
		articles.add(new Expected(article, List.of(source), false));
	}

	private void bad(String reason, String name, byte[] bytes) throws IOException {
		rejected.put(write(name, bytes), reason);
	}

	private void good() throws IOException {
		one(Samples.article(0), write("Größe ö.doc", Samples.doc()));
		for (String extension : Samples.ARTICLE.files().keySet()) {
			for (SampleArticle article : next(extension.equals("txt") ? 6 : 7)) {
				one(article, write("Größe ö." + extension, article.files().get(extension)));
			}
		}
	}

	private void containers() throws IOException {
		for (int i = 0; i < 2; i++) {
			hold(write("posteingang.mbox", Samples.mbox(tell(3))), "");
			hold(write("tabelle.csv", Samples.csv(tell(3))), "row ");
			hold(write("lines.jsonl", Samples.jsonl(tell(3))), "row ");
			hold(write("archiv.zip", Samples.zip(entries())), "");
			hold(write("archiv.tar", Samples.tar(entries())), "");
			hold(write("archiv.tgz", Samples.gzip(Samples.tar(entries()))), "");
		}
		hold(write("nested.zip", Samples.zip("in ner/mehr.zip", Samples.zip(entries()))), "in ner/mehr.zip!/");
	}

	/* Expects an article of each part that was told. */
	private void hold(String container, String before) {
		told.forEach((name, article) -> one(article, container + "!/" + before + name));
	}

	private List<SampleArticle> tell(int count) {
		told.clear();
		List<SampleArticle> all = next(count);
		for (int i = 1; i <= count; i++) {
			told.put(Integer.toString(i), all.get(i - 1));
		}
		return all;
	}

	/* An entry of each format, by name and bytes. */
	private Object[] entries() {
		told.clear();
		List<Object> entries = new ArrayList<>();
		for (String extension : Samples.ARTICLE.files().keySet()) {
			SampleArticle article = next();
			String name = "Ordner/ein Ärger." + extension;
			told.put(name, article);
			entries.add(name);
			entries.add(article.files().get(extension));
		}
		return entries.toArray();
	}

	private void broken() throws IOException {
		for (String extension : List.of("pdf", "docx", "odt", "epub")) {
			byte[] whole = next().files().get(extension);
			bad("is damaged", "half." + extension, Arrays.copyOf(whole, whole.length / 2));
		}
		bad("is damaged", "noise.doc", new byte[] { 7, 1, 9, 0, 3, (byte) 200 });
		bad("is damaged", "start.zip", Arrays.copyOf(Samples.zip(entries()), 20));
		SampleArticle kept = next();
		byte[] cut = Samples.zip("whole.txt", kept.files().get("txt"), "torn.txt", next().files().get("txt"));
		String zip = write("torn.zip", Arrays.copyOf(cut, cut.length * 6 / 10));
		one(kept, zip + "!/whole.txt");
		rejected.put(zip, "is damaged");
		byte[] packed = Samples.gzip(Samples.tar(entries()));
		bad("is damaged", "start.tgz", Arrays.copyOf(packed, 40));

		SampleArticle before = next();
		SampleArticle after = next();
		String entry = write("broken entry.zip", Samples.zip("a.txt", before.files().get("txt"), "b.pdf", utf8("%PDF-1.7 and no more"), "c.txt", after.files().get("txt"), "d.txt", new byte[0]));
		one(before, entry + "!/a.txt");
		rejected.put(entry + "!/b.pdf", "is damaged");
		one(after, entry + "!/c.txt");
		rejected.put(entry + "!/d.txt", "is empty");

		List<SampleArticle> rows = next(2);
		String table = new String(Samples.csv(rows), StandardCharsets.UTF_8);
		String csv = write("gap.csv", utf8(table + "No text,Jane Doe,\r\n"));
		one(rows.get(0), csv + "!/row 1");
		one(rows.get(1), csv + "!/row 2");
		rejected.put(csv + "!/row 3", "has no text in its column text");
		bad("its columns are id, year", "numbers.csv", utf8("id,year\n1,2017\n"));

		List<SampleArticle> lines = next(2);
		String json = new String(Samples.jsonl(lines), StandardCharsets.UTF_8);
		String jsonl = write("gap.jsonl", utf8("{\"title\": broken\n" + json + "{\"title\":\"No text\"}\n"));
		rejected.put(jsonl + "!/row 1", "JSON");
		one(lines.get(0), jsonl + "!/row 2");
		one(lines.get(1), jsonl + "!/row 3");
		rejected.put(jsonl + "!/row 4", "text");
	}

	private void notArticles() throws IOException {
		bad("is empty", "nothing.txt", new byte[0]);
		bad("is empty", "nothing.pdf", new byte[0]);
		bad("holds no text", "blank.txt", utf8(" \n\t\n\n"));
		bad("holds no text", "blank.html", utf8("<!DOCTYPE html><html><head><title>t</title></head><body><script>x()</script></body></html>"));
		bad("is encrypted; remove its password", "locked.pdf", next().pdf("secret"));
		bad("is encrypted; remove its password", "locked.docx", next().protectedDocx());
		bad("only pictures", "scan.pdf", Samples.scan());
		byte[] png = { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R' };
		bad("is not what its name says (image/png)", "picture.txt", png);
		bad("is of a kind that cannot be read (image/png)", "picture.png", png);
		bad("is of a kind that cannot be read", "unknown.bin", new byte[] { 0, 1, 2, 3, (byte) 254, (byte) 255, 0, 9 });
		bad("holds nothing that could be read", "no entries.zip", Samples.zip());
		String huge = write("huge.txt", utf8("Huge"));
		try (RandomAccessFile file = new RandomAccessFile(root.resolve(huge).toFile(), "rw")) {
			file.setLength(IngestOptions.defaults().maxBytes() + 1);
		}
		rejected.put(huge, "is larger than 64 MiB");
		unreadable();
	}

	private void unreadable() throws IOException {
		SampleArticle article = next();
		String name = write("forbidden.txt", article.files().get("txt"));
		Path file = root.resolve(name);
		if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
			Files.setPosixFilePermissions(file, Set.<PosixFilePermission>of());
		}
		if (Files.isReadable(file)) {
			one(article, name); // whoever may read everything reads this as well
		} else {
			rejected.put(name, "cannot be opened");
		}
	}

	private void twice() throws IOException {
		SampleArticle bytes = next();
		byte[] page = bytes.files().get("html");
		articles.add(new Expected(bytes, List.of(write("copy.html", page), write("copy of a copy.html", page)), true));
		for (List<String> formats : List.of(List.of("docx", "odt"), List.of("rtf", "epub"))) {
			SampleArticle text = next();
			List<String> sources = new ArrayList<>();
			for (String extension : formats) {
				sources.add(write("Fassung." + extension, text.files().get(extension)));
			}
			articles.add(new Expected(text, sources, false));
		}
	}
}

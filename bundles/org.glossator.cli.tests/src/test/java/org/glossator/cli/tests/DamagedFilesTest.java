// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Each file of a study, damaged in each way that files are, is told of in words for people, whatever is done with the study. */
class DamagedFilesTest extends CommandTest {

	/** What programs say to programmers. */
	private static final Pattern RAW = Pattern.compile("file:/|%2[0F]|Input length|cannot be cast|Cannot parse|Invalid byte|\\bnull\\b|Exception\\b|\\bSAX|lineNumber"
			+ "|\\b(java|javax|com|org\\.(apache|eclipse|xml|glossator))\\.[a-z]|prolog|must be terminated|Premature end|XML document structures|ParseError|entity|class '", Pattern.CASE_INSENSITIVE);

	private static final String XMI = """
			<?xml version="1.0" encoding="UTF-8"?>
			<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:tcas="http:///uima/tcas.ecore" xmi:version="2.0">
			<cas:NULL xmi:id="0"/>
			<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="Some text."/>
			<tcas:Annotation xmi:id="2" sofa="1" begin="0" end="4"/>
			<cas:View sofa="1" members="2"/>
			</xmi:XMI>
			""";

	private static final Map<String, UnaryOperator<byte[]>> DAMAGES = damages();

	private static Map<String, UnaryOperator<byte[]>> damages() {
		Map<String, UnaryOperator<byte[]>> damages = new LinkedHashMap<>();
		damages.put("empty", whole -> new byte[0]);
		damages.put("a half", whole -> Arrays.copyOf(whole, whole.length / 2));
		damages.put("without its end", whole -> Arrays.copyOf(whole, whole.length - 3));
		damages.put("in Latin 1", whole -> replaced(whole, "\"2.0\"", "\"2.0\" a=\"\u00e4\"").getBytes(StandardCharsets.ISO_8859_1));
		damages.put("in UTF-16", whole -> text(whole).getBytes(StandardCharsets.UTF_16LE));
		damages.put("binary", whole -> new byte[] { 0, 1, (byte) 200, 7, (byte) 255 });
		damages.put("a zip", whole -> new byte[] { 'P', 'K', 3, 4, 20, 0, 0, 0, 0, 0 });
		damages.put("prose", whole -> "Once upon a time.".getBytes(StandardCharsets.UTF_8));
		damages.put("another root", whole -> "<?xml version=\"1.0\"?><page><p/></page>".getBytes(StandardCharsets.UTF_8));
		damages.put("without a prefix", whole -> text(whole).replaceAll(" xmlns:\\w+=\"[^\"]*\"", "").getBytes(StandardCharsets.UTF_8));
		damages.put("another version", whole -> text(whole).replaceAll("http://glossator.org/model/", "http://glossator.org/other/").getBytes(StandardCharsets.UTF_8));
		for (String attribute : List.of("id", "name", "xmi:id", "sofa", "begin", "title", "sofaString")) {
			damages.put("without " + attribute, whole -> text(whole).replaceAll(" " + attribute + "=\"[^\"]*\"", "").getBytes(StandardCharsets.UTF_8));
			damages.put("with a wrong " + attribute, whole -> text(whole).replaceAll(" " + attribute + "=\"[^\"]*\"", " " + attribute + "=\"x y\"").getBytes(StandardCharsets.UTF_8));
		}
		damages.put("an unknown attribute", whole -> replaced(whole, "\"2.0\"", "\"2.0\" wrong=\"1\"").getBytes(StandardCharsets.UTF_8));
		damages.put("a document type", whole -> replaced(whole, "?>", "?><!DOCTYPE a [<!ENTITY b \"c\">]>").getBytes(StandardCharsets.UTF_8));
		damages.put("one id twice", whole -> text(whole).replaceAll("xmi:id=\"\\d+\"", "xmi:id=\"1\"").getBytes(StandardCharsets.UTF_8));
		return damages;
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.UTF_8);
	}

	private static String replaced(byte[] whole, String what, String by) {
		return text(whole).replace(what, by);
	}

	@Test
	void everyDamageIsToldInWords() throws IOException {
		Path study = temp.resolve("St. \u00c4 100% #1");
		run("new", study.toString());
		Path xmi = Files.writeString(temp.resolve("a b%20#\u00fc.xmi"), XMI);
		run("import", study.toString(), xmi.toString(), "--format", "xmi", "--coder", "Ann");
		List<Path> files;
		try (Stream<Path> all = Files.walk(study)) {
			files = all.filter(Files::isRegularFile).filter(file -> file.toString().matches(".*(\\.glossator|\\.xmi|\\.xml)") && !file.toString().contains("/.glossator/"))
					.sorted().toList();
		}
		assertTrue(files.size() >= 5, files::toString);
		List<String> raw = new ArrayList<>();
		for (Path file : files) {
			byte[] whole = Files.readAllBytes(file);
			DAMAGES.forEach((name, damage) -> check(study, file, damage.apply(whole), name, raw));
			Files.delete(file);
			Files.createDirectories(file.resolve("in the way"));
			told(study, study.relativize(file) + " as a folder", raw);
			Files.delete(file.resolve("in the way"));
			Files.delete(file);
			told(study, study.relativize(file) + " missing", raw);
			Files.write(file, whole);
		}
		byte[] whole = Files.readAllBytes(xmi);
		DAMAGES.forEach((name, damage) -> {
			Path other = temp.resolve("c d%20#\u00fc.xmi");
			write(other, damage.apply(whole));
			said("the import " + name, raw, "import", study.toString(), other.toString(), "--format", "xmi", "--coder", "Bob");
		});
		assertEquals("", String.join("\n", raw));
	}

	private void check(Path study, Path file, byte[] damaged, String name, List<String> raw) {
		byte[] whole = read(file);
		write(file, damaged);
		told(study, study.relativize(file) + " " + name, raw);
		write(file, whole);
	}

	private void told(Path study, String what, List<String> raw) {
		Path out = temp.resolve("out");
		said(what, raw, "list", study.toString());
		said(what, raw, "check", study.toString());
		said(what, raw, "export", study.toString(), "--format", "xmi", "--out", out.toString());
		said(what, raw, "export", study.toString(), "--format", "csv", "--out", temp.resolve("tables").toString());
		said(what, raw, "import", study.toString(), temp.resolve("nothing.txt").toString());
	}

	private void said(String what, List<String> raw, String... command) {
		run(command);
		String said = out() + err();
		if (RAW.matcher(said.replace(temp.toString(), "").replace("%20#", "").replaceAll("org\\.(example|glossator)\\.[a-z.]*[A-Za-z]", "")).find()) {
			raw.add(what + ", " + command[0] + ": " + said.strip());
		}
	}

	private static byte[] read(Path file) {
		try {
			return Files.readAllBytes(file);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static void write(Path file, byte[] bytes) {
		try {
			Files.write(file, bytes);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}

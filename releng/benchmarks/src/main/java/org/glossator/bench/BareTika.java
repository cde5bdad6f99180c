// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;

/** Reads a folder of files by Tika alone, in one process, a thread a core, and writes nothing. */
public final class BareTika {

	private BareTika() {
	}

	/** @param arguments the folder */
	public static void main(String[] arguments) throws Exception {
		List<Path> files;
		try (Stream<Path> walk = Files.walk(Path.of(arguments[0]))) {
			files = walk.filter(Files::isRegularFile).sorted().toList();
		}
		AutoDetectParser parser = new AutoDetectParser();
		List<Future<Integer>> lengths = new ArrayList<>();
		try (ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
			for (Path file : files) {
				lengths.add(workers.submit(() -> length(parser, file)));
			}
			long characters = 0;
			for (Future<Integer> length : lengths) {
				characters += length.get();
			}
			Fresh.tell("articles", files.size());
			Fresh.tell("characters", characters);
			Fresh.tellCpu(0);
		}
	}

	private static int length(AutoDetectParser parser, Path file) throws IOException {
		BodyContentHandler text = new BodyContentHandler(-1);
		Metadata metadata = new Metadata();
		metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.getFileName().toString());
		try (TikaInputStream in = TikaInputStream.get(file, metadata)) {
			parser.parse(in, text, metadata, new ParseContext());
		} catch (org.xml.sax.SAXException | org.apache.tika.exception.TikaException e) {
			throw new IOException(file + " cannot be read", e);
		}
		return text.toString().length();
	}
}

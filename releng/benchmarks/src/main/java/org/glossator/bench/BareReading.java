// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.resource.metadata.FsIndexDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;

/** Reads the files of codings of a study by UIMA alone, on all cores: one CAS for each is filled again and again. */
public final class BareReading {

	private static final double MILLISECONDS = 1e6;

	private BareReading() {
	}

	/** @param arguments the folder of a study */
	public static void main(String[] arguments) throws Exception {
		Path study = Path.of(arguments[0]);
		TypeSystemDescription types = UIMAFramework.getXMLParser()
				.parseTypeSystemDescription(new XMLInputSource(study.resolve("TypeSystem.xml").toFile()));
		types.resolveImports();
		double cpu = Fresh.cpu();
		long start = System.nanoTime();
		Queue<Path> files;
		try (Stream<Path> all = Files.walk(study.resolve("coders"))) {
			files = new ConcurrentLinkedQueue<>(all.filter(file -> file.getParent().getParent().endsWith("codings")).sorted().toList());
		}
		int count = files.size();
		int cores = Runtime.getRuntime().availableProcessors();
		ExecutorService threads = Executors.newFixedThreadPool(cores);
		List<Future<?>> running = new ArrayList<>();
		for (int i = 0; i < cores; i++) {
			running.add(threads.submit(() -> {
				CAS cas = CasCreationUtils.createCas(types, null, new FsIndexDescription[0]);
				for (Path file = files.poll(); file != null; file = files.poll()) {
					cas.reset();
					try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
						XmiCasDeserializer.deserialize(in, cas, true);
					}
				}
				return null;
			}));
		}
		for (Future<?> each : running) {
			each.get();
		}
		threads.shutdown();
		Fresh.tell("first", (System.nanoTime() - start) / MILLISECONDS);
		Fresh.tell("cpu", Fresh.cpu() - cpu);
		Fresh.tell("files", count);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.app.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.glossator.cas.CasResource;
import org.glossator.formats.sources.ImportJob;
import org.glossator.formats.sources.ImportReport;
import org.glossator.ingest.ForkRuntime;
import org.glossator.ingest.IngestOptions;
import org.glossator.model.Codebooks;
import org.glossator.study.Reasons;
import org.glossator.study.StudyStore;
import org.glossator.study.files.AtomicFiles;
import org.glossator.study.parts.CodingKey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Makes the sample study: whole, or not at all. */
public final class SampleStudy {

	private static final List<String> SEEDS = List.of("000_b2141d8312e09322", "003_99541e314937e147", "004_69004e6ad40c4402"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final String REGISTRY = "registry.xmi"; //$NON-NLS-1$

	/** Where the parts of the sample come from: the bundle, or in a test a folder. */
	public interface Source {

		/**
		 * Opens a file of the sample.
		 *
		 * @param path relative to the bundle, with slashes
		 * @return the file's bytes
		 * @throws IOException when there is no such file
		 */
		InputStream open(String path) throws IOException;
	}

	private SampleStudy() {
	}

	/** Where the sample study lies when nobody says otherwise. */
	public static Path folder() {
		return Path.of(System.getProperty("user.home"), "Glossator", "Sample study"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/**
	 * Makes the sample study.
	 *
	 * @param folder  where; must not exist
	 * @param name    whose the codings are to be: what people call the coder
	 * @param source  where its parts come from
	 * @param runtime where forked readers come from
	 * @param monitor told of progress; asked whether to go on
	 * @throws IOException                when it cannot be made; nothing is left behind then
	 * @throws OperationCanceledException when the monitor is cancelled; nothing is left behind then
	 */
	public static void make(Path folder, String name, Source source, ForkRuntime runtime, IProgressMonitor monitor)
			throws IOException {
		Path unfinished = folder.resolveSibling("." + folder.getFileName() + ".unfinished"); //$NON-NLS-1$ //$NON-NLS-2$
		Files.createDirectories(folder.getParent());
		delete(unfinished);
		Path seeds = unfinished.resolve("seeds"); // what is left of it by a program that is killed goes with the rest at the next try //$NON-NLS-1$
		try {
			StudyStore.create(unfinished, folder.getFileName().toString(), Codebooks.newsFraming()).close();
			Files.createDirectory(seeds);
			copy(source, "sample/" + REGISTRY, unfinished.resolve(REGISTRY)); //$NON-NLS-1$
			List<Path> files = new ArrayList<>();
			for (String seed : SEEDS) {
				Path file = seeds.resolve(seed + ".txt"); //$NON-NLS-1$
				copy(source, "seeds/" + file.getFileName(), file); //$NON-NLS-1$
				files.add(file);
			}
			try (StudyStore store = StudyStore.open(unfinished)) {
				ImportReport report = ImportJob.run(store, files, IngestOptions.defaults(), runtime, monitor);
				if (report.cancelled()) {
					throw new OperationCanceledException();
				}
				if (report.added().size() < SEEDS.size()) {
					throw new IOException(report.rejected().stream().map(ImportReport.Rejected::reason).findFirst().orElse(Messages.ArticleMissing));
				}
				String coder = store.coder(name).getId();
				for (ImportReport.Added added : report.added()) {
					code(store, coder, added, source);
				}
			}
			delete(seeds);
			Files.move(unfinished, folder);
		} finally {
			delete(unfinished);
		}
	}

	private static void code(StudyStore store, String coder, ImportReport.Added added, Source source) throws IOException {
		String seed = Path.of(added.sourceName()).getFileName().toString().replace(".txt", ".json"); //$NON-NLS-1$ //$NON-NLS-2$
		CasResource resource = store.codings().open(CodingKey.of(coder, added.articleId()));
		try (InputStream in = source.open("sample/" + seed)) { //$NON-NLS-1$
			JsonNode codings = new ObjectMapper().readTree(in);
			new SampleCodings(resource, store.codebook()).add(codings);
		} catch (IllegalArgumentException e) {
			throw new IOException(seed + ": " + Reasons.sentence(e), e); //$NON-NLS-1$
		}
		store.codings().save(resource);
	}

	private static void copy(Source source, String path, Path file) throws IOException {
		try (InputStream in = source.open(path)) {
			Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			AtomicFiles.deleteTree(folder);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.CodebookTypes;
import org.glossator.cas.article.CodingMetadata;
import org.glossator.cas.text.LineEnds;
import org.glossator.cas.text.TextHash;
import org.glossator.cas.types.BaseTypes;
import org.glossator.cas.xmi.Remark;
import org.glossator.cas.xmi.RemarkKind;
import org.glossator.cas.xmi.StrictXmi;
import org.glossator.cas.xmi.XmiText;
import org.glossator.formats.sources.ImportReport.Rejected;
import org.glossator.model.study.Article;
import org.glossator.study.Reasons;
import org.glossator.study.StudyException;
import org.glossator.study.StudyStore;
import org.xml.sax.SAXException;

/**
 * XMI files with the type system that any UIMA program loads them by, strictly. Each is read so before it counts as written. Files
 * that hold what the study's types do not know wait until all are seen, since the type system that goes out declares it.
 */
final class StrictFolder {

	private record Source(Path file, String shown, Article article, IntConsumer written) {
	}

	/** Media types of sources that have line ends; all others have paragraphs. */
	private static final Set<String> LINES = Set.of("text/plain", XmiCodingImporter.MEDIA_TYPE);
	private static final int NAMED = 5;

	private final Path folder;
	private final StudyStore store;
	private final CodebookTypes types;
	private final DeclaredFeatures declared;
	private final Map<String, Source> waiting = new LinkedHashMap<>();
	private final List<Remark> remarks = new ArrayList<>();
	private final List<Rejected> failed = new ArrayList<>();
	/** Whether texts get the line ends back that they had before they were imported, and which files did not. */
	private final boolean asWritten;
	private final Set<String> notAsWritten = new TreeSet<>();
	private CAS cas;

	StrictFolder(Path folder, StudyStore store, boolean asWritten) throws IOException {
		this.folder = folder;
		this.store = store;
		this.asWritten = asWritten;
		this.types = store.types();
		this.declared = new DeclaredFeatures(types.typeSystem());
		this.cas = declare(types.description());
	}

	/** Writes the type system, and reads it as the others will. */
	private CAS declare(TypeSystemDescription description) throws IOException {
		Path file = folder.resolve(XmiExporter.TYPE_SYSTEM);
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
			description.toXML(out);
		} catch (SAXException e) {
			throw new StudyException(NLS.bind(Messages.typeSystemNotWritten, Reasons.sentence(e)), e);
		}
		try {
			return CasCreationUtils.createCas(UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(file.toFile())), null, null);
		} catch (InvalidXMLException | ResourceInitializationException e) {
			throw new StudyException(NLS.bind(Messages.typeSystemNotWritten, Reasons.sentence(e)), e);
		}
	}

	/**
	 * Writes a file of the study, now or in {@link #finish}.
	 *
	 * @param name    of the file that is written
	 * @param file    the file of the study
	 * @param shown   what a person calls it
	 * @param article whose text it has to hold
	 * @param written told the number of codings in it when it is written and reads back
	 */
	void write(String name, Path file, String shown, Article article, IntConsumer written) {
		Source source = new Source(file, shown, article, written);
		attempt(source, () -> {
			byte[] xmi = bytes(source);
			StrictXmi.Reading reading = StrictXmi.read(xmi, cas, types::nameOf);
			List<Remark> found = reading.remarks().stream().map(types::inWords).toList();
			if (found.stream().anyMatch(remark -> remark.kind() == RemarkKind.UNKNOWN_TYPE)) {
				throw new StudyException(Messages.unknownTypes);
			}
			List<Remark> unknown = found.stream().filter(remark -> remark.kind() == RemarkKind.NO_LAYER).toList();
			if (!unknown.isEmpty()) {
				throw new StudyException(NLS.bind(Messages.unknownLayers, sentences(unknown)));
			}
			remarks.addAll(found);
			if (reading.isStrict()) {
				put(name, source, xmi, reading);
			} else {
				declared.add(reading.unknownFeatures());
				waiting.put(name, source);
			}
		});
	}

	/** Writes what has waited. */
	void finish() throws IOException {
		if (waiting.isEmpty()) {
			return;
		}
		TypeSystemDescription description = types.description();
		declared.declareIn(description);
		cas = declare(description);
		Map<String, Source> now = new LinkedHashMap<>(waiting);
		waiting.clear();
		now.forEach((name, source) -> attempt(source, () -> {
			byte[] xmi = StrictXmi.of(bytes(source), types.typeSystem(), declared);
			put(name, source, xmi, StrictXmi.read(xmi, cas, types::nameOf));
		}));
	}

	private byte[] bytes(Source source) throws IOException {
		byte[] xmi = store.xmi(source.file());
		if (!asWritten) {
			return xmi;
		}
		Optional<byte[]> before = XmiText.asWritten(xmi, types.typeSystem());
		if (before.isEmpty() && LINES.contains(source.article().getMediaType())) {
			notAsWritten.add(source.shown());
		}
		return before.orElse(xmi);
	}

	private interface Attempt {
		void run() throws IOException;
	}

	private void attempt(Source source, Attempt attempt) {
		try {
			attempt.run();
		} catch (@SuppressWarnings("unused") NoSuchFileException e) {
			failed.add(new Rejected(source.shown(), Messages.fileMissing));
		} catch (IOException e) {
			failed.add(new Rejected(source.shown(), Reasons.sentence(e)));
		}
	}

	private void put(String name, Source source, byte[] xmi, StrictXmi.Reading reading) throws IOException {
		String text = cas.getDocumentText() == null ? "" : cas.getDocumentText();
		if (reading.isStrict() && !TextHash.of(asWritten ? new LineEnds(text).text() : text).equals(source.article().getTextSha256())) {
			throw new StudyException(Messages.otherText);
		}
		if (!reading.isStrict() || !reading.differences().isEmpty()) {
			String what = reading.isStrict() ? String.join("; ", reading.differences())
					: sentences(reading.remarks());
			throw new StudyException(NLS.bind(Messages.notReadBack, what));
		}
		CodingMetadata.read(cas).flatMap(made -> types.unknownVersion(made.codebook(), made.codebookVersion()))
				.ifPresent(remark -> failed.add(new Rejected(source.shown(), remark.sentence())));
		Files.write(folder.resolve(name), xmi);
		source.written().accept(codings());
	}

	/** How many codings the file has that was read last. */
	private int codings() {
		return Stream.of(BaseTypes.CODING, BaseTypes.ARTICLE_CODE).mapToInt(type -> cas.getIndexRepository().getIndexedFSs(cas.getTypeSystem().getType(type)).size())
				.sum();
	}

	private static String sentences(List<Remark> remarks) {
		return remarks.stream().map(Remark::sentence).collect(Collectors.joining(" "));
	}

	/** What could not be written, or is not what it seems. */
	List<Rejected> failed() {
		return failed;
	}

	/** Sentences on what the study's types cannot place, and on what of it the files have not. */
	List<String> notes() {
		List<String> notes = new ArrayList<>(Remark.sum(remarks).stream().map(Remark::sentence).toList());
		notes.addAll(declared.impossible().stream().map(feature -> NLS.bind(Messages.featureNotDeclared, feature)).toList());
		if (!notAsWritten.isEmpty()) {
			String some = notAsWritten.stream().limit(NAMED).collect(Collectors.joining(", ")) + (notAsWritten.size() > NAMED ? ", \u2026" : "");
			notes.add(notAsWritten.size() == 1 ? NLS.bind(Messages.lineEndsUnknownOne, some)
					: NLS.bind(Messages.lineEndsUnknown, Integer.valueOf(notAsWritten.size()), some));
		}
		return notes;
	}
}

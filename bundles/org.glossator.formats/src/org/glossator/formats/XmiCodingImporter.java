// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.CasResource;
import org.glossator.cas.article.ArticleContent;
import org.glossator.cas.article.ArticleMetadata;
import org.glossator.cas.article.CodingMetadata;
import org.glossator.cas.text.LineEnds;
import org.glossator.cas.text.SourceBytes;
import org.glossator.cas.text.TextHash;
import org.glossator.cas.types.BaseTypes;
import org.glossator.cas.xmi.Remark;
import org.glossator.cas.xmi.RemarkKind;
import org.glossator.cas.xmi.XmiControls;
import org.glossator.cas.xmi.XmiText;
import org.glossator.formats.sources.ImportReport;
import org.glossator.formats.sources.SourceFiles;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.study.Article;
import org.glossator.study.Reasons;
import org.glossator.study.StudyException;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.parts.Part;

/**
 * UIMA XMI of whatever types. The article is the one that has the same text, whatever its line ends, or is added with the file as
 * its source. Types that the codebook does not know become part of the study, so that everything in the file is kept. Who does not lead
 * the study imports into a part of their own alone: a file of an article that the study does not have is refused, and the rest goes on.
 */
public final class XmiCodingImporter implements CodingImporter {

	/** The media type of articles that came as UIMA XMI. */
	static final String MEDIA_TYPE = "application/vnd.xmi+xml";

	@Override
	public String name() {
		return "xmi";
	}

	@Override
	public String description() {
		return Messages.xmiImport;
	}

	@Override
	public List<String> extensions() {
		return List.of("xmi");
	}

	@Override
	public ImportReport importCodings(StudyStore store, Request request, IProgressMonitor monitor) throws IOException {
		Part part = new Part.OfCoder(store.people().idOf(request.coder()));
		Optional<String> refusal = store.access().refusal(part);
		if (refusal.isPresent()) {
			throw new StudyException(refusal.get());
		}
		XmiFiles files = new XmiFiles(request.paths(), store.folder());
		Run run = new Run(store, request, monitor);
		int count = files.files().size();
		monitor.beginTask(NLS.bind(count == 1 ? Messages.importingOne : Messages.importing, Integer.valueOf(count)), count);
		try {
			for (SourceFiles.Source file : files.files()) {
				if (monitor.isCanceled()) {
					break;
				}
				monitor.subTask(file.name());
				files.read(file, run);
				monitor.worked(1);
			}
		} finally {
			store.flush();
			monitor.done();
		}
		boolean cancelled = monitor.isCanceled();
		List<ImportReport.Rejected> rejected = new ArrayList<>(cancelled ? List.of() : files.missing());
		rejected.addAll(run.rejected);
		List<String> notes = new ArrayList<>(files.notes());
		List<ImportReport.Added> added = Annotators.told(run.added, request.coder(), notes);
		return new ImportReport(added, run.alreadyThere, rejected, notes, cancelled);
	}

	/** One import. */
	private static final class Run implements XmiFiles.Visitor {

		private final StudyStore store;
		private final Request request;
		private final IProgressMonitor monitor;
		private final NearArticles near;
		private final UnknownValues values;
		private final Set<String> knownTypes = new HashSet<>();
		private final List<ImportReport.Added> added = new ArrayList<>();
		private final List<ImportReport.AlreadyThere> alreadyThere = new ArrayList<>();
		private final List<ImportReport.Rejected> rejected = new ArrayList<>();

		Run(StudyStore store, Request request, IProgressMonitor monitor) {
			this.store = store;
			this.request = request;
			this.monitor = monitor;
			this.near = new NearArticles(store);
			this.values = new UnknownValues(store.codebook(), store.registry());
		}

		@Override
		public boolean isStopped() {
			return monitor.isCanceled();
		}

		@Override
		public void reject(String name, String reason) {
			rejected.add(new ImportReport.Rejected(name, reason));
		}

		@Override
		public void take(XmiSource source) {
			try {
				add(source);
			} catch (IOException e) {
				reject(source.name(), Reasons.sentence(e));
			} catch (OperationCanceledException e) {
				throw e;
			} catch (RuntimeException | StackOverflowError e) { // a mistake of ours or of UIMA over one file is that file's alone
				reject(source.name(), NLS.bind(Messages.codingMeetsDefect, Reasons.clause(e)));
			}
		}

		private void add(XmiSource source) throws IOException {
			List<String> notes = new ArrayList<>();
			XmiControls.Replaced controls = XmiControls.replace(source.xmi());
			requireArticle(source, controls.xmi());
			learnTypes(source, notes);
			byte[] xmi = store.codebooks().returned(source.name(), controls.xmi());
			CasResource resource = load(source, xmi);
			if (resource.text().isBlank()) {
				throw new StudyException(Messages.noText);
			}
			LineEnds ends = new LineEnds(resource.text());
			List<Remark> past = new ArrayList<>();
			if (controls.replaced() > 0) {
				past.add(new Remark(RemarkKind.REPLACED_CONTROL, "", "", controls.replaced(), "")); // which the report says by itself
			}
			if (store.byTextHash(TextHash.of(resource.text())).isEmpty() && !ends.isPlain()) {
				XmiText.Plain plain = XmiText.withLineFeeds(xmi, store.types().typeSystem());
				resource = load(source, plain.xmi());
				notes.add(Messages.offsetsMoved);
				if (plain.moved() > 0) {
					Remark lost = new Remark(RemarkKind.LOST_OFFSET, "", "", plain.moved(), "");
					notes.add(lost.sentence());
					past.add(lost);
				}
			}
			resource.remarks().stream().filter(remark -> remark.kind() != RemarkKind.NOT_INDEXED && remark.kind() != RemarkKind.UNKNOWN_VERSION)
					.map(Remark::sentence).forEach(notes::add);
			resource.remarks().stream().filter(remark -> remark.kind().isPast()).forEach(past::add);
			resource.indexCodings().forEach(remark -> notes.add(indexed(remark)));
			resource.remarks().stream().filter(remark -> remark.kind() == RemarkKind.NOT_INDEXED).map(Remark::sentence).forEach(notes::add);
			version(resource).ifPresent(notes::add);
			nameCodings(resource.cas(), request.coder());
			values.sentence(resource).ifPresent(notes::add); // after the codings have their names, or the check gives them some
			Optional<Article> there = store.byTextHash(TextHash.of(resource.text()));
			String record = record(resource, ends);
			Optional<String> almost = there.isPresent() ? Optional.empty() : near.sentence(source, resource.text());
			Article article = there.isPresent() ? there.get() : add(source, resource, record);
			almost.ifPresent(notes::add);
			String coder = store.coder(request.coder()).getId();
			store.codings().claim(resource, CodingKey.of(coder, article.getId()));
			CodingMetadata claimed = CodingMetadata.read(resource.cas()).orElseThrow().withLineEnds("").withPast(List.of());
			CodingMetadata ended = claimed.withLineEnds(isOfArticle(record, resource) ? "" : record);
			ended.withPast(Remark.sum(past)).write(resource.cas());
			Path file = store.codings().file(CodingKey.of(coder, article.getId()));
			if (!Files.exists(file)) {
				store.codings().save(resource);
				added.add(new ImportReport.Added(source.name(), article.getId(), controls.replaced(), notes));
				return;
			}
			if (!Arrays.equals(bytes(resource), Files.readAllBytes(file))
					&& !isNow(store.codings().open(CodingKey.of(coder, article.getId())), resource, List.of(ended, claimed))) {
				throw new StudyException(NLS.bind(Messages.codedOtherwise, store.people().name(coder), article.getId()));
			}
			alreadyThere.add(new ImportReport.AlreadyThere(source.name(), article.getId(), true));
		}

		/** Who may not add articles codes those that there are; asked first, since the types of a file that is refused are not learned. */
		private void requireArticle(XmiSource source, byte[] xmi) throws IOException {
			Optional<String> refusal = store.access().refusal(new Part.Shared());
			if (refusal.isPresent()) {
				String text = load(source, xmi).text();
				if (text.isBlank()) {
					throw new StudyException(Messages.noText);
				}
				if (Stream.of(text, new LineEnds(text).text()).allMatch(either -> store.byTextHash(TextHash.of(either)).isEmpty())) {
					throw new StudyException(NLS.bind(Messages.articleNotAdded, refusal.get()));
				}
				store.coder(request.coder()); // whose part the types go into
			}
		}

		private CasResource load(XmiSource source, byte[] xmi) throws IOException {
			CasResource resource = new CasResource(URI.createFileURI(source.name()), store.types());
			try {
				resource.load(new ByteArrayInputStream(xmi), Map.of());
			} catch (IOException e) {
				throw e.getCause() instanceof IOException why ? why : e; // that nothing was changed is said of files of a study
			}
			return resource;
		}

		private static String indexed(Remark remark) {
			return NLS.bind(remark.count() == 1 ? Messages.codingIndexed : Messages.codingsIndexed, remark.type(), Integer.valueOf(remark.count()));
		}

		/** Says by which codebook the codings were made, when it is not that of the study as it is now. */
		private Optional<String> version(CasResource resource) {
			Codebook codebook = store.codebook();
			return CodingMetadata.read(resource.cas()).filter(made -> !made.codebook().isEmpty())
					.filter(made -> !made.codebook().equals(codebook.getName()) || made.codebookVersion() != codebook.getVersion())
					.map(made -> NLS.bind(Messages.otherCodebook, new Object[] { made.codebook(), Integer.valueOf(made.codebookVersion()),
							codebook.getName(), Integer.valueOf(codebook.getVersion()) }));
		}

		/** Makes the study know the types of a file. */
		private void learnTypes(XmiSource source, List<String> notes) throws IOException {
			if (request.types().isPresent()) {
				Path named = request.types().get();
				if (!knownTypes.contains(named.toString())) {
					learn(new TypeSystems.Found(named.toString(), named.toString(), UnpackedTypes.read(named)));
				}
				return;
			}
			Optional<TypeSystems.Found> beside = TypeSystems.beside(source.place());
			if (beside.isPresent()) {
				learn(beside.get());
			} else if (load(source, source.xmi()).remarks().stream().anyMatch(Run::hasUnknownTypes)) {
				TypeSystems.Found only = TypeSystems.only(source.place());
				learn(only);
				notes.add(NLS.bind(Messages.typeSystemFound, only.shown()));
			}
		}

		private static boolean hasUnknownTypes(Remark remark) {
			return remark.kind() == RemarkKind.UNKNOWN_TYPE || remark.kind() == RemarkKind.NO_LAYER;
		}

		private void learn(TypeSystems.Found types) throws IOException {
			if (!knownTypes.contains(types.key())) {
				store.addForeignTypes(types.shown(), types.types());
				knownTypes.add(types.key());
			}
		}

		/** What the line ends were; when the file itself says so, they were other ones before it was exported. */
		private static String record(CasResource resource, LineEnds ends) {
			return Stream.of(CodingMetadata.read(resource.cas()).map(CodingMetadata::lineEnds).orElse(""), resource.article().metadata().lineEnds())
					.filter(said -> LineEnds.restored(ends.text(), said).isPresent()).findFirst().orElseGet(ends::record);
		}

		/** A source without line ends of its own has what every text has here. */
		private static boolean isOfArticle(String record, CasResource resource) {
			String ofArticle = resource.article().metadata().lineEnds();
			return record.equals(ofArticle) || ofArticle.isEmpty() && LineEnds.restored(resource.text(), record).filter(LineEnds::isPlain).isPresent();
		}

		/** Whether they are the same by the types that are known now: more may have been learned, and former versions kept fewer records. */
		private static boolean isNow(CasResource there, CasResource resource, List<CodingMetadata> former) throws IOException {
			byte[] now = bytes(there);
			boolean same = Arrays.equals(bytes(resource), now);
			for (int i = 0; !same && i < former.size(); i++) {
				former.get(i).write(resource.cas());
				same = Arrays.equals(bytes(resource), now);
			}
			return same;
		}

		private static byte[] bytes(CasResource resource) throws IOException {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			resource.save(bytes, Map.of());
			return bytes.toByteArray();
		}

		private Article add(XmiSource source, CasResource resource, String lineEnds) throws IOException {
			ArticleContent content = resource.article();
			ArticleMetadata.Builder metadata = content.metadata().toBuilder().articleId("").sourceName(source.name()).lineEnds(lineEnds)
					.mediaType(MEDIA_TYPE);
			if (content.metadata().title().isEmpty()) {
				metadata.title(Titles.of(source, resource.cas()));
			}
			if (content.metadata().wordCount() == 0) {
				metadata.wordCount(content.text().strip().split("\\s+").length);
			}
			Article article = store.add(new ArticleContent(content.text(), metadata.build(), content.zones()), SourceBytes.of(source.xmi()), "xmi").article();
			near.added(article);
			return article;
		}

		/**
		 * Gives codings that have no uid, or that of another coding before them, one that depends on nothing but the text, the
		 * coder and the file, so that the same file imported again is found to be the same.
		 */
		private static void nameCodings(CAS cas, String coder) {
			Set<String> taken = new HashSet<>();
			int number = 0;
			String text = TextHash.of(cas.getDocumentText());
			for (String base : List.of(BaseTypes.CODING, BaseTypes.ARTICLE_CODE)) {
				Type type = cas.getTypeSystem().getType(base);
				for (FeatureStructure fs : new ArrayList<FeatureStructure>(cas.getIndexRepository().getIndexedFSs(type))) {
					number++;
					String uid = fs.getStringValue(type.getFeatureByBaseName(BaseTypes.UID));
					if (uid == null || uid.isEmpty() || !taken.add(uid)) {
						String at = fs instanceof AnnotationFS annotation ? annotation.getBegin() + "-" + annotation.getEnd() : "";
						String key = String.join(" ", text, coder, fs.getType().getName(), at, Integer.toString(number));
						fs.setStringValue(type.getFeatureByBaseName(BaseTypes.UID), TextHash.of(key).substring(0, 12));
					}
				}
			}
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.apache.uima.cas.AnnotationBaseFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.impl.XmiSerializationSharedData;
import org.apache.uima.cas.text.AnnotationFS;
import org.glossator.cas.article.CodingMetadata;
import org.glossator.cas.types.BaseTypes;
import org.glossator.cas.xmi.CasXmi;
import org.glossator.cas.xmi.Remark;
import org.glossator.cas.xmi.RemarkKind;
import org.glossator.cas.xmi.Tally;

/** What is to be remarked on a CAS: what was found in its file, and what of its annotations has no place in the text or no index. */
final class CasRemarks {

	private final CAS cas;
	private final XmiSerializationSharedData shared;
	private final CodebookTypes types;
	private final String text;

	CasRemarks(CAS cas, XmiSerializationSharedData shared, CodebookTypes types) {
		this.cas = cas;
		this.shared = shared;
		this.types = types;
		this.text = cas.getDocumentText() == null ? "" : cas.getDocumentText();
	}

	List<Remark> all() {
		Tally tally = new Tally();
		Set<FeatureStructure> indexed = new HashSet<>(Reachable.indexed(cas));
		Set<FeatureStructure> all = new HashSet<>(indexed);
		all.addAll(Arrays.asList(shared.getAndSortByIdAllFSsInIdMap()));
		Predicate<FeatureStructure> coding = codings();
		for (FeatureStructure fs : all) {
			if (fs instanceof AnnotationBaseFS annotation && !fs.getType().getName().equals(CAS.TYPE_NAME_DOCUMENT_ANNOTATION)) {
				look(annotation, tally);
				if (coding.test(fs) && !indexed.contains(fs)) {
					tally.add(RemarkKind.NOT_INDEXED, fs.getType().getName(), "", "");
				}
			}
		}
		List<Remark> found = new ArrayList<>(CasXmi.remarks(shared));
		found.addAll(tally.remarks());
		CodingMetadata.read(cas).ifPresent(made -> found.addAll(made.past()));
		List<Remark> inWords = new ArrayList<>(found.stream().map(types::inWords).toList());
		CodingMetadata.read(cas).flatMap(made -> types.unknownVersion(made.codebook(), made.codebookVersion())).ifPresent(inWords::add);
		return Remark.sum(inWords);
	}

	private void look(AnnotationBaseFS fs, Tally tally) {
		if (!isOnText(fs)) {
			tally.add(RemarkKind.OTHER_TEXT, fs.getType().getName(), "", "");
		} else if (!isInside(fs)) {
			tally.add(RemarkKind.OUTSIDE_TEXT, fs.getType().getName(), "", place((AnnotationFS) fs));
		} else if (fs instanceof AnnotationFS annotation && (splits(annotation.getBegin()) || splits(annotation.getEnd()))) {
			tally.add(RemarkKind.SPLIT_CHARACTER, fs.getType().getName(), "", place(annotation));
		}
	}

	/** Indexes the codings that can be seen then. */
	List<Remark> index() {
		Tally tally = new Tally();
		Set<FeatureStructure> indexed = new HashSet<>(Reachable.indexed(cas));
		Predicate<FeatureStructure> coding = codings();
		for (FeatureStructure fs : shared.getAndSortByIdAllFSsInIdMap()) {
			if (coding.test(fs) && !indexed.contains(fs) && isOnText((AnnotationBaseFS) fs) && isInside((AnnotationBaseFS) fs)) {
				cas.addFsToIndexes(fs);
				tally.add(RemarkKind.NOT_INDEXED, fs.getType().getName(), "", "");
			}
		}
		return tally.remarks().stream().map(types::inWords).toList();
	}

	private Predicate<FeatureStructure> codings() {
		TypeSystem system = cas.getTypeSystem();
		Type onSpans = system.getType(BaseTypes.CODING);
		Type onArticles = system.getType(BaseTypes.ARTICLE_CODE);
		return fs -> system.subsumes(onSpans, fs.getType()) || system.subsumes(onArticles, fs.getType());
	}

	private boolean isOnText(AnnotationBaseFS fs) {
		return fs.getView().getViewName().equals(cas.getViewName());
	}

	private boolean isInside(AnnotationBaseFS fs) {
		return !(fs instanceof AnnotationFS annotation)
				|| 0 <= annotation.getBegin() && annotation.getBegin() <= annotation.getEnd() && annotation.getEnd() <= text.length();
	}

	private static String place(AnnotationFS annotation) {
		return annotation.getBegin() + "-" + annotation.getEnd();
	}

	private boolean splits(int offset) {
		return 0 < offset && offset < text.length() && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
	}
}

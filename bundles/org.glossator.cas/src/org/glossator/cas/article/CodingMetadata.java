// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.article;

import java.util.List;
import java.util.Optional;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.glossator.cas.text.LineEnds;
import org.glossator.cas.text.TextHash;
import org.glossator.cas.types.BaseTypes;
import org.glossator.cas.xmi.Remark;

/**
 * Who coded an article, and by which codebook: one per file of a coder. What is unknown is empty or zero.
 *
 * @param coder           name of the coder
 * @param codebook        name of the codebook
 * @param study           name of the study
 * @param codebookVersion version of the codebook the coding was last saved with
 * @param articleId       the article
 * @param sha256          hash of the article's text, as {@link TextHash} gives it
 * @param lineEnds        the line ends that the text had where the coding came from, as {@link LineEnds#record} gives them; empty when
 *                        they are those of the article
 * @param past            what an import left out or changed, and is not to be seen in the file any more
 */
public record CodingMetadata(String coder, String codebook, String study, int codebookVersion, String articleId, String sha256, String lineEnds,
		List<Remark> past) {

	/** Keeps an unmodifiable copy of the remarks. */
	public CodingMetadata {
		past = List.copyOf(past);
	}

	/** {@return the same with other line ends} */
	public CodingMetadata withLineEnds(String others) {
		return new CodingMetadata(coder, codebook, study, codebookVersion, articleId, sha256, others, past);
	}

	/** {@return the same with other remarks on an import} */
	public CodingMetadata withPast(List<Remark> others) {
		return new CodingMetadata(coder, codebook, study, codebookVersion, articleId, sha256, lineEnds, others);
	}

	/** {@return the same with another codebook} */
	public CodingMetadata withCodebook(String other, int version) {
		return new CodingMetadata(coder, other, study, version, articleId, sha256, lineEnds, past);
	}

	/**
	 * Writes this into the initial view of a CAS, in place of what was there.
	 *
	 * @param cas a CAS with the {@link BaseTypes}
	 */
	public void write(CAS cas) {
		FeatureStructure present = find(cas).orElse(null);
		ArticleCas.Writer writer = present == null ? new ArticleCas.Writer(cas, BaseTypes.CODING_METADATA)
				: new ArticleCas.Writer(cas, present);
		writer.string("coder", coder);
		writer.string("codebook", codebook);
		writer.string("study", study);
		writer.fs().setIntValue(writer.feature("codebookVersion"), codebookVersion);
		writer.string("articleId", articleId);
		writer.string("sha256", sha256);
		writer.string(BaseTypes.LINE_ENDS, lineEnds);
		writer.fs().setFeatureValue(writer.feature(BaseTypes.PAST), null);
		writer.strings(BaseTypes.PAST, past.stream().map(Remark::record).toList());
		if (present == null) {
			cas.addFsToIndexes(writer.fs());
		}
	}

	/**
	 * {@return what a CAS says; empty when nobody has written it}
	 *
	 * @param cas a CAS with the {@link BaseTypes}
	 */
	public static Optional<CodingMetadata> read(CAS cas) {
		return find(cas).map(ArticleCas.Reader::new).map(fs -> new CodingMetadata(fs.string("coder"), fs.string("codebook"),
				fs.string("study"), fs.fs().getIntValue(fs.feature("codebookVersion")), fs.string("articleId"), fs.string("sha256"), fs.string(BaseTypes.LINE_ENDS),
				fs.strings(BaseTypes.PAST).stream().flatMap(record -> Remark.recorded(record).stream()).toList()));
	}

	private static Optional<FeatureStructure> find(CAS cas) {
		Type type = cas.getTypeSystem().getType(BaseTypes.CODING_METADATA);
		return cas.getIndexRepository().getIndexedFSs(type).stream().findFirst().map(fs -> fs);
	}
}

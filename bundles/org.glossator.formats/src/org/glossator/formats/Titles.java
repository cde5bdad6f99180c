// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import java.util.Optional;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;

/** What articles are called that come as CASes from elsewhere, so that one is told from another. */
final class Titles {

	/** Where DKPro, and with it INCEpTION and WebAnno, keep a document's title. */
	private static final String DOCUMENT_TITLE = "documentTitle";

	private Titles() {
	}

	/**
	 * The title that the CAS itself gives its document, or the name of the file. A first line is no title: it is often part of a sentence, a number,
	 * or what every text of a series begins with.
	 *
	 * @param source where the CAS is from
	 * @param cas    the CAS
	 * @return a title; it may be that of another article too
	 */
	static String of(XmiSource source, CAS cas) {
		return own(cas).orElseGet(() -> ofFile(source.name()));
	}

	private static Optional<String> own(CAS cas) {
		for (Type type : cas.getTypeSystem().getProperlySubsumedTypes(cas.getTypeSystem().getTopType())) {
			Feature feature = type.getFeatureByBaseName(DOCUMENT_TITLE);
			if (feature != null && feature.getRange().getName().equals(CAS.TYPE_NAME_STRING)) {
				for (FeatureStructure fs : cas.getIndexRepository().getIndexedFSs(type)) {
					String title = fs.getStringValue(feature);
					if (title != null && !title.isBlank()) {
						return Optional.of(title.strip().replaceAll("\\s+", " "));
					}
				}
			}
		}
		return Optional.empty();
	}

	/** The name of the file; of its folder where a tool puts each coder's version of an article into a folder that is named for it. */
	static String ofFile(String name) {
		String[] parts = name.split("!/");
		String stem = TypeSystems.stem(last(parts[parts.length - 1]));
		String archive = parts.length > 1 ? parts[parts.length - 2] : "";
		int slash = archive.lastIndexOf('/');
		return slash > 0 && TypeSystems.stem(last(archive)).equals(stem) ? last(archive.substring(0, slash)) : stem;
	}

	private static String last(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.osgi.util.NLS;
import org.glossator.cas.xmi.SafeXml;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The version of the layout on disk, read from the first element of {@code study.glossator} before EMF sees the file: a newer
 * file may hold what today's model cannot load.
 *
 * @param current the version that this program reads and writes
 * @param migrations how older versions become newer, in any order
 */
record StudyFormat(int current, List<StudyMigration> migrations) {

	/** The format of today. */
	static final StudyFormat TODAY = new StudyFormat(2, List.of(new SecondLayout()));

	/**
	 * Refuses a study that is too new, or too old for the migrations there are.
	 *
	 * @return whether {@link #migrate} has something to do
	 */
	boolean needsMigration(StudyFolder folder) throws IOException {
		int version = version(folder.study());
		if (version > current) {
			throw new StudyException(NLS.bind(Messages.formatTooNew,
					new Object[] { folder.root(), Integer.valueOf(version), Integer.valueOf(current) }));
		}
		for (int v = version; v < current; v++) {
			handler(folder, v);
		}
		return version < current;
	}

	/** Brings the study to the current version; the caller holds its lock. */
	void migrate(StudyFolder folder) throws IOException {
		for (int version = version(folder.study()); version < current; version = version(folder.study())) {
			handler(folder, version).migrate(folder.root());
			if (version(folder.study()) <= version) {
				throw new StudyException(NLS.bind(Messages.migrationFailed,
						new Object[] { folder.root(), Integer.valueOf(version), Integer.valueOf(version + 1) }));
			}
		}
	}

	private StudyMigration handler(StudyFolder folder, int version) throws StudyException {
		return migrations.stream().filter(m -> m.from() == version).findFirst().orElseThrow(() -> new StudyException(
				NLS.bind(Messages.formatTooOld, new Object[] { folder.root(), Integer.valueOf(version), Integer.valueOf(current) })));
	}

	/** The id of the coder who leads a study, as its first element says; empty while there is none. */
	static Optional<String> lead(StudyFolder folder) throws IOException {
		return first(folder.study()).lead.filter(id -> !id.isBlank());
	}

	private static int version(Path file) throws IOException {
		return version(file, first(file).version);
	}

	private static FirstElement.Seen first(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			XMLReader reader = SafeXml.reader();
			FirstElement first = new FirstElement();
			reader.setContentHandler(first);
			reader.parse(new InputSource(in));
			throw new StudyException(NLS.bind(Messages.noStudyOfGlossator, file)); // not reached: XML has an element
		} catch (FirstElement.Seen seen) {
			if (!"Study".equals(seen.name) || !seen.namespace.startsWith("http://glossator.org/model/study/")) {
				throw new StudyException(NLS.bind(Messages.noStudyOfGlossator, file));
			}
			return seen;
		} catch (NoSuchFileException e) {
			throw new StudyException(NLS.bind(Messages.noStudy, file.getParent(), StudyFolder.STUDY), e);
		} catch (SAXException | ParserConfigurationException | CharConversionException | UnsupportedEncodingException e) {
			throw damaged(file, e);
		}
	}

	private static int version(Path file, Optional<String> version) throws StudyException {
		try {
			return version.map(String::strip).map(Integer::valueOf).orElse(Integer.valueOf(1)).intValue(); // EMF omits an attribute that has its default
		} catch (NumberFormatException e) {
			throw damaged(file, e);
		}
	}

	private static StudyException damaged(Path file, Exception failure) {
		return new StudyException(NLS.bind(Messages.studyDamaged, file, Reasons.clause(failure)), failure);
	}

	/** Reads no further than to the first element. */
	private static final class FirstElement extends DefaultHandler {

		@Override
		public void startElement(String namespace, String name, String qualifiedName, Attributes attributes) throws SAXException {
			throw new Seen(namespace, name, Optional.ofNullable(attributes.getValue("formatVersion")), Optional.ofNullable(attributes.getValue("lead")));
		}

		private static final class Seen extends SAXException {

			private static final long serialVersionUID = 1L;
			private final String namespace;
			private final String name;
			private final transient Optional<String> version;
			private final transient Optional<String> lead;

			Seen(String namespace, String name, Optional<String> version, Optional<String> lead) {
				this.namespace = namespace;
				this.name = name;
				this.version = version;
				this.lead = lead;
			}
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.osgi.util.NLS;

/**
 * The version of the layout on disk, read from the first element of {@code study.glossator} before EMF sees the file: a newer
 * file may hold what today's model cannot load.
 *
 * @param current the version that this program reads and writes
 * @param migrations how older versions become newer, in any order
 */
record StudyFormat(int current, List<StudyMigration> migrations) {

	/** The format of today. There is no older one yet. */
	static final StudyFormat TODAY = new StudyFormat(1, List.of());

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

	private static int version(Path file) throws IOException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
		factory.setXMLReporter((message, type, information, location) -> {
			// What is wrong is thrown as well; without this the reader writes it to standard error.
		});
		try (InputStream in = Files.newInputStream(file)) {
			XMLStreamReader reader = factory.createXMLStreamReader(in);
			reader.nextTag();
			String namespace = String.valueOf(reader.getNamespaceURI());
			if (!"Study".equals(reader.getLocalName()) || !namespace.startsWith("http://glossator.org/model/study/")) {
				throw new StudyException(NLS.bind(Messages.noStudyOfGlossator, file));
			}
			String version = reader.getAttributeValue(null, "formatVersion");
			reader.close();
			return version == null ? 1 : Integer.parseInt(version.strip()); // EMF omits an attribute that has its default
		} catch (NoSuchFileException e) {
			throw new StudyException(NLS.bind(Messages.noStudy, file.getParent(), StudyFolder.STUDY), e);
		} catch (XMLStreamException | NumberFormatException e) {
			throw new StudyException(NLS.bind(Messages.studyDamaged, file, Reasons.clause(e)), e);
		}
	}
}

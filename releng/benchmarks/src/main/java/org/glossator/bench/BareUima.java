// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.resource.metadata.FsIndexDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;

/**
 * Reads the CASes of a study, writes them to a folder and reads them back, strictly, by UIMA alone: what an export does that is
 * proved. One CAS is filled again and again, another takes what is read back.
 */
public final class BareUima {

	private BareUima() {
	}

	/** @param arguments the folder of a study; the folder to make */
	public static void main(String[] arguments) throws Exception {
		Path study = Path.of(arguments[0]);
		Path out = Files.createDirectories(Path.of(arguments[1]));
		TypeSystemDescription types = UIMAFramework.getXMLParser()
				.parseTypeSystemDescription(new XMLInputSource(study.resolve("TypeSystem.xml").toFile()));
		types.resolveImports();
		CAS cas = CasCreationUtils.createCas(types, null, new FsIndexDescription[0]);
		CAS proof = CasCreationUtils.createCas(types, null, new FsIndexDescription[0]);
		List<Path> articles;
		try (Stream<Path> list = Files.list(study.resolve("articles"))) {
			articles = list.sorted().toList();
		}
		for (Path article : articles) {
			cas.reset();
			try (InputStream in = new BufferedInputStream(Files.newInputStream(article.resolve("article.xmi")))) {
				XmiCasDeserializer.deserialize(in, cas, true);
			}
			Path written = out.resolve(article.getFileName() + ".xmi");
			try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(written))) {
				XmiCasSerializer.serialize(cas, file);
			}
			proof.reset();
			try (InputStream in = new BufferedInputStream(Files.newInputStream(written))) {
				XmiCasDeserializer.deserialize(in, proof, false);
			}
		}
		Fresh.tell("articles", articles.size());
		Fresh.tellCpu(0);
	}
}

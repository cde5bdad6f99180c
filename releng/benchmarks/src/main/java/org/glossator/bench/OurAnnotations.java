// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.Annotations;
import org.glossator.cas.CasResource;
import org.glossator.cas.CodebookTypes;
import org.glossator.cas.xmi.CasXmi;
import org.glossator.model.Codebooks;
import org.glossator.model.codebook.Anchor;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Layer;

/**
 * Shows the annotations of a CAS as objects of EMF and asks each where it begins: the first time in this Java, and when warm.
 * The XMI is read before the clock starts.
 */
public final class OurAnnotations {

	private static final double MILLISECONDS = 1e6;
	private static final int PER_ANNOTATION = 60;

	private OurAnnotations() {
	}

	/** @param arguments how many annotations; how many rounds count as warm, after as many that do not */
	public static void main(String[] arguments) throws Exception {
		int annotations = Integer.parseInt(arguments[0]);
		int rounds = Integer.parseInt(arguments[1]);
		Codebook codebook = Codebooks.newsFraming();
		CodebookTypes types = new CodebookTypes(codebook);
		byte[] xmi = xmi(codebook, types, annotations);
		double[] warm = new double[rounds];
		double[] warmCpu = new double[rounds];
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		for (int i = -rounds; i < rounds; i++) {
			CAS cas = types.newCas();
			long start = System.nanoTime();
			CasXmi.read(new ByteArrayInputStream(xmi), cas);
			double parse = (System.nanoTime() - start) / MILLISECONDS;
			start = System.nanoTime();
			long cpuStart = threads.getCurrentThreadCpuTime();
			long sum = touch(new CasResource(URI.createURI("bench.xmi"), types, cas), annotations);
			double shown = (System.nanoTime() - start) / MILLISECONDS;
			double cpu = (threads.getCurrentThreadCpuTime() - cpuStart) / MILLISECONDS;
			if (i == -rounds) {
				Fresh.tell("first", shown);
				Fresh.tell("firstCpu", cpu);
				Fresh.tell("firstParse", parse);
				Fresh.tell("sum", sum);
			}
			if (i >= 0) {
				warm[i] = shown;
				warmCpu[i] = cpu;
			}
		}
		Fresh.tell("warm", Samples.of(warm).median());
		Fresh.tell("warmCpu", Samples.of(warmCpu).median());
	}

	private static long touch(CasResource resource, int expected) {
		long sum = 0;
		int seen = 0;
		for (EObject coding : resource.getContents()) {
			sum += Annotations.begin(coding);
			seen++;
		}
		if (seen != expected) {
			throw new IllegalStateException(seen + " of " + expected + " annotations are shown.");
		}
		return sum;
	}

	/** A text with annotations of all layers on spans, evenly. */
	private static byte[] xmi(Codebook codebook, CodebookTypes types, int annotations) throws IOException {
		CAS cas = types.newCas();
		char[] text = new char[annotations * PER_ANNOTATION];
		Arrays.fill(text, 'a');
		cas.setDocumentText(new String(text));
		List<Layer> layers = codebook.getLayers().stream().filter(layer -> layer.getAnchor() != Anchor.ARTICLE).toList();
		for (int i = 0; i < annotations; i++) {
			Type type = cas.getTypeSystem().getType(types.typeName(layers.get(i % layers.size())));
			AnnotationFS fs = cas.createAnnotation(type, i * PER_ANNOTATION, i * PER_ANNOTATION + PER_ANNOTATION / 2);
			fs.setStringValue(type.getFeatureByBaseName("uid"), "u" + i);
			cas.addFsToIndexes(fs);
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		CasXmi.write(cas, out);
		return out.toByteArray();
	}
}

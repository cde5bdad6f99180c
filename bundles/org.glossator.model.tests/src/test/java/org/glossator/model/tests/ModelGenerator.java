// SPDX-License-Identifier: EPL-2.0
package org.glossator.model.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Runs EMF's generator over {@code glossator.genmodel}.
 */
final class ModelGenerator {

	private static final String BUNDLE = "org.glossator.model";

	private ModelGenerator() {
	}

	/**
	 * Generates the model code.
	 *
	 * @param bundles folder that holds {@code org.glossator.model}
	 * @param target  folder that receives {@code <bundle>/src-gen}
	 */
	static void generate(Path bundles, Path target) throws IOException {
		Path model = target.resolve("org.glossator.model/model");
		Files.createDirectories(model);
		for (String file : new String[] { "study.ecore", "codebook.ecore", "registry.ecore", "glossator.genmodel" }) {
			Path source = bundles.resolve("org.glossator.model/model").resolve(file);
			if (!source.equals(model.resolve(file))) {
				Files.write(model.resolve(file), Files.readAllBytes(source));
			}
		}
		deleteTree(target.resolve(BUNDLE).resolve("src-gen"));
		Files.createDirectories(target.resolve(BUNDLE).resolve("src-gen"));
		EcorePlugin.getPlatformResourceMap().put(BUNDLE, URI.createFileURI(target.resolve(BUNDLE).toString() + "/"));
		GenModelPackage.eINSTANCE.eClass();
		ResourceSet set = new ResourceSetImpl();
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
		set.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
		GenModel genModel = (GenModel) set.getResource(
				URI.createPlatformResourceURI("/org.glossator.model/model/glossator.genmodel", true), true).getContents().get(0);
		EcoreUtil.resolveAll(genModel);
		genModel.reconcile();
		genModel.setCanGenerate(true);
		genModel.setUpdateClasspath(false);
		Diagnostic problems = genModel.diagnose();
		if (problems.getSeverity() != Diagnostic.OK) {
			throw new IllegalStateException(problems.toString());
		}
		Generator generator = new Generator();
		generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		generator.setInput(genModel);
		Diagnostic result = generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
		if (result.getSeverity() == Diagnostic.ERROR) {
			throw new IllegalStateException(result.toString());
		}
		// The generator wants names for a manifest that it does not write here.
		Files.deleteIfExists(target.resolve("org.glossator.model/plugin.properties"));
	}

	private static void deleteTree(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (var files = Files.walk(folder)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}
}

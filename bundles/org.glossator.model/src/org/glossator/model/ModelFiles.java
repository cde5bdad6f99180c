// SPDX-License-Identifier: EPL-2.0
package org.glossator.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.osgi.util.NLS;
import org.glossator.model.codebook.CodebookPackage;
import org.glossator.model.registry.RegistryPackage;
import org.glossator.model.study.StudyPackage;

/**
 * Reads and writes a model as XMI: UTF-8, a line an element, so that versions of it diff well.
 */
public final class ModelFiles {

	private static final Map<Object, Object> SAVE = Map.of(XMLResource.OPTION_ENCODING, "UTF-8",
			XMLResource.OPTION_LINE_WIDTH, Integer.valueOf(Integer.MAX_VALUE),
			XMLResource.OPTION_URI_HANDLER, new org.eclipse.emf.ecore.xmi.impl.URIHandlerImpl());
	// A model file comes from anybody: no document type, so no entity can reach other files or grow without end. Java's limits on
	// entities would count each &amp; and &quot; instead, and refuse a study with many articles.
	private static final Map<Object, Object> LOAD = Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE,
			XMLResource.OPTION_PARSER_FEATURES, Map.of("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE),
			XMLResource.OPTION_PARSER_PROPERTIES,
			Map.of("jdk.xml.maxGeneralEntitySizeLimit", "0", "jdk.xml.totalEntitySizeLimit", "0"));

	private ModelFiles() {
	}

	/**
	 * Reads the one model object that a stream holds.
	 *
	 * @param <T>  the type of the root
	 * @param name names the stream in errors and as the resource's URI
	 * @param type the root's class
	 * @param in   XMI; read to its end, not closed
	 * @return the root, contained in a resource of its own
	 * @throws IOException when the stream is no XMI of a known model, or its root is of another type; the message names it
	 */
	public static <T extends EObject> T read(String name, Class<T> type, InputStream in) throws IOException {
		return read(resource(name), name, type, in, LOAD);
	}

	/** A model that an earlier version of the model wrote: its root, and the attributes that objects had which there are no more, by name. */
	public record Former<T extends EObject>(T root, Map<EObject, Map<String, String>> dropped) {
	}

	/**
	 * As {@link #read}, of a file that an earlier version of the model wrote.
	 *
	 * @throws IOException as there
	 */
	public static <T extends EObject> Former<T> readFormer(String name, Class<T> type, InputStream in) throws IOException {
		XMIResourceImpl resource = resource(name);
		Map<Object, Object> options = new HashMap<>(LOAD);
		options.put(XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, Boolean.TRUE);
		T root = read(resource, name, type, in, options);
		Map<EObject, Map<String, String>> dropped = new HashMap<>();
		resource.getEObjectToExtensionMap().forEach((object, any) -> {
			Map<String, String> attributes = new HashMap<>();
			any.getAnyAttribute().forEach(entry -> attributes.put(entry.getEStructuralFeature().getName(), String.valueOf(entry.getValue())));
			dropped.put(object, attributes);
		});
		resource.getEObjectToExtensionMap().clear(); // else it is written again
		return new Former<>(root, dropped);
	}

	private static <T extends EObject> T read(Resource resource, String name, Class<T> type, InputStream in, Map<Object, Object> options)
			throws IOException {
		try {
			resource.load(in, options);
		} catch (IOException | RuntimeException e) {
			throw new IOException(NLS.bind(Messages.modelUnreadable, new Object[] { name, type.getSimpleName().toLowerCase(Locale.ROOT), Causes.clause(e) }), e);
		}
		if (resource.getContents().size() == 1 && type.isInstance(resource.getContents().get(0))) {
			return type.cast(resource.getContents().get(0));
		}
		throw new IOException(NLS.bind(Messages.modelNotOne, name, type.getSimpleName().toLowerCase(Locale.ROOT)));
	}

	/**
	 * Writes a model object as XMI.
	 *
	 * @param root the root of a containment tree; it stays in the resource it is in, or gets one
	 * @return the bytes of the file, UTF-8
	 * @throws IOException when the tree refers to an object outside of it
	 */
	public static byte[] write(EObject root) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Resource resource = root.eResource();
		if (resource == null) {
			resource = resource("model.xmi");
			resource.getContents().add(root);
		}
		resource.save(out, SAVE);
		return out.toByteArray();
	}

	private static XMIResourceImpl resource(String name) {
		XMIResourceImpl resource = new XMIResourceImpl(URI.createURI(URI.encodeSegment(name, true)));
		resource.setIntrinsicIDToEObjectMap(new HashMap<>());
		ResourceSetImpl set = new ResourceSetImpl();
		set.getPackageRegistry().put(StudyPackage.eNS_URI, StudyPackage.eINSTANCE);
		set.getPackageRegistry().put(CodebookPackage.eNS_URI, CodebookPackage.eINSTANCE);
		set.getPackageRegistry().put(RegistryPackage.eNS_URI, RegistryPackage.eINSTANCE);
		set.getResources().add(resource);
		return resource;
	}
}

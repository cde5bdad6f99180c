// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.types.BaseTypes;

/**
 * The annotations of a resource whose types the codebook does not know, since they came with a corpus from elsewhere. They are no
 * codings: nobody can change them, no rule checks them, and they are written back as they were.
 */
public final class ForeignAnnotations {

	private final CasResource resource;
	private final Map<FeatureStructure, ForeignObject> objects = new HashMap<>();
	private final Map<Type, Boolean> foreign = new HashMap<>();

	ForeignAnnotations(CasResource resource) {
		this.resource = resource;
	}

	/**
	 * {@return whether an object shows such an annotation}
	 *
	 * @param object any object
	 */
	public static boolean isForeign(EObject object) {
		return object instanceof ForeignObject;
	}

	/**
	 * {@return the full name of the UIMA type of such an annotation}
	 *
	 * @param object an object of {@link CasResource#foreign}
	 */
	public static String typeName(EObject object) {
		return ((ForeignObject) object).fs().getType().getName();
	}

	// All that are indexed in the view of the text, by begin.
	EList<EObject> all() {
		CAS cas = resource.cas();
		if (foreign.isEmpty()) {
			TypeSystem types = cas.getTypeSystem();
			types.getProperlySubsumedTypes(cas.getAnnotationType()).forEach(type -> foreign.put(type, Boolean.valueOf(isForeign(type, types))));
		}
		List<EObject> all = new ArrayList<>();
		if (foreign.containsValue(Boolean.TRUE)) { // mostly not, and then nobody waits for it
			for (AnnotationFS fs : cas.<AnnotationFS>getAnnotationIndex()) {
				if (foreign.getOrDefault(fs.getType(), Boolean.FALSE).booleanValue()) {
					all.add(objects.computeIfAbsent(fs, any -> new ForeignObject(resource.types().foreignClass(fs.getType()), fs, resource)));
				}
			}
		}
		return new ReadOnlyList<>(all, () -> Messages.foreignKept);
	}

	private boolean isForeign(Type type, TypeSystem types) {
		return resource.types().eClass(type).isEmpty() && !type.getName().startsWith(BaseTypes.NAMESPACE + ".")
				&& !types.subsumes(types.getType(BaseTypes.ZONE), type)
				&& !types.subsumes(types.getType(CAS.TYPE_NAME_DOCUMENT_ANNOTATION), type); // which tells of the text as a whole
	}
}

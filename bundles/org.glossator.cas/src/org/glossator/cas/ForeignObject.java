// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas;

import java.util.ArrayList;
import java.util.List;

import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/**
 * An EObject that shows an annotation of a type from elsewhere: {@code eGet} reads the feature structure, and whatever would
 * change it is refused. A feature that refers to other feature structures describes them.
 */
final class ForeignObject extends DynamicEObjectImpl {

	/** As many values of a feature are read: a list in a file from elsewhere may run in a circle. */
	private static final int MOST = 1_000;

	private final AnnotationFS fs;
	private final CasResource resource;

	ForeignObject(EClass eClass, AnnotationFS fs, CasResource resource) {
		super(eClass);
		this.fs = fs;
		this.resource = resource;
	}

	AnnotationFS fs() {
		resource.cas(); // which refuses when it was let go
		return fs;
	}

	// The text that it is an annotation of. It is not in the contents of the resource, so none of EMF's commands find it there.
	String text() {
		return resource.text();
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		return value(attribute(featureID));
	}

	@Override
	public boolean eIsSet(int featureID) {
		Object value = value(attribute(featureID));
		return value instanceof List<?> list ? !list.isEmpty() : value != null && !value.equals(attribute(featureID).getDefaultValue());
	}

	@Override
	public void eSet(int featureID, Object value) {
		throw new UnsupportedOperationException(refusal());
	}

	@Override
	public void eUnset(int featureID) {
		throw new UnsupportedOperationException(refusal());
	}

	private EAttribute attribute(int featureID) {
		return (EAttribute) eClass().getEStructuralFeature(featureID);
	}

	private String refusal() {
		return NLS.bind(Messages.foreignReadOnly, fs.getType().getShortName(), fs.getType().getName());
	}

	private Object value(EAttribute attribute) {
		Feature feature = fs().getType().getFeatureByBaseName(attribute.getName());
		if (feature.getRange().isPrimitive()) {
			String text = fs.getFeatureValueAsString(feature);
			return text == null ? null : EcoreUtil.createFromString(attribute.getEAttributeType(), text);
		}
		FeatureStructure value = fs.getFeatureValue(feature);
		if (!attribute.isMany()) {
			return value == null ? null : describe(value);
		}
		List<Object> values = new ArrayList<>();
		if (value instanceof Iterable<?> elements) {
			for (Object element : elements) {
				if (values.size() == MOST) {
					break;
				}
				if (element != null) {
					values.add(element instanceof FeatureStructure structure ? describe(structure) : element);
				}
			}
		}
		return new ReadOnlyList<>(values, this::refusal);
	}

	private String describe(FeatureStructure structure) {
		String type = structure.getType().getShortName();
		return structure instanceof AnnotationFS annotation && annotation.getView() == fs.getView()
				? NLS.bind(Messages.foreignWithText, type, Annotations.covered(text(), annotation.getBegin(), annotation.getEnd()))
				: type;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.coding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.IParameterValues;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Described;
import org.glossator.model.codebook.Layer;
import org.glossator.ui.ModelLabels;
import org.glossator.ui.OpenStudy;

/** The layers, features or tags of the open study's codebook, so that keys of one's own can be bound to single codes. */
public final class CodeNames implements IParameterValues, IExecutableExtension {

	private String which = ""; //$NON-NLS-1$

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		which = String.valueOf(data);
	}

	@Override
	public Map<String, String> getParameterValues() {
		Map<String, String> values = new LinkedHashMap<>();
		Optional<Codebook> codebook = PlatformUI.getWorkbench().getService(OpenStudy.class).codebook();
		codebook.ifPresent(open -> {
			switch (which) {
			case "layer" -> open.getLayers().forEach(layer -> put(values, layer)); //$NON-NLS-1$
			case "feature" -> open.getLayers().stream().map(Layer::getFeatures).forEach(all -> all.forEach(feature -> put(values, feature))); //$NON-NLS-1$
			default -> open.getTagSets().forEach(set -> set.getTags().forEach(tag -> put(values, tag)));
			}
		});
		return Collections.unmodifiableMap(values);
	}

	/** Two that are labelled alike are told apart by what they belong to, and by the name that they are stored by. */
	private static void put(Map<String, String> values, Described element) {
		String label = ModelLabels.text(element);
		boolean taken = values.containsKey(label) && !values.get(label).equals(element.getName());
		values.putIfAbsent(taken ? NLS.bind(Messages.NameWithin, new Object[] { label, ModelLabels.text(element.eContainer()), element.getName() }) : label,
				element.getName());
	}
}

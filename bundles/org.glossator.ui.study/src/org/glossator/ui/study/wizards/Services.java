// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.wizards;

import java.util.Comparator;
import java.util.List;

import org.glossator.formats.CodingImporter;
import org.glossator.formats.CorpusExporter;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

/** The formats that this program has, which are OSGi services. */
final class Services {

	private Services() {
	}

	/** All services of a type, by name. */
	static <T> List<T> all(Class<T> type) {
		BundleContext bundles = FrameworkUtil.getBundle(Services.class).getBundleContext();
		try {
			return bundles.getServiceReferences(type, null).stream().map(bundles::getService).sorted(Comparator.comparing(Services::name)).toList();
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException(e); // there is no filter
		}
	}

	private static String name(Object service) {
		return switch (service) {
		case CorpusExporter exporter -> exporter.name();
		case CodingImporter importer -> importer.name();
		default -> ""; //$NON-NLS-1$
		};
	}
}

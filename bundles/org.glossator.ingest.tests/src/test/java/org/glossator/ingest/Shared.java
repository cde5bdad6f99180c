// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests an ingestor with default options whose forks all tests share, and ends it after the last test. */
public class Shared implements ParameterResolver {

	private record Resource(Ingestor ingestor) implements AutoCloseable {
		@Override
		public void close() {
			ingestor.close();
		}
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Ingestor.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getRoot().getStore(Namespace.create(Shared.class)).getOrComputeIfAbsent(Resource.class,
				key -> new Resource(new Ingestor(IngestOptions.defaults(), withoutEclipse())), Resource.class).ingestor();
	}

	/** As the product makes it: the forks have no bundles of Eclipse, and so no message bundles. */
	private static ForkRuntime withoutEclipse() {
		ForkRuntime all = ForkRuntime.ofCurrentClassPath();
		return new ForkRuntime(all.java(),
				all.classPath().stream().filter(path -> !path.getFileName().toString().startsWith("org.eclipse.")).toList());
	}
}

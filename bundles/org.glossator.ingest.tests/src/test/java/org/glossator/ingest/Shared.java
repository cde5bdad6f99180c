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
				key -> new Resource(new Ingestor(IngestOptions.defaults(), ForkRuntime.ofCurrentClassPath())), Resource.class).ingestor();
	}
}

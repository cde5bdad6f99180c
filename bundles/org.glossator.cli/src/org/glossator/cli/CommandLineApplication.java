// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.glossator.formats.CodingImporter;
import org.glossator.formats.CorpusExporter;
import org.glossator.ingest.ForkRuntime;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

/** The command line in the product: formats are OSGi services, forked readers get their class path from the bundles. */
public final class CommandLineApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) throws InvalidSyntaxException {
		context.applicationRunning(); // takes the splash screen down
		BundleContext bundles = FrameworkUtil.getBundle(CommandLineApplication.class).getBundleContext();
		Surroundings surroundings = Surroundings.of(ForkRuntime::ofBundles, services(bundles, CorpusExporter.class),
				services(bundles, CodingImporter.class));
		PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
		String[] args = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		return Integer.valueOf(new Main(surroundings).run(out, err, args));
	}

	private static <T> List<T> services(BundleContext bundles, Class<T> type) throws InvalidSyntaxException {
		return bundles.getServiceReferences(type, null).stream().map(bundles::getService).toList();
	}

	@Override
	public void stop() {
		// a running command is stopped by the end of the process, see Session
	}
}

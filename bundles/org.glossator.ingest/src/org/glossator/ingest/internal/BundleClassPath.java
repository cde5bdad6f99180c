// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.osgi.util.NLS;
import org.glossator.ingest.IngestException;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/**
 * The class path of a plain Java process that is to run classes of bundles. A bundle that is a folder gives its jars as they
 * are; from a bundle that is a jar, the jars within are copied once to the bundle's own data area.
 */
public final class BundleClassPath {

	private BundleClassPath() {
	}

	/*
	 * The jars and folders of the bundles that these classes come from.
	 *
	 * @throws IngestException when a bundle's files cannot be found or copied
	 */
	public static List<Path> of(Class<?>... classes) {
		Set<Path> found = new LinkedHashSet<>();
		for (Class<?> each : classes) {
			Bundle bundle = FrameworkUtil.getBundle(each);
			try {
				found.addAll(of(bundle));
			} catch (IOException e) {
				throw new IngestException(NLS.bind(Messages.bundleNotCopied, bundle.getSymbolicName()), e);
			}
		}
		return List.copyOf(found);
	}

	private static List<Path> of(Bundle bundle) throws IOException {
		Path location = FileLocator.getBundleFileLocation(bundle).map(File::toPath)
				.orElseThrow(() -> new IOException("no file holds " + bundle.getSymbolicName()));
		String header = bundle.getHeaders("").get(Constants.BUNDLE_CLASSPATH);
		List<Path> found = new ArrayList<>();
		for (String entry : (header == null ? "." : header).split(",")) {
			String name = entry.split(";", 2)[0].strip();
			if (Files.isDirectory(location)) {
				found.addAll(inFolder(location, name));
			} else {
				found.add(name.equals(".") ? location : copied(bundle, location, name));
			}
		}
		return found;
	}

	/* In a bundle that runs from its project, classes lie in the output folder. */
	private static List<Path> inFolder(Path folder, String name) {
		return name.equals(".")
				? Stream.of(folder, folder.resolve("bin"), folder.resolve("target/classes")).filter(Files::isDirectory).toList()
				: List.of(folder.resolve(name));
	}

	private static Path copied(Bundle bundle, Path jar, String name) throws IOException {
		Path own = bundle.getDataFile("fork").toPath();
		Path version = own.resolve(Long.toString(bundle.getLastModified()));
		Path target = version.resolve(name);
		if (!Files.exists(target)) {
			if (!Files.exists(version)) {
				Scratch.removed(own); // the jars of the bundle before an update
			}
			Files.createDirectories(target.getParent());
			Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished-" + ProcessHandle.current().pid());
			try (ZipFile zip = new ZipFile(jar.toFile())) {
				ZipEntry entry = zip.getEntry(name);
				if (entry == null) {
					throw new IOException(jar + " holds no " + name);
				}
				try (InputStream in = zip.getInputStream(entry)) {
					Files.copy(in, unfinished, StandardCopyOption.REPLACE_EXISTING);
				}
				Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
			} finally {
				Files.deleteIfExists(unfinished);
			}
		}
		return target;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.tika.parser.Parser;
import org.glossator.cas.text.Zone;
import org.glossator.ingest.internal.BundleClassPath;
import org.slf4j.Logger;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What a forked process runs.
 *
 * @param java the Java executable
 * @param classPath jars and folders with this bundle, Tika and what they need
 */
public record ForkRuntime(Path java, List<Path> classPath) {

	/** Copies the class path. */
	public ForkRuntime {
		classPath = List.copyOf(classPath);
	}

	/** {@return the running Java with its own class path: for a plain program, as a test is} */
	public static ForkRuntime ofCurrentClassPath() {
		String path = System.getProperty("java.class.path");
		return new ForkRuntime(currentJava(), Pattern.compile(File.pathSeparator, Pattern.LITERAL).splitAsStream(path)
				.filter(each -> !each.isEmpty()).map(each -> Path.of(each).toAbsolutePath()).toList());
	}

	/**
	 * The running Java with the bundles that the forked process needs: for the workbench and its headless application.
	 *
	 * @return a runtime whose class path holds the bundles' jars, copied out of them where needed
	 * @throws IngestException when the bundles' files cannot be found or copied
	 */
	public static ForkRuntime ofBundles() {
		return new ForkRuntime(currentJava(), BundleClassPath.of(ForkRuntime.class, Zone.class, Parser.class, Logger.class,
				ObjectMapper.class, JsonFactory.class, JsonProperty.class));
	}

	/** {@return {@link #ofBundles()} when this class comes from a bundle, otherwise {@link #ofCurrentClassPath()}} */
	public static ForkRuntime current() {
		return ForkRuntime.class.getClassLoader() == ClassLoader.getSystemClassLoader() ? ofCurrentClassPath() : ofBundles();
	}

	static Path currentJava() {
		String name = File.separatorChar == '\\' ? "java.exe" : "java";
		return Path.of(System.getProperty("java.home"), "bin", name);
	}
}

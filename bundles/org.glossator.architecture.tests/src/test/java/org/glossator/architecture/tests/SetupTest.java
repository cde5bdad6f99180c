// SPDX-License-Identifier: EPL-2.0
package org.glossator.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The set-up of releng/glossator and releng/verify installs what is missing, and only that; apt and dpkg are stand-ins here. */
@EnabledOnOs(OS.LINUX)
class SetupTest {

	@TempDir
	private Path temp;

	@BeforeEach
	void makeStandIns() throws IOException {
		program("apt-get", "echo \"$@\" >> \"$ASKED\"");
		program("sudo", "\"$@\"");
	}

	private void program(String name, String body) throws IOException {
		Path file = Files.writeString(temp.resolve(name), "#!/bin/sh\n" + body + "\n");
		assertTrue(file.toFile().setExecutable(true));
	}

	/** What apt is asked to install, given what dpkg says of each installed package. */
	private List<String> asked(List<String> installed, String... wanted) throws IOException, InterruptedException {
		program("dpkg-query", "cat <<'EOF'\n" + String.join("\n", installed) + "\nEOF");
		Path asked = temp.resolve("asked");
		Files.deleteIfExists(asked);
		Path setup = Repository.root().resolve("releng/setup.sh");
		ProcessBuilder builder = new ProcessBuilder("bash", "-c", ". \"$0\"; install_packages \"$@\"", setup.toString());
		builder.command().addAll(List.of(wanted));
		builder.environment().put("PATH", temp + ":" + System.getenv("PATH"));
		builder.environment().put("ASKED", asked.toString());
		Process process = builder.redirectErrorStream(true).redirectOutput(temp.resolve("log").toFile()).start();
		assertEquals(0, process.waitFor(), () -> Repository.text(temp.resolve("log")));
		return Files.exists(asked) ? Files.readAllLines(asked).stream().filter(line -> line.startsWith("install"))
				.map(line -> line.replaceAll(".*--no-install-recommends ", "")).toList() : List.of();
	}

	@Test
	void aPackageOfAnotherNameThatProvidesItIsEnough() throws IOException, InterruptedException {
		List<String> trixie = List.of("installed libgtk-3-0t64, libgtk-3-0 (= 3.24.49-3)", "installed libwebkit2gtk-4.1-0, ", "installed xauth, ",
				"installed dummy:amd64, one, two:any (= 1), three");
		assertEquals(List.of(), asked(trixie, "libgtk-3-0", "libwebkit2gtk-4.1-0"));
		assertEquals(List.of(), asked(trixie, "dummy", "one", "two", "three"));
		assertEquals(List.of(), asked(List.of("installed libgtk-3-0, "), "libgtk-3-0"));
	}

	@Test
	void whatIsMissingIsInstalledOnce() throws IOException, InterruptedException {
		List<String> bare = List.of("installed libgtk-3-common, ", "config-files xvfb, xserver", "half-installed xauth, ", "installed openbox, x-window-manager");
		assertEquals(List.of("libgtk-3-0 xvfb xauth"), asked(bare, "openbox", "libgtk-3-0", "xvfb", "xauth"));
	}

	@Test
	void noClassOutlivesAChangeOfTheSources() throws IOException, InterruptedException {
		Path root = Files.createDirectories(temp.resolve("root"));
		Path setup = Files.createDirectories(root.resolve("releng")).resolve("setup.sh");
		Files.copy(Repository.root().resolve("releng/setup.sh"), setup);
		Files.writeString(root.resolve("pom.xml"), "<project/>");
		Path source = Files.createDirectories(root.resolve("bundles/one/src")).resolve("One.java");
		Path compiled = Files.createDirectories(root.resolve("bundles/one/target/classes")).resolve("Two.class");
		Files.writeString(source, "class One { }");
		Files.writeString(compiled, "calls One");
		forget(setup);
		assertFalse(Files.exists(compiled), "nobody knows what it was compiled with");
		Files.createDirectories(compiled.getParent());
		Files.writeString(compiled, "calls One");
		forget(setup);
		assertTrue(Files.exists(compiled), "nothing has changed");
		Files.writeString(source, "class One { void two() { } }");
		forget(setup);
		assertFalse(Files.exists(compiled));
	}

	private static void forget(Path setup) throws IOException, InterruptedException {
		assertEquals(0, new ProcessBuilder("bash", "-c", ". \"$0\"; forget_stale_classes", setup.toString()).inheritIO().start().waitFor());
	}
}

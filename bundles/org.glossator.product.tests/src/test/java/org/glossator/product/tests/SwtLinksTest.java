// SPDX-License-Identifier: EPL-2.0
package org.glossator.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Whether the bundles of the product fit the SWT that it has. They come from a repository that does not say which go together, and
 * one that calls what SWT lacks is not noticed before somebody comes to that place.
 */
class SwtLinksTest {

	private static final String SWT = "org/eclipse/swt/";

	/** A class of SWT: what it declares, as name and descriptor, and what it inherits from. */
	private record Declared(Set<String> methods, Set<String> parents) {
	}

	@Test
	void everyBundleFindsInSwtWhatItCalls() throws IOException {
		Map<String, Declared> swt = new HashMap<>();
		Set<String> missing = new TreeSet<>();
		for (Path jar : jars(true)) {
			each(jar, reader -> declare(reader, swt));
		}
		assertFalse(swt.isEmpty(), "SWT is in the product");
		for (Path jar : jars(false)) {
			each(jar, reader -> calls(reader, (owner, call) -> {
				if (owner.startsWith(SWT) && !finds(owner, call, swt)) {
					missing.add(jar.getFileName() + ": " + reader.getClassName() + " calls " + owner + '.' + call);
				}
			}));
		}
		assertEquals(Set.of(), missing);
	}

	private static List<Path> jars(boolean ofSwt) throws IOException {
		try (Stream<Path> files = Files.list(Product.folder().resolve("plugins"))) {
			return files.filter(file -> file.toString().endsWith(".jar"))
					.filter(file -> file.getFileName().toString().startsWith("org.eclipse.swt") == ofSwt).toList();
		}
	}

	private static void each(Path jar, Consumer<ClassReader> use) throws IOException {
		try (JarFile file = new JarFile(jar.toFile())) {
			for (JarEntry entry : Collections.list(file.entries())) {
				if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/")) {
					try (InputStream in = file.getInputStream(entry)) {
						use.accept(new ClassReader(in));
					}
				}
			}
		}
	}

	private static void declare(ClassReader reader, Map<String, Declared> swt) {
		Declared declared = new Declared(new HashSet<>(), new HashSet<>(List.of(reader.getInterfaces())));
		declared.parents().add(reader.getSuperName());
		swt.put(reader.getClassName(), declared);
		reader.accept(new ClassVisitor(Opcodes.ASM9) {
			@Override
			public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
				declared.methods().add(name + descriptor);
				return null;
			}
		}, ClassReader.SKIP_CODE);
	}

	/** Takes a call: the class that it names, and the method's name and descriptor. */
	private interface Calls {
		void take(String owner, String call);
	}

	private static void calls(ClassReader reader, Calls calls) {
		reader.accept(new ClassVisitor(Opcodes.ASM9) {
			@Override
			public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
				return new MethodVisitor(Opcodes.ASM9) {
					@Override
					public void visitMethodInsn(int opcode, String owner, String called, String of, boolean isInterface) {
						calls.take(owner, called + of);
					}
				};
			}
		}, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
	}

	private static boolean finds(String owner, String call, Map<String, Declared> swt) {
		Declared declared = swt.get(owner);
		if (declared == null) {
			return !owner.startsWith(SWT) && inherits(owner, call);
		}
		return declared.methods().contains(call) || declared.parents().stream().anyMatch(parent -> finds(parent, call, swt));
	}

	/** Whether a class of Java has a method of this name: enough for what SWT's classes inherit from there. */
	private static boolean inherits(String owner, String call) {
		try {
			return Stream.of(Class.forName(owner.replace('/', '.')).getMethods(), Object.class.getDeclaredMethods()).flatMap(Stream::of)
					.anyMatch(method -> call.startsWith(method.getName() + '('));
		} catch (ClassNotFoundException e) {
			return false;
		}
	}
}

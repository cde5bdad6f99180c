// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.containers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.sun.management.ThreadMXBean;

/** A line of 100 MB, three times what may be held: it is named, what can follow it is read, and what is read of it is not kept. */
class LongLineTest {

	private static final int LIMIT = 1 << 20;
	private static final long LINE = 100_000_000;
	private static final long MEMORY = 32 * LIMIT;

	/** The same letter, so often. */
	private static final class Letters extends InputStream {

		private long left = LINE;

		@Override
		public int read() {
			return left-- > 0 ? 'x' : -1;
		}

		@Override
		public int read(byte[] target, int offset, int length) {
			int n = (int) Math.min(left, length);
			java.util.Arrays.fill(target, offset, offset + n, (byte) 'x');
			left -= n;
			return n == 0 ? -1 : n;
		}
	}

	private static InputStream around(String before, String after) {
		return new SequenceInputStream(Collections.enumeration(List.of(stream(before), new Letters(), stream(after))));
	}

	private static InputStream stream(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	private static List<ContainerPart> read(Container container, InputStream stream) throws IOException, InterruptedException {
		List<ContainerPart> parts = new ArrayList<>();
		container.read(stream, parts::add);
		return parts;
	}

	private static List<ContainerPart> readInLittleMemory(Container container, InputStream stream) throws IOException, InterruptedException {
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long before = threads.getCurrentThreadAllocatedBytes();
		List<ContainerPart> parts = read(container, stream);
		long allocated = threads.getCurrentThreadAllocatedBytes() - before;
		assertTrue(allocated < MEMORY, allocated + " bytes");
		return parts;
	}

	@Test
	void inJsonLines() throws IOException, InterruptedException {
		List<ContainerPart> parts = readInLittleMemory(new JsonLineParts(new Columns(Map.of()), LIMIT),
				around("{\"text\":\"First.\"}\n{\"text\":\"", "\"}\n{\"text\":\"Third.\"}\n"));
		assertEquals(List.of("row 1", "row 2", "row 3"), parts.stream().map(ContainerPart::name).toList());
		assertInstanceOf(ContainerPart.Unreadable.class, parts.get(1));
		assertEquals("Third.", new String(assertInstanceOf(ContainerPart.Content.class, parts.get(2)).read(), StandardCharsets.UTF_8));
	}

	@Test
	void inATable() throws IOException, InterruptedException {
		List<ContainerPart> parts = readInLittleMemory(new TableParts(new Columns(Map.of()), LIMIT), around("title,text\nA,First.\nB,\"", "\"\nC,Third.\n"));
		assertEquals(List.of("row 1", "row 2"), parts.stream().map(ContainerPart::name).toList());
		assertInstanceOf(ContainerPart.Unreadable.class, parts.get(1));
	}

	@Test
	void inAMailbox() throws IOException, InterruptedException {
		String message = "From a@b.example Tue Jul 11 09:30:00 2017\nSubject: s\n\n";
		List<ContainerPart> parts = read(new MailboxParts(LIMIT), around(message, "\n\n" + message + "Second.\n"));
		assertEquals(List.of("1", "2"), parts.stream().map(ContainerPart::name).toList());
		assertInstanceOf(ContainerPart.Unreadable.class, parts.get(0));
	}
}

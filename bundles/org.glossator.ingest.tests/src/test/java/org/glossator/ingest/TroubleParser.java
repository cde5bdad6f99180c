// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.glossator.ingest.internal.fork.ArticleParser;
import org.glossator.ingest.internal.terms.Question;
import org.xml.sax.ContentHandler;

/** Runs in a fork in place of the parser of articles: hangs, eats memory or ends the process when a file's name says so. */
public class TroubleParser extends ArticleParser {

	private static final long serialVersionUID = 1L;

	@Override
	public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context) {
		String name = context.get(Question.class).name();
		if (name.startsWith("hang")) {
			hang();
		}
		if (name.startsWith("memory")) {
			eat();
		}
		if (name.startsWith("exit")) {
			Runtime.getRuntime().halt(3);
		}
		super.parse(stream, handler, metadata, context);
		if (name.startsWith("process")) {
			metadata.set("glossator:section", Long.toString(ProcessHandle.current().pid()));
		}
	}

	private static void hang() {
		while (true) {
			try {
				Thread.sleep(Long.MAX_VALUE);
			} catch (@SuppressWarnings("unused") InterruptedException e) {
				// hangs on
			}
		}
	}

	private static void eat() {
		List<byte[]> eaten = new ArrayList<>();
		while (true) {
			eaten.add(new byte[1 << 20]);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.fetcher.AbstractFetcher;
import org.glossator.ingest.internal.terms.Question;

/** Gets the bytes that a {@link Question} tells: a file's, or those that came with it. */
public class SourceFetcher extends AbstractFetcher {

	/** The name under which the pool of forks asks for this fetcher. */
	public static final String NAME = "source";

	@Override
	public InputStream fetch(String key, Metadata metadata, ParseContext context) throws IOException {
		Question question = context.get(Question.class);
		TikaInputStream stream;
		if (question.path().isEmpty()) {
			metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, question.name());
			stream = TikaInputStream.get(question.bytes(), metadata);
		} else {
			stream = TikaInputStream.get(path(question.path()), metadata);
		}
		String mediaType = question.mediaType().isEmpty() ? quickLook(question.name(), stream) : question.mediaType();
		if (!mediaType.isEmpty()) {
			metadata.set(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE, mediaType);
		}
		return stream;
	}

	private static Path path(String path) throws IOException {
		try {
			return Path.of(path);
		} catch (InvalidPathException e) {
			throw new IOException(e); // said to be not opened; it would end this process otherwise
		}
	}

	private static String quickLook(String name, TikaInputStream stream) throws IOException {
		stream.mark(QuickLook.LENGTH);
		byte[] start = stream.readNBytes(QuickLook.LENGTH);
		stream.reset();
		return QuickLook.format(name, start).map(format -> format.mediaTypes().get(0)).orElse("");
	}
}

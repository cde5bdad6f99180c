// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.fetcher.AbstractFetcher;
import org.glossator.ingest.internal.Question;

/** Gets the bytes that a {@link Question} tells: a file's, or those that came with it. */
public class SourceFetcher extends AbstractFetcher {

	/** The name under which the pool of forks asks for this fetcher. */
	public static final String NAME = "source";

	@Override
	public InputStream fetch(String key, Metadata metadata, ParseContext context) throws IOException {
		Question question = context.get(Question.class);
		if (!question.mediaType().isEmpty()) {
			metadata.set(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE, question.mediaType());
		}
		if (question.path().isEmpty()) {
			metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, question.name());
			return TikaInputStream.get(question.bytes(), metadata);
		}
		return TikaInputStream.get(Path.of(question.path()), metadata);
	}
}

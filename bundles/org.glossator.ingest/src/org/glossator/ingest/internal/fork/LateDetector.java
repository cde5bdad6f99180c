// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;

/**
 * All of Tika's detectors, made when the first source comes that {@link QuickLook} does not know. Making them takes a good part
 * of a process's start, and few processes need them. A fork reads one source at a time.
 */
public class LateDetector implements Detector {

	private static final long serialVersionUID = 1L;

	private transient Optional<Detector> all = Optional.empty();

	@Override
	public MediaType detect(InputStream input, Metadata metadata) throws IOException {
		if (all.isEmpty()) {
			all = Optional.of(new DefaultDetector());
		}
		return all.get().detect(input, metadata);
	}
}

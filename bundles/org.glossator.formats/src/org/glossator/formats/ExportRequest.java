// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be exported.
 *
 * @param out the folder, which need not exist; it is replaced when it holds an earlier export and nothing else
 * @param coder the id of the coder whose codings alone are wanted; empty for everybody's
 */
public record ExportRequest(Path out, Optional<String> coder) {
}

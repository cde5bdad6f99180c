// SPDX-License-Identifier: EPL-2.0
/**
 * A study goes out of here, and codings from elsewhere come in: one class a format. Exporters are OSGi services of the type
 * {@link org.glossator.formats.CorpusExporter} with plain constructors; what they write appears under its name when it is
 * complete, and never over files that are not from an earlier export.
 */
package org.glossator.formats;

// SPDX-License-Identifier: EPL-2.0
/**
 * Articles come into a study: files and folders are found, read by ingest on all cores, and added; what became of each is reported. Codings
 * come in by {@link org.glossator.formats.CodingImporter}.
 */
package org.glossator.formats.sources;

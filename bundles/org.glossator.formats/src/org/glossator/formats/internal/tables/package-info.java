// SPDX-License-Identifier: EPL-2.0
/**
 * What the tables of a study are: which there are, what stands in their rows, and what the data dictionary says of their columns.
 * In which files they are written is the business of a {@link org.glossator.formats.internal.tables.TableMaker}.
 */
package org.glossator.formats.internal.tables;

// SPDX-License-Identifier: EPL-2.0
/**
 * Tables as the sheets of one XLSX workbook. A workbook is written sheet after sheet while the rows of all tables come at once, so rows
 * wait in files; what a sheet cannot hold is told, and the workbook is read back before it is called done.
 */
package org.glossator.formats.internal.sheets;

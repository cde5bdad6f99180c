// SPDX-License-Identifier: EPL-2.0
/**
 * What is not saved, written aside all the time: the files of the journal, who writes them, and what an earlier run of the program left
 * in them. Also by what a file is told from one that another program has written since.
 */
package org.glossator.editing.journal;

// SPDX-License-Identifier: EPL-2.0
/**
 * The wizards that make a study, bring articles and codings in and a corpus out. They ask and remember; the work is done by the
 * same headless classes that the command line uses, in jobs that can be cancelled, and a dialog tells what became of each file.
 */
package org.glossator.ui.study.wizards;

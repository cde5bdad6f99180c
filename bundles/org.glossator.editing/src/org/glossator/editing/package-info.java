// SPDX-License-Identifier: EPL-2.0
/**
 * What is being edited in an open study, and how: a session for each open coding, one for the registry and one for the codebook,
 * each with its own steps to undo. Everything a coder does by hand is a command that is made here, so that the workbench only
 * says which. Nothing here knows a user interface; all of it is to be called from one thread.
 */
package org.glossator.editing;

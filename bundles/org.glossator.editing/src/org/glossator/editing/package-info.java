// SPDX-License-Identifier: EPL-2.0
/**
 * All that is being edited in an open study, by who works here: it has a session for each open coding, one for the registry and one for the
 * codebook, each in a package of its own. Everything a coder does by hand is a command that is made there, so that the workbench only
 * says which. Nothing here knows a user interface; all of it is to be called from one thread.
 */
package org.glossator.editing;

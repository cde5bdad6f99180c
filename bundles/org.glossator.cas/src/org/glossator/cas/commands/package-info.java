// SPDX-License-Identifier: EPL-2.0
/**
 * What can be done with codings, as EMF commands that can be undone: make, anchor, delete, unlink, and let a UIMA engine loose. Each leaves
 * a CAS as it found it when it is undone.
 */
package org.glossator.cas.commands;

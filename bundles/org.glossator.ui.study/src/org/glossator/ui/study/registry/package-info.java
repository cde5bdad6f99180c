// SPDX-License-Identifier: EPL-2.0
/**
 * The registry editor: a table of entries for each kind, a form for the one that is selected, and where it is used. What it changes
 * are steps of the registry's own; merging and deleting change no coding, and say before what becomes of those that refer to an entry.
 */
package org.glossator.ui.study.registry;

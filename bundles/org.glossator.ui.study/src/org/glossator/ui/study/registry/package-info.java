// SPDX-License-Identifier: EPL-2.0
/**
 * The registry editor: a table of entries for each kind, a form for the one that is selected, and where it is used. What it changes
 * are steps of the registry's own; merging and deleting reach into the codings of all coders by way of the editing bundle.
 */
package org.glossator.ui.study.registry;

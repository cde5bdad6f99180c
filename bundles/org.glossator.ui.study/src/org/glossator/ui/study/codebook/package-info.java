// SPDX-License-Identifier: EPL-2.0
/**
 * The codebook editor: a tree of layers, features, tag sets, tags and rules beside a form for the one that is selected. It edits
 * a copy; when that is saved, codings follow, and whoever saves is told before how many they are.
 */
package org.glossator.ui.study.codebook;

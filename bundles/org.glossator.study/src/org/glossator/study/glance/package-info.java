// SPDX-License-Identifier: EPL-2.0
/**
 * What files of codings say at a glance, without a CAS: how many codings they hold, and what of them nobody could explain. Kept
 * from one opening of a study to the next, and never trusted over the files.
 */
package org.glossator.study.glance;

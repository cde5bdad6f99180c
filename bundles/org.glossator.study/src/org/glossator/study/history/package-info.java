// SPDX-License-Identifier: EPL-2.0
/**
 * The history of a study's codebook: one file a version, with the steps that led to it. Codings keep the version that they were made
 * under, and are brought to the codebook of today in memory, version by version, when they are read.
 */
package org.glossator.study.history;

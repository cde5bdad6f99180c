// SPDX-License-Identifier: EPL-2.0
/**
 * A study on disk, whole at every moment. {@link org.glossator.study.StudyStore} creates, opens and changes it: an article is
 * staged beside the others and renamed into its place, so that a folder under {@code articles/} is complete or not there;
 * {@code study.glossator} is a checkpoint that may lag behind that folder but never runs ahead of it, and what it lacks after a
 * crash is taken from the article files at the next open.
 */
package org.glossator.study;

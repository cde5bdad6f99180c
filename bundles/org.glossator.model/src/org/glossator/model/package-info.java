// SPDX-License-Identifier: EPL-2.0
/**
 * The models of a study: {@code study} lists articles, coders and rounds, {@code codebook} says what is coded and by which
 * rules, {@code registry} holds the entities, propositions and events that codings of several articles refer to. The three
 * sub-packages are generated from {@code model/*.ecore} into {@code src-gen/}; what is written by hand lives here.
 */
package org.glossator.model;

// SPDX-License-Identifier: EPL-2.0
/**
 * The Properties view: a form for the codings that are selected, made from the codebook. A {@link CodingForm} has one
 * {@link FeatureRow} for each feature of a layer, and is kept for the next coding of that layer; a row shows and changes its
 * {@link FeatureModel} by a {@link ValueEditor} for the kind of the feature. Whatever is changed here is one step of the session.
 */
package org.glossator.ui.views.properties;

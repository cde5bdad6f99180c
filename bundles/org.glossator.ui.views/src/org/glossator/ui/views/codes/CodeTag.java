// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.codes;

import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Tag;

/**
 * A tag in the palette. Several features may share a tag set, so that a tag alone would not say which of them it is a value of.
 *
 * @param feature the feature of kind tag
 * @param tag     one of its tags
 */
record CodeTag(Feature feature, Tag tag) {
}

// SPDX-License-Identifier: EPL-2.0
/**
 * The Annotations view: all codings of the session in hand as a table that follows the editor's selection and leads it. What is
 * listed, in which order, is decided by {@code AnnotationList} without a widget; rows are made when they are first looked at.
 */
package org.glossator.ui.views.annotations;

// SPDX-License-Identifier: EPL-2.0
/**
 * Names as they are typed: finding what they mean, also when they are mistyped, and guessing what a new one stands for. Knows the
 * models, but nothing of what is being edited.
 */
package org.glossator.editing.names;

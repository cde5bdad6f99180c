// SPDX-License-Identifier: EPL-2.0
/**
 * What a kind of feature is, one class a kind: how its values stand in a CAS, how they are typed, written, put into words and into
 * tables, what they become when the kind changes. Whoever asks for a kind's behaviour asks here, so that a new kind is a new class;
 * {@link org.glossator.model.kinds.Kind#of} is the one list of them.
 */
package org.glossator.model.kinds;

// SPDX-License-Identifier: EPL-2.0
/**
 * What people and things are called, and the ids made from that. A name is compared with a name, letter by letter; an id is made once,
 * is unique, and never says who is meant.
 */
package org.glossator.study.names;

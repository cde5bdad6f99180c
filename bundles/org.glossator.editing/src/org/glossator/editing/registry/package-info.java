// SPDX-License-Identifier: EPL-2.0
/**
 * The registry of a study while it is edited: its session, its commands with merges, and which codings refer to which entry. Codings
 * know the registry, and it knows none of their sessions.
 */
package org.glossator.editing.registry;

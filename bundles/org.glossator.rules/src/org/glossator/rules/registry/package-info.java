// SPDX-License-Identifier: EPL-2.0
/** What is wrong in the registry of a study, as text editors and other programs leave it. It knows no codings and no rules of a codebook. */
package org.glossator.rules.registry;

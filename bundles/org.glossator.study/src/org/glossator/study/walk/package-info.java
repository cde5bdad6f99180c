// SPDX-License-Identifier: EPL-2.0
/**
 * The one walk over the codings of a study: which of them, in what order, read by several threads and taken by one, with damaged files
 * told and passed over, and with what is open and not saved laid over what is on the disk. Whoever looks at many codings goes through it.
 */
package org.glossator.study.walk;

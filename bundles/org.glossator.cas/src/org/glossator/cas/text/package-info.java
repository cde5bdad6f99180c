// SPDX-License-Identifier: EPL-2.0
/**
 * The text of an article and places in it: ranges and zones in UTF-16 code units, its hash, and what UIMA and XML would not keep of
 * the bytes it came from: line ends, a byte order mark, characters that XML cannot hold. No CAS is known here.
 */
package org.glossator.cas.text;

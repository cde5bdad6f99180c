// SPDX-License-Identifier: EPL-2.0
/** Exports compared with what was meant, and codings that go out and come back. */
package org.glossator.formats.tests;

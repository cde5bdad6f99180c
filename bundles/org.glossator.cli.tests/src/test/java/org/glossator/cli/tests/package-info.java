// SPDX-License-Identifier: EPL-2.0
/** The command line from end to end, in plain Java. */
package org.glossator.cli.tests;

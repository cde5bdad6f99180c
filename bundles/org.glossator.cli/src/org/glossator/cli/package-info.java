// SPDX-License-Identifier: EPL-2.0
/**
 * The command line: the same services as in the workbench, with arguments. {@link org.glossator.cli.Main} runs in plain Java,
 * {@link org.glossator.cli.CommandLineApplication} in the product; each command is a class that reads its arguments, calls one
 * service and prints. Results go to standard output, everything that went wrong to standard error, a line each.
 */
package org.glossator.cli;

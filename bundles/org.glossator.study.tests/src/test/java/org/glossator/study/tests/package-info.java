// SPDX-License-Identifier: EPL-2.0
/** What a study on disk promises, among it that it is whole whenever the program that writes it is killed. */
package org.glossator.study.tests;

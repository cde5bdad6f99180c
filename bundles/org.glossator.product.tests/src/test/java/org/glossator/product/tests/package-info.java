// SPDX-License-Identifier: EPL-2.0
/**
 * End-to-end tests of the product as it was built: its script, its exit codes, its window on a virtual screen. They see it
 * from outside, and read what it wrote through the study and the CAS.
 */
package org.glossator.product.tests;

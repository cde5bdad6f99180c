// SPDX-License-Identifier: EPL-2.0
/**
 * Tests of the CAS as an EMF resource. Feature structures are compared by structure, see {@link org.glossator.cas.tests.CasShape},
 * never by id; files that other tools would write are fixtures that were written by hand in their shapes.
 */
package org.glossator.cas.tests;

// SPDX-License-Identifier: EPL-2.0
/**
 * The least that makes a window of Eclipse's workbench: no menus, no views, an empty perspective. What the start of Glossator is
 * measured against; in no feature.
 */
package org.glossator.bench.rcp;

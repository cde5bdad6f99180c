// SPDX-License-Identifier: EPL-2.0
/** The guide to coding: a view that is searched by words, and what the platform's help leads to. */
package org.glossator.app.guide;

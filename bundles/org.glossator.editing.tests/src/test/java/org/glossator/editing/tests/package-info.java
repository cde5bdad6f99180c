// SPDX-License-Identifier: EPL-2.0
/** Tests of editing, all without a workbench: what a gesture does, that undo takes it back to the byte, and what a crash leaves. */
package org.glossator.editing.tests;

// SPDX-License-Identifier: EPL-2.0
/**
 * What every part of the workbench shares: the study that is open, icons, colours that stay legible on any background,
 * JFace adapters for EMF models, and the one way in which something that went wrong reaches a person.
 */
package org.glossator.ui;

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.util.function.Consumer;

import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.widgets.Composite;
import org.glossator.ui.ActiveCoding;

/**
 * What an editor of values is given.
 *
 * @param parent    has a grid of one column; the editor adds to it
 * @param model     what to show and change
 * @param active    what the coder has in hand
 * @param resources for images; disposed with the form
 * @param changed   is to be called when the editor needs more or less room
 * @param complain  shows why what was typed is not stored; an empty string when it is
 */
record RowContext(Composite parent, FeatureModel model, ActiveCoding active, ResourceManager resources, Runnable changed,
		Consumer<String> complain) {
}

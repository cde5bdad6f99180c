// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.glossator.ui.ArticleInput;

/** Brings back the articles that were open when the workbench was closed. */
public class ArticleInputFactory implements IElementFactory {

	@Override
	public IAdaptable createElement(IMemento memento) {
		return ArticleInput.of(memento).orElse(null);
	}
}

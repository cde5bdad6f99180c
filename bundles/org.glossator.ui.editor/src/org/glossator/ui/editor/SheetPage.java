// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IEditorSite;
import org.glossator.cas.Annotations;
import org.glossator.cas.CasResource;
import org.glossator.cas.text.TextRange;
import org.glossator.ui.editor.coding.DeskPage;

/** What coding by hand sees of an article's sheet. */
record SheetPage(IEditorSite site, ArticlePage page, Supplier<CasResource> resource, Runnable onSelected) implements DeskPage {

	@Override
	public StyledText text() {
		return page.text();
	}

	@Override
	public List<EObject> codingsAt(int x, int y) {
		return page.uidsAt(new Point(x, y)).stream().flatMap(uid -> resource.get().byUid(uid).stream()).toList();
	}

	@Override
	public void emphasise() {
		onSelected.run();
	}

	@Override
	public boolean isSeen(EObject coding) {
		return !Annotations.isAnchored(coding) || page.isSeen(new TextRange(Annotations.begin(coding), Annotations.end(coding)));
	}

	@Override
	public void reveal(EObject coding) {
		if (Annotations.isAnchored(coding)) {
			reveal(new TextRange(Annotations.begin(coding), Annotations.end(coding)));
		}
	}

	@Override
	public void reveal(TextRange range) {
		page.reveal(range);
	}

	@Override
	public void say(String sentence) {
		site.getActionBars().getStatusLineManager().setMessage(sentence);
	}
}

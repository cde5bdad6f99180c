// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.coding;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IEditorSite;
import org.glossator.cas.text.TextRange;

/** The page that is coded on, as far as coding by hand needs to know it. */
public interface DeskPage {

	/** The text, each offset in it one of the article. */
	StyledText text();

	/** Where the page is in the workbench. */
	IEditorSite site();

	/** The codings whose words or underline are at a place, the innermost first; in points from the corner of the text. */
	List<EObject> codingsAt(int x, int y);

	/** Sets off the codings that are selected on the desk; links are drawn for the first of them. */
	void emphasise();

	/** Whether something of a coding is in sight; a code of the whole article always is. */
	boolean isSeen(EObject coding);

	/** Scrolls to a coding, if it is not seen already. */
	void reveal(EObject coding);

	/** Scrolls to a stretch of text, if it is not seen already. */
	void reveal(TextRange range);

	/** Tells a person something in passing; an empty sentence takes back the last. */
	void say(String sentence);
}

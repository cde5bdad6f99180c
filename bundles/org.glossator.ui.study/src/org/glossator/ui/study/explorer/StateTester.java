// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.explorer;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.ui.PlatformUI;
import org.glossator.model.study.Article;
import org.glossator.ui.OpenStudy;

/** Whether the coder who works here is done with an article, for menus. */
public class StateTester extends PropertyTester {

	@Override
	public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
		OpenStudy study = PlatformUI.getWorkbench().getService(OpenStudy.class);
		boolean done = receiver instanceof Article article && new Progress(study).of(article) == ArticleState.DONE;
		return done == !Boolean.FALSE.equals(expected);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.glossator.model.study.Article;
import org.glossator.ui.OpenStudy;

/** The Study Explorer: the study that is open as a tree, and a box to find articles in it. */
public class StudyExplorer extends CommonNavigator {

	/** The id in the extension registry. */
	public static final String ID = "org.glossator.ui.study.explorer"; //$NON-NLS-1$

	private static final int TYPING_PAUSE_MILLISECONDS = 150;

	private final Runnable onStudy = this::studyChanged;
	private ExplorerInput input;
	private Text filter;
	private int typed;

	@Override
	public void createPartControl(Composite parent) {
		input = new ExplorerInput(getSite().getService(OpenStudy.class));
		Composite all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
		filter = new Text(all, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.Filter);
		filter.addModifyListener(event -> filterSoon());
		GridDataFactory.fillDefaults().grab(true, false).indent(2, 2).applyTo(filter);
		Composite tree = new Composite(all, SWT.NONE);
		tree.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
		super.createPartControl(tree);
		CommonViewer viewer = getCommonViewer();
		viewer.setComparator(null); // what is shown has an order of its own
		viewer.addOpenListener(event -> open((IStructuredSelection) event.getSelection()));
		input.study().addListener(onStudy);
		reveal();
	}

	@Override
	protected Object getInitialInput() {
		return input;
	}

	private void open(IStructuredSelection selection) {
		for (Object element : selection.toList()) {
			if (element instanceof Article article) {
				Articles.open(getSite().getPage(), input.study(), article);
			}
		}
	}

	private void filterSoon() {
		int now = ++typed;
		filter.getDisplay().timerExec(TYPING_PAUSE_MILLISECONDS, () -> {
			if (now == typed && !filter.isDisposed()) {
				input.setFilter(filter.getText());
				getCommonViewer().refresh();
				getCommonViewer().expandToLevel(new Node.Articles(), 1);
			}
		});
	}

	private void studyChanged() {
		filter.getDisplay().asyncExec(() -> {
			if (!filter.isDisposed()) {
				getCommonViewer().refresh();
				reveal();
			}
		});
	}

	/** Opens the tree as far as a person needs to see the articles. */
	private void reveal() {
		input.study().name().ifPresent(name -> {
			getCommonViewer().expandToLevel(new Node.Root(name), 1);
			getCommonViewer().expandToLevel(new Node.Articles(), 1);
		});
	}

	@Override
	public void dispose() {
		if (input != null) {
			input.study().removeListener(onStudy);
		}
		super.dispose();
	}
}

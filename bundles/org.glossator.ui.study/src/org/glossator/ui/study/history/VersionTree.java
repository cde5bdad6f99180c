// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.glossator.model.CodebookTerms;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.CodebookPackage.Literals;
import org.glossator.model.codebook.Rule;
import org.glossator.study.history.Comparison;
import org.glossator.study.history.Comparison.Mark;
import org.glossator.ui.Accessibility;
import org.glossator.ui.Icon;
import org.glossator.ui.IconPlates;
import org.glossator.ui.ModelLabels;

/** The codebook of a version as a tree, to be read; what is new, changed or deleted since another version says so. */
final class VersionTree {

	/** What is in a codebook, a group each. */
	private static final List<EReference> GROUPS = List.of(Literals.CODEBOOK__LAYERS, Literals.CODEBOOK__TAG_SETS, Literals.CODEBOOK__RULES);
	private static final Styler GONE = new Styler() {
		@Override
		public void applyStyles(TextStyle style) {
			style.strikeout = true;
		}
	};

	private final TreeViewer viewer;
	private Optional<Codebook> codebook = Optional.empty();
	private Optional<Comparison> comparison = Optional.empty();

	VersionTree(Composite parent) {
		viewer = new TreeViewer(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
		viewer.setContentProvider(new Content());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
		viewer.setUseHashlookup(true);
		IconPlates.install(viewer.getTree());
		Accessibility.name(viewer.getTree(), Messages.TreeName);
	}

	Tree widget() {
		return viewer.getTree();
	}

	/** Shows a codebook; marked, when it is compared with another. What is marked is seen. */
	void show(Optional<Codebook> shown, Optional<Comparison> compared) {
		codebook = shown;
		comparison = compared;
		viewer.setInput(shown.orElse(null));
		viewer.expandToLevel(2);
		shown.ifPresent(all -> all.eAllContents().forEachRemaining(element -> {
			if (!mark(element).isEmpty()) {
				reveal(element);
			}
			gone(element).stream().findFirst().ifPresent(this::reveal);
		}));
		if (viewer.getTree().getItemCount() > 0) { // nothing is shown of a version whose file is missing or damaged
			viewer.getTree().setTopItem(viewer.getTree().getItem(0));
		}
	}

	private void reveal(EObject element) {
		viewer.expandToLevel(((Content) viewer.getContentProvider()).getParent(element), 1);
	}

	private List<EObject> gone(EObject container) {
		return comparison.map(compared -> compared.gone(container)).orElse(List.of());
	}

	private boolean isGone(EObject element) {
		return codebook.filter(shown -> EcoreUtil.isAncestor(shown, element)).isEmpty();
	}

	/** What an element is, compared; empty when it is as it was. */
	private String mark(EObject element) {
		if (comparison.isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		if (isGone(element)) {
			return comparison.get().instead(element).map(tag -> NLS.bind(Messages.MarkReplaced, tag)).orElse(Messages.MarkDeleted);
		}
		Mark mark = comparison.get().mark(element);
		if (mark == Mark.NEW && comparison.get().mark(element.eContainer()) == Mark.NEW) {
			return ""; // as all of that is //$NON-NLS-1$
		}
		return mark == Mark.NEW ? Messages.MarkNew : mark == Mark.CHANGED ? Messages.MarkChanged : ""; //$NON-NLS-1$
	}

	private final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return GROUPS.toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			List<EObject> children = new ArrayList<>();
			if (parent instanceof EReference group) {
				codebook.ifPresent(shown -> {
					children.addAll(((List<?>) shown.eGet(group)).stream().map(EObject.class::cast).toList());
					children.addAll(gone(shown).stream().filter(element -> element.eContainmentFeature() == group).toList());
				});
			} else if (parent instanceof EObject element) {
				children.addAll(element.eContents());
				children.addAll(gone(element));
			}
			return children.toArray();
		}

		@Override
		public Object getParent(Object element) {
			return switch (element) {
			case EReference group -> null;
			case EObject object when object.eContainer() instanceof Codebook -> object.eContainmentFeature();
			case EObject object when isGone(object) -> comparison.map(compared -> compared.successor(object.eContainer()).orElse(object.eContainer())).orElse(null);
			case EObject object -> object.eContainer();
			default -> null;
			};
		}

		@Override
		public boolean hasChildren(Object element) {
			return getChildren(element).length > 0;
		}
	}

	private final class Labels extends LabelProvider implements IStyledLabelProvider {

		private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

		@Override
		public StyledString getStyledText(Object element) {
			if (element instanceof EReference group) {
				return new StyledString(CodebookTerms.attribute(group));
			}
			EObject object = (EObject) Objects.requireNonNull(element);
			StyledString text = new StyledString(CodebookTerms.name(object), isGone(object) ? GONE : null);
			String mark = mark(object);
			if (!mark.isEmpty()) {
				text.append("  " + mark, StyledString.COUNTER_STYLER); //$NON-NLS-1$
			}
			return text;
		}

		@Override
		public String getText(Object element) {
			return getStyledText(element).getString();
		}

		@Override
		public Image getImage(Object element) {
			return images.create(element instanceof Rule || element == Literals.CODEBOOK__RULES ? Icon.CHECK.descriptor() : ModelLabels.icon(element));
		}

		@Override
		public void dispose() {
			images.dispose();
			super.dispose();
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.PatternFilter;
import org.glossator.editing.codebook.CodebookSession;
import org.glossator.editing.codebook.UseCount;
import org.glossator.model.CodebookProblem;
import org.glossator.model.CodebookTerms;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Described;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.Rule;
import org.glossator.model.codebook.TagSet;
import org.glossator.ui.Icon;
import org.glossator.ui.IconPlates;
import org.glossator.ui.ModelLabels;

/** The left side of the editor: the codebook as a tree, with how often each element is used, and a filter over it. */
final class CodebookTree {

	/** What the elements of a codebook are sorted into. */
	enum Group {
		LAYERS, TAG_SETS, RULES
	}

	/** How long the tree mostly takes to follow its filter, and how often it is waited for that long. */
	private static final int UNFILTERED_MILLISECONDS = 300;
	private static final int PATIENCE = 20;

	private final CodebookSession session;
	private final FilteredTree filtered;
	private final TreeViewer viewer;
	private final Set<EObject> wrong = new HashSet<>();

	/**
	 * @param onSelect told of the element that is selected
	 * @param onGroup  told what the group is called that is selected, when no element is
	 */
	CodebookTree(Composite parent, CodebookSession session, Consumer<EObject> onSelect, Consumer<String> onGroup) {
		this.session = session;
		PatternFilter filter = new PatternFilter() {
			@Override
			protected boolean isLeafMatch(Viewer shown, Object element) {
				return wordMatches(text(element)); // the label provider gives styled texts only
			}
		};
		filter.setIncludeLeadingWildcard(true);
		filtered = new FilteredTree(parent, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER, filter, true, true);
		filtered.setInitialText(Messages.Filter);
		viewer = filtered.getViewer();
		viewer.setContentProvider(new Content());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
		viewer.setUseHashlookup(true);
		IconPlates.install(viewer.getTree());
		viewer.setInput(session.codebook());
		viewer.expandToLevel(2);
		viewer.addSelectionChangedListener(event -> first().ifPresentOrElse(onSelect, () -> group().map(CodebookTree::text).ifPresent(onGroup)));
	}

	Composite control() {
		return filtered;
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** The elements that are selected. */
	List<EObject> selected() {
		List<EObject> selected = new ArrayList<>();
		for (Object element : ((IStructuredSelection) viewer.getSelection()).toList()) {
			if (element instanceof EObject object) {
				selected.add(object);
			}
		}
		return selected;
	}

	Optional<EObject> first() {
		return selected().stream().findFirst();
	}

	/** The group that is selected, when one is. */
	Optional<Group> group() {
		return ((IStructuredSelection) viewer.getSelection()).getFirstElement() instanceof Group group ? Optional.of(group) : Optional.empty();
	}

	/** Selects an element, if the filter lets it through. */
	void offer(EObject element) {
		viewer.setSelection(new StructuredSelection(element), true);
	}

	/** Selects an element; a filter that keeps it out is taken away. */
	void select(EObject element) {
		offer(element);
		if (!selected().contains(element) && !filtered.getFilterControl().getText().isEmpty()) {
			filtered.getFilterControl().setText(""); //$NON-NLS-1$
			offerLater(element, PATIENCE);
		}
	}

	/** The tree follows its filter some time later. */
	private void offerLater(EObject element, int times) {
		filtered.getDisplay().timerExec(UNFILTERED_MILLISECONDS, () -> {
			if (!filtered.isDisposed() && !selected().contains(element) && times > 0) {
				offer(element);
				offerLater(element, times - 1);
			}
		});
	}

	/** Shows the codebook as it is now. */
	void refresh() {
		wrong.clear();
		session.problems().stream().map(CodebookProblem::element).forEach(wrong::add);
		viewer.refresh();
	}

	/** What to select when an element goes: the one after it, before it or around it. */
	EObject beside(EObject element) {
		List<?> siblings = (List<?>) element.eContainer().eGet(element.eContainmentFeature());
		int index = siblings.indexOf(element);
		Object next = index + 1 < siblings.size() ? siblings.get(index + 1) : index > 0 ? siblings.get(index - 1) : element.eContainer();
		return (EObject) next;
	}

	private static String text(Object element) {
		return switch (element) {
		case Group group -> switch (group) {
		case LAYERS -> Messages.Layers;
		case TAG_SETS -> Messages.TagSets;
		case RULES -> Messages.Rules;
		};
		case EObject object -> CodebookTerms.name(object);
		default -> ""; //$NON-NLS-1$
		};
	}

	private static List<?> children(Object parent, Codebook codebook) {
		return switch (parent) {
		case Group group -> switch (group) {
		case LAYERS -> codebook.getLayers();
		case TAG_SETS -> codebook.getTagSets();
		case RULES -> codebook.getRules();
		};
		case Layer layer -> layer.getFeatures();
		case TagSet set -> set.getTags();
		case null, default -> List.of();
		};
	}

	private final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return new Object[] { session.codebook(), Group.LAYERS, Group.TAG_SETS, Group.RULES };
		}

		@Override
		public Object[] getChildren(Object parent) {
			return children(parent, session.codebook()).toArray();
		}

		@Override
		public Object getParent(Object element) {
			return switch (element) {
			case Layer layer -> Group.LAYERS;
			case TagSet set -> Group.TAG_SETS;
			case Rule rule -> Group.RULES;
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
			StyledString text = new StyledString(getText(element));
			if (element instanceof Described described && !(element instanceof Codebook) && session.isCounted()) {
				UseCount usage = session.usage(described);
				if (!usage.isNone()) {
					text.append("  " + usage.codings(), StyledString.COUNTER_STYLER); //$NON-NLS-1$
				}
			}
			return text;
		}

		@Override
		public String getText(Object element) {
			return text(element);
		}

		@Override
		public Image getImage(Object element) {
			ImageDescriptor icon = element instanceof Rule ? Icon.CHECK.descriptor() : ModelLabels.icon(element);
			boolean isWrong = element instanceof EObject object && (wrong.contains(object) || wrong.stream().anyMatch(inside -> !(object instanceof Codebook) && EcoreUtil.isAncestor(object, inside)));
			return images.create(isWrong ? new DecorationOverlayIcon(images.create(icon),
					PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_DEC_FIELD_ERROR), IDecoration.BOTTOM_LEFT) : icon);
		}

		@Override
		public void dispose() {
			images.dispose();
			super.dispose();
		}
	}
}

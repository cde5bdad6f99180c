// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.explorer;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonContentProvider;
import org.glossator.model.Entries;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.registry.Registry;
import org.glossator.model.study.Article;
import org.glossator.ui.OpenStudy;

/** The tree of the Study Explorer: a study, its articles, its codebook and its registry. */
public class StudyContent implements ICommonContentProvider {

	private ExplorerInput input;

	@Override
	public void init(ICommonContentExtensionSite site) {
		// The input is all there is to know.
	}

	@Override
	public void inputChanged(Viewer viewer, Object oldInput, Object newInput) {
		input = newInput instanceof ExplorerInput explorer ? explorer : null;
	}

	/** What is shown; nothing before the view has it. */
	Optional<ExplorerInput> input() {
		return Optional.ofNullable(input);
	}

	@Override
	public Object[] getElements(Object element) {
		return getChildren(element);
	}

	@Override
	public Object[] getChildren(Object parent) {
		return input == null ? new Object[0] : children(parent).toArray();
	}

	private List<?> children(Object parent) {
		OpenStudy study = input.study();
		boolean isOpen = study.name().isPresent();
		return switch (parent) {
		case ExplorerInput explorer -> List.of(study.name().<Node>map(Node.Root::new).orElse(new Node.Hint(Messages.NoStudy)));
		case Node.Root root when isOpen -> List.of(new Node.Articles(), new Node.Codes(), new Node.Entries());
		case Node.Articles articles -> articles();
		case Node.Group group -> ArticleGroups.in(group);
		case Node.Codes codes when isOpen -> study.codebook().orElseThrow().getLayers();
		case Layer layer -> layer.getFeatures();
		case Feature feature when feature.getTagSet() != null -> feature.getTagSet().getTags();
		case Node.Entries entries when isOpen -> List.of(Node.EntryKind.values());
		case Node.EntryKind kind when isOpen -> entries(study.registry().orElseThrow(), kind);
		case null, default -> List.of();
		};
	}

	private List<?> articles() {
		if (input.articles().isEmpty()) {
			return List.of(new Node.Hint(input.filter().isEmpty() ? input.study().articles().isEmpty() ? Messages.NoArticles : Messages.NoneOfRound : NLS.bind(Messages.NoMatch, input.filter())));
		}
		return input.groups();
	}

	/** The entries of a kind that stand for themselves. */
	static List<?> entries(Registry registry, Node.EntryKind kind) {
		return new Entries(registry).offered(List.of(switch (kind) {
		case ENTITIES -> RegistryKind.ENTITY;
		case PROPOSITIONS -> RegistryKind.PROPOSITION;
		case EVENTS -> RegistryKind.EVENT;
		}));
	}

	@Override
	public Object getParent(Object element) {
		if (input == null || input.study().name().isEmpty()) {
			return null;
		}
		Node.Root root = new Node.Root(input.study().name().get());
		return switch (element) {
		case Node.Articles articles -> root;
		case Node.Codes codes -> root;
		case Node.Entries entries -> root;
		case Node.EntryKind kind -> new Node.Entries();
		case Article article -> group(article);
		case Node.Group group -> new Node.Articles();
		case Layer layer -> new Node.Codes();
		case null, default -> null;
		};
	}

	private Object group(Article article) {
		List<Object> top = input.groups();
		Object parent = new Node.Articles();
		Optional<Node.Group> group = holding(top, article);
		while (group.isPresent()) {
			parent = group.get();
			group = holding(ArticleGroups.in(group.get()), article);
		}
		return parent;
	}

	private static Optional<Node.Group> holding(List<Object> nodes, Article article) {
		return nodes.stream().filter(Node.Group.class::isInstance).map(Node.Group.class::cast)
				.filter(group -> group.articles().contains(article)).findFirst();
	}

	@Override
	public boolean hasChildren(Object element) {
		return switch (element) {
		case Article article -> false;
		case Node.Group group -> true;
		case Node.Articles articles -> true;
		case null -> false;
		default -> getChildren(element).length > 0;
		};
	}

	@Override
	public void restoreState(IMemento memento) {
		// The viewer keeps what is expanded.
	}

	@Override
	public void saveState(IMemento memento) {
		// The viewer keeps what is expanded.
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.explorer;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IToolTipProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;
import org.glossator.model.codebook.Described;
import org.glossator.model.study.Article;
import org.glossator.ui.Icon;
import org.glossator.ui.ModelLabels;
import org.glossator.ui.OpenStudy;

/** How the Study Explorer names and draws what it shows. An article says who coded it, and where and when it appeared. */
public class StudyLabels extends LabelProvider implements ICommonLabelProvider, IStyledLabelProvider, IToolTipProvider {

	private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());
	private OpenStudy study;
	private Supplier<Optional<ExplorerInput>> input = Optional::empty;

	@Override
	public void init(ICommonContentExtensionSite site) {
		study = PlatformUI.getWorkbench().getService(OpenStudy.class);
		if (site.getExtension().getContentProvider() instanceof StudyContent content) {
			input = content::input;
		}
	}

	@Override
	public String getText(Object element) {
		return switch (element) {
		case Node.Root root -> root.name();
		case Node.Articles articles -> Messages.Articles;
		case Node.Codes codes -> study.codebook().map(ModelLabels::text).filter(name -> !name.isEmpty())
				.map(name -> Messages.Codebook + Messages.Separator + name).orElse(Messages.Codebook);
		case Node.Entries entries -> Messages.Registry;
		case Node.EntryKind kind -> switch (kind) {
		case ENTITIES -> Messages.Entities;
		case PROPOSITIONS -> Messages.Propositions;
		case EVENTS -> Messages.Events;
		};
		case Node.Group group -> group.label();
		case Node.Hint hint -> hint.sentence();
		case null, default -> ModelLabels.text(element);
		};
	}

	@Override
	public StyledString getStyledText(Object element) {
		if (element instanceof Node.Hint hint) {
			return new StyledString(hint.sentence(), StyledString.QUALIFIER_STYLER);
		}
		StyledString text = new StyledString(getText(element));
		if (element instanceof Article article) {
			String coded = coded(article).stream().map(CoderProgress::label).collect(Collectors.joining(Messages.Separator));
			text.append(coded.isEmpty() ? "" : "  " + coded, StyledString.COUNTER_STYLER); //$NON-NLS-1$ //$NON-NLS-2$
			String where = where(article);
			text.append(where.isEmpty() ? "" : "  " + where, StyledString.QUALIFIER_STYLER); //$NON-NLS-1$ //$NON-NLS-2$
		} else {
			int count = count(element);
			text.append(count < 0 ? "" : "  " + count, StyledString.COUNTER_STYLER); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return text;
	}

	/** Who coded an article or is done with it. */
	List<CoderProgress> coded(Article article) {
		return input.get().map(shown -> shown.coded(article)).orElse(List.of());
	}

	/** The outlet and the date of an article, as far as they are known. */
	static String where(Article article) {
		return join(Stream.of(article.getOutlet(), article.getPublished()));
	}

	/** All that is known of an article without reading it, to be read at leisure; of other elements what the status line says. */
	@Override
	public String getToolTipText(Object element) {
		if (element instanceof Article article) {
			List<String> coders = coded(article).stream().map(CoderProgress::sentence).toList();
			boolean begun = state(article) != ArticleState.NOT_BEGUN;
			boolean stranger = input.get().filter(shown -> !shown.isOfRound(article)).isPresent();
			return Stream.of(Stream.of(ModelLabels.text(article), where(article), stranger ? Messages.NotOfRound : ""), begun || stranger ? Stream.<String>empty() : Stream.of(Messages.NotBegunByMe),
					coders.stream(), Stream.of(text(article.getSourceName()))).flatMap(line -> line).filter(line -> !line.isBlank())
					.collect(Collectors.joining("\n")); //$NON-NLS-1$
		}
		return element instanceof Described || element instanceof Node.Group ? getDescription(element) : null;
	}

	private static String text(String value) {
		return value == null ? "" : value; //$NON-NLS-1$
	}

	private int count(Object element) {
		return switch (element) {
		case Node.Articles articles -> input.get().map(shown -> shown.offered().size()).orElse(study.articles().size());
		case Node.Group group -> group.articles().size();
		case Node.EntryKind kind -> study.registry().map(registry -> StudyContent.entries(registry, kind).size()).orElse(-1);
		case null, default -> -1;
		};
	}

	@Override
	public Image getImage(Object element) {
		return element instanceof Node.Hint ? null : images.get(icon(element));
	}

	private ImageDescriptor icon(Object element) {
		return switch (element) {
		case Node.Root root -> Icon.STUDY.descriptor();
		case Node.Articles articles -> Icon.ARTICLES.descriptor();
		case Node.Group group -> Icon.ARTICLES.descriptor();
		case Node.Codes codes -> Icon.CODEBOOK.descriptor();
		case Node.Entries entries -> Icon.REGISTRY.descriptor();
		case Node.EntryKind kind -> switch (kind) {
		case ENTITIES -> Icon.GROUP.descriptor();
		case PROPOSITIONS -> Icon.PROPOSITION.descriptor();
		case EVENTS -> Icon.EVENT.descriptor();
		};
		case Article article -> state(article).icon().descriptor();
		case null, default -> ModelLabels.icon(element);
		};
	}

	private ArticleState state(Article article) {
		return input.get().map(shown -> shown.progress().of(article)).orElse(ArticleState.NOT_BEGUN);
	}

	/** What the status line says about a selected element: for codes, their definition. */
	@Override
	public String getDescription(Object element) {
		return switch (element) {
		case Article article -> join(Stream.of(ModelLabels.text(article), state(article).label(), article.getOutlet(), article.getPublished(), article.getSourceName()));
		case Described described -> join(Stream.of(ModelLabels.text(described), described.getDefinition()));
		case EObject object -> ModelLabels.text(object);
		case null, default -> getText(element);
		};
	}

	private static String join(Stream<String> texts) {
		return texts.filter(text -> text != null && !text.isBlank()).collect(Collectors.joining(Messages.Separator));
	}

	@Override
	public void dispose() {
		images.dispose();
		super.dispose();
	}

	@Override
	public void restoreState(IMemento memento) {
		// Nothing to remember.
	}

	@Override
	public void saveState(IMemento memento) {
		// Nothing to remember.
	}
}

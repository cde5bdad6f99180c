// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.registry;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.editing.coding.CodingSession;
import org.glossator.editing.registry.RegistryUsage.Use;
import org.glossator.model.study.Article;
import org.glossator.study.StudyStore;
import org.glossator.study.rounds.Rounds;
import org.glossator.ui.ActiveCoding;
import org.glossator.ui.ArticlePart;
import org.glossator.ui.FittingColumns;
import org.glossator.ui.ModelLabels;
import org.glossator.ui.study.ArticleOpener;

/** The codings that refer to the entry that is selected; a double-click on one, or Enter, opens its article and selects it. */
final class UsedWhere {

	private final RegistryContext context;
	private final Composite frame;
	private final Table table;
	private List<Use> uses = List.of();

	UsedWhere(Composite parent, RegistryContext context) {
		this.context = context;
		frame = new Composite(parent, SWT.NONE);
		table = new Table(frame, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		FittingColumns columns = new FittingColumns(table);
		columns.add(Messages.Text, SWT.LEFT, 32, 14, 0);
		columns.add(Messages.Coding, SWT.LEFT, 32, 16, 0);
		columns.add(Messages.Article, SWT.LEFT, 26, 16, 1);
		columns.add(Messages.Coder, SWT.LEFT, 14, 8, 2);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, uses.get(event.index)));
		table.addListener(SWT.DefaultSelection, event -> open(table.getSelectionIndex()));
	}

	@SuppressWarnings("resource") // the store is closed by its owner
	private void fill(TableItem item, Use use) {
		item.setText(0, use.text().isEmpty() ? Messages.WholeArticle : use.text().replaceAll("\\s+", " ")); //$NON-NLS-1$ //$NON-NLS-2$
		item.setText(1, use.layer() + " \u00b7 " + String.join(", ", use.features())); //$NON-NLS-1$ //$NON-NLS-2$
		item.setText(2, article(use).map(ModelLabels::text).orElse(use.where().article()));
		StudyStore store = context.editing().store();
		item.setText(3, new Rounds(store).within(use.where(), store.people().name(use.where().whose().id())));
	}

	private Optional<Article> article(Use use) {
		return context.study().article(use.where().article());
	}

	Composite control() {
		return frame;
	}

	/** Shows codings. */
	void show(List<Use> found) {
		uses = found;
		table.setItemCount(uses.size());
		table.clearAll();
	}

	/** What was found, in a sentence. */
	static String sentence(List<Use> found) {
		if (found.isEmpty()) {
			return Messages.UsedNowhere;
		}
		long articles = found.stream().map(use -> use.where().article()).distinct().count();
		if (found.size() == 1) {
			return Messages.UsedOnce;
		}
		return NLS.bind(articles == 1 ? Messages.UsedInOne : Messages.UsedIn, Integer.valueOf(found.size()), Long.valueOf(articles));
	}

	private void open(int index) {
		if (table.isDisposed() || index < 0 || index >= uses.size()) {
			return;
		}
		Use use = uses.get(index);
		article(use).ifPresentOrElse(article -> {
			ArticleOpener.open(context.site().getPage(), context.study(), article, use.where().round());
			if (context.site().getPage().getActiveEditor() instanceof ArticlePart editor) {
				if (!editor.coder().equals(use.where().whose().id())) {
					editor.show(use.where().whose().id());
				}
				select(use);
			}
		}, () -> context.tell(Messages.CodingGone));
	}

	private void select(Use use) {
		ActiveCoding active = context.site().getService(ActiveCoding.class);
		Optional<CodingSession> session = active.session().filter(open -> open.key().equals(use.where()));
		Optional<EObject> coding = session.flatMap(open -> open.resource().byUid(use.uid()));
		coding.ifPresentOrElse(found -> active.select(this, List.of(found)), () -> context.tell(Messages.CodingGone));
	}
}

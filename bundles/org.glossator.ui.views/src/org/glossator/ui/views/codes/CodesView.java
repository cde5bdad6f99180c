// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.codes;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.glossator.editing.session.Edits;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Layer;
import org.glossator.ui.ActiveCoding;
import org.glossator.ui.FilterBox;
import org.glossator.ui.MenuKey;
import org.glossator.ui.ModelLabels;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.Soon;
import org.glossator.ui.StatusLine;
import org.glossator.ui.views.CodingFollower;
import org.glossator.ui.views.ContentOrNotice;
import org.osgi.framework.FrameworkUtil;

/** The Codes view: the codebook of the open study, to code with by a click, by Enter, or by dragging a code onto the text. */
public class CodesView extends ViewPart implements CodingFollower.Follower {

	/** The id in the extension registry. */
	public static final String ID = "org.glossator.ui.views.codes"; //$NON-NLS-1$

	private static final String CHANGE_LAYER = "org.glossator.ui.editor.changeLayer"; //$NON-NLS-1$
	private static final String LAYER = "org.glossator.ui.editor.layer"; //$NON-NLS-1$
	private static final int QUIET_MILLISECONDS = 150;

	private final Runnable onStudy = this::studyChanged;
	private final Adapter onCodebook = new EContentAdapter() {
		@Override
		public void notifyChanged(Notification notification) {
			super.notifyChanged(notification);
			if (!notification.isTouch() && rebuild != null) {
				rebuild.request();
			}
		}
	};
	private OpenStudy study;
	private ActiveCoding active;
	private CodingFollower follower;
	private Palette palette;
	private CodeTreePart tree;
	private ContentOrNotice notice;
	private Text filter;
	private Soon rebuild;
	private Soon usable;
	private Soon count;
	private Optional<Codebook> codebook = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		study = getSite().getService(OpenStudy.class);
		active = getSite().getService(ActiveCoding.class);
		palette = new Palette(active, this);
		follower = new CodingFollower(active, this);
		Composite all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
		filter = FilterBox.in(all, Messages.Filter, () -> tree.viewer().getControl());
		GridDataFactory.fillDefaults().grab(true, false).indent(2, 2).applyTo(filter);
		notice = new ContentOrNotice(all);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(notice.parent());
		tree = new CodeTreePart(notice.parent(), palette, this::use);
		notice.setContent(tree.control());
		rebuild = new Soon(parent, QUIET_MILLISECONDS, this::showCodebook);
		usable = new Soon(parent, Soon.TEXT_FIRST, tree::update);
		count = new Soon(parent, QUIET_MILLISECONDS, this::showCounts);
		Soon narrow = new Soon(parent, QUIET_MILLISECONDS, this::narrow);
		filter.addModifyListener(event -> narrow.request());
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillMenu);
		tree.viewer().getControl().setMenu(menu.createContextMenu(tree.viewer().getControl()));
		MenuKey.install(tree.viewer().getTree());
		fillViewMenu(getViewSite().getActionBars().getMenuManager());
		study.addListener(onStudy);
		tree.restore(settings());
		showCodebook();
		showCounts();
	}

	@Override
	public void sessionChanged() {
		usable.request();
		count.request();
	}

	@Override
	public void edited() {
		usable.request();
		count.request();
	}

	@Override
	public void selectionChanged() {
		usable.request();
	}

	@Override
	public void textChanged() {
		usable.request();
	}

	/** Uses a code on what the coder has in hand, and lets the coder go on in the text; or says why it cannot be used. */
	private void use(Object code) {
		String sentence = palette.sentence(code);
		boolean done = palette.apply(code);
		if (!done) { // a click makes this view the active one, and the workbench clears what is said before that is over
			filter.getDisplay().asyncExec(() -> StatusLine.say(this, sentence));
		} else {
			StatusLine.say(this, ""); //$NON-NLS-1$
			tree.update();
			IEditorPart editor = getSite().getPage().getActiveEditor();
			if (editor != null) {
				getSite().getPage().activate(editor);
			}
		}
	}

	/** Makes the selected codings those of another layer as the editor does, which says what had no place in it. */
	private void change(Layer layer) {
		IEditorPart editor = getSite().getPage().getActiveEditor();
		getSite().getPage().activate(editor);
		Command known = getSite().getService(ICommandService.class).getCommand(CHANGE_LAYER);
		try {
			getSite().getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(known, Map.of(LAYER, layer.getName())), null);
		} catch (CommandException e) {
			throw new IllegalStateException(CHANGE_LAYER, e);
		}
	}

	private void studyChanged() {
		filter.getDisplay().asyncExec(() -> {
			if (!filter.isDisposed()) {
				showCodebook();
			}
		});
	}

	private void showCodebook() {
		Optional<Codebook> present = study.codebook();
		if (!present.equals(codebook)) {
			codebook.ifPresent(former -> former.eAdapters().remove(onCodebook));
			present.ifPresent(shown -> shown.eAdapters().add(onCodebook));
			codebook = present;
		}
		tree.show(codebook);
		showNotice();
		showCounts();
	}

	private void narrow() {
		tree.narrow(filter.getText().strip());
		showNotice();
	}

	private void showNotice() {
		notice.show(codebook.isEmpty() ? Messages.NoStudy : codebook.get().getLayers().isEmpty() ? Messages.NoCodes
				: tree.isEmpty() ? NLS.bind(Messages.NoMatch, filter.getText().strip()) : ""); //$NON-NLS-1$
	}

	private void showCounts() {
		tree.count(follower.session().map(session -> CodeCounts.of(session.resource())).orElse(CodeCounts.NONE));
	}

	private void fillMenu(IMenuManager menu) {
		tree.selected().filter(code -> code instanceof Layer || code instanceof CodeTag).ifPresent(code -> {
			Action use = action(Messages.Use, () -> use(code));
			use.setEnabled(palette.isUsable(code));
			menu.add(use);
			if (code instanceof Layer layer) {
				int count = palette.changeable(layer).size();
				if (count > 0) {
					menu.add(action(count == 1 ? NLS.bind(Messages.ChangeOne, ModelLabels.text(layer))
							: NLS.bind(Messages.ChangeMany, Integer.valueOf(count), ModelLabels.text(layer)), () -> change(layer)));
				}
			}
			menu.add(new Separator());
		});
		fillViewMenu(menu);
	}

	private void fillViewMenu(IMenuManager menu) {
		menu.add(action(Messages.ExpandAll, () -> tree.viewer().expandAll()));
		menu.add(action(Messages.CollapseAll, tree::collapse));
	}

	private static Action action(String label, Runnable run) {
		return new Action(label) {
			@Override
			public void run() {
				run.run();
			}
		};
	}

	private static IDialogSettings settings() {
		return DialogSettings.getOrCreateSection(
				PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(CodesView.class)).getDialogSettings(), ID);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == Edits.class && follower != null && follower.session().isPresent()) {
			return adapter.cast(follower.session().get().edits());
		}
		if (adapter == Control.class && notice != null) {
			return adapter.cast(notice.parent().getParent());
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		if (notice.sentence().isEmpty()) {
			tree.viewer().getControl().setFocus();
		} else {
			filter.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (follower != null) {
			follower.dispose();
			study.removeListener(onStudy);
			codebook.ifPresent(shown -> shown.eAdapters().remove(onCodebook));
			tree.save(settings());
		}
		super.dispose();
	}
}

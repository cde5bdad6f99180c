// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.glossator.cas.Annotations;
import org.glossator.cas.CodebookTypes;
import org.glossator.cas.text.TextRange;
import org.glossator.cas.xmi.Remark;
import org.glossator.editing.StudyEditing;
import org.glossator.editing.coding.CodingSession;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.parts.Whose;
import org.glossator.study.rounds.Rounds;
import org.glossator.ui.Accessibility;
import org.glossator.ui.ActiveCoding;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.Reports;
import org.glossator.ui.editor.arcs.LinkArcs;
import org.glossator.ui.editor.coding.CodeDrop;
import org.glossator.ui.editor.coding.CodingDesk;
import org.glossator.ui.editor.coding.CodingKeys;
import org.glossator.ui.editor.coding.CodingMenu;
import org.glossator.ui.editor.coding.CodingMouse;
import org.glossator.ui.editor.coding.Lacking;
import org.glossator.ui.editor.find.FindBar;
import org.glossator.ui.editor.marks.Underlines;

/** All that an article editor shows, from the header down to the text, and whose codings these are. */
final class ArticleSheet implements IPartListener2 {

	/** For so long nothing must have happened to the registry before its names are shown, in milliseconds. */
	private static final int IDLE = 300;

	private final ArticleEditor editor;
	private final OpenStudy study;
	private final StudyEditing editing;
	private final CodingSession mine;
	private final ArticleHeader header;
	private final ArticlePage page;
	private final CodingHover hover;
	private final CodingDesk desk;
	private final ReadingsBeside beside;
	private final IPropertyChangeListener onFont = this::fontChanged;
	private final Runnable unlistenZoom;
	private final Runnable onStep = this::refresh;
	private final Runnable onRegistry = this::registryChanged;
	private final Runnable check = this::check;
	private final Runnable registry = this::showRegistry;
	private CodingSession session;
	private ShownCodings shown;
	private List<String> coders = List.of();
	private CodebookTypes explainedBy;

	ArticleSheet(Composite parent, ArticleEditor editor, StudyEditing editing, CodingSession mine) {
		this.editor = editor;
		this.mine = mine;
		this.session = mine;
		this.editing = editing;
		this.shown = new ShownCodings(mine);
		this.study = editor.getSite().getService(OpenStudy.class);
		Composite sheet = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(sheet);
		header = new ArticleHeader(sheet, this::show, this::selectCode);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(header.control());
		page = new ArticlePage(sheet, header::setMargin);
		// With a hint for both the text is not measured as a whole, which takes long when it is long.
		GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(page.viewer().getControl());
		FindBar find = new FindBar(sheet, page.text(), page::boxes, this::textFound);
		find.control().moveAbove(page.viewer().getControl());
		page.text().addPaintListener(event -> follow(sheet));
		beside = new ReadingsBeside(editing, () -> session.key(), page.text(), this::showBeside);
		hover = new CodingHover(this::underlines, uid -> shown.describe(uid), page::besideAt, beside::describe, page::foreignAt);
		page.viewer().setTextHover(hover, IDocument.DEFAULT_CONTENT_TYPE);
		page.viewer().setHoverControlCreator(hover.getHoverControlCreator());
		page.viewer().activatePlugins();
		showArticle();
		page.show(mine.article(), shown.underlines());
		page.showForeign(mine.resource().foreign());
		page.setZoom(Zoom.percent());
		unlistenZoom = Zoom.listen(() -> page.setZoom(Zoom.percent()));
		JFaceResources.getFontRegistry().addListener(onFont);
		desk = new CodingDesk(new SheetPage(editor.getEditorSite(), page, () -> session.resource(), this::showSelected),
				editor.getSite().getService(ActiveCoding.class), mine, name(mine.key().whose().id()));
		Accessibility.describe(page.text(), this::selectedText);
		session.edits().addListener(onStep);
		session.checking().addListener(check);
		editing.registry().addListener(onRegistry);
		editor.getSite().getPage().addPartListener(this);
		ArticleActions actions = new ArticleActions(editor.getEditorSite(), page.viewer(), find);
		page.viewer().prependVerifyKeyListener(new CodingKeys(desk));
		new CodingMouse(desk).install();
		new Lacking(desk).install();
		new CodeDrop(desk).install();
		new CodingMenu(desk, actions.all()).install();
	}

	/** Shows above the text what is known of the article, and in which round it is coded here. */
	@SuppressWarnings("resource") // the store is closed by its owner
	void showArticle() {
		header.show(mine.article(), new Rounds(editing.store()).name(mine.key().round()));
	}

	/** Takes the colours of the text; to set one that is there already would paint all anew. */
	private void follow(Composite sheet) {
		header.follow(page.text());
		if (!sheet.getBackground().equals(page.text().getBackground())) {
			sheet.setBackground(page.text().getBackground());
		}
	}

	/** Shows the codings of a coder; one's own when the coder has none. */
	void show(String coder) {
		CodingSession former = session;
		session = coder.equals(mine.key().whose().id()) || !study.coders(mine.articleId(), mine.key().round()).contains(coder) ? mine : open(coder);
		if (session != former) {
			shown.close();
			shown = new ShownCodings(session);
			former.edits().removeListener(onStep);
			former.checking().removeListener(check);
			session.edits().addListener(onStep);
			session.checking().addListener(check);
			desk.show(session, name(session.key().whose().id()));
			release(former);
			page.show(session.article(), shown.underlines());
			page.showForeign(session.resource().foreign());
			beside.readAgain();
		}
		codersChanged();
		showCodes();
		showSelected();
	}

	/** Another's codings; one's own when they cannot be read. */
	private CodingSession open(String coder) {
		try {
			return editing.open(key(coder));
		} catch (IOException e) {
			Reports.failed(editor.getSite().getShell(), editor.getPartName(), e);
			return mine;
		}
	}

	/** Another's coding of the same article in the same round. */
	private CodingKey key(String coder) {
		return new CodingKey(Whose.named(coder), mine.key().round(), mine.articleId());
	}

	private void release(CodingSession former) {
		if (former != mine) {
			editing.release(former);
		}
	}

	/** Takes notice of who coded the article by now: oneself first, whether one did or not. */
	@SuppressWarnings("resource") // the store is closed by its owner
	void codersChanged() {
		List<String> now = new ArrayList<>(List.of(mine.key().whose().id()));
		study.coders(mine.articleId(), mine.key().round()).stream()
				.filter(coder -> !coder.equals(mine.key().whose().id()) && editing.store().access().refusalToLookAt(key(coder)).isEmpty()).forEach(now::add);
		coders = now;
		header.showCoders(coders, coders.stream().map(this::name).toList(), session.key().whose().id(), mine.refusal());
		showUnexplained();
	}

	private void showUnexplained() {
		explainedBy = session.resource().types();
		header.showUnexplained(Remark.unexplained(session.resource().remarks()), beside.notes());
	}

	/** Shows the readings that are there now beside the one that the page is there for. */
	private void showBeside() {
		page.showBeside(beside.underlines());
		desk.lookAt(beside.lookedAt());
		header.showBeside(beside.summary());
		showUnexplained();
	}

	/** Shows what is there now, and draws anew only where that differs from before. */
	private void refresh() {
		Set<String> changed = shown.changed();
		drawn(shown.refresh(changed));
		page.showForeign(session.resource().foreign());
		if (session.resource().types() != explainedBy) {
			showUnexplained();
			beside.readAgain();
		}
		showCodes();
		showSelected();
		if (session.edits().isTurning()) {
			desk.turned(changed);
		}
	}

	private void showCodes() {
		header.showCodes(session.resource().codings().size(), shown.ofArticle());
	}

	private void drawn(Optional<TextRange> changed) {
		changed.ifPresent(range -> page.update(shown.underlines(), range));
	}

	/** Shows what breaks a rule. */
	private void check() {
		if (!isDisposed()) {
			drawn(shown.check());
		}
	}

	/** Entries of the registry have other names now, or there are others: told several times in one step. */
	private void registryChanged() {
		page.text().getDisplay().timerExec(IDLE, registry);
	}

	private void showRegistry() {
		if (!isDisposed()) {
			drawn(shown.refreshAll());
			showCodes();
			header.showBeside(beside.summary());
		}
	}

	private void showSelected() {
		List<EObject> selected = desk.selected();
		List<String> uids = selected.stream().map(Annotations::uid).toList();
		header.select(uids);
		page.text().getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
		page.emphasise(Set.copyOf(uids), selected.stream().findFirst().map(coding -> LinkArcs.of(session, coding)).orElse(List.of()));
	}

	/** What the selected codings say, for who does not see them. */
	private String selectedText() {
		return desk.selected().stream().flatMap(coding -> shown.describe(Annotations.uid(coding)).stream()).map(CodingHover::paragraph)
				.collect(Collectors.joining("\n\n")); //$NON-NLS-1$
	}

	private void selectCode(String uid) {
		session.resource().byUid(uid).ifPresent(coding -> desk.select(List.of(coding)));
	}

	@SuppressWarnings("resource") // the store is closed by its owner
	private String name(String coder) {
		return editing.store().people().name(coder);
	}

	private void fontChanged(PropertyChangeEvent event) {
		if (ArticlePage.FONT.equals(event.getProperty())) {
			page.setZoom(Zoom.percent());
		}
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		if (part.getPart(false) == editor) {
			desk.takeInHand();
		}
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		partActivated(part);
	}

	/** Lets go of everything; the widgets go by themselves. */
	void close() {
		editor.getSite().getPage().removePartListener(this);
		unlistenZoom.run();
		JFaceResources.getFontRegistry().removeListener(onFont);
		session.edits().removeListener(onStep);
		session.checking().removeListener(check);
		editing.registry().removeListener(onRegistry);
		shown.close();
		beside.close();
		desk.leave();
		release(session);
	}

	private void textFound(TextRange range) {
		page.reveal(range);
		desk.selectText(range);
	}

	boolean isDisposed() {
		return page.text().isDisposed();
	}

	ArticlePage page() {
		return page;
	}

	ArticleHeader header() {
		return header;
	}

	ReadingsBeside beside() {
		return beside;
	}

	CodingDesk desk() {
		return desk;
	}

	CodingSession session() {
		return session;
	}

	Underlines underlines() {
		return shown.underlines();
	}

	String hoverText(int offset) {
		return Optional.ofNullable(hover.text(offset)).orElse(""); //$NON-NLS-1$
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;
import org.glossator.cas.ArticleContent;
import org.glossator.cas.CasResource;
import org.glossator.study.StudyStore;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.Reports;

/** Shows an article as a page to read, with one coder's codings underlined. Changes nothing. */
public class ArticleEditor extends EditorPart implements IPersistableEditor {

	/** The id in the extension registry. */
	public static final String ID = "org.glossator.ui.editor.article"; //$NON-NLS-1$

	private static final String CONTEXT = "org.glossator.ui.editor.context"; //$NON-NLS-1$
	private static final String CODER = "coder"; //$NON-NLS-1$
	private static final String TOP = "top"; //$NON-NLS-1$

	private final Runnable onStudy = this::studyChanged;
	private final IPropertyChangeListener onFont = this::fontChanged;
	private Runnable unlistenZoom = () -> { };
	private OpenStudy study;
	private ArticleHeader header;
	private ArticlePage page;
	private ArticleContent article;
	private List<String> coders = List.of();
	private String coder = ""; //$NON-NLS-1$
	private int top;
	private Underlines underlines = Underlines.NONE;
	private Optional<CodingReader> codings = Optional.empty();

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof ArticleInput)) {
			throw new PartInitException("The article editor opens articles of a study only."); //$NON-NLS-1$
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		study = site.getService(OpenStudy.class);
	}

	@Override
	@SuppressWarnings("resource") // the store is closed by its owner
	public void createPartControl(Composite parent) {
		try {
			StudyStore store = study.store().filter(open -> open.folder().equals(input().study())).orElseThrow(
					() -> new IOException(NLS.bind(Messages.OtherStudy, input().study())));
			if (study.article(input().articleId()).isEmpty()) {
				throw new IOException(NLS.bind(Messages.ArticleGone, input().articleId(), store.study().getName()));
			}
			article = store.article(input().articleId());
			createPage(parent);
			showCodings();
			page.reveal(top);
			new ArticleActions(this, page.viewer()).install();
		} catch (IOException e) {
			Reports.log(e.getMessage(), e);
			createNotice(parent, NLS.bind(Messages.NotOpened, e.getMessage()));
		}
	}

	private void createPage(Composite parent) {
		Composite sheet = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(sheet);
		header = new ArticleHeader(sheet, this::show);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(header.control());
		page = new ArticlePage(sheet, header::setMargin);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page.viewer().getControl());
		page.text().addPaintListener(event -> header.follow(page.text()));
		page.text().addListener(SWT.Paint, event -> sheet.setBackground(page.text().getBackground()));
		CodingHover hover = new CodingHover(() -> underlines, uid -> codings.flatMap(reader -> reader.describe(uid)));
		page.viewer().setTextHover(hover, IDocument.DEFAULT_CONTENT_TYPE);
		page.viewer().setHoverControlCreator(hover.getHoverControlCreator());
		page.viewer().activatePlugins();
		header.show(article);
		page.setZoom(Zoom.percent());
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		unlistenZoom = Zoom.listen(() -> page.setZoom(Zoom.percent()));
		JFaceResources.getFontRegistry().addListener(onFont);
		study.addListener(onStudy);
	}

	private static void createNotice(Composite parent, String sentence) {
		Composite sheet = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(28, 24).applyTo(sheet);
		Label label = new Label(sheet, SWT.WRAP);
		label.setText(sentence);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(label);
	}

	/** Shows the codings of a coder. */
	void show(String chosen) {
		coder = chosen;
		showCodings();
	}

	@SuppressWarnings("resource") // the store is closed by its owner
	private void showCodings() {
		coders = study.coders(input().articleId());
		if (!coders.contains(coder)) {
			coder = coders.isEmpty() ? "" : coders.getFirst(); //$NON-NLS-1$
		}
		codings = Optional.empty();
		underlines = Underlines.NONE;
		int count = 0;
		List<CodingDescription> whole = List.of();
		if (!coder.isEmpty() && study.store().isPresent()) {
			try {
				StudyStore store = study.store().get();
				CasResource resource = store.openCoding(coder, input().articleId());
				CodingReader reader = new CodingReader(resource, store.types(), store.registry());
				codings = Optional.of(reader);
				underlines = reader.underlines();
				count = resource.codings().size();
				whole = reader.articleCodes();
			} catch (IOException e) {
				Reports.failed(getSite().getShell(), getPartName(), e.getMessage(), e);
			}
		}
		page.show(article, underlines);
		header.show(coders, coder, count, whole);
	}

	private void fontChanged(PropertyChangeEvent event) {
		if (ArticlePage.FONT.equals(event.getProperty())) {
			page.setZoom(Zoom.percent());
		}
	}

	private void studyChanged() {
		StyledText text = page.text();
		if (text.isDisposed()) {
			return;
		}
		text.getDisplay().asyncExec(() -> {
			boolean ours = study.isOpen(input().study());
			if (!text.isDisposed() && ours && !coders.equals(study.coders(input().articleId()))) {
				showCodings();
			}
		});
	}

	private ArticleInput input() {
		return (ArticleInput) getEditorInput();
	}

	/** What is underlined. */
	public Underlines underlines() {
		return underlines;
	}

	/** What the hover says about the character at an offset in UTF-16 code units; empty where nothing is coded. */
	public String hoverText(int offset) {
		return Optional.ofNullable(new CodingHover(() -> underlines, uid -> codings.flatMap(reader -> reader.describe(uid))).text(offset))
				.orElse(""); //$NON-NLS-1$
	}

	/** The line above the text that tells where and when the article appeared. */
	public String metadataLine() {
		return header.metadata();
	}

	/** The coder whose codings are shown; empty when nobody coded the article. */
	public String coder() {
		return coder;
	}

	@Override
	public void setFocus() {
		if (page != null) {
			page.text().setFocus();
		}
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (page != null && adapter == IFindReplaceTarget.class) {
			return adapter.cast(page.viewer().getFindReplaceTarget());
		}
		if (page != null && adapter == StyledText.class) {
			return adapter.cast(page.text());
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(CODER, coder);
		if (page != null && !page.text().isDisposed()) {
			memento.putInteger(TOP, page.text().getTopIndex());
		}
	}

	@Override
	public void restoreState(IMemento memento) {
		coder = Optional.ofNullable(memento.getString(CODER)).orElse(""); //$NON-NLS-1$
		top = Optional.ofNullable(memento.getInteger(TOP)).orElse(0);
	}

	@Override
	public void dispose() {
		unlistenZoom.run();
		JFaceResources.getFontRegistry().removeListener(onFont);
		study.removeListener(onStudy);
		super.dispose();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// There is nothing to save: the editor changes nothing.
	}

	@Override
	public void doSaveAs() {
		// Not allowed, see isSaveAsAllowed.
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}

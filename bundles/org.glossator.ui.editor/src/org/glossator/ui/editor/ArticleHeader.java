// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.glossator.cas.article.ArticleContent;
import org.glossator.cas.article.ArticleMetadata;
import org.glossator.cas.text.ZoneKind;
import org.glossator.cas.xmi.Remark;
import org.glossator.reading.Description;
import org.glossator.reading.ValueWords;
import org.glossator.ui.GridPlace;
import org.glossator.ui.Icon;
import org.glossator.ui.Legible;
import org.glossator.ui.Notice;
import org.glossator.ui.Soon;

/**
 * What stands above the text: the headline when the text itself has none, where and when the article appeared and by whom, who
 * coded it, and what was coded of it as a whole. Follows the colours of the text.
 */
final class ArticleHeader {

	private final Composite control;
	private final Label title;
	private final Label metadata;
	private final Label codings;
	private final Label beside;
	private final CodeChips codes;
	private final Notice notice;
	private final Notice unexplained;
	private final Combo coder;
	private final GridLayout layout;
	private final Soon recount;
	private List<String> coders = List.of();
	private String amount = ""; //$NON-NLS-1$
	private boolean explained = true;

	ArticleHeader(Composite parent, Consumer<String> onCoder, Consumer<String> onCode) {
		control = new Composite(parent, SWT.NONE);
		LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), control);
		recount = new Soon(control, Soon.TEXT_FIRST, this::showAmount);
		layout = new GridLayout(3, false);
		layout.marginTop = 12;
		layout.marginHeight = 0;
		layout.marginWidth = 0;
		layout.verticalSpacing = 4;
		control.setLayout(layout);
		title = new Label(control, SWT.WRAP);
		title.setFont(fonts.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).setStyle(SWT.BOLD).increaseHeight(6)));
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(title);
		metadata = new Label(control, SWT.WRAP);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(200, SWT.DEFAULT).applyTo(metadata);
		codings = new Label(control, SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(codings);
		coder = new Combo(control, SWT.READ_ONLY | SWT.DROP_DOWN);
		coder.setToolTipText(Messages.CoderTip);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).exclude(true).applyTo(coder);
		coder.addListener(SWT.Selection, event -> onCoder.accept(coders.get(coder.getSelectionIndex())));
		codes = new CodeChips(control, onCode);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(200, SWT.DEFAULT).exclude(true).applyTo(codes.control());
		beside = new Label(control, SWT.WRAP);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(200, SWT.DEFAULT).exclude(true).applyTo(beside);
		notice = new Notice(control, Icon.PERSON.descriptor(), Notice.CALM, Messages.ShowMine, () -> onCoder.accept(coders.getFirst()));
		unexplained = new Notice(control, Icon.WARNING.descriptor(), Notice.ALARM);
		for (Notice bar : List.of(notice, unexplained)) {
			GridDataFactory.fillDefaults().span(3, 1).grab(true, false).exclude(true).applyTo(bar.control());
		}
	}

	Control control() {
		return control;
	}

	/**
	 * Shows what is known about an article.
	 *
	 * @param round what people call the round that it is coded in; empty outside rounds
	 */
	void show(ArticleContent article, String round) {
		ArticleMetadata known = article.metadata();
		boolean inText = article.zones().stream().anyMatch(zone -> zone.kind() == ZoneKind.HEADLINE);
		set(title, inText ? "" : known.title()); //$NON-NLS-1$
		set(metadata, Stream.of(round.isEmpty() ? "" : NLS.bind(Messages.InRound, round), known.outlet(), known.pubDateOrGiven(), //$NON-NLS-1$
				ValueWords.list(known.byline()), ValueWords.list(known.agencyCredit()), known.language(), words(known), known.sourceName())
				.filter(text -> !text.isBlank()).collect(Collectors.joining(Messages.MetadataSeparator)));
		layOut();
	}

	/**
	 * Shows who coded the article, oneself first, and which of them is shown.
	 *
	 * @param refusal why one's own codings cannot be changed, when they cannot
	 */
	void showCoders(List<String> ids, List<String> names, String shown, Optional<String> refusal) {
		coders = List.copyOf(ids);
		List<String> items = new ArrayList<>(names);
		items.set(0, NLS.bind(Messages.You, names.getFirst()));
		int index = Math.max(0, ids.indexOf(shown));
		coder.setItems(items.toArray(String[]::new));
		coder.select(index);
		GridPlace.show(coder, ids.size() > 1);
		notice.show(index == 0 ? refusal.orElse("") : NLS.bind(Messages.OthersCodings, names.get(index))); //$NON-NLS-1$
		notice.offer(index > 0);
		GridPlace.show(notice.control(), index != 0 || refusal.isPresent());
		layOut();
	}

	/**
	 * Shows what of the codings that are shown nobody can see, and why.
	 *
	 * @param remarks of the codings that the page is there for
	 * @param others  of those that are only looked at, a sentence each
	 */
	void showUnexplained(List<Remark> remarks, List<String> others) {
		explained = remarks.isEmpty();
		unexplained.show(Stream.concat(remarks.stream().map(Remark::sentence), others.stream()).collect(Collectors.joining(" "))); //$NON-NLS-1$
		GridPlace.show(unexplained.control(), !remarks.isEmpty() || !others.isEmpty());
		layOut();
	}

	/** Shows whose codings are looked at as well. */
	void showBeside(String whose) {
		if (!whose.replace("&", "&&").equals(beside.getText())) { //$NON-NLS-1$ //$NON-NLS-2$
			set(beside, whose);
			layOut();
		}
	}

	/** Shows how much was coded, and what of the article as a whole. */
	void showCodes(int count, List<Description> whole) {
		amount = count == 0 && explained ? Messages.NotCoded : count == 1 ? Messages.CodingCountOne : NLS.bind(Messages.CodingCount, Integer.valueOf(count));
		boolean changed = codes.show(whole);
		if (changed || codings.getText().isEmpty()) {
			GridPlace.show(codes.control(), !whole.isEmpty());
			codings.setText(amount);
			layOut();
		} else {
			recount.request();
		}
	}

	private void showAmount() {
		if (!codings.getText().equals(amount)) {
			codings.setText(amount);
			// A number more needs no room more as a rule, and to lay out the page takes longer than all else that a step changes.
			if (codings.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > codings.getSize().x) {
				layOut();
			}
		}
	}

	/** Shows which codes of the article are selected. */
	void select(List<String> uids) {
		codes.select(uids);
	}

	/** Stands in line with a text that has margins of this width. */
	void setMargin(int pixels) {
		if (layout.marginWidth != pixels) {
			layout.marginWidth = pixels;
			layOut();
		}
	}

	/** Lays out all of the page; until it has a size, there is nothing to lay out. */
	private void layOut() {
		if (control.getParent().getSize().x > 0) {
			control.getParent().layout(true, true);
		}
	}

	/** Takes the colours of the text, which come from the theme. */
	void follow(StyledText text) {
		notice.follow(text);
		unexplained.follow(text);
		if (control.getBackground().equals(text.getBackground()) && title.getForeground().equals(text.getForeground())) {
			return;
		}
		Color dimmed = Legible.faded(text);
		control.setBackground(text.getBackground());
		for (Label label : List.of(title, metadata, codings, beside)) {
			label.setBackground(text.getBackground());
			label.setForeground(label == title ? text.getForeground() : dimmed);
		}
		codes.follow(text);
	}

	/** The headline, when it stands here rather than in the text; else empty. */
	String title() {
		return title.getText();
	}

	/** The line about where and when the article appeared. */
	String metadata() {
		return metadata.getText();
	}

	private static String words(ArticleMetadata known) {
		return known.wordCount() == 0 ? "" : NLS.bind(Messages.Words, Integer.valueOf(known.wordCount())); //$NON-NLS-1$
	}

	private static void set(Label label, String text) {
		label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridPlace.show(label, !text.isEmpty());
	}
}

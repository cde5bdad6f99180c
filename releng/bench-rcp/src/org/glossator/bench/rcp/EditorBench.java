// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench.rcp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.glossator.model.study.Article;
import org.glossator.study.parts.CodingKey;
import org.glossator.ui.ArticleInput;
import org.glossator.ui.ArticlePart;
import org.glossator.ui.Me;
import org.glossator.ui.OpenStudy;

/** Measures how articles are opened, coded and scrolled in a window, beside a bare text widget with the same text. */
final class EditorBench {

	/** As far as a notch of the wheel scrolls, in points. */
	private static final int NOTCH = 60;
	/** How often the text is scrolled on after a leap, and how many leaps lead from its top to its bottom. */
	private static final int NOTCHES = 40;
	private static final int PLACES = 15;
	/** Between selecting and pressing a key, and between that and selecting again: a coder who is as quick as can be. */
	private static final long GESTURE_MILLISECONDS = 120;
	private static final long PAUSE_MILLISECONDS = 300;
	private static final long CALM_MILLISECONDS = 1500;
	/** As many characters as are coded in from a place on. */
	private static final int ROOM = 900;
	/** So long after the last step all of it is checked and kept in the journal. */
	private static final long CHECKED_MILLISECONDS = 4000;
	private static final double MEGABYTE = 1 << 20;
	/** A refresh of a screen at 60 Hz, in milliseconds. */
	private static final double FRAME = 1000.0 / 60;

	private final Path folder;
	private final int gestures;
	private final boolean shapes;

	EditorBench(Path folder, int gestures, boolean shapes) {
		this.folder = folder;
		this.gestures = gestures;
		this.shapes = shapes;
	}

	void run(IWorkbenchWindow window) {
		Me.setName("Bench");
		OpenStudy study = window.getService(OpenStudy.class);
		try {
			study.open(folder);
			List<Article> articles = study.articles();
			if (shapes) {
				shapes(window, study, articles);
				return;
			}
			StyledText ours = null;
			StyledText bare = null;
			for (int i = 0; i < articles.size(); i++) {
				String text = study.store().orElseThrow().article(articles.get(i).getId()).text();
				double heap = heap();
				Shell shell = new Shell(window.getShell(), SWT.SHELL_TRIM);
				bare = bare(shell, i == 0 ? 1000 : ours.getSize().x, i == 0 ? 700 : ours.getSize().y);
				StyledText empty = bare;
				Paints.rest(CALM_MILLISECONDS);
				tell("bareOpen", i, Paints.time(text.length(), () -> empty.setText(text)));
				Paints.rest(CALM_MILLISECONDS);
				tell("bareHeap" + i, heap() - heap);
				if (i + 1 == articles.size()) {
					scroll("bareScroll", bare);
				}
				shell.dispose();
				heap = heap();
				ArticleInput input = new ArticleInput(folder, articles.get(i).getId(), CodingKey.MAIN, "Big");
				tell("open", i, Paints.time(text.length(), () -> open(window, input)));
				Paints.rest(CALM_MILLISECONDS);
				tell("heap" + i, heap() - heap);
				ours = window.getActivePage().getActiveEditor().getAdapter(StyledText.class);
				ours.setFocus();
			}
			scroll("scroll", ours);
			try (Stalls stalls = new Stalls(window.getShell().getDisplay())) {
				code("key", ours);
				Paints.rest(CHECKED_MILLISECONDS);
				tell("stall", stalls.longest());
			}
			String article = articles.getLast().getId();
			tell("coded", study.editing().flatMap(editing -> editing.session(editing.mine(article))).map(session -> session.resource().codings().size())
					.orElseThrow().intValue());
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Each article for itself: opened, painted again as it is, and coded, beside a bare widget with the same text. */
	private void shapes(IWorkbenchWindow window, OpenStudy study, List<Article> articles) throws IOException {
		for (int i = 0; i < articles.size(); i++) {
			String text = study.store().orElseThrow().article(articles.get(i).getId()).text();
			ArticleInput input = new ArticleInput(folder, articles.get(i).getId(), CodingKey.MAIN, "Shape");
			tell("shapeOpen", i, Paints.time(text.length(), () -> open(window, input)));
			Paints.rest(CALM_MILLISECONDS);
			StyledText ours = window.getActivePage().getActiveEditor().getAdapter(StyledText.class);
			ours.setFocus();
			Shell shell = new Shell(window.getShell(), SWT.SHELL_TRIM);
			StyledText bare = bare(shell, ours.getSize().x, ours.getSize().y);
			Paints.rest(CALM_MILLISECONDS);
			tell("bareShapeOpen", i, Paints.time(text.length(), () -> bare.setText(text)));
			Paints.rest(CALM_MILLISECONDS);
			tell("bareShapePaint" + i, median(bare));
			shell.dispose();
			Paints.rest(CALM_MILLISECONDS);
			tell("shapePaint" + i, median(ours));
			code("shapeKey" + i, ours);
			window.getActivePage().closeAllEditors(false);
		}
	}

	/** How long it takes to paint all of a text again as it is laid out. */
	private static double median(StyledText text) {
		double[] times = new double[21];
		for (int i = 0; i < times.length; i++) {
			times[i] = Paints.time(text.getCharCount(), () -> text.getParent().redraw(text.getBounds().x, text.getBounds().y, text.getSize().x, text.getSize().y, true)).wall();
		}
		Arrays.sort(times);
		return times[times.length / 2];
	}

	private static IEditorPart open(IWorkbenchWindow window, ArticleInput input) {
		try {
			return window.getActivePage().openEditor(input, ArticlePart.ID);
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	/** A text widget that wraps, of the size and font of ours. */
	private static StyledText bare(Shell shell, int width, int height) {
		shell.setLayout(new FillLayout());
		StyledText text = new StyledText(shell, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text.setFont(org.eclipse.jface.resource.JFaceResources.getFont("org.glossator.ui.editor.articleFont"));
		int margin = Math.max(28, (width - 600) / 2);
		text.setMargins(margin, 14, margin, 28);
		shell.setSize(width, height);
		shell.open();
		return text;
	}

	/** Notch by notch, in places from the top to the bottom. */
	private static void scroll(String name, StyledText text) {
		List<Paints.Time> frames = new ArrayList<>();
		text.setTopPixel(Integer.MAX_VALUE);
		Paints.rest(CALM_MILLISECONDS);
		int last = text.getTopPixel();
		for (int place = 0; place < PLACES; place++) {
			text.setTopPixel((int) ((long) last * place / PLACES));
			Paints.rest(PAUSE_MILLISECONDS);
			for (int notch = 0; notch < NOTCHES; notch++) {
				int next = text.getTopPixel() + NOTCH;
				frames.add(Paints.time(text.getCharCount(), () -> {
					text.setTopPixel(next);
					text.redraw();
				}));
			}
		}
		tell(name, frames);
	}

	/** Selects words that are seen and presses the keys of layers, in places all over the text. */
	private void code(String name, StyledText text) {
		Random random = new Random(1);
		List<Paints.Time> times = new ArrayList<>();
		String keys = "maesf";
		IntConsumer go = place -> {
			text.setTopIndex(text.getLineAtOffset(place));
			Paints.rest(PAUSE_MILLISECONDS);
		};
		int place = 0;
		for (int i = 0; i < gestures; i++) {
			if (i % 10 == 0) {
				place = Math.max(0, Math.min(text.getCharCount() / 10 + random.nextInt(text.getCharCount() * 8 / 10), text.getCharCount() - ROOM));
				go.accept(place);
			}
			int begin = text.getText().indexOf(' ', place + random.nextInt(800)) + 1;
			int end = text.getText().indexOf(' ', begin + 3 + random.nextInt(40));
			text.setSelection(begin, end);
			Paints.rest(GESTURE_MILLISECONDS);
			Event event = new Event();
			event.character = keys.charAt(random.nextInt(keys.length()));
			event.keyCode = event.character;
			times.add(Paints.time(text.getCharCount(), () -> {
				text.notifyListeners(SWT.KeyDown, event);
				text.getParent().redraw(text.getBounds().x, text.getBounds().y, 1, 1, true); // StyledText's own redraw does more
			}));
			Paints.rest(GESTURE_MILLISECONDS);
		}
		tell(name, times);
	}

	private static void tell(String name, List<Paints.Time> times) {
		double[] sorted = times.stream().mapToDouble(Paints.Time::wall).sorted().toArray();
		double[] cpu = times.stream().mapToDouble(Paints.Time::cpu).sorted().toArray();
		tell(name + "Median", sorted[sorted.length / 2]);
		tell(name + "P99", sorted[sorted.length * 99 / 100]);
		tell(name + "Most", sorted[sorted.length - 1]);
		tell(name + "CpuMedian", cpu[cpu.length / 2]);
		tell(name + "CpuP99", cpu[cpu.length * 99 / 100]);
		tell(name + "Dropped", Arrays.stream(sorted).filter(time -> time > FRAME).count());
		tell(name + "Count", sorted.length);
	}

	private static void tell(String name, int number, Paints.Time time) {
		tell(name + number, time.wall());
		tell(name + "Cpu" + number, time.cpu());
	}

	private static void tell(String name, double value) {
		System.out.println(String.format(Locale.ROOT, "%s=%.2f", name, Double.valueOf(value)));
	}

	/** What is in use after everything else was given back, in megabytes. */
	private static double heap() {
		for (int i = 0; i < 3; i++) {
			System.gc();
			Paints.rest(50);
		}
		Runtime runtime = Runtime.getRuntime();
		return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli;

import java.io.PrintStream;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.glossator.model.Excerpt;

/** Progress as one line on a terminal that is written over again and again; silent otherwise. Thread-safe. */
final class ConsoleProgress implements IProgressMonitor {

	private static final long INTERVAL_NANOSECONDS = 100_000_000;
	private static final int WIDTH = 78;
	private static final String ERASE = "\r\u001b[K";

	private final PrintStream err;
	private final boolean visible;
	private volatile boolean canceled;
	private String task = "";
	private String detail = "";
	private int total;
	private double done;
	private long shown;
	private boolean onLine;

	ConsoleProgress(PrintStream err, boolean visible) {
		this.err = err;
		this.visible = visible;
	}

	@Override
	public synchronized void beginTask(String name, int totalWork) {
		task = name;
		detail = "";
		total = totalWork;
		done = 0;
		show();
	}

	@Override
	public synchronized void subTask(String name) {
		detail = name;
		show();
	}

	@Override
	public synchronized void setTaskName(String name) {
		task = name;
		show();
	}

	@Override
	public void worked(int work) {
		internalWorked(work);
	}

	@Override
	public synchronized void internalWorked(double work) {
		done += work;
		show();
	}

	@Override
	public synchronized void done() {
		clear();
	}

	private void show() {
		long now = System.nanoTime();
		if (!visible || onLine && now - shown < INTERVAL_NANOSECONDS) {
			return;
		}
		String line = task + " " + Math.round(done) + "/" + total + " " + detail;
		err.print(ERASE + Excerpt.of(line, WIDTH));
		err.flush();
		shown = now;
		onLine = true;
	}

	/** What is being done, and with which file or article; empty when nothing is. */
	synchronized Optional<String> at() {
		return task.isEmpty() ? Optional.empty() : Optional.of(detail.isEmpty() ? task : task + ", " + detail);
	}

	/** Removes the line, so that something else can be printed. */
	synchronized void clear() {
		if (onLine) {
			err.print(ERASE);
			err.flush();
			onLine = false;
		}
	}

	@Override
	public boolean isCanceled() {
		return canceled;
	}

	@Override
	public void setCanceled(boolean value) {
		canceled = value;
	}
}

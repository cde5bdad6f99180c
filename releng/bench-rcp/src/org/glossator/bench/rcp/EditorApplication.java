// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench.rcp;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/**
 * Opens a window with a perspective, measures the article editor in it, prints quantities as {@code name=number}, and ends. Takes
 * {@code -study FOLDER}, {@code -perspective ID}, {@code -gestures NUMBER} and {@code -shapes true} when each article has a shape of
 * its own, {@code -shapes false} when they are alike.
 */
public class EditorApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		List<String> arguments = Arrays.asList((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
		EditorBench bench = new EditorBench(Path.of(value(arguments, "-study")), Integer.parseInt(value(arguments, "-gestures")),
				Boolean.parseBoolean(value(arguments, "-shapes")));
		Display display = PlatformUI.createDisplay();
		try {
			PlatformUI.createAndRunWorkbench(display, new Advisor(value(arguments, "-perspective"), bench));
			return EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getDisplay().syncExec(PlatformUI.getWorkbench()::close);
		}
	}

	private static String value(List<String> arguments, String name) {
		return arguments.get(arguments.indexOf(name) + 1);
	}

	private static final class Advisor extends WorkbenchAdvisor {

		private final String perspective;
		private final EditorBench bench;

		Advisor(String perspective, EditorBench bench) {
			this.perspective = perspective;
			this.bench = bench;
		}

		@Override
		public String getInitialWindowPerspectiveId() {
			return perspective;
		}

		@Override
		public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
			return new WorkbenchWindowAdvisor(configurer) {
				@Override
				public void preWindowOpen() {
					getWindowConfigurer().setInitialSize(new Point(1320, 880));
					getWindowConfigurer().setShowCoolBar(false);
					getWindowConfigurer().setTitle("Editor bench");
				}

				@Override
				public void openIntro() {
					// No welcome page: it would lie over the editor.
				}
			};
		}

		@Override
		public void postStartup() {
			Display display = Display.getCurrent();
			display.asyncExec(() -> {
				IWorkbenchWindow window = getWorkbenchConfigurer().getWorkbench().getActiveWorkbenchWindow();
				try {
					bench.run(window);
				} finally {
					System.out.flush();
					window.getActivePage().closeAllEditors(false); // what was coded for the measure is not worth a question
					getWorkbenchConfigurer().emergencyClose();
				}
			});
		}
	}
}

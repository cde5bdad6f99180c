// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study;

import java.net.URI;
import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Makes the folder of a study known to the Eclipse workspace as a project, where it lies; in the background, as nothing waits for it. */
final class StudyProject {

	private StudyProject() {
	}

	static void link(Path folder) {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		Path place = folder.toAbsolutePath().normalize();
		WorkspaceJob job = new WorkspaceJob(place.getFileName().toString()) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				IProject project = find(workspace, place.toUri());
				if (!project.exists()) {
					IProjectDescription description = workspace.newProjectDescription(project.getName());
					description.setLocationURI(place.toUri());
					project.create(description, monitor);
				}
				project.open(IResource.BACKGROUND_REFRESH, monitor);
				return Status.OK_STATUS;
			}
		};
		job.setRule(workspace.getRoot());
		job.setSystem(true);
		job.schedule();
	}

	/** The project at a place, or else one that does not exist yet and whose name is free. */
	private static IProject find(IWorkspace workspace, URI place) {
		for (IProject project : workspace.getRoot().getProjects()) {
			if (Path.of(place).toUri().equals(project.getRawLocationURI())) {
				return project;
			}
		}
		String name = Path.of(place).getFileName().toString();
		IProject project = workspace.getRoot().getProject(name);
		for (int i = 2; project.exists(); i++) {
			project = workspace.getRoot().getProject(name + ' ' + i);
		}
		return project;
	}
}

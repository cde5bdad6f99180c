// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study;

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
import org.glossator.ui.Reports;

/** Makes the folder of a study known to the Eclipse workspace as a project, where it lies; in the background, as nothing waits for it. */
final class StudyProject {

	private StudyProject() {
	}

	static void link(Path folder) {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		Path place = folder.toAbsolutePath().normalize();
		WorkspaceJob job = new WorkspaceJob(place.getFileName().toString()) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) {
				try {
					open(find(workspace, place), place, monitor);
				} catch (CoreException e) {
					// The study itself is open and whole; only what the workspace adds to it is missing.
					Reports.log("The study " + place + " is not a project of the workspace.", e); //$NON-NLS-1$ //$NON-NLS-2$
				}
				return Status.OK_STATUS;
			}
		};
		job.setRule(workspace.getRoot());
		job.setSystem(true);
		job.schedule();
	}

	private static void open(IProject project, Path place, IProgressMonitor monitor) throws CoreException {
		if (!project.exists()) {
			IProjectDescription description = project.getWorkspace().newProjectDescription(project.getName());
			description.setLocationURI(place.toUri());
			project.create(description, monitor);
		}
		project.open(IResource.BACKGROUND_REFRESH, monitor);
		for (IProject other : project.getWorkspace().getRoot().getProjects()) {
			if (!other.equals(project) && other.getLocation() != null && !other.getLocation().toFile().exists()) {
				other.delete(IResource.NEVER_DELETE_PROJECT_CONTENT | IResource.FORCE, monitor); // closing it would make its folder anew
			} else if (!other.equals(project) && other.isOpen()) {
				other.close(monitor); // its problems are not those of this study
			}
		}
	}

	/** The project at a place, or else one that does not exist yet and whose name is free. */
	private static IProject find(IWorkspace workspace, Path place) {
		for (IProject project : workspace.getRoot().getProjects()) {
			if (project.getLocationURI() != null && Path.of(project.getLocationURI()).equals(place)) {
				return project;
			}
		}
		String name = place.getFileName().toString();
		IProject project = workspace.getRoot().getProject(name);
		for (int i = 2; project.exists(); i++) {
			project = workspace.getRoot().getProject(name + ' ' + i);
		}
		return project;
	}
}

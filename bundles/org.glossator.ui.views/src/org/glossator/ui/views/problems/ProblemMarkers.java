// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.problems;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.glossator.model.codebook.Severity;
import org.glossator.rules.Problem;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.parts.Whose;
import org.glossator.ui.views.Paragraphs;

/**
 * The problems of codings as markers of the workspace: on the file of the coding, or while that does not exist yet, on the file of
 * the article. Markers that say what is still so are left as they are.
 */
final class ProblemMarkers {

	/** The type of all of them. */
	static final String TYPE = "org.glossator.ui.views.problem"; //$NON-NLS-1$

	/** What people call the coding. */
	static final String CODING = "coding"; //$NON-NLS-1$
	/** The title of the article. */
	static final String ARTICLE = "article"; //$NON-NLS-1$
	/** The id of the article. */
	static final String ARTICLE_ID = "articleId"; //$NON-NLS-1$
	/** The name of the coder. */
	static final String CODER = "coder"; //$NON-NLS-1$
	/** The id of the coder. */
	static final String CODER_ID = "coderId"; //$NON-NLS-1$
	/** The id of the round that it was coded in. */
	static final String ROUND = "round"; //$NON-NLS-1$
	/** The id of the rule. */
	static final String RULE = "rule"; //$NON-NLS-1$
	/** The uid of the coding. */
	static final String UID = "uid"; //$NON-NLS-1$
	/** Offset of the first character, in UTF-16 code units. */
	static final String BEGIN = "begin"; //$NON-NLS-1$
	/** Offset after the last character, in UTF-16 code units. */
	static final String END = "end"; //$NON-NLS-1$

	private ProblemMarkers() {
	}

	/**
	 * Makes the markers of a coding tell these problems and no others. To be called with the workspace's rule for the study's
	 * project held; does nothing when the study is no project of the workspace.
	 *
	 * @param place    the coding
	 * @param text     the article's text
	 * @param problems what was found in it
	 * @param monitor  of what calls this
	 * @throws CoreException when the workspace cannot be changed
	 */
	static void put(CodingPlace place, String text, List<Problem> problems, IProgressMonitor monitor) throws CoreException {
		Optional<IFile> coding = file(place.codingFile());
		Optional<IFile> article = file(place.articleFile());
		Optional<IFile> home = Files.exists(place.codingFile()) ? coding : article;
		if (home.isEmpty()) {
			return;
		}
		know(home.get(), monitor);
		Paragraphs paragraphs = new Paragraphs(text);
		Set<Map<String, Object>> wanted = problems.stream().map(problem -> attributes(place, problem, paragraphs)).collect(Collectors.toSet());
		for (IFile file : Stream.of(coding, article).flatMap(Optional::stream).filter(IFile::exists).toList()) {
			for (IMarker marker : file.findMarkers(TYPE, true, IResource.DEPTH_ZERO)) {
				boolean ours = place.key().equals(key(marker));
				if (ours && !(file.equals(home.get()) && wanted.remove(marker.getAttributes()))) {
					marker.delete();
				}
			}
		}
		if (home.get().exists()) {
			for (Map<String, Object> attributes : wanted) {
				home.get().createMarker(TYPE, attributes);
			}
		}
	}

	/** The coding that a marker is about. */
	static CodingKey key(IMarker marker) {
		return new CodingKey(Whose.named(marker.getAttribute(CODER_ID, "")), marker.getAttribute(ROUND, CodingKey.MAIN), marker.getAttribute(ARTICLE_ID, "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** All problems that are listed, in no order. */
	static List<IMarker> all() {
		try {
			return List.of(ResourcesPlugin.getWorkspace().getRoot().findMarkers(TYPE, true, IResource.DEPTH_INFINITE));
		} catch (CoreException e) {
			throw new IllegalStateException(e); // the root is always there
		}
	}

	/** The file of the workspace at a place; it need not exist. */
	private static Optional<IFile> file(Path path) {
		IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
		return Stream.of(root.findFilesForLocationURI(path.toUri())).filter(file -> file.getProject().isOpen()).findFirst();
	}

	/** Lets the workspace know of a file that was written past it. */
	private static void know(IFile file, IProgressMonitor monitor) throws CoreException {
		List<IResource> unknown = new ArrayList<>();
		for (IResource resource = file; !resource.exists(); resource = resource.getParent()) {
			unknown.addFirst(resource);
		}
		for (IResource resource : unknown) {
			resource.refreshLocal(IResource.DEPTH_ZERO, monitor);
		}
	}

	private static Map<String, Object> attributes(CodingPlace place, Problem problem, Paragraphs paragraphs) {
		boolean whole = problem.begin() == 0 && problem.end() == 0;
		return Map.ofEntries(Map.entry(IMarker.MESSAGE, problem.sentence()), Map.entry(CODING, problem.coding()),
				Map.entry(IMarker.SEVERITY, Integer.valueOf(problem.severity() == Severity.ERROR ? IMarker.SEVERITY_ERROR : IMarker.SEVERITY_WARNING)),
				Map.entry(IMarker.LOCATION,
						whole ? Messages.WholeArticle : NLS.bind(Messages.Paragraph, Integer.valueOf(paragraphs.at(problem.begin())))),
				Map.entry(ARTICLE, place.title()), Map.entry(ARTICLE_ID, place.key().article()), Map.entry(CODER, place.coderName()),
				Map.entry(CODER_ID, place.key().whose().id()), Map.entry(ROUND, place.key().round()), Map.entry(RULE, problem.ruleId()), Map.entry(UID, problem.uid()),
				Map.entry(IMarker.USER_EDITABLE, Boolean.FALSE), // it goes away when its coding is mended
				Map.entry(BEGIN, Integer.valueOf(problem.begin())), Map.entry(END, Integer.valueOf(problem.end())));
	}
}

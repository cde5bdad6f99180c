// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.nio.file.Path;

/**
 * Where things are in a study's folder.
 *
 * @param root the study's folder
 */
record StudyFolder(Path root) {

	static final String STUDY = "study.glossator";
	static final String CODEBOOK = "codebook.xmi";
	static final String REGISTRY = "registry.xmi";
	static final String TYPE_SYSTEM = "TypeSystem.xml";
	static final String FOREIGN_TYPES = "ForeignTypes.xml";
	static final String PROJECT = ".project";
	static final String OURS = ".glossator";
	static final String ARTICLES = "articles";
	static final String CODINGS = "codings";
	static final String ADJUDICATED = "adjudicated";
	static final String ARTICLE = "article.xmi";
	static final String SOURCE = "source.";
	static final String XMI = ".xmi";

	Path study() {
		return root.resolve(STUDY);
	}

	Path codebook() {
		return root.resolve(CODEBOOK);
	}

	Path registry() {
		return root.resolve(REGISTRY);
	}

	Path typeSystem() {
		return root.resolve(TYPE_SYSTEM);
	}

	Path foreignTypes() {
		return root.resolve(FOREIGN_TYPES);
	}

	Path project() {
		return root.resolve(PROJECT);
	}

	/** What only this program needs: the lock, what is being written, {@link #former()}, {@link #glances()}, and what is edited and not saved. */
	Path ours() {
		return root.resolve(OURS);
	}

	/** What files of codings said at a glance, see {@link org.glossator.study.glance.Glances}. */
	Path glances() {
		return ours().resolve("glances");
	}

	Path lock() {
		return ours().resolve("lock");
	}

	Path staging() {
		return ours().resolve("staging");
	}

	/** What {@link Rewrite} has not finished. */
	Path rewrite() {
		return ours().resolve("rewrite");
	}

	/** What files held before the codebook was changed, in a folder for each change; nothing reads it but a person in need. */
	Path former() {
		return ours().resolve("former");
	}

	Path articles() {
		return root.resolve(ARTICLES);
	}

	Path article(String id) {
		return articles().resolve(id);
	}

	Path codings() {
		return root.resolve(CODINGS);
	}

	Path codings(String coder) {
		return codings().resolve(coder);
	}

	Path coding(String coder, String article) {
		return codings(coder).resolve(article + XMI);
	}

	Path adjudicated() {
		return root.resolve(ADJUDICATED);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.glossator.editing.coding.CodingSession;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.ui.ModelLabels;

/** What shows when there is no form to show: what to do, or what codings of different layers have in common. */
final class TeachingPage {

	private final ScrolledComposite scroll;
	private final Composite body;
	private final Label sentence;
	private final Composite layers;
	private final LocalResourceManager images;
	private Optional<Codebook> shown = Optional.empty();

	TeachingPage(Composite parent) {
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		body = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 10).applyTo(body);
		scroll.setContent(body);
		sentence = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(sentence);
		layers = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 5).applyTo(layers);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(layers);
		images = new LocalResourceManager(JFaceResources.getResources(), body);
		scroll.addListener(SWT.Resize, event -> layout());
	}

	Control control() {
		return scroll;
	}

	/** Says that an article is to be opened, or a coding to be selected or made. */
	void show(Optional<CodingSession> session) {
		boolean mine = session.filter(CodingSession::isMine).isPresent();
		show(session.isEmpty() ? Messages.NoArticle : mine ? Messages.NothingSelected : Messages.NothingSelectedOther,
				session.filter(any -> mine).map(CodingSession::codebook));
	}

	/** Says what codings of different layers have in common. */
	void show(CodingSession session, List<EObject> codings) {
		List<Layer> found = codings.stream().flatMap(coding -> session.resource().types().layer(coding.eClass()).stream()).distinct().toList();
		String names = found.stream().map(ModelLabels::text).collect(Collectors.joining(Messages.ListSeparator));
		String common = found.stream().findFirst().stream().flatMap(layer -> layer.getFeatures().stream())
				.filter(feature -> found.stream().allMatch(layer -> layer.getFeatures().stream().anyMatch(other -> same(feature, other))))
				.map(ModelLabels::text).collect(Collectors.joining(Messages.ListSeparator));
		String said = NLS.bind(Messages.DifferentLayers, Integer.valueOf(codings.size()), names);
		show(Wording.plain(said + '\n' + (common.isEmpty() ? Messages.NothingInCommon : NLS.bind(Messages.InCommon, common))), Optional.empty());
	}

	private void show(String text, Optional<Codebook> codebook) {
		boolean other = !sentence.getText().equals(text) || !shown.equals(codebook);
		sentence.setText(text);
		list(codebook);
		if (other) {
			layout();
		}
	}

	private static boolean same(Feature one, Feature other) {
		return one.getName().equals(other.getName()) && one.getKind() == other.getKind() && one.isMany() == other.isMany()
				&& one.getTagSet() == other.getTagSet();
	}

	private void list(Optional<Codebook> codebook) {
		if (shown.equals(codebook)) {
			return;
		}
		shown = codebook;
		for (Control child : layers.getChildren()) {
			child.dispose();
		}
		codebook.ifPresent(open -> {
			for (Layer layer : open.getLayers()) {
				new Label(layers, SWT.NONE).setImage((Image) images.get(ModelLabels.icon(layer)));
				Label label = new Label(layers, SWT.NONE);
				label.setText(Wording.plain(Wording.withLetter(layer, layer.getShortcut())));
				label.setToolTipText(Wording.plain(Wording.guidance(layer)));
			}
		});
	}

	/** Forgets the layers that it listed. */
	void forget() {
		list(Optional.empty());
	}

	private void layout() {
		body.layout(true, true);
		scroll.setMinHeight(body.computeSize(Math.max(1, scroll.getClientArea().width), SWT.DEFAULT).y);
	}
}

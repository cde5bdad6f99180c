// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.coding;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.glossator.cas.Annotations;
import org.glossator.editing.coding.Gestures;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Tag;
import org.glossator.reading.FeatureValues;
import org.glossator.ui.ModelLabels;

/**
 * Picking what a coding is linked to: while it is on, a click on a coding or on a word means it, and typing names it. Ends with the
 * link, or when the coder leaves.
 */
public final class LinkMode {

	/**
	 * What is being picked.
	 *
	 * @param coding  the coding that is linked
	 * @param feature the feature that holds the link
	 * @param role    the name of the link's tag, when its feature has roles
	 */
	record Pick(EObject coding, Feature feature, Optional<String> role) {
	}

	private final CodingDesk desk;
	private Optional<Pick> pick = Optional.empty();

	LinkMode(CodingDesk desk) {
		this.desk = desk;
	}

	/** Whether something is being picked. */
	public boolean isOn() {
		return pick.isPresent();
	}

	/** Begins to pick what the selected coding is linked to; asks for the role first when there is a choice. */
	public void begin(Feature feature) {
		Optional<String> lack = CodingCommand.LINK.lacks(desk);
		lack.ifPresent(desk::say);
		if (lack.isPresent()) {
			return;
		}
		EObject coding = desk.single().orElseThrow();
		List<Tag> roles = FeatureValues.roles(feature);
		if (roles.isEmpty()) {
			begin(new Pick(coding, feature, Optional.empty()));
		} else {
			new ChoiceLists(desk).roles(feature, roles, role -> begin(new Pick(coding, feature, Optional.of(role.getName()))));
		}
	}

	private void begin(Pick begun) {
		pick = Optional.of(begun);
		desk.page().text().setCursor(desk.page().text().getDisplay().getSystemCursor(SWT.CURSOR_CROSS));
		desk.page().text().setFocus();
		sayWhat();
	}

	private void sayWhat() {
		pick.ifPresent(picked -> {
			String role = picked.role().flatMap(name -> ModelNames.named(FeatureValues.roles(picked.feature()), name)).map(ModelLabels::text)
					.orElseGet(() -> ModelLabels.text(picked.feature()));
			desk.say(NLS.bind(Messages.LinkPrompt, role, desk.layer(picked.coding()).map(ModelLabels::text).orElse(""))); //$NON-NLS-1$
		});
	}

	/** Links to the coding that was clicked; where the click tells too little, asks for the name of what is there. */
	void clicked(List<EObject> codings, int offset) {
		if (pick.isEmpty()) {
			return;
		}
		Pick picked = pick.get();
		Optional<EObject> usable = codings.stream()
				.filter(coding -> coding != picked.coding() && gestures().valueFrom(coding, picked.feature()).isPresent()).findFirst();
		if (usable.isPresent()) {
			link(gestures().valueFrom(usable.get(), picked.feature()).orElseThrow());
		} else {
			Optional<EObject> around = codings.stream().filter(coding -> coding != picked.coding()).findFirst();
			choose(around.map(Annotations::coveredText)
					.or(() -> desk.wordAt(offset).map(word -> desk.page().text().getText(word.begin(), word.end() - 1))).orElse("").strip()); //$NON-NLS-1$
		}
	}

	/** Lets the coder choose from a list; something may be typed already. */
	void choose(String typed) {
		pick.ifPresent(picked -> new ChoiceLists(desk).targets(picked, typed));
	}

	/** Links to a coding or to the id of an entry, and ends. */
	void link(Object value) {
		pick.ifPresent(picked -> {
			boolean done = picked.role().isEmpty() ? value instanceof EObject target ? gestures().link(picked.coding(), picked.feature(), target)
					: add(picked, value)
					: gestures().addLink(picked.coding(), picked.feature(), picked.role(),
							value instanceof EObject target ? Optional.of(target) : Optional.empty(),
							value instanceof String id ? Optional.of(id) : Optional.empty());
			end();
			desk.say(done ? desk.session().edits().undoLabel().orElse("") : Messages.NothingChanged); //$NON-NLS-1$
		});
	}

	private boolean add(Pick picked, Object value) {
		return picked.feature().getKind() == FeatureKind.LINK
				? gestures().addLink(picked.coding(), picked.feature(), Optional.empty(), Optional.empty(), Optional.of(value.toString()))
				: gestures().add(picked.coding(), picked.feature(), value);
	}

	/** Links by the role alone: to nobody that is named. */
	void linkToNobody() {
		pick.ifPresent(picked -> {
			gestures().addLink(picked.coding(), picked.feature(), picked.role(), Optional.empty(), Optional.empty());
			end();
			desk.say(desk.session().edits().undoLabel().orElse("")); //$NON-NLS-1$
		});
	}

	/** Leaves without a link. */
	public void leave() {
		if (isOn()) {
			end();
			desk.say(""); //$NON-NLS-1$
		}
	}

	/** Ends, whatever came of it. */
	void end() {
		pick = Optional.empty();
		desk.page().text().setCursor(null);
	}

	/** What is to be linked may be gone. */
	void stepTaken() {
		if (pick.filter(picked -> picked.coding().eResource() != desk.session().resource()).isPresent()) {
			leave();
		}
	}

	private Gestures gestures() {
		return desk.session().gestures();
	}
}

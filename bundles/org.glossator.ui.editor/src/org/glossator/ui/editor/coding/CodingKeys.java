// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.coding;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;
import org.glossator.model.CodebookValidator;
import org.glossator.model.codebook.Anchor;
import org.glossator.model.codebook.Layer;
import org.glossator.reading.FeatureValues;
import org.glossator.reading.Shortcuts;
import org.glossator.ui.ModelLabels;

/**
 * The keys of the codebook, which can be any that write something. The text is only read, so they are free: with text selected they
 * code it, with a coding selected they set its tags, and while a link is picked they begin its name. A list that opens gets what is
 * typed before it has the keys. All other keys are bindings of commands.
 */
public final class CodingKeys implements VerifyKeyListener {

	private final CodingDesk desk;

	/** Letters for a desk. */
	public CodingKeys(CodingDesk desk) {
		this.desk = desk;
	}

	@Override
	public void verifyKey(VerifyEvent event) {
		boolean plain = (event.stateMask & (SWT.MODIFIER_MASK & ~SWT.SHIFT)) == 0;
		if (!event.doit || !plain) {
			return;
		}
		if (desk.list().isPresent()) {
			event.doit = false;
			desk.list().get().press(event.character, event.keyCode);
		} else if (CodebookValidator.isShortcut(String.valueOf(event.character))) {
			event.doit = false;
			letter(event.character);
		} else if (event.character == SWT.CR || event.character == SWT.DEL) {
			desk.refusal().ifPresent(desk::say);
		}
	}

	private void letter(char letter) {
		if (desk.refusal().isPresent()) {
			desk.say(desk.refusal().get());
		} else if (desk.links().isOn()) {
			desk.links().choose(String.valueOf(letter));
		} else if (desk.hasText()) {
			Optional<Layer> layer = Shortcuts.layer(desk.session().codebook(), letter);
			layer.ifPresentOrElse(desk.hand()::code, () -> desk.say(NLS.bind(Messages.NoLayer, shown(letter))));
		} else if (desk.selected().isEmpty()) {
			unselected(letter);
		} else {
			tag(desk.selected().getFirst(), letter);
		}
	}

	/** A layer on articles needs nothing selected. */
	private void unselected(char letter) {
		Optional<Layer> layer = Shortcuts.layer(desk.session().codebook(), letter);
		if (layer.filter(found -> found.getAnchor() == Anchor.ARTICLE).isPresent()) {
			desk.hand().code(layer.get());
		} else {
			desk.say(layer.map(found -> NLS.bind(Messages.SelectTextFirst, ModelLabels.text(found)))
					.orElseGet(() -> NLS.bind(Messages.NoLayer, shown(letter))));
		}
	}

	/**
	 * The first feature that has the letter and not its tag yet, and with the next press the next one; when all have it, the last lets
	 * go of it. What the letter does when it is pressed again is said.
	 */
	private void tag(EObject coding, char letter) {
		Layer layer = desk.layer(coding).orElseThrow();
		List<Shortcuts.Choice> choices = Shortcuts.tags(layer, letter);
		if (choices.isEmpty()) {
			desk.say(NLS.bind(Messages.NoTag, ModelLabels.text(layer), shown(letter)));
			return;
		}
		Shortcuts.Choice choice = choices.stream().filter(open -> !has(coding, open)).findFirst().orElseGet(choices::getLast);
		if (desk.hand().toggle(choice.feature(), choice.tag())) {
			choices.stream().filter(other -> other != choice && !has(coding, other)).findFirst()
					.ifPresent(next -> desk.say(NLS.bind(Messages.PressedAgain, new Object[] { desk.hand().step(), shown(letter),
							ModelLabels.text(next.feature()), ModelLabels.text(next.tag()) })));
		}
	}

	private static boolean has(EObject coding, Shortcuts.Choice choice) {
		return FeatureValues.of(coding, choice.feature()).contains(choice.tag().getName());
	}

	private static String shown(char letter) {
		return String.valueOf(Character.toUpperCase(letter));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.glossator.model.codebook.Described;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.ui.ModelLabels;

/**
 * What the coding manual says about a code, laid out to be read: its name, what it means, when to use it and when not, examples.
 *
 * @param text   the whole text
 * @param styles what stands out in it, by offset in UTF-16 code units
 */
record CodeGuide(String text, List<StyleRange> styles) {

	CodeGuide {
		styles = List.copyOf(styles);
	}

	/**
	 * The guide to an element of the palette; empty text for what the manual says nothing about.
	 *
	 * @param code what the tree shows
	 * @param now  a sentence on what can be done with it now
	 */
	static CodeGuide of(Object code, String now) {
		return switch (code) {
		case CodeTag tag -> of(tag.tag(), title(tag.tag(), tag.tag().getShortcut()), (sharedKey(tag) + ' ' + now).strip());
		case Layer layer -> of(layer, title(layer, layer.getShortcut()), now);
		case Feature feature -> of(feature, ModelLabels.text(feature), now);
		case null, default -> new CodeGuide("", List.of()); //$NON-NLS-1$
		};
	}

	/** Which tag of another feature the same key sets, as a sentence; empty when there is none. */
	private static String sharedKey(CodeTag code) {
		return KeyCaps.shortcut(code).flatMap(key -> code.feature().eContainer() instanceof Layer layer ? layer.getFeatures().stream()
				.filter(feature -> feature != code.feature()).flatMap(feature -> CodeTree.children(feature).stream()).map(CodeTag.class::cast)
				.filter(other -> KeyCaps.shortcut(other).filter(key::equalsIgnoreCase).isPresent()).findFirst()
				.map(other -> NLS.bind(Messages.SharedKey, new Object[] { key, ModelLabels.text(other.feature()), ModelLabels.text(other.tag()) }))
				: Optional.empty()).orElse(""); //$NON-NLS-1$
	}

	private static String title(Described code, String shortcut) {
		String label = ModelLabels.text(code);
		return shortcut == null || shortcut.isBlank() ? label : NLS.bind(Messages.WithShortcut, label, shortcut.strip());
	}

	private static CodeGuide of(Described code, String title, String now) {
		Writer writer = new Writer();
		writer.paragraph(title, SWT.BOLD, code.getDefinition());
		writer.section(Messages.WhenToUse, code.getWhenToUse());
		writer.section(Messages.WhenNot, code.getWhenNot());
		if (!code.getExamples().isEmpty()) {
			writer.section(code.getExamples().size() == 1 ? Messages.Example : Messages.Examples, String.join("\n", code.getExamples())); //$NON-NLS-1$
		}
		if (!now.isEmpty()) {
			writer.paragraph(now, SWT.ITALIC, ""); //$NON-NLS-1$
		}
		return new CodeGuide(writer.text.toString(), writer.styles);
	}

	private static final class Writer {
		private final StringBuilder text = new StringBuilder();
		private final List<StyleRange> styles = new ArrayList<>();

		void section(String heading, String body) {
			if (body != null && !body.isBlank()) {
				paragraph(heading, SWT.BOLD, body);
			}
		}

		void paragraph(String heading, int style, String body) {
			if (!text.isEmpty()) {
				text.append("\n\n"); //$NON-NLS-1$
			}
			styles.add(new StyleRange(text.length(), heading.length(), null, null, style));
			text.append(heading);
			if (body != null && !body.isBlank()) {
				text.append('\n').append(body.strip());
			}
		}
	}
}

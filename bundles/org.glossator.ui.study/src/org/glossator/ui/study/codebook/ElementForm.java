// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.glossator.editing.codebook.CodebookSession;
import org.glossator.model.CodebookTerms;
import org.glossator.model.codebook.Anchor;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.CodebookPackage.Literals;
import org.glossator.model.codebook.Described;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.MeasurementLevel;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.codebook.Rule;
import org.glossator.model.codebook.Severity;
import org.glossator.model.codebook.Tag;
import org.glossator.model.codebook.TagSet;
import org.glossator.model.kinds.Kind;
import org.glossator.model.kinds.Kind.Setting;

/** Makes the form for each kind of element. */
final class ElementForm {

	private final CodebookSession session;
	private final FormSheet sheet;

	private ElementForm(CodebookSession session, FormSheet sheet) {
		this.session = session;
		this.sheet = sheet;
	}

	/** Makes the form for elements like one; onTyping is called when something is typed in it. */
	static FormSheet create(Composite parent, CodebookSession session, EObject element, Runnable onTyping) {
		FormSheet sheet = new FormSheet(parent, session, onTyping);
		ElementForm form = new ElementForm(session, sheet);
		switch (element) {
		case Layer layer -> form.layer();
		case Feature feature -> form.feature();
		case TagSet set -> form.tagSet();
		case Tag tag -> form.tag();
		case Rule rule -> form.rule();
		default -> form.codebook();
		}
		return sheet;
	}

	private void codebook() {
		sheet.text(Messages.Label, Literals.DESCRIBED__LABEL, 1);
		guidance();
		sheet.heading(Messages.Technical);
		sheet.text(Messages.Language, Literals.CODEBOOK__LANGUAGE, 1);
		sheet.note(shown -> shown instanceof Codebook codebook
				? NLS.bind(Messages.CodebookFacts, new Object[] { codebook.getName(), Integer.valueOf(codebook.getVersion()), codebook.getNamespace() })
				: ""); //$NON-NLS-1$
	}

	private void layer() {
		sheet.text(Messages.Label, Literals.DESCRIBED__LABEL, 1);
		sheet.row(Messages.Colour, parent -> new ColorField(parent, Literals.LAYER__COLOR, sheet::set), ColorField::control, false, any());
		sheet.row(Messages.Shortcut, parent -> new ShortcutField(parent, Literals.LAYER__SHORTCUT, sheet::set, session.steps()::conflict),
				ShortcutField::control, false, any());
		sheet.combo(Messages.CodedOn, Literals.LAYER__ANCHOR, this::anchors, choice -> CodebookTerms.value(choice.get()),
				any());
		sheet.check(Messages.Discontinuous, Literals.LAYER__DISCONTINUOUS, shown -> shown instanceof Layer layer && layer.getAnchor() == Anchor.SPAN);
		guidance();
		name();
	}

	/** A layer that is in use stays where it is coded: its codings could not follow. */
	private List<Optional<?>> anchors(EObject element) {
		Layer layer = (Layer) element;
		boolean free = session.isNew(layer) || session.isCounted() && session.usage(layer).isNone();
		return free ? List.of(Optional.of(Anchor.SPAN), Optional.of(Anchor.ARTICLE)) : List.of(Optional.of(layer.getAnchor()));
	}

	private void feature() {
		sheet.text(Messages.Label, Literals.DESCRIBED__LABEL, 1);
		sheet.combo(Messages.Kind, Literals.FEATURE__KIND, FeatureKind.VALUES, kind -> Kind.of(kind).title());
		sheet.combo(Messages.TagSet, Literals.FEATURE__TAG_SET, shown -> sets(), choice -> CodebookTerms.value(choice.orElse(null)),
				takes(Setting.TAGS));
		sheet.row(Messages.TargetLayers, parent -> new TargetsField(parent, Literals.FEATURE__TARGET_LAYERS, shown -> session.codebook().getLayers(),
				layer -> CodebookTerms.name((Layer) layer), sheet::set), TargetsField::control, true, takes(Setting.LAYERS));
		sheet.row(Messages.TargetKinds, parent -> new TargetsField(parent, Literals.FEATURE__TARGET_KINDS, shown -> RegistryKind.VALUES,
				CodebookTerms::value, sheet::set), TargetsField::control, true, takes(Setting.ENTRIES));
		sheet.check(Messages.Required, Literals.FEATURE__REQUIRED, any());
		sheet.check(Messages.Many, Literals.FEATURE__MANY, any());
		sheet.check(Messages.Discontinuous, Literals.FEATURE__DISCONTINUOUS, takes(Setting.DISCONTINUOUS));
		sheet.combo(Messages.Level, Literals.FEATURE__LEVEL, MeasurementLevel.VALUES, CodebookTerms::value);
		sheet.combo(Messages.Default, Literals.FEATURE__DEFAULT_VALUE, ElementForm::defaults, choice -> choice.map(Object::toString).orElse(Messages.NoDefault),
				takes(Setting.CHOSEN_DEFAULT));
		sheet.row(Messages.Default, parent -> new TextField(parent, Literals.FEATURE__DEFAULT_VALUE, 1, sheet::set, () -> { }), TextField::control,
				false, takes(Setting.TYPED_DEFAULT));
		guidance();
		name();
	}

	private List<Optional<?>> sets() {
		return session.codebook().getTagSets().stream().<Optional<?>>map(Optional::of).toList();
	}

	private static List<Optional<?>> defaults(EObject element) {
		Feature feature = (Feature) element;
		List<Optional<?>> values = new ArrayList<>(List.of(Optional.empty()));
		Kind.of(feature).defaults(feature).forEach(value -> values.add(Optional.of(value)));
		return values;
	}

	private void tagSet() {
		sheet.text(Messages.Label, Literals.DESCRIBED__LABEL, 1);
		sheet.check(Messages.Ordered, Literals.TAG_SET__ORDERED, any());
		guidance();
		name();
	}

	private void tag() {
		sheet.text(Messages.Label, Literals.DESCRIBED__LABEL, 1);
		sheet.row(Messages.Colour, parent -> new ColorField(parent, Literals.TAG__COLOR, sheet::set), ColorField::control, false, any());
		sheet.row(Messages.Shortcut, parent -> new ShortcutField(parent, Literals.TAG__SHORTCUT, sheet::set, session.steps()::conflict),
				ShortcutField::control, false, any());
		guidance();
		name();
	}

	private void rule() {
		sheet.combo(Messages.Severity, Literals.RULE__SEVERITY, Severity.VALUES, CodebookTerms::value);
		sheet.text(Messages.Message, Literals.RULE__MESSAGE, 3);
		sheet.note(shown -> shown instanceof Rule rule && rule.getLayer() != null ? NLS.bind(Messages.RuleOf, CodebookTerms.name(rule.getLayer()),
				rule.getFeatures().stream().map(CodebookTerms::name).collect(Collectors.joining(Messages.Comma))) : Messages.RuleOfAll);
	}

	private void guidance() {
		sheet.heading(Messages.Guidance);
		sheet.text(Messages.Definition, Literals.DESCRIBED__DEFINITION, 3);
		sheet.text(Messages.WhenToUse, Literals.DESCRIBED__WHEN_TO_USE, 3);
		sheet.text(Messages.WhenNot, Literals.DESCRIBED__WHEN_NOT, 3);
		sheet.text(Messages.Examples, Literals.DESCRIBED__EXAMPLES, 3);
	}

	private void name() {
		sheet.heading(Messages.Technical);
		sheet.text(Messages.TechnicalName, Literals.DESCRIBED__NAME, 1);
		sheet.note(this::consequence);
	}

	/** What becomes of codings because of what was done to the element. */
	private String consequence(EObject element) {
		String pending = session.pending().stream().filter(change -> change.is().filter(element::equals).isPresent()).filter(change -> !change.usage().isNone())
				.map(ElementWords::pending).collect(Collectors.joining(" ")); //$NON-NLS-1$
		return pending.isEmpty() && element instanceof Described described && !session.isNew(described) ? Messages.NameStored : pending;
	}

	private static Predicate<EObject> any() {
		return shown -> true;
	}

	private static Predicate<EObject> takes(Setting setting) {
		return shown -> shown instanceof Feature feature && Kind.of(feature).takes(setting);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolItem;
import org.glossator.editing.names.NewEntry;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Tag;
import org.glossator.reading.Link;
import org.glossator.reading.ValueWords;
import org.glossator.ui.Accessibility;
import org.glossator.ui.Icon;
import org.glossator.ui.ModelLabels;

/** A link: its role, and a field that completes for what it links to, a coding or an entry of the registry. */
final class LinkRow {

	/** How wide a role is, with the button of its list, in average characters. */
	private static final int ROLE = 18;
	/** With less room than these, in average characters, role and target have a line each. */
	private static final int NARROW = 48;

	private final FeatureModel model;
	private final Composite control;
	private final Combo role;
	private final ChoiceField target;
	private final Optional<ToolItem> goTo;
	private final ToolItem remove;
	private Optional<EObject> link = Optional.empty();

	LinkRow(Composite parent, RowContext context) {
		model = context.model();
		String name = ModelLabels.text(model.feature());
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(3, 0).applyTo(control);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
		role = new Combo(control, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(width(role), SWT.DEFAULT).exclude(model.tags().isEmpty()).applyTo(role);
		role.setVisible(!model.tags().isEmpty());
		Accessibility.name(role, NLS.bind(Messages.RoleOf, name));
		role.add(""); //$NON-NLS-1$
		model.tags().forEach(tag -> role.add(ModelLabels.text(tag)));
		role.addListener(SWT.Selection, event -> roleChosen());
		target = new ChoiceField(control, name, targets(), this::untarget, context);
		goTo = model.feature().getTargetLayers().isEmpty() ? Optional.empty()
				: Optional.of(target.followable(() -> coding().ifPresent(coding -> context.active().select(this, List.of(coding)))));
		remove = target.tool(Icon.REMOVE.descriptor(), Messages.RemoveLink, () -> link.ifPresent(model::take));
	}

	/** Puts role and target beneath each other when there is little room; says whether that changed anything. */
	boolean fit(int width) {
		GridLayout layout = (GridLayout) control.getLayout();
		int columns = width < character(role) * NARROW ? 1 : 2;
		boolean changed = layout.numColumns != columns;
		layout.numColumns = columns;
		return changed;
	}

	private static int width(Combo combo) {
		return (int) (character(combo) * ROLE);
	}

	private static double character(Control control) {
		GC gc = new GC(control);
		double character = gc.getFontMetrics().getAverageCharacterWidth();
		gc.dispose();
		return character;
	}

	private Choice.Source targets() {
		List<Choice.Source> sources = new ArrayList<>();
		Feature feature = model.feature();
		if (!feature.getTargetLayers().isEmpty()) {
			sources.add(ValueChoices.codings(model, coding -> change(role(), Optional.of(coding), Optional.empty())));
		}
		if (!feature.getTargetKinds().isEmpty()) {
			sources.add(ValueChoices.entries(model, id -> change(role(), Optional.empty(), Optional.of(id)), this::create));
		}
		return ValueChoices.all(sources);
	}

	Composite control() {
		return control;
	}

	private Optional<String> role() {
		return link.map(Link::of).flatMap(Link::role);
	}

	private Optional<EObject> coding() {
		return link.map(Link::of).flatMap(Link::target);
	}

	private Optional<String> entry() {
		return link.map(Link::of).flatMap(Link::entry);
	}

	private void roleChosen() {
		int chosen = role.getSelectionIndex() - 1;
		List<Tag> tags = model.tags();
		Optional<String> name = chosen >= 0 && chosen < tags.size() ? Optional.of(tags.get(chosen).getName()) : Optional.empty();
		change(name, coding(), entry());
		target.text().setFocus();
	}

	private void untarget() {
		if (role().isPresent()) {
			change(role(), Optional.empty(), Optional.empty());
		} else {
			link.ifPresent(model::take);
		}
	}

	private boolean change(Optional<String> newRole, Optional<EObject> coding, Optional<String> id) {
		return link.isPresent() ? model.gestures().changeLink(link.get(), newRole, coding, id)
				: model.gestures().addLink(model.subject().first(), model.feature(), newRole, coding, id);
	}

	/** Makes an entry and links to it; a link that is there already then links to it instead. */
	private boolean create(NewEntry wanted) {
		EObject holder = model.subject().first();
		Optional<EObject> present = link;
		return model.session().edits().together(() -> model.gestures().newEntry(holder, model.feature(), Optional.empty(), wanted).ifPresent(entry -> {
			if (present.isPresent()) {
				model.take(model.values(holder).getLast());
				model.gestures().changeLink(present.get(), role(), Optional.empty(), Optional.of(entry.getId()));
			}
		}));
	}

	/** Shows a link, or nothing yet. */
	void show(Optional<EObject> shown) {
		link = shown;
		List<Tag> tags = model.tags();
		String name = role().orElse(""); //$NON-NLS-1$
		int index = 1 + tags.indexOf(tags.stream().filter(tag -> Objects.equals(tag.getName(), name)).findFirst().orElse(null));
		if (index == 0 && !name.isEmpty()) {
			role.setText(""); //$NON-NLS-1$
			role.setToolTipText(NLS.bind(Messages.UnknownTag, name));
		} else {
			role.setToolTipText(index == 0 ? NLS.bind(Messages.RoleOf, ModelLabels.text(model.feature())) : Wording.guidance(tags.get(index - 1)));
		}
		if (role.getSelectionIndex() != index) {
			role.select(index);
		}
		role.setEnabled(model.isEditable());
		String hint = shown.isEmpty() ? NLS.bind(Messages.Add, ModelLabels.text(model.feature())) : Messages.NoTarget;
		target.show(Stream.concat(coding().map(ValueWords::quote).stream(), entry().map(new ValueWords(model.session().registry())::entry).stream())
				.findFirst().orElse(""), hint, model.isEditable()); //$NON-NLS-1$
		goTo.ifPresent(item -> item.setEnabled(coding().isPresent()));
		remove.setEnabled(shown.isPresent());
	}

	void commit() {
		target.commit();
	}

	boolean revert() {
		return target.isOpen() || target.revert();
	}

	boolean isTyping() {
		return target.isTyping();
	}

	/** Where a name can be typed; the role is before it. */
	boolean focus() {
		return target.text().setFocus();
	}
}

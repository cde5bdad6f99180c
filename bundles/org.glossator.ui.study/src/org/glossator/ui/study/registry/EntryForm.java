// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.jface.databinding.viewers.typed.ViewerProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;
import org.glossator.model.ModelNames;
import org.glossator.model.RegistryValues;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.registry.Entity;
import org.glossator.model.registry.EntityType;
import org.glossator.model.registry.Entry;
import org.glossator.model.registry.RegistryPackage.Literals;
import org.glossator.ui.Editable;
import org.glossator.ui.GridPlace;

/** The form of one kind of entries. */
final class EntryForm {

	private static final String ITEM = "https://www.wikidata.org/wiki/"; //$NON-NLS-1$

	private static final Function<String, Optional<String>> FREE = typed -> Optional.empty();

	private final RegistryContext context;
	private final SharedScrolledComposite scrolled;
	private final Fields fields;
	private final List<Consumer<Optional<Entity>>> parts = new ArrayList<>();
	private final Text name;

	/**
	 * @param onTyping called while something is typed
	 */
	EntryForm(Composite parent, RegistryContext context, RegistryKind kind, Runnable onTyping) {
		this.context = context;
		scrolled = new SharedScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL) {
			// All is there already.
		};
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		fields = new Fields(scrolled, context, onTyping);
		scrolled.setContent(fields.sheet());
		name = switch (kind) {
		case ENTITY -> entity();
		case PROPOSITION -> proposition();
		case EVENT -> event();
		};
		fields.text(Messages.Note, Literals.ENTRY__NOTE, 4, FREE);
		Label label = fields.label(Messages.Id, false);
		Label id = new Label(fields.sheet(), SWT.NONE);
		id.setEnabled(false);
		Fields.place(id, 1);
		label.setToolTipText(Messages.IdTip);
		id.setToolTipText(Messages.IdTip);
		parts.add(entity -> id.setText(fields.entry().map(Entry::getId).orElse(""))); //$NON-NLS-1$
		scrolled.reflow(true);
	}

	private Text entity() {
		Text made = fields.text(Messages.Name, Literals.ENTITY__CANONICAL_NAME, 1, EntryForm::needed);
		Text aliases = fields.texts(Messages.Aliases, Literals.ENTITY__ALIASES, 3);
		aliases.setToolTipText(Messages.AliasesTip);
		type();
		fields.label(Messages.Wikidata, false);
		Composite item = row(2);
		Text wikidata = fields.text(item, Messages.Wikidata, Literals.ENTITY__WIKIDATA, 1,
				typed -> RegistryValues.isWikidata(typed) ? Optional.empty() : Optional.of(Messages.WikidataHint));
		Link link = new Link(item, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(60, SWT.DEFAULT).applyTo(link);
		link.addListener(SWT.Selection, event -> Program.launch(ITEM + wikidata.getText().strip()));
		parts.add(entity -> show(link, entity));
		country();
		Text gender = fields.text(Messages.Gender, Literals.ENTITY__GENDER, 1, FREE);
		Completion.on(gender, this::genders, choice -> fields.commit());
		fields.heading(Messages.Roles);
		TimedValues roles = new TimedValues(fields.sheet(), context, Literals.ENTITY__ROLES, Messages.Role);
		parts.add(roles::show);
		fields.heading(Messages.Parties);
		TimedValues parties = new TimedValues(fields.sheet(), context, Literals.ENTITY__PARTIES, Messages.Party);
		parts.add(parties::show);
		Label label = fields.heading(Messages.Members);
		Members members = new Members(fields.sheet(), context);
		parts.add(entity -> {
			members.show(entity);
			boolean group = entity.filter(shown -> shown.getType() == EntityType.GROUP || !shown.getMembers().isEmpty()).isPresent();
			GridPlace.show(label, group);
			GridPlace.show(members.control(), group);
		});
		return made;
	}

	private Text proposition() {
		return fields.text(Messages.Statement, Literals.PROPOSITION__STATEMENT, 3, EntryForm::needed);
	}

	private Text event() {
		Text made = fields.text(Messages.Label, Literals.EVENT_INSTANCE__LABEL, 1, EntryForm::needed);
		Text type = fields.text(Messages.Type, Literals.EVENT_INSTANCE__TYPE, 1, FREE);
		Completion.on(type, () -> context.study().codebook().map(EntryForm::eventTypes).orElse(List.of()), choice -> fields.commit());
		fields.text(Messages.Date, Literals.EVENT_INSTANCE__DATE, 1,
				typed -> RegistryValues.isDate(typed) ? Optional.empty() : Optional.of(Messages.DateHint)).setMessage(Messages.DateExample);
		return made;
	}

	private void type() {
		fields.label(Messages.Type, false);
		ComboViewer combo = new ComboViewer(fields.sheet(), SWT.READ_ONLY | SWT.BORDER);
		combo.setContentProvider(ArrayContentProvider.getInstance());
		combo.setLabelProvider(LabelProvider.createTextProvider(type -> EntityTypes.label((EntityType) type)));
		combo.setInput(EntityType.values());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(Fields.GAP, 0).applyTo(combo.getControl());
		UpdateValueStrategy<EntityType, Object> toModel = new Fields.Step<>(fields, Literals.ENTITY__TYPE, Messages.Type);
		UpdateValueStrategy<Object, EntityType> toWidget = new UpdateValueStrategy<>();
		toModel.setConverter(IConverter.create((EntityType type) -> type));
		toWidget.setConverter(IConverter.create(type -> (EntityType) type));
		fields.bind(ViewerProperties.singleSelection(EntityType.class).observe(combo), Literals.ENTITY__TYPE, toModel, toWidget);
	}

	private void country() {
		fields.label(Messages.Country, false);
		Composite row = row(2);
		Text country = fields.text(row, Messages.Country, Literals.ENTITY__COUNTRY, 1,
				typed -> RegistryValues.isCountry(typed) ? Optional.empty() : Optional.of(Messages.CountryHint));
		country.addListener(SWT.Verify, event -> event.text = event.text.toUpperCase(Locale.ROOT));
		Label called = new Label(row, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(110, SWT.DEFAULT).applyTo(called);
		country.addListener(SWT.Modify, event -> {
			called.setText(countryName(country.getText().strip()));
			called.setToolTipText(called.getText());
		});
		Completion.on(country, EntryForm::countries, choice -> fields.commit());
	}

	private Composite row(int columns) {
		Composite row = new Composite(fields.sheet(), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(10, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	private static Optional<String> needed(String typed) {
		return typed.isEmpty() ? Optional.of(Messages.Needed) : Optional.empty();
	}

	private static String countryName(String code) {
		return code.length() == 2 && RegistryValues.isCountry(code) ? Locale.of("", code).getDisplayCountry() : ""; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static List<Completion.Choice> countries() {
		return Stream.of(Locale.getISOCountries()).map(code -> new Completion.Choice(code, countryName(code) + " (" + code + ')')) //$NON-NLS-1$
				.sorted(Comparator.comparing(Completion.Choice::label)).toList();
	}

	private List<Completion.Choice> genders() {
		Stream<String> used = context.registry().getEntities().stream().map(Entity::getGender).filter(value -> value != null && !value.isBlank());
		return Stream.concat(Stream.of(Messages.Female, Messages.Male), used).distinct().map(value -> new Completion.Choice(value, value)).toList();
	}

	/** The tags of the first tag feature of a layer whose codings refer to events. */
	private static List<Completion.Choice> eventTypes(Codebook codebook) {
		for (Layer layer : codebook.getLayers()) {
			boolean events = layer.getFeatures().stream().anyMatch(
					feature -> feature.getKind() == FeatureKind.REGISTRY && feature.getTargetKinds().equals(List.of(RegistryKind.EVENT)));
			if (events) {
				return layer.getFeatures().stream().filter(feature -> feature.getKind() == FeatureKind.TAG && feature.getTagSet() != null).findFirst()
						.stream().flatMap(feature -> feature.getTagSet().getTags().stream())
						.map(tag -> new Completion.Choice(tag.getName(), ModelNames.of(tag))).toList();
			}
		}
		return List.of();
	}

	private static void show(Link link, Optional<Entity> entity) {
		String item = entity.map(Entity::getWikidata).filter(value -> !value.isEmpty() && RegistryValues.isWikidata(value)).orElse(""); //$NON-NLS-1$
		link.setText(item.isEmpty() ? "" : Messages.OpenItem); //$NON-NLS-1$
		link.setToolTipText(item.isEmpty() ? null : ITEM + item);
	}

	Control control() {
		return scrolled;
	}

	Fields fields() {
		return fields;
	}

	/** Shows an entry, or with null none. */
	void show(Entry entry) {
		fields.show(entry);
		refresh();
	}

	/** Shows those parts as they are now that do not follow by themselves. */
	void refresh() {
		Editable.set(fields.sheet(), true); // the parts know best what else is not to be changed
		Optional<Entity> entity = fields.entry().filter(Entity.class::isInstance).map(Entity.class::cast);
		parts.forEach(part -> part.accept(entity));
		fields.refresh();
		if (fields.entry().filter(shown -> !context.isMine(shown)).isPresent()) {
			Editable.set(fields.sheet(), false);
		}
		fields.sheet().layout(true);
		scrolled.reflow(true);
	}

	/** Puts the cursor into the name. */
	void edit() {
		name.setFocus();
		name.selectAll();
	}
}

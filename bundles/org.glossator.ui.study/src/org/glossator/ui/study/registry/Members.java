// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.registry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.glossator.editing.names.NameSearch;
import org.glossator.editing.names.SameNames;
import org.glossator.model.Entries;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.registry.Entity;
import org.glossator.model.registry.RegistryPackage;
import org.glossator.ui.IconPlates;
import org.glossator.ui.MenuKey;
import org.glossator.ui.ModelLabels;

/** The members of a group: a list, and a field that completes the names of those who are to join it. */
final class Members {

	private static final int ROWS = 4;

	private final RegistryContext context;
	private final Composite sheet;
	private final Table table;
	private final Text field;
	private final LocalResourceManager images;
	private Optional<Entity> group = Optional.empty();

	Members(Composite parent, RegistryContext context) {
		this.context = context;
		sheet = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(sheet);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(sheet);
		table = new Table(sheet, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
		IconPlates.install(table);
		images = new LocalResourceManager(JFaceResources.getResources(), table);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, table.getItemHeight() * ROWS).applyTo(table);
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				remove();
			}
		});
		menu();
		field = new Text(sheet, SWT.BORDER | SWT.SINGLE);
		field.setMessage(Messages.AddMember);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(field);
		Completion.on(field, this::choices, choice -> add(choice.value()));
		field.addListener(SWT.DefaultSelection, event -> add(field.getText()));
		field.addListener(SWT.FocusOut, event -> add(field.getText()));
		field.addListener(SWT.Modify, event -> context.tell("")); //$NON-NLS-1$
	}

	private void menu() {
		Menu menu = new Menu(table);
		MenuItem remove = new MenuItem(menu, SWT.PUSH);
		remove.setText(NLS.bind(Messages.Remove, Messages.Member));
		remove.addListener(SWT.Selection, event -> remove());
		menu.addListener(SWT.Show, event -> remove.setEnabled(table.getSelectionCount() > 0));
		table.setMenu(menu);
		MenuKey.install(table);
	}

	Composite control() {
		return sheet;
	}

	Table widget() {
		return table;
	}

	Text field() {
		return field;
	}

	/** Shows those of an entity, as they are now. */
	void show(Optional<Entity> entity) {
		group = entity;
		List<Entity> members = entity.map(new Entries(context.registry())::members).orElse(List.of());
		table.setRedraw(false);
		table.removeAll();
		for (Entity member : members) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(ModelNames.of(member));
			item.setImage(images.create(ModelLabels.icon(member)));
			item.setData(member);
		}
		table.setRedraw(true);
	}

	private List<Completion.Choice> choices() {
		List<Entity> candidates = candidates();
		SameNames same = new SameNames(candidates);
		return candidates.stream().map(same::label).map(label -> new Completion.Choice(label, label)).toList();
	}

	private List<Entity> candidates() {
		Entries all = new Entries(context.registry());
		List<Entity> members = group.map(all::members).orElse(List.of());
		return all.offered(List.of(RegistryKind.ENTITY)).stream().map(Entity.class::cast)
				.filter(entity -> group.filter(shown -> shown != entity && !members.contains(entity)).isPresent()).toList();
	}

	private void add(String name) {
		NameSearch wanted = new NameSearch(name);
		List<Entity> candidates = candidates();
		SameNames same = new SameNames(candidates);
		List<Entity> called = wanted.isEmpty() ? List.of() : candidates.stream().filter(entity -> wanted.is(ModelNames.of(entity)) || wanted.is(same.label(entity))).toList();
		Optional<Entity> member = SameNames.meant(name, called, ModelNames::of);
		member.ifPresentOrElse(entity -> {
			field.setText(""); //$NON-NLS-1$
			context.edits().execute(NLS.bind(Messages.AddTo, Fields.shortened(ModelNames.of(entity)), name()),
					AddCommand.create(context.edits().domain(), group.orElseThrow(), RegistryPackage.Literals.ENTITY__MEMBERS, entity));
		}, () -> context.tell(wanted.isEmpty() ? "" : NLS.bind(called.isEmpty() ? Messages.NoSuchMember : Messages.SeveralMembers, name.strip(), //$NON-NLS-1$
				Integer.valueOf(called.size()))));
	}

	private void remove() {
		Set<Object> selected = Stream.of(table.getSelection()).map(TableItem::getData).collect(Collectors.toSet());
		Entries all = new Entries(context.registry());
		List<Entity> chosen = group.stream().flatMap(shown -> shown.getMembers().stream()).filter(member -> selected.contains(all.kept(member))).toList();
		if (!chosen.isEmpty()) {
			context.edits().execute(NLS.bind(Messages.RemoveFrom, Messages.Member, name()),
					RemoveCommand.create(context.edits().domain(), group.orElseThrow(), RegistryPackage.Literals.ENTITY__MEMBERS, chosen));
		}
	}

	private String name() {
		return Fields.shortened(ModelNames.of(group.orElseThrow()));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.glossator.model.RegistryValues;
import org.glossator.model.registry.Entity;
import org.glossator.model.registry.RegistryFactory;
import org.glossator.model.registry.RegistryPackage;
import org.glossator.model.registry.TimedValue;
import org.glossator.ui.FittingColumns;
import org.glossator.ui.Legible;
import org.glossator.ui.MenuKey;

/**
 * The roles or parties of an entity with the times when they held, edited in place. The last row is there to add one: what is typed
 * into it becomes a new one; one whose value is emptied goes.
 */
final class TimedValues {

	private static final Object NEW = "new"; //$NON-NLS-1$
	private static final int ROWS = 3;

	/** The width of a date with what is around it in a cell, in average characters. */
	private static final int DATE = 14;

	private final RegistryContext context;
	private final EReference reference;
	private final String one;
	private final TableViewer viewer;
	private Optional<Entity> owner = Optional.empty();

	/**
	 * @param reference the roles or the parties
	 * @param one       what one of them is called
	 */
	TimedValues(Composite parent, RegistryContext context, EReference reference, String one) {
		this.context = context;
		this.reference = reference;
		this.one = one;
		Composite sheet = new Composite(parent, SWT.NONE);
		viewer = new TableViewer(sheet, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		Table table = viewer.getTable();
		table.setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		FittingColumns columns = new FittingColumns(table);
		column(columns, one, 50, 12, RegistryPackage.Literals.TIMED_VALUE__VALUE);
		column(columns, Messages.From, 20, DATE, RegistryPackage.Literals.TIMED_VALUE__VALID_FROM);
		column(columns, Messages.To, 20, DATE, RegistryPackage.Literals.TIMED_VALUE__VALID_TO);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(120, table.getHeaderHeight() + table.getItemHeight() * ROWS + 8)
				.applyTo(sheet);
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL && viewer.getStructuredSelection().getFirstElement() instanceof TimedValue value) {
				remove(value);
			}
		});
		menu(table);
	}

	private void menu(Table table) {
		Menu menu = new Menu(table);
		MenuItem remove = new MenuItem(menu, SWT.PUSH);
		remove.setText(NLS.bind(Messages.Remove, one));
		remove.addListener(SWT.Selection, event -> remove((TimedValue) viewer.getStructuredSelection().getFirstElement()));
		menu.addListener(SWT.Show, event -> remove.setEnabled(viewer.getStructuredSelection().getFirstElement() instanceof TimedValue));
		table.setMenu(menu);
		MenuKey.install(table);
	}

	private void column(FittingColumns columns, String title, int weight, int least, EStructuralFeature feature) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		columns.add(column.getColumn(), weight, least, 0);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				if (element instanceof TimedValue value) {
					return text(value, feature);
				}
				return isValue(feature) ? NLS.bind(Messages.Add, one) : ""; //$NON-NLS-1$
			}

			@Override
			public Color getForeground(Object element) {
				return element == NEW ? Legible.faded(viewer.getTable()) : null;
			}
		});
		column.setEditingSupport(new Cell(feature));
	}

	private static boolean isValue(EStructuralFeature feature) {
		return feature == RegistryPackage.Literals.TIMED_VALUE__VALUE;
	}

	private static String text(TimedValue value, EStructuralFeature feature) {
		return value.eGet(feature) instanceof String text ? text : ""; //$NON-NLS-1$
	}

	Table widget() {
		return viewer.getTable();
	}

	/** Shows those of an entity, as they are now; of none, when there is no entity. */
	void show(Optional<Entity> entity) {
		owner = entity;
		List<Object> rows = new ArrayList<>(entity.map(shown -> values(shown)).orElse(List.of()));
		entity.ifPresent(shown -> rows.add(NEW));
		if (!rows.equals(viewer.getInput())) {
			viewer.setInput(rows);
		} else {
			viewer.refresh();
		}
	}

	@SuppressWarnings("unchecked") // roles and parties are timed values
	private List<TimedValue> values(Entity entity) {
		return (List<TimedValue>) entity.eGet(reference);
	}

	private void add(String text) {
		TimedValue value = RegistryFactory.eINSTANCE.createTimedValue();
		value.setValue(text);
		context.edits().execute(label(Messages.AddTo), AddCommand.create(context.edits().domain(), owner.orElseThrow(), reference, value));
	}

	private void remove(TimedValue value) {
		context.edits().execute(label(Messages.RemoveFrom), RemoveCommand.create(context.edits().domain(), owner.orElseThrow(), reference, value));
	}

	private String label(String pattern) {
		return NLS.bind(pattern, one, Fields.shortened(owner.orElseThrow().getCanonicalName()));
	}

	/** Edits a feature of a row. */
	private final class Cell extends EditingSupport {

		private final EStructuralFeature feature;

		Cell(EStructuralFeature feature) {
			super(viewer);
			this.feature = feature;
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			TextCellEditor editor = new TextCellEditor(viewer.getTable());
			if (!isValue(feature)) {
				editor.setValidator(typed -> RegistryValues.isDate(typed.toString().strip()) ? null : Messages.DateHint);
			}
			editor.addListener(new ICellEditorListener() {
				@Override
				public void editorValueChanged(boolean wasValid, boolean isValid) {
					context.tell(isValid ? "" : editor.getErrorMessage()); //$NON-NLS-1$
				}

				@Override
				public void cancelEditor() {
					context.tell(""); //$NON-NLS-1$
				}

				@Override
				public void applyEditorValue() {
					context.tell(""); //$NON-NLS-1$
				}
			});
			return editor;
		}

		@Override
		protected boolean canEdit(Object element) {
			return element instanceof TimedValue || isValue(feature);
		}

		@Override
		protected Object getValue(Object element) {
			return element instanceof TimedValue value ? text(value, feature) : ""; //$NON-NLS-1$
		}

		@Override
		protected void setValue(Object element, Object typed) {
			String text = typed == null ? "" : typed.toString().strip(); //$NON-NLS-1$
			if (!(element instanceof TimedValue value)) {
				if (!text.isEmpty()) {
					add(text);
				}
			} else if (text.isEmpty() && isValue(feature)) {
				remove(value);
			} else if (!text.equals(text(value, feature))) {
				context.commands().set(label(Messages.ChangeOf), value, feature, text.isEmpty() ? null : text);
			}
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.glossator.ui.study.explorer.StudyExplorer;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.glossator.ui.views.annotations.AnnotationsView;
import org.glossator.ui.views.codes.CodesView;
import org.junit.jupiter.api.Test;

/** Icons in rows that are selected: in whichever colour they are, they can be told from the colour of the selection. */
class IconPlatesTest {

	@Test
	void aSelectedRowShowsItsIcon() {
		try (StudyFixture study = StudyFixture.open(StudyFixture.TEXT)) {
			StyledText text = study.edit(0).getAdapter(StyledText.class);
			text.setFocus();
			text.setSelection(0, 5);
			text.notifyListeners(SWT.Selection, new Event());
			Workbench.type(text, 'a'); // attributions are blue
			Tree explorer = ((StudyExplorer) Workbench.show(StudyExplorer.ID)).getCommonViewer().getTree();
			for (TreeItem item : explorer.getItems()[0].getItems()) {
				explorer.setSelection(item);
				Workbench.until("the row is painted", () -> isOnPlate(explorer, item.getImageBounds(0)));
			}
			Table annotations = Workbench.find(Workbench.control(Workbench.show(AnnotationsView.ID)), Table.class).getFirst();
			Workbench.until("the coding is in the list", () -> annotations.getItemCount() == 1);
			annotations.setSelection(0);
			int layer = column(annotations, "Layer");
			Workbench.until("the row is painted", () -> isOnPlate(annotations, annotations.getItem(0).getImageBounds(layer)));
			Tree codes = Workbench.find(Workbench.control(Workbench.show(CodesView.ID)), Tree.class).getFirst();
			TreeItem attribution = codes.getItems()[0].getItems()[1];
			codes.setSelection(attribution);
			Workbench.until("the row is painted", () -> isOnPlate(codes, attribution.getImageBounds(0)));
			assertTrue(attribution.getText().startsWith("Attribution"));
		}
	}

	private static int column(Table table, String title) {
		for (int column = 0; column < table.getColumnCount(); column++) {
			if (table.getColumn(column).getText().equals(title)) {
				return column;
			}
		}
		throw new AssertionError("no column " + title);
	}

	/** Whether there is the colour of other rows around an icon, but for its corners. */
	private static boolean isOnPlate(Control rows, Rectangle icon) {
		assertTrue(icon.width > 8 && icon.height > 8, icon::toString);
		RGB paper = rows.getBackground().getRGB();
		ImageData seen = Workbench.picture(rows, icon);
		int count = 0;
		for (int y = 0; y < seen.height; y++) {
			for (int x = 0; x < seen.width; x++) {
				RGB rgb = seen.palette.getRGB(seen.getPixel(x, y));
				count += Math.abs(rgb.red - paper.red) < 6 && Math.abs(rgb.green - paper.green) < 6 && Math.abs(rgb.blue - paper.blue) < 6 ? 1 : 0;
			}
		}
		return count > 40;
	}
}

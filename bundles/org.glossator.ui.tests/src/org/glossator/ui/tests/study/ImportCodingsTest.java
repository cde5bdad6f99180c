// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.ui.PlatformUI;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.glossator.ui.study.wizards.ImportWizard;
import org.glossator.ui.tests.ExpectedWindow;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;

/** The import wizard with codings that were made elsewhere, by its widgets. */
class ImportCodingsTest {

	private static final String TYPES = """
			<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types><typeDescription><name>demo.Span</name><description/>
			<supertypeName>uima.tcas.Annotation</supertypeName></typeDescription></types></typeSystemDescription>
			""";

	@TempDir
	private Path folder;

	private static String xmi(String text) {
		return """
				<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:demo="http:///demo.ecore" xmi:version="2.0">
				<cas:NULL xmi:id="0"/>
				<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="%s"/>
				<demo:Span xmi:id="2" sofa="1" begin="0" end="5"/>
				<cas:View sofa="1" members="2"/>
				</xmi:XMI>
				""".formatted(text.replace("\"", "&quot;").replace("\n", "&#10;"));
	}

	/** The wizard remembers what was imported last: the next test begins as a person does. */
	@AfterEach
	void forgetTheLastImport() {
		PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ImportWizard.class)).getDialogSettings().addNewSection("Import");
	}

	/** As Eclipse has it: a wizard asks for what it needs, and an error is something that was entered. */
	@Test
	void whatIsMissingIsAskedForAndWhatIsWrongIsAnError() throws IOException {
		Path corpus = Files.createDirectories(folder.resolve("corpus"));
		try (StudyFixture study = StudyFixture.open(StudyFixture.TEXT)) {
			PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ImportWizard.class)).getDialogSettings().addNewSection("Import").put("format", "xmi");
			ImportWizard wizard = new ImportWizard(Workbench.window());
			WizardDialog dialog = WizardsTest.open(wizard);
			try {
				WizardPage page = (WizardPage) dialog.getCurrentPage();
				assertEquals(Arrays.asList(null, null), Arrays.asList(page.getErrorMessage(), page.getMessage()), "nothing was done yet: it says how it goes");
				wizard.add(List.of(corpus));
				assertEquals(Arrays.asList(null, "Say whose codings they are."), Arrays.asList(page.getErrorMessage(), page.getMessage()));
				assertFalse(wizard.canFinish());
				WizardsTest.texts(dialog).get(0).setText("\uFFFD");
				assertTrue(page.getErrorMessage().startsWith("A name is one line of text"), page.getErrorMessage());
				WizardsTest.texts(dialog).get(0).setText("Ann");
				WizardsTest.texts(dialog).get(1).setText("gone.xml");
				assertTrue(page.getErrorMessage().startsWith("Give the file of the type system"), page.getErrorMessage());
				WizardsTest.texts(dialog).get(1).setText("");
				assertEquals(null, page.getErrorMessage());
				assertTrue(wizard.canFinish());
			} finally {
				dialog.close();
			}
			assertNotNull(study.id(0));
		}
	}

	@Test
	void theTypeSystemOfCodingsCanBeNamedAndNothingFoundIsSaid() throws IOException {
		Path types = Files.writeString(folder.resolve("theirs.xml"), TYPES);
		Path corpus = Files.createDirectories(folder.resolve("corpus"));
		Files.writeString(corpus.resolve("a.xmi"), xmi("Words from elsewhere."));
		Path empty = Files.createDirectories(folder.resolve("empty"));
		try (StudyFixture study = StudyFixture.open(StudyFixture.TEXT)) {
			ImportWizard wizard = new ImportWizard(Workbench.window());
			WizardDialog dialog = WizardsTest.open(wizard);
			wizard.add(List.of(corpus, empty));
			Combo format = Workbench.find(dialog.getCurrentPage().getControl(), Combo.class).getFirst();
			WizardsTest.choose(format, Stream.of(format.getItems()).filter(item -> item.startsWith("Codings made elsewhere")).findFirst().orElseThrow());
			WizardsTest.texts(dialog).get(0).setText("Ann");
			assertTrue(wizard.canFinish(), "a type system need not be named");
			WizardsTest.texts(dialog).get(1).setText(folder.resolve("gone.xml").toString());
			assertFalse(wizard.canFinish());
			WizardsTest.texts(dialog).get(1).setText(types.toString());
			List<List<String>> result = WizardsTest.resultOf(dialog, wizard, "Import Articles");
			assertEquals(List.of(empty.toString(), "a.xmi"), result.stream().map(List::getFirst).toList(), result::toString);
			assertTrue(result.getFirst().get(1).startsWith("There is no file in it"), result::toString);
			assertNotNull(study.id(0));
		}
	}

	/** Who does not lead the study is not sent away: codings of one's own are one's own to bring in. */
	@Test
	void whoDoesNotLeadImportsCodingsOfTheirOwn() throws IOException {
		Path corpus = Files.createDirectories(folder.resolve("corpus"));
		Files.writeString(corpus.resolve("TypeSystem.xml"), TYPES);
		Files.writeString(corpus.resolve("known.xmi"), xmi(StudyFixture.TEXT));
		Files.writeString(corpus.resolve("other.xmi"), xmi("Words from elsewhere."));
		try (StudyFixture study = StudyFixture.open(StudyFixture.TEXT)) {
			StudyStore store = Workbench.study().store().orElseThrow();
			String me = Workbench.study().editing().orElseThrow().me();
			store.appointLead("Ben");
			ExpectedWindow asked = ExpectedWindow.expect("the wizard", shell -> !Workbench.find(shell, Combo.class).isEmpty(), shell -> {
				assertEquals("Import Codings", shell.getText());
				assertTrue(Stream.of(Workbench.find(shell, Combo.class).getFirst().getItems()).allMatch(item -> item.startsWith("Codings made elsewhere")));
				Workbench.press(Workbench.button(shell, "Cancel"));
			});
			Workbench.command("org.glossator.ui.study.import");
			asked.check();
			ImportWizard wizard = new ImportWizard(Workbench.window());
			WizardDialog dialog = WizardsTest.open(wizard);
			assertEquals(Workbench.study().coderName().orElseThrow(), WizardsTest.texts(dialog).getFirst().getText());
			assertFalse(WizardsTest.texts(dialog).getFirst().getEditable(), "they can be nobody else's");
			wizard.add(List.of(corpus));
			List<List<String>> result = WizardsTest.resultOf(dialog, wizard, "Import Articles");
			assertEquals(List.of("other.xmi", "known.xmi"), result.stream().map(List::getFirst).toList(), result::toString);
			assertTrue(result.getFirst().get(1).contains("who leads this study"), result::toString);
			assertTrue(Files.exists(study.folder().resolve("coders/" + me + "/ForeignTypes.xml")));
			assertFalse(Files.exists(study.folder().resolve("ForeignTypes.xml")));
			assertTrue(Files.exists(store.codings().file(CodingKey.of(me, study.id(0)))));
		}
	}
}

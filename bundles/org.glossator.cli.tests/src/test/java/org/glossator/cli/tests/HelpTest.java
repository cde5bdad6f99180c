// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.glossator.cli.Main;
import org.junit.jupiter.api.Test;

/** The help explains whatever can be given, and shows all that is written for it. */
class HelpTest extends CommandTest {

	private static final List<String> COMMANDS = List.of("", "new", "import", "list", "check", "codebook", "people", "export", "formats");
	/** A command, an argument or an option, with what is said of it when that has room behind it. */
	private static final Pattern ENTRY = Pattern.compile(" {2,6}(?:-h, )?(?:--)?[A-Za-z]+\\S*(?<said> {2,}\\S.*)?");
	private static final Pattern SAID_BELOW = Pattern.compile(" {9,}\\S.*");

	private List<String> help(String command) {
		assertEquals(Main.DONE, run(command.isEmpty() ? new String[] { "--help" } : new String[] { command, "--help" }));
		return out().lines().toList();
	}

	@Test
	void everythingThatCanBeGivenIsExplained() {
		for (String command : COMMANDS) {
			List<String> lines = help(command);
			List<String> unexplained = new ArrayList<>();
			int entries = 0;
			for (int i = 0; i < lines.size(); i++) {
				Matcher entry = ENTRY.matcher(lines.get(i));
				if (entry.matches()) {
					entries++;
					if (entry.group("said") == null && (i + 1 == lines.size() || !SAID_BELOW.matcher(lines.get(i + 1)).matches())) {
						unexplained.add(lines.get(i));
					}
				}
			}
			assertTrue(entries > 0, lines::toString);
			assertEquals(List.of(), unexplained, command);
		}
	}

	@Test
	void allThatIsWrittenForTheHelpIsShown() {
		String all = COMMANDS.stream().map(this::help).flatMap(List::stream).map(String::strip).collect(Collectors.joining(" "));
		ResourceBundle written = ResourceBundle.getBundle("org.glossator.cli.usage");
		assertFalse(written.keySet().isEmpty());
		for (String key : written.keySet()) {
			for (String part : written.getString(key).split(Pattern.quote("${DEFAULT-VALUE}"))) {
				assertTrue(all.contains(part.strip()), key);
			}
		}
	}
}

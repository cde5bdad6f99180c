// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.wizards;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** What was chosen in a wizard the last time. */
final class Settings {

	private final IDialogSettings section;

	/** Those of the wizard with that name. */
	Settings(String wizard) {
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(Settings.class)).getDialogSettings();
		IDialogSettings known = all.getSection(wizard);
		section = known == null ? all.addNewSection(wizard) : known;
	}

	Optional<String> get(String key) {
		return Optional.ofNullable(section.get(key)).filter(value -> !value.isBlank());
	}

	boolean is(String key, boolean otherwise) {
		return get(key).map(Boolean::parseBoolean).orElse(Boolean.valueOf(otherwise)).booleanValue();
	}

	List<String> all(String key) {
		return Optional.ofNullable(section.getArray(key)).map(List::of).orElse(List.of());
	}

	void put(String key, List<String> values) {
		section.put(key, values.toArray(String[]::new));
	}

	void put(String key, String value) {
		section.put(key, value);
	}

	void put(String key, boolean value) {
		section.put(key, value);
	}
}

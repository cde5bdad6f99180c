// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

/**
 * The widgets that show and change one feature. It is made once for a layer, and shows one coding after the other. To be used in
 * the UI thread.
 */
sealed interface ValueEditor permits TextEditor, CheckEditor, TagEditor, ChoiceEditor, ChipsEditor, SpanEditor, LinkEditor {

	/** Shows what the model has now, and forgets what was typed and not stored. */
	void show();

	/** Stores what was typed and not yet stored, if it can be. */
	default void commit() {
		// Most store at once.
	}

	/**
	 * Forgets what was typed and not yet stored.
	 *
	 * @return whether there was anything to forget
	 */
	default boolean revert() {
		return false;
	}

	/** Whether something is being typed that is not yet stored. */
	default boolean isTyping() {
		return false;
	}

	/** Whether what is typed once {@link #focus} was called becomes a value. */
	default boolean takesTyping() {
		return true;
	}

	/** Gives the keyboard to the widget that takes a new value; false when none takes it. */
	boolean focus();

	/** Takes note that other text is selected in the article. */
	default void textSelected() {
		// Few care.
	}
}

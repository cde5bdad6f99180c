// SPDX-License-Identifier: EPL-2.0
package org.glossator.model.kinds;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.codebook.Tag;
import org.glossator.model.codebook.TagSet;

/**
 * A kind of feature. What is the same for most kinds is said here, and what is a kind's own in its class.
 *
 * <p>A value is as {@code eGet} gives it: a String, Boolean, Integer or Double, or an object of the same CAS. One that a feature with
 * several holds is like the one of a feature with one.
 */
public abstract class Kind {

	/** What a value is in a CAS and for EMF. There are no more, however many kinds there will be. */
	public enum Range {
		/** A string; an empty one is no value. */
		TEXT,
		/** A boolean, which is false where nothing is said. */
		TRUTH,
		/** An int, which is 0 where nothing is said. */
		WHOLE,
		/** A double, which is 0 where nothing is said. */
		NUMBER,
		/** Another coding. */
		CODING,
		/** A span of the coding's own. */
		SPAN,
		/** A link of the coding's own. */
		LINK;

		/** Whether values are objects of the coding's file. */
		public boolean isObject() {
			return this == CODING || this == SPAN || this == LINK;
		}

		/** Whether UIMA has no way to say that there is none, so that false or 0 stands where nothing was said. */
		public boolean isNeverEmpty() {
			return this == TRUTH || this == WHOLE || this == NUMBER;
		}
	}

	/** What a feature of some kinds says besides. */
	public enum Setting {
		/** A tag set. */
		TAGS,
		/** Layers that it points to. */
		LAYERS,
		/** Kinds of entries of the registry that it points to. */
		ENTRIES,
		/** Whether its spans have parts. */
		DISCONTINUOUS,
		/** A level of measurement that is not told by anything else. */
		LEVEL,
		/** A value to begin with, which is one of {@link Kind#defaults}. */
		CHOSEN_DEFAULT,
		/** A value to begin with, which is typed. */
		TYPED_DEFAULT
	}

	/** A column that a value has in a table; it is named after the feature with this behind it. */
	public enum Part {
		/** The value itself. */
		VALUE(""),
		/** Offset of its text in UTF-16 code units. */
		BEGIN(".begin"),
		/** Offset after its text in UTF-16 code units. */
		END(".end"),
		/** Offset of its text in code points. */
		BEGIN_CP(".begin_cp"),
		/** Offset after its text in code points. */
		END_CP(".end_cp"),
		/** The role of a link. */
		ROLE(".role"),
		/** The name of an entry of the registry. */
		NAME(".name");

		private final String suffix;

		Part(String suffix) {
			this.suffix = suffix;
		}

		/** What stands behind the name of the feature: no feature's name holds a dot. */
		public String suffix() {
			return suffix;
		}

		/** Whether it is a place in the text. */
		public boolean isOffset() {
			return this == BEGIN || this == END || this == BEGIN_CP || this == END_CP;
		}
	}

	/** What values are called that no codebook names. */
	public interface Terms {
		/** Yes or no. */
		String truth(boolean value);

		/** An entry of the registry, by its id. */
		String entry(String id);

		/** A coding, or a span of one. */
		String quote(EObject anchored);

		/** A link of a feature: its role, and where it leads. */
		String link(Feature feature, EObject link);
	}

	/** What the codebook and the registry know. */
	public interface Known {
		/** The tag with a name. */
		Optional<Tag> tag(TagSet set, String name);

		/** Whether there is an entry with an id, of one of the kinds; of any when there are none. */
		boolean knows(String id, Collection<RegistryKind> kinds);
	}

	private final String title;
	private final Range range;
	private final Set<Setting> settings;

	Kind(String title, Range range, Setting... settings) {
		this.title = title;
		this.range = range;
		this.settings = Set.of(settings);
	}

	/** {@return the kind of a feature} */
	public static Kind of(Feature feature) {
		return of(feature.getKind());
	}

	/** {@return what a kind of the codebook's model is} */
	public static Kind of(FeatureKind kind) {
		return switch (kind) {
			case STRING -> TextKind.IT;
			case TAG -> TagKind.IT;
			case BOOLEAN -> TruthKind.IT;
			case INTEGER -> WholeNumberKind.IT;
			case DOUBLE -> NumberKind.IT;
			case DATE -> DateKind.IT;
			case REFERENCE -> ReferenceKind.IT;
			case SPAN -> SpanKind.IT;
			case REGISTRY -> EntryKind.IT;
			case LINK -> LinkKind.IT;
		};
	}

	/** What a person calls the kind. */
	public final String title() {
		return title;
	}

	/** What its values are in a CAS. */
	public final Range range() {
		return range;
	}

	/** Whether a feature of this kind says something besides. */
	public final boolean takes(Setting setting) {
		return settings.contains(setting);
	}

	/** Whether a coding can have none. */
	public final boolean canBeEmpty() {
		return !range.isNeverEmpty();
	}

	/** Whether two features can hold the same, so that a rule can forbid it. */
	public boolean isComparable() {
		return true;
	}

	/** The columns that a value has in a table. */
	public List<Part> parts() {
		return List.of(Part.VALUE);
	}

	/** What the cells of the first column are, as the data dictionary says it. */
	public String columnType() {
		return "string";
	}

	/** What there is to choose from for a value to begin with; none when it is typed or there is no such value. */
	public List<String> defaults(@SuppressWarnings("unused") Feature feature) {
		return List.of();
	}

	/** Whether a text of the codebook stands for a value to begin with. */
	public boolean isDefault(@SuppressWarnings("unused") Feature feature, @SuppressWarnings("unused") String text) {
		return false;
	}

	/**
	 * What is wrong with what was typed, as a sentence; empty when nothing is.
	 *
	 * @param typed without white space at its ends; what is empty takes the value away and is never wrong
	 */
	public Optional<String> complaint(@SuppressWarnings("unused") String typed) {
		return Optional.empty();
	}

	/** The value of what was typed, when there is no complaint about it. */
	public Object typed(String typed) {
		return typed;
	}

	/** A value as it could be typed. */
	public String written(Object value) {
		return String.valueOf(value);
	}

	/** What an empty field means. */
	public String hint() {
		return "";
	}

	/** What a person calls a value. */
	public String words(@SuppressWarnings("unused") Feature feature, Object value, @SuppressWarnings("unused") Terms terms) {
		return String.valueOf(value);
	}

	/**
	 * What a value of another kind becomes when the feature becomes one of this kind.
	 *
	 * @param text    the value, written
	 * @param from    the kind that it was of, whose values are no objects; may be this one
	 * @param feature what the feature is now
	 * @return empty when nothing of this kind says the same
	 */
	public Optional<?> converted(@SuppressWarnings("unused") String text, @SuppressWarnings("unused") Kind from,
			@SuppressWarnings("unused") Feature feature) {
		return Optional.empty();
	}

	/**
	 * What is said of a value that a feature cannot hold; empty when the rule that finds it says enough.
	 *
	 * @param value one of which {@link #knows} says no
	 */
	public Optional<String> said(@SuppressWarnings("unused") Feature feature, @SuppressWarnings("unused") String value) {
		return Optional.empty();
	}

	/** Whether a value that is a text is one that a feature can hold as things are. */
	public boolean knows(@SuppressWarnings("unused") Feature feature, @SuppressWarnings("unused") String value,
			@SuppressWarnings("unused") Known known) {
		return true;
	}
}

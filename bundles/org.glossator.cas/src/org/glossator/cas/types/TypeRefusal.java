// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.types;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.uima.I18nExceptionI;
import org.eclipse.osgi.util.NLS;
import org.glossator.model.Causes;

/** Why UIMA does not take types, in words for a person: what it names in a refusal tells one more than its own words for it. */
public final class TypeRefusal {

	/** What UIMA says of a descriptor that lies in no file. */
	private static final String NO_FILE = "<unknown>";

	private TypeRefusal() {
	}

	/**
	 * {@return why types were refused, to be put behind a colon, without a full stop}
	 *
	 * @param failure what UIMA threw, or what that was wrapped in
	 */
	public static String clause(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).filter(I18nExceptionI.class::isInstance).map(I18nExceptionI.class::cast)
				.filter(refusal -> refusal.getArguments() != null && refusal.getArguments().length > 0).reduce((outer, inner) -> inner)
				.map(TypeRefusal::said).orElseGet(() -> Causes.clause(failure));
	}

	private static String said(I18nExceptionI refusal) {
		Object[] names = refusal.getArguments();
		return switch (String.valueOf(refusal.getMessageKey())) {
			case "undefined_supertype" -> NLS.bind(Messages.supertypeMissing, names[1], names[0]);
			case "undefined_range_type" -> NLS.bind(Messages.rangeMissing, new Object[] { names[1], names[2], names[0] });
			case "incompatible_supertypes" -> NLS.bind(Messages.typeTwice, names);
			case "incompatible_range_types", "incompatible_element_range_types" -> NLS.bind(Messages.featureTwiceOtherwise, names);
			case "allowed_values_on_non_string_type" -> NLS.bind(Messages.valuesOfNoString, names[0]);
			case "redefining_builtin_type" -> NLS.bind(Messages.typeBuiltIn, names[1]);
			default -> names(List.of(names));
		};
	}

	private static String names(List<Object> arguments) {
		return arguments.stream().map(String::valueOf).filter(name -> !name.equals(NO_FILE) && !name.startsWith("file:")).collect(Collectors.joining(", "));
	}
}

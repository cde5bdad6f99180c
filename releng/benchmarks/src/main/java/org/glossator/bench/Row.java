// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A line of the table.
 *
 * @param measure what was measured
 * @param ours our side
 * @param baseline the other side, measured in turns with ours; empty when there is none
 * @param unit of both, such as {@code ms}
 * @param aim the most that is aimed at: a ratio where there is a baseline, or else a value in the unit
 */
record Row(String measure, Samples ours, Optional<Samples> baseline, String unit, OptionalDouble aim) {

	/** Against a baseline. */
	static Row against(String measure, Samples ours, Samples baseline, String unit, double aim) {
		return new Row(measure, ours, Optional.of(baseline), unit, OptionalDouble.of(aim));
	}

	/** Against an aim alone. */
	static Row upTo(String measure, Samples ours, String unit, double aim) {
		return new Row(measure, ours, Optional.empty(), unit, OptionalDouble.of(aim));
	}

	/** Without an aim: where the time of the line above goes. */
	static Row part(String measure, Samples ours, String unit) {
		return new Row("  " + measure, ours, Optional.empty(), unit, OptionalDouble.empty());
	}

	/** Without an aim, both sides. */
	static Row part(String measure, Samples ours, Samples baseline, String unit) {
		return new Row("  " + measure, ours, Optional.of(baseline), unit, OptionalDouble.empty());
	}

	/** The ratios of runs that were beside each other; empty where the other side is nothing. */
	Optional<Samples> ratio() {
		return baseline.filter(other -> other.least() > 0).map(ours::over);
	}

	/** Whether the aim is met; empty without an aim. */
	Optional<Boolean> met() {
		return aim.isEmpty() ? Optional.empty() : Optional.of(ratio().orElse(ours).median() <= aim.getAsDouble());
	}
}

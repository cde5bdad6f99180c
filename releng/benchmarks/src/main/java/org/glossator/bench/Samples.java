// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench;

import java.util.Arrays;
import java.util.List;

/**
 * One quantity, measured several times.
 *
 * @param values in the order they were measured, at least one
 */
record Samples(List<Double> values) {

	Samples {
		values = List.copyOf(values);
	}

	static Samples of(double... values) {
		return new Samples(Arrays.stream(values).boxed().toList());
	}

	double median() {
		List<Double> sorted = values.stream().sorted().toList();
		int middle = sorted.size() / 2;
		return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
	}

	double least() {
		return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
	}

	double most() {
		return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
	}

	/** These, each divided by the one of the other measured beside it: what slows both down falls out. */
	Samples over(Samples other) {
		double[] ratios = new double[Math.min(values.size(), other.values.size())];
		for (int i = 0; i < ratios.length; i++) {
			ratios[i] = values.get(i) / other.values.get(i);
		}
		return of(ratios);
	}
}

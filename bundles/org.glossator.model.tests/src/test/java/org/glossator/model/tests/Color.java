// SPDX-License-Identifier: EPL-2.0
package org.glossator.model.tests;

/** A colour in linear light, each channel 0 to 1. */
record Color(double red, double green, double blue) {

	static Color of(String hex) {
		int rgb = Integer.parseInt(hex.substring(1), 16);
		return new Color(linear(rgb >> 16), linear(rgb >> 8), linear(rgb));
	}

	private static double linear(int channel) {
		double value = (channel & 0xFF) / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

	/** Contrast ratio of WCAG 2.2, 1 to 21. */
	double contrast(Color other) {
		double a = luminance() + 0.05;
		double b = other.luminance() + 0.05;
		return Math.max(a, b) / Math.min(a, b);
	}

	private double luminance() {
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	}

	/** Euclidean distance in Oklab (Ottosson 2020); 0.02 is just noticeable. */
	double distance(Color other) {
		double[] a = oklab();
		double[] b = other.oklab();
		return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
	}

	private double[] oklab() {
		double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
		double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
		double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
		return new double[] { 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
				1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s, 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s };
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/** The icon of a code: a disc of the code's own colour. */
public final class Swatch {

	private static final int SIZE = 16;
	private static final double RADIUS = 5;

	private Swatch() {
	}

	/** A disc of a colour on nothing, for any zoom. */
	public static ImageDescriptor of(RGB colour) {
		return ImageDescriptor.createFromImageDataProvider(new Disc(colour));
	}

	/** A value, so that a resource manager makes one image a colour, however often it is asked for. */
	private record Disc(RGB colour) implements ImageDataProvider {
		@Override
		public ImageData getImageData(int zoom) {
			return disc(colour, SIZE * zoom / 100, RADIUS * zoom / 100);
		}
	}

	private static ImageData disc(RGB colour, int size, double radius) {
		ImageData data = new ImageData(size, size, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		data.alphaData = new byte[size * size];
		int pixel = data.palette.getPixel(colour);
		double middle = (size - 1) / 2.0;
		for (int y = 0; y < size; y++) {
			for (int x = 0; x < size; x++) {
				data.setPixel(x, y, pixel);
				double inside = radius + 0.5 - Math.hypot(x - middle, y - middle);
				data.setAlpha(x, y, (int) Math.round(255 * Math.clamp(inside, 0, 1)));
			}
		}
		return data;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;

/**
 * An icon that recedes: for a button that has nothing to do now. What the system makes of icons then stands out on a dark theme.
 */
final class FadedIcon extends ImageDescriptor {

	private static final int SHARE = 3;

	private final ImageDescriptor icon;

	private FadedIcon(ImageDescriptor icon) {
		this.icon = icon;
	}

	static ImageDescriptor of(ImageDescriptor icon) {
		return new FadedIcon(icon);
	}

	@Override
	public ImageData getImageData(int zoom) {
		ImageData data = icon.getImageData(zoom);
		if (data != null && data.alphaData != null) {
			byte[] alpha = data.alphaData.clone();
			for (int index = 0; index < alpha.length; index++) {
				alpha[index] = (byte) ((alpha[index] & 0xFF) / SHARE);
			}
			data.alphaData = alpha;
		}
		return data;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof FadedIcon faded && faded.icon.equals(icon);
	}

	@Override
	public int hashCode() {
		return 31 * icon.hashCode();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.arcs;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;

/** The way of an arrow: straight pieces with round corners between them, up, down and along lines of text. In points. */
final class ArcRoute {

	private record Spot(double x, double y) {
		double distance(Spot other) {
			return Math.hypot(other.x - x, other.y - y);
		}

		/** The spot so far from here towards another. */
		Spot towards(Spot other, double far) {
			double share = far / distance(other);
			return new Spot(x + (other.x - x) * share, y + (other.y - y) * share);
		}
	}

	private final List<Spot> spots = new ArrayList<>();

	ArcRoute(double x, double y) {
		spots.add(new Spot(x, y));
	}

	/** Goes on to a place; one that is where the way is already is no turn. */
	ArcRoute to(double x, double y) {
		Spot spot = new Spot(x, y);
		if (spots.getLast().distance(spot) >= 1) {
			spots.add(spot);
		}
		return this;
	}

	double beginX() {
		return spots.getFirst().x();
	}

	double beginY() {
		return spots.getFirst().y();
	}

	/** Where its tip is. */
	double endX() {
		return spots.getLast().x();
	}

	double endY() {
		return spots.getLast().y();
	}

	/** Whether its tip points upwards. */
	boolean isUpwards() {
		return spots.get(spots.size() - 2).y() > endY();
	}

	/** What its pieces cover, with so much around them. */
	List<Rectangle> boxes(int around) {
		List<Rectangle> boxes = new ArrayList<>();
		for (int i = 1; i < spots.size(); i++) {
			Spot one = spots.get(i - 1);
			Spot other = spots.get(i);
			boxes.add(new Rectangle((int) Math.min(one.x(), other.x()) - around, (int) Math.min(one.y(), other.y()) - around,
					(int) Math.abs(one.x() - other.x()) + 2 * around, (int) Math.abs(one.y() - other.y()) + 2 * around));
		}
		return boxes;
	}

	/** The line, up to a distance before its tip, where the head begins. */
	Path line(Device device, double radius, double before) {
		Path path = new Path(device);
		path.moveTo((float) beginX(), (float) beginY());
		for (int i = 1; i < spots.size() - 1; i++) {
			Spot corner = spots.get(i);
			double room = Math.min(corner.distance(spots.get(i - 1)), corner.distance(spots.get(i + 1))) / 2;
			Spot in = corner.towards(spots.get(i - 1), Math.min(radius, room));
			Spot out = corner.towards(spots.get(i + 1), Math.min(radius, room));
			path.lineTo((float) in.x(), (float) in.y());
			path.quadTo((float) corner.x(), (float) corner.y(), (float) out.x(), (float) out.y());
		}
		Spot neck = neck(before);
		path.lineTo((float) neck.x(), (float) neck.y());
		return path;
	}

	/** The head: a slender triangle whose tip is the end of the way. */
	Path head(Device device, double length, double width) {
		Spot tip = spots.getLast();
		Spot neck = neck(length);
		double across = width / 2 / neck.distance(tip);
		double dx = (tip.y() - neck.y()) * across;
		double dy = (neck.x() - tip.x()) * across;
		Path path = new Path(device);
		path.moveTo((float) tip.x(), (float) tip.y());
		path.lineTo((float) (neck.x() + dx), (float) (neck.y() + dy));
		path.lineTo((float) (neck.x() - dx), (float) (neck.y() - dy));
		path.close();
		return path;
	}

	private Spot neck(double before) {
		Spot tip = spots.getLast();
		return tip.towards(spots.get(spots.size() - 2), before);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.rules;

/** The news agencies whose names stand for a credit without more words, as a part of a regular expression. */
final class Agencies {

	/** Any of the agencies, as they sign. */
	static final String NAMES = "AP|AFP|Reuters|REUTERS|EPA|PA|DPA|dpa|ANSA|TASS|Tass|Xinhua|XINHUA|UPI|ANI|PTI|IANS|Kyodo|"
			+ "Bernama|AAP|CP|EFE|Bloomberg|BLOOMBERG|Getty Images|Getty|Rex|Shutterstock";

	private Agencies() {
	}
}

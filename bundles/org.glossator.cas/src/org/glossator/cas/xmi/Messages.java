// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.xmi;

import org.eclipse.osgi.util.NLS;

/** The sentences that a person reads. */
final class Messages extends NLS {

	public static String annotationOfNothing;
	public static String arrayInvalid;
	public static String controlForbidden;
	public static String dangling;
	public static String danglingMember;
	public static String danglingMemberOne;
	public static String danglingOne;
	public static String droppedElement;
	public static String droppedElementOne;
	public static String droppedText;
	public static String droppedTextOne;
	public static String lostOffset;
	public static String lostOffsetOne;
	public static String memberOfOtherText;
	public static String namespaceInvalid;
	public static String nestedTooDeep;
	public static String noLayer;
	public static String noLayerOne;
	public static String noId;
	public static String noIdOne;
	public static String notIndexed;
	public static String notIndexedOne;
	public static String notXmi;
	public static String numberInvalid;
	public static String oneTooMany;
	public static String oneTooManyOne;
	public static String otherKind;
	public static String otherKindOne;
	public static String otherText;
	public static String otherTextOne;
	public static String outsideText;
	public static String outsideTextOne;
	public static String referenceForbidden;
	public static String referenceForbiddenEver;
	public static String replacedControl;
	public static String replacedControlOne;
	public static String sharedId;
	public static String sharedIdOne;
	public static String sofaTwice;
	public static String sofaWithoutName;
	public static String splitCharacter;
	public static String splitCharacterOne;
	public static String torn;
	public static String unknownFeature;
	public static String unknownFeatureOne;
	public static String unknownVersion;
	public static String unknownVersionOne;
	public static String unknownType;
	public static String unknownTypeOne;
	public static String viewOfNothing;
	public static String writingStopped;
	public static String xmiNotWritten;

	static {
		NLS.initializeMessages("org.glossator.cas.xmi.messages", Messages.class);
	}

	private Messages() {
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.annotations;

import org.eclipse.osgi.util.NLS;

/** The strings a person sees. */
final class Messages extends NLS {

	public static String AllLayers;
	public static String CopyRows;
	public static String CountAll;
	public static String CountBoth;
	public static String CountForeign;
	public static String CountLooked;
	public static String CountOne;
	public static String CountSome;
	public static String DeleteMany;
	public static String DeleteOne;
	public static String Features;
	public static String FeaturesTip;
	public static String Filter;
	public static String ForeignTip;
	public static String FromElsewhere;
	public static String Layer;
	public static String LayerTip;
	public static String Layers;
	public static String LayersSome;
	public static String LayersTip;
	public static String LookedAtTip;
	public static String NoArticle;
	public static String NoCodings;
	public static String NoCodingsOfOther;
	public static String NoMatch;
	public static String NotDeletedForeign;
	public static String NotDeletedLooked;
	public static String NotMine;
	public static String Place;
	public static String PlaceTip;
	public static String ProblemsTip;
	public static String Properties;
	public static String SelectAll;
	public static String SelectFirst;
	public static String ShowInText;
	public static String Text;
	public static String TextTip;
	public static String Whole;
	public static String Whose;
	public static String WhoseTip;

	static {
		NLS.initializeMessages("org.glossator.ui.views.annotations.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

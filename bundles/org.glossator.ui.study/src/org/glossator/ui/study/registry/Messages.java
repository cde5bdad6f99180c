// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.registry;

import org.eclipse.osgi.util.NLS;

/** The strings a person sees. */
final class Messages extends NLS {

	public static String Add;
	public static String AddMember;
	public static String AddTo;
	public static String Aliases;
	public static String AliasesTip;
	public static String Article;
	public static String ChangeOf;
	public static String ChangedOutside;
	public static String ChangedOutsideTitle;
	public static String Coder;
	public static String Coding;
	public static String CodingGone;
	public static String Country;
	public static String CountryHint;
	public static String Date;
	public static String DateExample;
	public static String DateHint;
	public static String Delete;
	public static String DeleteAnyway;
	public static String DeleteTitle;
	public static String DeleteUnknown;
	public static String DeleteUsed;
	public static String DeleteUsedOnce;
	public static String Details;
	public static String DoNotMerge;
	public static String Entities;
	public static String Entries;
	public static String Events;
	public static String Female;
	public static String FindEntities;
	public static String FindEvents;
	public static String FindPropositions;
	public static String Finding;
	public static String FindingUses;
	public static String From;
	public static String Gender;
	public static String Group;
	public static String Id;
	public static String IdTip;
	public static String Keep;
	public static String KeepAll;
	public static String KeepUnsaved;
	public static String Label;
	public static String ListSeparator;
	public static String MadeBy;
	public static String Make;
	public static String Male;
	public static String ManyArticles;
	public static String ManyCoders;
	public static String ManyCodings;
	public static String Member;
	public static String Members;
	public static String Merge;
	public static String MergeInto;
	public static String MergeIntoOther;
	public static String MergeMessage;
	public static String MergeNone;
	public static String MergeQuestion;
	public static String MergeTitle;
	public static String MergeWith;
	public static String MergedEntry;
	public static String MergedInto;
	public static String Name;
	public static String NameAndId;
	public static String Needed;
	public static String New;
	public static String NewEntity;
	public static String NewEntityName;
	public static String NewEvent;
	public static String NewEventName;
	public static String NewProposition;
	public static String NewPropositionName;
	public static String NewTitle;
	public static String NoSuchMember;
	public static String NotARegistry;
	public static String Note;
	public static String OfCoder;
	public static String OfCoderToTake;
	public static String OneAlready;
	public static String OneArticle;
	public static String OneCoder;
	public static String OneCoding;
	public static String OpenItem;
	public static String Organisation;
	public static String OtherStudy;
	public static String Parties;
	public static String Party;
	public static String Person;
	public static String Place;
	public static String Propositions;
	public static String Registry;
	public static String RegistryNotSaved;
	public static String RegistryTip;
	public static String Remove;
	public static String RemoveFrom;
	public static String Role;
	public static String Roles;
	public static String SavedSince;
	public static String SavedSinceTitle;
	public static String SelectOne;
	public static String SelectedMany;
	public static String Separate;
	public static String SeveralMembers;
	public static String ShowMerged;
	public static String ShowMergedTip;
	public static String Statement;
	public static String TakeOver;
	public static String TakeOverTip;
	public static String Text;
	public static String To;
	public static String Type;
	public static String United;
	public static String Used;
	public static String UsedIn;
	public static String UsedInOne;
	public static String UsedNowhere;
	public static String UsedOnce;
	public static String WholeArticle;
	public static String Wikidata;
	public static String WikidataHint;
	public static String WriteOver;

	static {
		NLS.initializeMessages("org.glossator.ui.study.registry.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

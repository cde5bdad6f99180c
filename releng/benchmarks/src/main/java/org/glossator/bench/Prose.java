// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up news: English enough for a language detector, the same for the same number, and no two alike. */
final class Prose {

	private static final String[] WHO = { "The prime minister", "A spokesman for the ministry", "The finance secretary", "Union leaders",
			"Opposition politicians", "Residents of the town", "The mayor", "Researchers at the university", "The chief executive",
			"Police", "Campaigners", "The European Commission", "Several senators", "A former adviser", "The court", "Farmers in the north",
			"The foreign minister", "Two officials who were not authorised to speak", "The committee", "Doctors at the hospital" };
	private static final String[] DID = { "said", "announced", "rejected the claim", "told reporters", "warned on Tuesday", "insisted",
			"confirmed in a statement", "argued", "promised", "complained", "suggested", "made clear" };
	private static final String[] WHAT = { "the new rules would come into force before the summer", "there was no alternative to the plan",
			"the agreement had been reached after weeks of talks", "the costs were far higher than expected",
			"nobody had been told about the decision", "the report should be published in full",
			"the government would not give in to pressure", "prices had risen for the third month in a row",
			"more money was needed for schools and hospitals", "the investigation was still at an early stage",
			"the two sides were closer than ever before", "the bridge would have to be closed for several months",
			"the figures had been taken out of context", "voters deserved an honest answer",
			"the company had ignored repeated warnings about safety", "the vote could be held as early as next week",
			"most of the people who live there had already left", "the proposal went too far for many in the party" };
	private static final String[] MORE = { "despite growing doubts among allies", "after a meeting that lasted until midnight",
			"in the first public comments since the vote", "while thousands gathered in front of the parliament",
			"according to documents seen by this newspaper", "a day before the deadline", "and called for calm",
			"as the opposition demanded an inquiry", "although experts disagree about the causes", "without giving further details" };
	private static final String[] TOPIC = { "cyber unit", "harbour", "pension reform", "wind farm", "trade deal", "school closures",
			"water prices", "border", "rail strike", "budget", "housing law", "vaccine contract", "election inquiry", "bank rescue" };
	private static final String[] TURN = { "Minister backs away from", "Doubts grow over", "Thousands protest against",
			"Court stops", "What is known about", "Parliament votes on", "Talks resume on", "Leaked report criticises" };
	private static final String[] NAMES = { "Anna Keller", "Miriam Sollberg", "John Abara", "Petra Lindqvist", "Tom Whitlock",
			"Sofia Marenco", "Daniel Oyelaran", "Ruth Hagen" };

	private final int number;
	private final Random random;

	Prose(int number) {
		this.number = number;
		this.random = new Random(1_000_003L * number + 17);
	}

	String title() {
		Random own = new Random(number);
		return pick(own, TURN) + " " + pick(own, TOPIC) + " in district " + (number + 1);
	}

	String author() {
		return NAMES[number % NAMES.length];
	}

	/** A day as ISO 8601 has it. */
	String date() {
		return String.format("2017-%02d-%02d", 1 + number % 12, 1 + number % 28);
	}

	String sentence() {
		String sentence = switch (random.nextInt(4)) {
		case 0 -> "“" + capital(pick(WHAT)) + ",” " + lower(pick(WHO)) + " said, “and " + pick(WHAT) + ".”";
		case 1 -> pick(WHO) + " " + pick(DID) + " that " + pick(WHAT) + " " + pick(MORE) + ".";
		case 2 -> capital(pick(MORE)) + ", " + lower(pick(WHO)) + " " + pick(DID) + " that " + pick(WHAT) + ".";
		default -> pick(WHO) + " " + pick(DID) + " that " + pick(WHAT) + ", and that " + pick(WHAT) + ".";
		};
		return random.nextInt(5) == 0 ? sentence + " About " + (2 + random.nextInt(900)) + " of them were counted." : sentence;
	}

	/** The paragraphs of an article of 300 to 900 words. */
	List<String> paragraphs() {
		List<String> paragraphs = new ArrayList<>();
		int count = 8 + random.nextInt(12);
		for (int i = 0; i < count; i++) {
			StringBuilder text = new StringBuilder(sentence());
			for (int more = random.nextInt(3); more > 0; more--) {
				text.append(' ').append(sentence());
			}
			paragraphs.add(text.toString());
		}
		return paragraphs;
	}

	private String pick(String[] from) {
		return pick(random, from);
	}

	private static String pick(Random random, String[] from) {
		return from[random.nextInt(from.length)];
	}

	private static String capital(String text) {
		return Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}

	private static String lower(String text) {
		return Character.toLowerCase(text.charAt(0)) + text.substring(1);
	}
}

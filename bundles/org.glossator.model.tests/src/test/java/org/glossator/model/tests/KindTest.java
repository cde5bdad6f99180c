// SPDX-License-Identifier: EPL-2.0
package org.glossator.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.glossator.model.codebook.CodebookFactory;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Tag;
import org.glossator.model.codebook.TagSet;
import org.glossator.model.kinds.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the kinds of features say of themselves. */
class KindTest {

	private static Feature feature(FeatureKind kind) {
		Feature feature = CodebookFactory.eINSTANCE.createFeature();
		feature.setKind(kind);
		return feature;
	}

	@Test
	void eachHasAClassAndATitleOfItsOwn() {
		Set<Object> seen = new HashSet<>();
		for (FeatureKind kind : FeatureKind.VALUES) {
			assertTrue(seen.add(Kind.of(kind)), kind.getLiteral());
			assertTrue(seen.add(Kind.of(kind).title()), kind.getLiteral());
		}
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			STRING,  anything,   anything
			INTEGER, -12,        -12
			INTEGER, \u221212,   -12
			INTEGER, 2147483648,
			INTEGER, 1.5,
			DOUBLE,  '1,50',     1.5
			DOUBLE,  -3.0,       -3
			DOUBLE,  1e,
			DOUBLE,  1e999,
			DATE,    2017,       2017
			DATE,    2017-07,    2017-07
			DATE,    2017-07-04, 2017-07-04
			DATE,    2017-07-04T12:30+02:00, 2017-07-04T12:30+02:00
			DATE,    2017-13,
			DATE,    2017-02-29,
			DATE,    4.7.2017,
			DATE,    soon,
			""")
	void whatIsTypedIsAValueOrWrong(FeatureKind kind, String typed, String written) {
		Kind its = Kind.of(kind);
		assertEquals(Optional.ofNullable(written), its.complaint(typed).isPresent() ? Optional.empty() : Optional.of(its.written(its.typed(typed))));
		its.complaint(typed).ifPresent(sentence -> assertTrue(sentence.startsWith("\u201c" + typed + "\u201d is no "), sentence));
		assertEquals(Optional.empty(), its.complaint(""));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			STRING,  DATE,    ' 2017-07 ', 2017-07
			STRING,  DATE,    July,
			DATE,    DATE,    July,        July
			DATE,    STRING,  2017-07,     2017-07
			DATE,    INTEGER, 2017,        2017
			DATE,    INTEGER, 2017-07,
			INTEGER, DATE,    2017,        2017
			INTEGER, DATE,    17,
			DATE,    TAG,     2017,        y17
			DATE,    BOOLEAN, 2017,
			BOOLEAN, STRING,  true,        true
			STRING,  BOOLEAN, ' true',     true
			STRING,  DOUBLE,  2.50,        2.5
			DOUBLE,  INTEGER, 2.5,
			TAG,     REGISTRY, trump,
			REGISTRY, REGISTRY, trump,     trump
			STRING,  LINK,    trump,
			STRING,  SPAN,    trump,
			STRING,  REFERENCE, trump,
			""")
	void aValueOfAnotherKindBecomesOneOrNone(FeatureKind from, FeatureKind to, String text, String becomes) {
		Feature feature = feature(to);
		if (to == FeatureKind.TAG) {
			TagSet set = CodebookFactory.eINSTANCE.createTagSet();
			Tag tag = CodebookFactory.eINSTANCE.createTag();
			tag.setName("y17");
			tag.setLabel("2017");
			set.getTags().add(tag);
			feature.setTagSet(set);
		}
		assertEquals(Optional.ofNullable(becomes), Kind.of(to).converted(text, Kind.of(from), feature).map(String::valueOf));
	}

	@Test
	void onlyWhatCannotBeEmptyIsNeverMissing() {
		assertEquals(List.of(FeatureKind.BOOLEAN, FeatureKind.INTEGER, FeatureKind.DOUBLE),
				FeatureKind.VALUES.stream().filter(kind -> !Kind.of(kind).canBeEmpty()).toList());
	}
}

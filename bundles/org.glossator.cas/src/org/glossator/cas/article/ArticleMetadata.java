// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.article;

import java.util.List;

import org.glossator.cas.text.LineEnds;

/**
 * What is known about an article. What is unknown is an empty string, an empty list or zero, never null.
 *
 * @param articleId readable, stable name of the article in its study
 * @param outlet medium that published it
 * @param title headline
 * @param subtitle line under the headline
 * @param byline authors, in order
 * @param dateline place the report was filed from
 * @param section section of the outlet
 * @param pubDate date of publication, in W3CDTF
 * @param pubDateGiven date of publication as the source gives it, when it cannot be read as a date; else empty
 * @param language language, in BCP 47
 * @param url where it was published
 * @param retrieved when it was retrieved, in W3CDTF
 * @param agencyCredit agencies credited, in order of appearance
 * @param licence terms under which the text may be used
 * @param sha256 hexadecimal SHA-256 of the text in UTF-8
 * @param wordCount number of words of the text
 * @param sourceName file or entry it was imported from
 * @param mediaType media type of that file or entry
 * @param sourceSha256 hexadecimal SHA-256 of its bytes
 * @param lineEnds the line ends that its text had there, as {@link LineEnds#record} gives them; empty where a source has none of its own
 */
public record ArticleMetadata(String articleId, String outlet, String title, String subtitle, List<String> byline, String dateline, String section, String pubDate, String pubDateGiven, String language, String url, String retrieved,
		List<String> agencyCredit, String licence, String sha256, int wordCount, String sourceName, String mediaType, String sourceSha256, String lineEnds) {

	/** Copies the lists. */
	public ArticleMetadata {
		byline = List.copyOf(byline);
		agencyCredit = List.copyOf(agencyCredit);
	}

	/** {@return the date of publication, or what the source gives for one when that cannot be read} */
	public String pubDateOrGiven() {
		return pubDate.isEmpty() ? pubDateGiven : pubDate;
	}

	/** {@return a builder with nothing known} */
	public static Builder builder() {
		return new Builder();
	}

	/** {@return a builder that starts with what is known here} */
	public Builder toBuilder() {
		Builder builder = new Builder();
		builder.articleId = articleId;
		builder.outlet = outlet;
		builder.title = title;
		builder.subtitle = subtitle;
		builder.byline = byline;
		builder.dateline = dateline;
		builder.section = section;
		builder.pubDate = pubDate;
		builder.pubDateGiven = pubDateGiven;
		builder.language = language;
		builder.url = url;
		builder.retrieved = retrieved;
		builder.agencyCredit = agencyCredit;
		builder.licence = licence;
		builder.sha256 = sha256;
		builder.wordCount = wordCount;
		builder.sourceName = sourceName;
		builder.mediaType = mediaType;
		builder.sourceSha256 = sourceSha256;
		builder.lineEnds = lineEnds;
		return builder;
	}

	/** Sets one field at a time. Not for use by several threads. */
	public static final class Builder {
		private String articleId = "";
		private String outlet = "";
		private String title = "";
		private String subtitle = "";
		private List<String> byline = List.of();
		private String dateline = "";
		private String section = "";
		private String pubDate = "";
		private String pubDateGiven = "";
		private String language = "";
		private String url = "";
		private String retrieved = "";
		private List<String> agencyCredit = List.of();
		private String licence = "";
		private String sha256 = "";
		private int wordCount;
		private String sourceName = "";
		private String mediaType = "";
		private String sourceSha256 = "";
		private String lineEnds = "";

		private Builder() {
		}

		/**
		 * Sets the readable, stable name of the article in its study.
		 *
		 * @param value what to set
		 * @return this builder
		 */
		public Builder articleId(String value) {
			articleId = value;
			return this;
		}

		/**
		 * Sets the medium that published it.
		 *
		 * @param value what to set
		 * @return this builder
		 */
		public Builder outlet(String value) {
			outlet = value;
			return this;
		}

		/**
		 * Sets the headline.
		 *
		 * @param value what to set
		 * @return this builder
		 */
		public Builder title(String value) {
			title = value;
			return this;
		}

		/**
		 * Sets the line under the headline.
		 *
		 * @param value what to set
		 * @return this builder
		 */
		public Builder subtitle(String value) {
			subtitle = value;
			return this;
		}

		/**
		 * Sets the authors, in order.
		 *
		 * @param value what to set
		 * @return this builder
		 */
		public Builder byline(List<String> value) {
			byline = value;
			return this;
		}

		/**
		 * Sets the place the report was filed from.
		 *
		 * @param value what to set
		 * @return this builder
		 */
		public Builder dateline(String value) {
			dateline = value;
			return this;
		}

		/**
		 * Sets the section of the outlet.
		 *
		 * @param value what to set
		 * @return this builder
		 */
		public Builder section(String value) {
			section = value;
			return this;
		}

		/**
		 * Sets the date of publication, in W3CDTF.
		 *
		 * @param value what to set
		 * @return this builder
		 */
		public Builder pubDate(String value) {
			pubDate = value;
			return this;
		}

		/**
		 * Sets the date of publication as the source gives it, when it cannot be read as a date.
		 *
		 * @param value what to set
		 * @return this builder
		 */
		public Builder pubDateGiven(String value) {
			pubDateGiven = value;
			return this;
		}

		/**
		 * Sets the language, in BCP 47.
		 *
		 * @param value what to set
		 * @return this builder
		 */
		public Builder language(String value) {
			language = value;
			return this;
		}

		/**
		 * Sets the where it was published.
		 *
		 * @param value what to set
		 * @return this builder
		 */
		public Builder url(String value) {
			url = value;
			return this;
		}

		/**
		 * Sets the when it was retrieved, in W3CDTF.
		 *
		 * @param value what to set
		 * @return this builder
		 */
		public Builder retrieved(String value) {
			retrieved = value;
			return this;
		}

		/**
		 * Sets the agencies credited, in order of appearance.
		 *
		 * @param value what to set
		 * @return this builder
		 */
		public Builder agencyCredit(List<String> value) {
			agencyCredit = value;
			return this;
		}

		/**
		 * Sets the terms under which the text may be used.
		 *
		 * @param value what to set
		 * @return this builder
		 */
		public Builder licence(String value) {
			licence = value;
			return this;
		}

		/**
		 * Sets the hexadecimal SHA-256 of the text in UTF-8.
		 *
		 * @param value what to set
		 * @return this builder
		 */
		public Builder sha256(String value) {
			sha256 = value;
			return this;
		}

		/**
		 * Sets the number of words of the text.
		 *
		 * @param value what to set
		 * @return this builder
		 */
		public Builder wordCount(int value) {
			wordCount = value;
			return this;
		}

		/**
		 * Sets the file or entry it was imported from.
		 *
		 * @param value what to set
		 * @return this builder
		 */
		public Builder sourceName(String value) {
			sourceName = value;
			return this;
		}

		/**
		 * Sets the media type of that file or entry.
		 *
		 * @param value what to set
		 * @return this builder
		 */
		public Builder mediaType(String value) {
			mediaType = value;
			return this;
		}

		/**
		 * Sets the hexadecimal SHA-256 of the bytes of that file or entry.
		 *
		 * @param value what to set
		 * @return this builder
		 */
		public Builder sourceSha256(String value) {
			sourceSha256 = value;
			return this;
		}

		/**
		 * Sets the line ends that the text had in its source, as {@link LineEnds#record} gives them.
		 *
		 * @param value what to set
		 * @return this builder
		 */
		public Builder lineEnds(String value) {
			lineEnds = value;
			return this;
		}

		/** {@return the metadata as set so far} */
		public ArticleMetadata build() {
			return new ArticleMetadata(articleId, outlet, title, subtitle, byline, dateline, section, pubDate, pubDateGiven, language, url,
					retrieved, agencyCredit, licence, sha256, wordCount, sourceName, mediaType, sourceSha256, lineEnds);
		}
	}
}

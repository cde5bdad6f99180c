// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.glossator.cas.article.ArticleContent;
import org.glossator.cas.article.ArticleMetadata;
import org.glossator.cas.text.SourceBytes;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.coding.CodingSession;
import org.glossator.editing.time.ActiveTime;
import org.glossator.model.Codebooks;
import org.glossator.model.study.ArticleProgress;
import org.glossator.model.study.ProgressState;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The time that a coder is at an article is counted by what the coder does, and kept in the coder's part with what is saved. */
class ActiveTimesTest {

	private static final String ME = "me";

	@TempDir
	private Path temp;
	private final AtomicLong now = new AtomicLong(1_000_000);
	private StudyStore store;
	private StudyEditing editing;
	private CodingKey key;
	private Path file;

	@BeforeEach
	void open() throws IOException {
		Path folder = temp.resolve("study");
		store = Files.exists(folder) ? StudyStore.open(folder) : StudyStore.create(folder, "A study", Codebooks.newsFraming());
		if (store.articles().isEmpty()) {
			String text = "One\n\nThe president met the press.";
			store.add(new ArticleContent(text, ArticleMetadata.builder().title("One").build(), List.of()), SourceBytes.of(text.getBytes()), "txt");
		}
		editing = new StudyEditing(store, ME, "Me", now::get);
		key = editing.mine(store.articles().getFirst().getId());
		file = folder.resolve("coders/me/coder.xmi");
	}

	@AfterEach
	void close() throws IOException {
		editing.close();
		store.close();
	}

	/** Signs of life, some seconds apart. */
	private void work(CodingKey at, int... seconds) {
		ActiveTime time = editing.times().of(at);
		time.sign();
		for (int each : seconds) {
			now.addAndGet(each * 1000L);
			time.sign();
		}
	}

	private static void code(CodingSession session) {
		session.gestures().code(session.codebook().getLayers().getFirst(), List.of(new TextRange(0, 3)));
	}

	private List<Long> kept() {
		return store.people().progress(ME).stream().map(ArticleProgress::getActiveMilliseconds).toList();
	}

	@Test
	void whatIsDoneCountsAndLongPausesDoNot() {
		ActiveTime time = editing.times().of(key);
		assertEquals(0, time.counted());
		work(key, 20, 60, 61, 7200, 5);
		assertEquals(85_000, time.counted());
		time.leave();
		now.addAndGet(30_000);
		work(key, 1);
		assertEquals(86_000, time.counted(), "elsewhere in between");
		now.addAndGet(10_000);
		time.leave();
		assertEquals(96_000, time.counted(), "until it was left");
		now.addAndGet(10_000);
		time.leave();
		assertEquals(96_000, time.take());
		assertEquals(0, time.take());
	}

	@Test
	void itIsKeptWithTheCodingThatIsSaved() throws IOException {
		CodingSession session = editing.open(key);
		work(key, 30, 100);
		code(session);
		assertFalse(Files.exists(file), "nothing is written before");
		now.addAndGet(10_000);
		session.save();
		assertEquals(List.of(Long.valueOf(40_000)), kept());
		String saved = Files.readString(file);
		session.save();
		assertEquals(saved, Files.readString(file), "nothing came since");
		work(key, 15);
		assertEquals(55_000, editing.times().total(key));
		code(session);
		session.save();
		close();
		open();
		assertEquals(List.of(Long.valueOf(55_000)), kept());
		assertEquals(55_000, store.people().spent(key));
		assertEquals(ProgressState.OPEN, store.people().progress(ME).getFirst().getState(), "says nothing of how far");
		assertEquals(55_000, editing.times().total(key));
	}

	@Test
	void eachRoundHasItsOwn() throws IOException {
		CodingKey second = new CodingKey(editing.mine(), "second", key.article());
		for (CodingKey each : List.of(key, second)) {
			CodingSession session = editing.open(each);
			work(each, each == key ? 10 : 20);
			code(session);
			session.save();
			editing.release(session);
		}
		assertEquals(10_000, store.people().spent(key));
		assertEquals(20_000, store.people().spent(second));
	}

	@Test
	void whatIsOnlyLookedAtIsNotWrittenDownUnlessItIsSaidToBeDone() throws IOException {
		CodingSession session = editing.open(key);
		work(key, 50);
		editing.release(session);
		assertFalse(Files.exists(file));
		session = editing.open(key);
		work(key, 5);
		editing.times().say(key.round(), List.of(key.article()), ProgressState.DONE);
		assertEquals(List.of(Long.valueOf(55_000)), kept());
		assertEquals(ProgressState.DONE, store.people().progress(ME).getFirst().getState());
	}

	@Test
	void whatCameSinceTheLastSaveIsKeptWhenTheArticleOrTheStudyIsClosed() throws IOException {
		CodingSession session = editing.open(key);
		code(session);
		session.save();
		work(key, 20);
		editing.release(session);
		assertEquals(List.of(Long.valueOf(20_000)), kept());
		session = editing.open(key);
		work(key, 30);
		close();
		String saved = Files.readString(file);
		work(key, 40);
		editing.release(session); // an editor that is closed after its study
		assertEquals(saved, Files.readString(file));
		open();
		assertEquals(List.of(Long.valueOf(50_000)), kept());
	}

	@Test
	void theTimeAtAnothersCodingIsNotMine() throws IOException {
		CodingKey other = CodingKey.of("other", key.article());
		CodingSession session = editing.open(other);
		work(other, 20);
		editing.release(session);
		editing.times().saved(other);
		assertFalse(Files.exists(file));
	}
}

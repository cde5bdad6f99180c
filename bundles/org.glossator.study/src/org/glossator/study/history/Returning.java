// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.history;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.glossator.cas.Annotations;
import org.glossator.cas.CasResource;
import org.glossator.cas.CodebookTypes;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.CodebookVersion;
import org.glossator.model.codebook.Described;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.model.kinds.Kind;

/**
 * Tells what would come back to codings if a former version of the codebook were brought back: each file is read as it is today and as it
 * would be then. Nothing is changed by that. Thread-safe.
 */
public final class Returning {

	/**
	 * What would come back to one file of codings.
	 *
	 * @param codings number of codings that are not there today
	 * @param values  number of values of other codings that are not there today
	 * @param unkept  whether it was saved since under a version that takes something, and there is no copy of what it was before: what it had
	 *                then, if anything, does not come back
	 */
	public record Returned(int codings, int values, boolean unkept) {

		/** Nothing. */
		public static final Returned NOTHING = new Returned(0, 0, false);
	}

	private final CodebookHistory history;
	private final CodebookHistory then;
	private final FormerCodings former;
	private final CodebookChange change;
	/** The version that is brought back: the last that says the same as the one that is asked for. */
	private final int restored;
	private final Map<EObject, EObject> origins = new HashMap<>();
	private final Map<Integer, Boolean> lossy = new ConcurrentHashMap<>();

	private Returning(CodebookHistory history, CodebookHistory then, FormerCodings former) throws IOException {
		this.history = history;
		this.then = then;
		this.former = former;
		restored = then.restores(then.now().getVersion());
		change = then.change(history.now().getVersion(), then.now().getVersion());
		change.successors().forEach((is, back) -> origins.put(back, is));
	}

	/** {@return what tells of a version; empty when it is not known what led from there to today} */
	public static Optional<Returning> of(CodebookHistory history, FormerCodings former, int number) throws IOException {
		Optional<CodebookChange> back = history.back(number);
		if (back.isEmpty()) {
			return Optional.empty();
		}
		back.get().to().setVersion(history.now().getVersion() + 1);
		return Optional.of(new Returning(history, history.with(back.get()), former));
	}

	/** {@return whether codings can get anything back with a codebook: it says what a former version said, and something was taken since} */
	public static boolean isPossible(CodebookHistory history, Codebook codebook) throws IOException {
		Optional<CodebookVersion> same = history.same(codebook);
		Optional<Route> way = same.isPresent() ? history.route(same.get().getNumber()) : Optional.empty();
		AtomicBoolean taken = new AtomicBoolean();
		if (way.isPresent()) {
			way.get().go(true, (from, to) -> taken.compareAndSet(false, history.restores(to) != from && history.change(from, to).isLossy()));
		}
		return taken.get();
	}

	/**
	 * {@return what would come back to a file}
	 *
	 * @param file a file of codings in the study
	 * @throws IOException when it cannot be read
	 */
	public Returned of(Path file) throws IOException {
		byte[] xmi = Files.readAllBytes(file);
		MadeUnder made = MadeUnder.of(xmi);
		if (!then.isFormer(made)) {
			return Returned.NOTHING;
		}
		NavigableSet<Integer> copies = former.versions(file).headSet(Integer.valueOf(made.version()), false);
		int earliest = copies.isEmpty() ? made.version() : copies.first().intValue();
		boolean unkept = earliest > restored && isLossy(earliest);
		if (copies.isEmpty() && made.version() > restored) {
			return new Returned(0, 0, unkept);
		}
		CasResource is = read(former.today(history, file, file.toString(), xmi, made), history.now().getVersion());
		CasResource back = read(former.today(then, file, file.toString(), xmi, made), then.now().getVersion());
		int codings = 0;
		int values = 0;
		for (EObject coding : back.codings()) {
			Optional<EObject> present = is.byUid(Annotations.uid(coding));
			codings += present.isEmpty() ? 1 : 0;
			values += present.isEmpty() ? 0 : values(coding, present.get(), back.types());
		}
		return new Returned(codings, values, unkept);
	}

	private boolean isLossy(int version) throws IOException {
		Boolean known = lossy.get(Integer.valueOf(version));
		if (known == null) {
			known = Boolean.valueOf(Comparison.of(history, restored, version).change().isLossy());
			lossy.put(Integer.valueOf(version), known);
		}
		return known.booleanValue();
	}

	private CasResource read(byte[] xmi, int version) throws IOException {
		CasResource resource = new CasResource(URI.createURI("codings.xmi"), then.types(version));
		resource.load(new ByteArrayInputStream(xmi), Map.of());
		return resource;
	}

	private int values(EObject coding, EObject present, CodebookTypes types) {
		Layer layer = types.layer(coding.eClass()).orElseThrow();
		return layer.getFeatures().stream().mapToInt(feature -> missing(feature, values(coding, feature), present)).sum();
	}

	/** How many values a coding does not have today. */
	private int missing(Feature feature, List<Object> values, EObject present) {
		if (!(origins.get(feature) instanceof Feature origin)) {
			return values.size();
		}
		List<Object> there = values(present, origin);
		if (Kind.of(feature).range().isObject()) {
			return Math.max(0, values.size() - there.size());
		}
		List<String> known = there.stream().map(value -> name(origin, value)).toList();
		return (int) values.stream().filter(value -> !known.contains(String.valueOf(value))).count();
	}

	/** What a value of today is called then. */
	private String name(Feature origin, Object value) {
		return ModelNames.tag(origin, value).flatMap(change::successorOf).map(Described::getName).orElse(String.valueOf(value));
	}

	private static List<Object> values(EObject coding, Described feature) {
		EStructuralFeature structural = coding.eClass().getEStructuralFeature(feature.getName());
		if (structural == null || !coding.eIsSet(structural)) {
			return List.of();
		}
		return structural.isMany() ? List.copyOf((List<?>) coding.eGet(structural)) : List.of(coding.eGet(structural));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.history;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.CodebookTypes;
import org.glossator.cas.xmi.XmiNames;
import org.glossator.model.ModelFiles;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.CodebookFactory;
import org.glossator.model.codebook.CodebookVersion;

/**
 * The versions that a study's codebook has had, up to the one of today, and how codings come from one to the next. What is on disk
 * is read when it is needed, and once. A version whose file is missing or damaged is not known: codings that would have to pass it
 * stay as they are. Thread-safe; a codebook that was changed needs a new history.
 */
public final class CodebookHistory {

	/** How the names of files end. */
	public static final String XMI = ".xmi";

	/** Makes types from elsewhere name the types of the codebook as one version of it does. */
	@FunctionalInterface
	public interface Naming {
		/** Changes what was read of one part of a study; each says under which version it was described. */
		void rename(TypeSystemDescription types) throws IOException;
	}

	/** Reads the types from elsewhere; what it gives may be changed. */
	@FunctionalInterface
	public interface Foreign {
		/** {@return the types of all parts as they are on disk, each named so; empty when there are none} */
		Optional<TypeSystemDescription> read(Naming naming) throws IOException;
	}

	private record Leg(int from, int to) {
	}

	private final Path folder;
	private final Codebook now;
	private final Foreign foreign;
	private final Map<Integer, Optional<CodebookVersion>> versions = new ConcurrentHashMap<>();
	private final Map<Integer, CodebookTypes> types = new ConcurrentHashMap<>();
	private final Map<Leg, CodebookChange> changes = new ConcurrentHashMap<>();
	private final Map<Leg, CodingMigration> migrations = new ConcurrentHashMap<>();
	private final Map<Integer, Optional<Route>> routes = new ConcurrentHashMap<>();
	private final Route.Known known = new Route.Known() {
		@Override
		public boolean isKnown(int number) {
			return version(number).filter(version -> !version.getSteps().isEmpty()).isPresent() && version(number - 1).isPresent();
		}

		@Override
		public int restores(int number) {
			return CodebookHistory.this.restores(number);
		}

		@Override
		public boolean leads(int from, int to) throws IOException {
			return version(to).isPresent() && route(from, to).isPresent();
		}
	};
	private Optional<NavigableSet<Integer>> numbers = Optional.empty();

	/**
	 * @param folder  with a file for each version; need not exist
	 * @param now     the codebook of today, not to be changed any more
	 * @param foreign the types from elsewhere
	 */
	public CodebookHistory(Path folder, Codebook now, Foreign foreign) {
		this.folder = folder;
		this.now = now;
		this.foreign = foreign;
	}

	/** {@return the codebook of today} */
	public Codebook now() {
		return now;
	}

	/** {@return the file of a version, whether or not it exists} */
	public Path file(int number) {
		return folder.resolve(number + XMI);
	}

	/** {@return the versions that there are files of, those up to that of today} */
	public synchronized NavigableSet<Integer> numbers() throws IOException {
		if (numbers.isEmpty()) {
			numbers = Optional.of(numbers(folder).headSet(Integer.valueOf(now.getVersion()), true));
		}
		return new TreeSet<>(numbers.get());
	}

	/** {@return the versions that a folder has a file each of} */
	static NavigableSet<Integer> numbers(Path folder) throws IOException {
		NavigableSet<Integer> found = new TreeSet<>();
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.list(folder)) {
				files.map(file -> file.getFileName().toString()).filter(name -> name.matches("[1-9][0-9]{0,8}\\.xmi"))
						.map(name -> Integer.valueOf(name.substring(0, name.length() - XMI.length()))).forEach(found::add);
			}
		}
		return found;
	}

	/** {@return the versions whose files are there and say nothing: damaged, or not of the history of this codebook} */
	public List<Integer> damaged() throws IOException {
		return numbers().stream().filter(number -> version(number.intValue()).isEmpty()).toList();
	}

	/** {@return a version; empty when its file is missing, damaged, or not the history of this codebook} */
	public Optional<CodebookVersion> version(int number) {
		return versions.computeIfAbsent(Integer.valueOf(number), this::read);
	}

	private Optional<CodebookVersion> read(Integer number) {
		if (number.intValue() > now.getVersion() || !Files.exists(file(number.intValue()))) {
			return Optional.empty();
		}
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file(number.intValue())))) {
			CodebookVersion version = ModelFiles.read(file(number.intValue()).toString(), CodebookVersion.class, in);
			boolean sound = version.getNumber() == number.intValue() && version.getCodebook() != null && version.getCodebook().getVersion() == number.intValue();
			return sound && (number.intValue() < now.getVersion() || EcoreUtil.equals(version.getCodebook(), now)) ? Optional.of(version) : Optional.empty();
		} catch (@SuppressWarnings("unused") IOException e) {
			return Optional.empty(); // the codings that need it are remarked on
		}
	}

	/** {@return the version of today, as a file is to say when there is none or it says otherwise: where the history of a study begins} */
	public Optional<CodebookVersion> beginning() {
		if (version(now.getVersion()).isPresent()) {
			return Optional.empty();
		}
		CodebookVersion version = CodebookFactory.eINSTANCE.createCodebookVersion();
		version.setNumber(now.getVersion());
		version.setMade(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
		version.setCodebook(EcoreUtil.copy(now));
		return Optional.of(version);
	}

	/**
	 * {@return the version that a change makes, whose number is that of the changed codebook}
	 *
	 * @param change from the codebook of today
	 * @param by     the name of who makes it
	 * @param note   why; may be empty
	 */
	public CodebookVersion next(CodebookChange change, String by, String note) throws IOException {
		CodebookVersion version = CodebookFactory.eINSTANCE.createCodebookVersion();
		version.setNumber(change.to().getVersion());
		version.setMade(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
		version.setBy(by);
		version.setNote(note);
		version.getSteps().addAll(RecordedSteps.of(change));
		version.setRestores(same(change.to()).map(CodebookVersion::getNumber).orElse(Integer.valueOf(0)).intValue());
		version.setCodebook(EcoreUtil.copy(change.to()));
		return version;
	}

	/** {@return this history with one more version, as if it had been saved; nothing is} */
	CodebookHistory with(CodebookChange change) throws IOException {
		CodebookHistory longer = new CodebookHistory(folder, change.to(), foreign);
		CodebookVersion next = next(change, "", "");
		longer.versions.put(Integer.valueOf(now.getVersion()), beginning().or(() -> version(now.getVersion())));
		longer.versions.put(Integer.valueOf(next.getNumber()), Optional.of(next));
		return longer;
	}

	/** {@return the last of the former versions that says what a codebook says} */
	public Optional<CodebookVersion> same(Codebook codebook) throws IOException {
		Codebook copy = EcoreUtil.copy(codebook);
		for (Integer number : numbers().headSet(Integer.valueOf(now.getVersion()), false).descendingSet()) {
			copy.setVersion(number.intValue());
			Optional<CodebookVersion> former = version(number.intValue()).filter(version -> EcoreUtil.equals(version.getCodebook(), copy));
			if (former.isPresent()) {
				return former;
			}
		}
		return Optional.empty();
	}

	/** {@return whether codings of a version that was known here before are brought to the codebook of today} */
	boolean isFormer(MadeUnder made) throws IOException {
		return made.version() > 0 && made.version() < now.getVersion() && isOf(made) && route(made.version()).isPresent();
	}

	private boolean isOf(MadeUnder made) {
		String name = version(made.version()).map(CodebookVersion::getCodebook).orElse(now).getName();
		return made.codebook().equals(name == null ? "" : name);
	}

	/** The way of codings to the codebook of today. */
	Optional<Route> route(int from) throws IOException {
		Optional<Route> known = routes.get(Integer.valueOf(from));
		if (known == null) {
			known = route(from, now.getVersion());
			routes.put(Integer.valueOf(from), known);
		}
		return known;
	}

	Optional<Route> route(int from, int to) throws IOException {
		NavigableSet<Integer> all = numbers();
		int first = all.isEmpty() ? now.getVersion() : all.first().intValue();
		if (from >= first) {
			return Route.of(from, to, known);
		}
		boolean begins = all.isEmpty() || version(first).filter(version -> version.getSteps().isEmpty()).isPresent();
		return begins && first <= to ? Route.of(first, to, known) : Optional.empty(); // codings were brought along before there was a history
	}

	/** {@return the version that a version brings back; 0 for none} */
	int restores(int number) {
		return version(number).filter(version -> version(version.getRestores()).isPresent()).map(CodebookVersion::getRestores).orElse(Integer.valueOf(0)).intValue();
	}

	/** {@return whether a version after one, up to another, brings back what was before it} */
	boolean isBack(int number, int to) {
		return IntStream.rangeClosed(number + 1, to).map(this::restores).anyMatch(restored -> restored > 0 && restored < number);
	}

	/**
	 * {@return a file of codings by the codebook of today; as it is, when it is of no former version of it, or of one that nothing is known
	 * of}
	 *
	 * @param name names it in errors
	 * @param xmi  UIMA XMI
	 * @param made what it says it was made with
	 * @throws IOException when it cannot be read
	 */
	public byte[] today(String name, byte[] xmi, MadeUnder made) throws IOException {
		return isFormer(made) ? along(name, xmi, route(made.version()).orElseThrow()) : xmi;
	}

	/** {@return a file of codings after it went a way, saying so} */
	byte[] along(String name, byte[] xmi, Route route) throws IOException {
		AtomicReference<byte[]> brought = new AtomicReference<>(xmi);
		route.go(true, (from, to) -> {
			if (restores(to) != from) {
				brought.set(migration(from, to).migrate(name, brought.get()));
			}
		});
		int last = route.stops().getLast().intValue();
		String codebook = version(last).map(CodebookVersion::getCodebook).orElse(now).getName();
		return MadeUnder.stamp(brought.get(), codebook == null ? "" : codebook, last);
	}

	/** {@return whether codings can lose something on a way} */
	boolean takesFrom(byte[] xmi, Route route) throws IOException {
		AtomicBoolean takes = new AtomicBoolean();
		route.go(true, (from, to) -> takes.compareAndSet(false, restores(to) != from && migration(from, to).takesFrom(xmi)));
		return takes.get();
	}

	private CodingMigration migration(int from, int to) throws IOException {
		Leg leg = new Leg(from, to);
		CodingMigration migration = migrations.get(leg);
		if (migration == null) {
			migration = new CodingMigration(change(from, to), () -> types(from), () -> types(to));
			migrations.put(leg, migration);
		}
		return migration;
	}

	/**
	 * {@return what changed from a version to the next, or what changes when codings go back to a former one}
	 *
	 * @param from a version that is known
	 * @param to   the next one, or one before, from which it is known what led here
	 */
	public CodebookChange change(int from, int to) throws IOException {
		Leg leg = new Leg(from, to);
		CodebookChange change = changes.get(leg);
		if (change == null) {
			Codebook was = version(from).orElseThrow().getCodebook();
			CodebookVersion version = version(to).orElseThrow();
			change = from < to ? RecordedSteps.change(was, version.getCodebook(), version.getSteps())
					: new CodebookChange(was, version.getCodebook(), followers(version.getCodebook(), was, route(to, from).orElseThrow()), Map.of());
			CodebookChange made = changes.putIfAbsent(leg, change);
			change = made == null ? change : made;
		}
		return change;
	}

	/** The elements of a former codebook by those that they are in a later one. */
	private Map<EObject, EObject> followers(Codebook former, Codebook later, Route way) throws IOException {
		Map<EObject, EObject> at = Following.along(this, former, way, (element, is, change) -> null);
		Map<String, EObject> last = ElementPaths.all(later);
		Map<EObject, EObject> followers = new HashMap<>();
		at.forEach((element, is) -> {
			if (is != null && last.containsKey(ElementPaths.of(is))) {
				followers.put(last.get(ElementPaths.of(is)), element);
			}
		});
		return followers;
	}

	/**
	 * {@return the change that brings the codebook of a version back, of which nothing is known to be lost since; empty when it is not known
	 * what led from there to today}
	 *
	 * @param number a version before that of today
	 */
	public Optional<CodebookChange> back(int number) throws IOException {
		Optional<Route> way = version(number).isPresent() ? route(number) : Optional.empty();
		if (way.isEmpty()) {
			return Optional.empty();
		}
		Codebook former = version(number).orElseThrow().getCodebook();
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		Codebook back = (Codebook) copier.copy(former);
		copier.copyReferences();
		Map<EObject, EObject> successors = followers(former, now, way.get());
		successors.replaceAll((is, element) -> copier.get(element));
		return Optional.of(new CodebookChange(now, back, successors, Map.of()));
	}

	/** The types of a version, with those from elsewhere as it would name them. */
	CodebookTypes types(int number) throws IOException {
		CodebookTypes made = types.get(Integer.valueOf(number));
		if (made == null) {
			made = make(version(number).orElseThrow().getCodebook(), foreign.read(named -> name(named, number)));
			types.put(Integer.valueOf(number), made);
		}
		return made;
	}

	private static CodebookTypes make(Codebook codebook, Optional<TypeSystemDescription> foreign) throws IOException {
		try {
			if (foreign.isPresent()) {
				try {
					return usable(new CodebookTypes(codebook, foreign.get()));
				} catch (@SuppressWarnings("unused") IllegalArgumentException | IllegalStateException e) {
					return usable(new CodebookTypes(codebook)); // types that came later than this version; what no type explains is kept as it is
				}
			}
			return usable(new CodebookTypes(codebook));
		} catch (IllegalArgumentException | IllegalStateException e) {
			throw new IOException(NLS.bind(Messages.formerTypesUnusable, Integer.valueOf(codebook.getVersion()), e.getMessage()), e);
		}
	}

	private static CodebookTypes usable(CodebookTypes types) {
		types.typeSystem();
		return types;
	}

	/** Makes types from elsewhere name types of the codebook of today as it does. */
	public void nameAsToday(TypeSystemDescription types) throws IOException {
		name(types, now.getVersion());
	}

	private void name(TypeSystemDescription types, int number) throws IOException {
		int described = ForeignNames.version(types, now.getVersion());
		Optional<Route> way = described <= number ? route(described, number) : route(number, described);
		if (way.isPresent()) {
			way.get().go(described <= number, (from, to) -> {
				if (restores(to) != from) {
					XmiNames names = change(from, to).names();
					ForeignNames.rename(types, described <= number ? names : ForeignNames.back(names));
				}
			});
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.XmiSerializationSharedData;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.emf.common.notify.NotificationChain;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.article.ArticleCas;
import org.glossator.cas.article.ArticleContent;
import org.glossator.cas.article.CodingMetadata;
import org.glossator.cas.types.BaseTypes;
import org.glossator.cas.xmi.CasXmi;
import org.glossator.cas.xmi.Remark;
import org.glossator.model.Causes;

/**
 * One CAS as an EMF resource. Its contents are the codings that the initial view's indexes hold; each is an EObject whose store is its
 * feature structure, so that {@code eGet} reads the CAS and {@code eSet} writes it. Adding to the contents and removing from them adds to and
 * removes from the indexes. All else in the CAS is left alone and written back; {@link #foreign()} shows annotations among it that are on the text.
 * <p>
 * UIMA's primitives have no null: a boolean, integer or double feature that is false or 0 counts as not set. A many-valued
 * feature without values is written as no array. Strings are kept to what XML can hold, see {@code XmlText}.
 * <p>
 * Not for use by several threads at a time. Changes that are made to the CAS directly, as by an analysis engine, go through
 * {@code CasCommands.run}, or the objects of this resource do not tell of them.
 */
public class CasResource extends ResourceImpl {

	/**
	 * Option of {@link #save(OutputStream, Map)}: a {@link BooleanSupplier}, asked often whether to stop and throw an IOException. What
	 * the stream took until then is of no use.
	 */
	public static final String OPTION_STOP = "STOP";

	private CodebookTypes types;
	private FsStore store;
	private ForeignAnnotations foreign = new ForeignAnnotations(this);
	private final Map<FeatureStructure, CasObject> objects = new HashMap<>();
	private final Map<Type, Optional<EClass>> classes = new HashMap<>();
	private final Map<String, CasObject> byUid = new HashMap<>();
	private CAS cas;
	private SetAside aside = new SetAside(new XmiSerializationSharedData());

	/**
	 * A resource with an empty CAS, to be loaded or filled.
	 *
	 * @param uri where it will be saved
	 * @param types the types of the codebook
	 */
	public CasResource(URI uri, CodebookTypes types) {
		this(uri, types, types.newCas());
	}

	/**
	 * A resource over a CAS that is there already.
	 *
	 * @param uri   where it will be saved
	 * @param types the types the CAS was made with
	 * @param cas   its initial view, with or without codings
	 */
	public CasResource(URI uri, CodebookTypes types, CAS cas) {
		super(uri);
		this.types = types;
		this.cas = cas;
		this.store = new FsStore(this);
	}

	/** {@return the initial view of the CAS; another one after the resource was unloaded} */
	public CAS cas() {
		if (cas == null) {
			throw new IllegalStateException(name() + " was only lent to be looked at: what is wanted of it is to be taken down then.");
		}
		return cas;
	}

	/** Lets go of the CAS, with which somebody else goes on: this resource and its objects refuse to be used with an IllegalStateException. */
	public void letGo() {
		cas = null;
	}

	/** {@return the types of the codebook that this shows the CAS by} */
	public CodebookTypes types() {
		return types;
	}

	/** {@return the article's text; empty when there is none} */
	public String text() {
		String text = cas().getDocumentText();
		return text == null ? "" : text;
	}

	/** {@return the article with its metadata and zones} */
	public ArticleContent article() {
		return ArticleCas.read(cas());
	}

	/** {@return all codings: those of the article in the order they were made, then those on spans by begin. Live; the same as the contents} */
	public EList<EObject> codings() {
		return getContents();
	}

	/** {@return all codings in the order they were made, those of a file in that of the file} */
	public List<EObject> codingsByAge() {
		return getContents().stream().sorted(Comparator.comparingInt(coding -> age(((CasObject) coding).fs().orElseThrow()))).toList();
	}

	/**
	 * {@return the annotations of types that the codebook does not know, by begin, as they are now: to be looked at only, as
	 * {@link ForeignAnnotations} says. The objects are the same each time}
	 */
	public EList<EObject> foreign() {
		return foreign.all();
	}

	/**
	 * {@return the object that shows a feature structure, the same each time}
	 *
	 * @param fs a feature structure of this CAS, of a layer's type or a {@link BaseTypes} span, segment or link
	 * @throws IllegalArgumentException when the codebook does not know its type
	 */
	public EObject wrap(FeatureStructure fs) {
		return find(fs).orElseThrow(
				() -> new IllegalArgumentException("The codebook has no layer for the type " + fs.getType().getName() + "."));
	}

	/**
	 * {@return the coding with this uid; empty when there is none}
	 *
	 * @param uid as {@link Annotations#uid} gives it
	 */
	public Optional<EObject> byUid(String uid) {
		getContents();
		return Optional.ofNullable(byUid.get(uid));
	}

	/**
	 * {@return the codings whose anchor has the character at an offset, by begin; a gap of a discontinuous anchor does not count}
	 *
	 * @param offset in UTF-16 code units
	 */
	public List<EObject> covering(int offset) {
		return overlapping(offset, offset + 1);
	}

	/**
	 * {@return the codings whose anchor has a character in common with a range, by begin; gaps of discontinuous anchors do
	 * not count}
	 *
	 * @param begin where it starts, in UTF-16 code units
	 * @param end where it ends, in UTF-16 code units
	 */
	public List<EObject> overlapping(int begin, int end) {
		getContents();
		List<EObject> found = new ArrayList<>();
		for (AnnotationFS fs : cas().<AnnotationFS>getAnnotationIndex(cas().getTypeSystem().getType(BaseTypes.CODING))) {
			if (fs.getBegin() >= end) {
				break;
			}
			if (fs.getEnd() > begin) {
				find(fs).filter(coding -> Annotations.segments(coding).stream().anyMatch(part -> part.overlaps(begin, end)))
						.ifPresent(found::add);
			}
		}
		return found;
	}

	@Override
	public EList<EObject> getContents() {
		cas(); // which refuses when it was let go
		if (contents == null) {
			Contents codings = new Contents();
			contents = codings;
			codings.fill(indexed());
		}
		return contents;
	}

	/**
	 * {@return what the file that was loaded holds and the study cannot place, and what of the codings cannot be seen or lies where no
	 * text is; by kind, type and feature}
	 */
	public List<Remark> remarks() {
		return new CasRemarks(cas(), aside.shared(), types).all();
	}

	/**
	 * Puts codings on the article's text that are in no index into it, so that they are seen.
	 *
	 * @return how many of each layer there were; none when all were indexed
	 */
	public List<Remark> indexCodings() {
		List<Remark> found = new CasRemarks(cas(), aside.shared(), types).index();
		contents = found.isEmpty() ? contents : null;
		return found;
	}

	@Override
	protected EObject getEObjectByID(String id) {
		return byUid(id).orElse(null);
	}

	@Override
	protected void doLoad(InputStream in, Map<?, ?> options) throws IOException {
		forget();
		try {
			aside = new SetAside(CasXmi.read(in, cas(), types.readers(cas())));
		} catch (IOException e) {
			throw new IOException(NLS.bind(Messages.codingNotOpened, name(), Causes.clause(e)), e);
		}
	}

	@Override
	protected void doSave(OutputStream out, Map<?, ?> options) throws IOException {
		BooleanSupplier stop = options != null && options.get(OPTION_STOP) instanceof BooleanSupplier asked ? asked : () -> false;
		try {
			CasXmi.write(cas(), aside.shared(), aside.dead(cas()), stop, out);
		} catch (IOException e) {
			throw new IOException(NLS.bind(Messages.codingNotSaved, name(), Causes.clause(e)), e);
		}
	}

	@Override
	protected void doUnload() {
		getErrors().clear();
		getWarnings().clear();
		objects.values().forEach(object -> unloaded(object));
		forget();
		cas = types.newCas();
		aside = new SetAside(new XmiSerializationSharedData());
	}

	private void forget() {
		objects.values().forEach(object -> object.placedIn(null));
		objects.clear();
		byUid.clear();
		foreign = new ForeignAnnotations(this);
		contents = null;
	}

	private String name() {
		return uri == null ? Messages.coding : uri.isFile() ? uri.toFileString() : URI.decode(uri.toString());
	}

	/**
	 * Shows what another resource holds, by its types, and takes it from there. All objects of this resource are others
	 * afterwards.
	 *
	 * @param fresh not to be used any more
	 */
	public void become(CasResource fresh) {
		unload();
		fresh.forget();
		types = fresh.types;
		cas = fresh.cas();
		aside = fresh.aside;
		classes.clear();
		store = new FsStore(this); // UIMA's features are those of one type system
		foreign = new ForeignAnnotations(this);
		isLoaded = true;
	}

	/**
	 * Goes on by the types of another codebook that share the classes and the type system of those it has: all objects stay what they
	 * are, and what says of the codings by which codebook they are names the other one.
	 *
	 * @param other from {@link CodebookTypes#over}
	 * @throws IllegalArgumentException when they do not share them
	 */
	public void goOnBy(CodebookTypes other) {
		if (other.ePackage() != types.ePackage()) {
			throw new IllegalArgumentException("These types have classes of their own.");
		}
		CodingMetadata.read(cas()).ifPresent(made -> other.follow(made, types).write(cas()));
		types = other;
	}

	SetAside aside() {
		cas(); // which refuses when it was let go
		return aside;
	}

	// The codings in the indexes: those of the article by age, then those on spans by position.
	List<FeatureStructure> indexed() {
		Type articleCode = cas().getTypeSystem().getType(BaseTypes.ARTICLE_CODE);
		List<FeatureStructure> all = new ArrayList<>(cas().getIndexRepository().getIndexedFSs(articleCode));
		all.sort(Comparator.comparingInt(CasResource::age));
		cas().<AnnotationFS>getAnnotationIndex(cas().getTypeSystem().getType(BaseTypes.CODING)).forEach(all::add);
		all.removeIf(fs -> eClass(fs).isEmpty());
		return all;
	}

	// The number that a feature structure was made under.
	private static int age(FeatureStructure fs) {
		return fs.hashCode();
	}

	// The object of a feature structure; empty when the codebook does not know its type.
	Optional<CasObject> find(FeatureStructure fs) {
		CasObject known = objects.get(fs);
		if (known != null) {
			return Optional.of(known);
		}
		Optional<CasObject> made = eClass(fs).map(eClass -> new CasObject(eClass, fs, store));
		made.ifPresent(object -> objects.put(fs, object));
		return made;
	}

	private Optional<EClass> eClass(FeatureStructure fs) {
		return classes.computeIfAbsent(fs.getType(), types::eClass);
	}

	// The feature structure of an object in this CAS; made now when the object was a draft or of another resource.
	FeatureStructure structureOf(CasObject object) {
		Optional<FeatureStructure> present = object.fs();
		if (present.isPresent() && objects.get(present.get()) == object) {
			return present.get();
		}
		if (present.isPresent() && object.eResource() != null) {
			throw new IllegalArgumentException("A coding cannot refer to one of another article.");
		}
		FeatureStructure fs = cas().createFS(cas().getTypeSystem().getType(types.typeName(object.eClass())));
		objects.put(fs, object);
		object.become(fs, store);
		return fs;
	}

	/** The list of codings that is also the index. */
	private final class Contents extends ContentsEList<EObject> {
		private static final long serialVersionUID = 1L;

		void fill(Collection<FeatureStructure> indexed) {
			grow(indexed.size());
			Map<Type, Feature> uids = new HashMap<>();
			for (FeatureStructure fs : indexed) {
				CasObject object = find(fs).orElseThrow();
				object.placedIn(CasResource.this);
				Feature uid = uids.computeIfAbsent(fs.getType(), type -> type.getFeatureByBaseName(BaseTypes.UID));
				name(object, fs.getStringValue(uid)); // not by way of EMF: this is done for every coding of every article
				data[size++] = object;
			}
		}

		@Override
		protected EObject validate(int index, EObject object) {
			if (!(object instanceof CasObject) || types.layer(object.eClass()).isEmpty()) {
				throw new IllegalArgumentException("Only codings of the codebook's layers can be added to " + CasResource.this.name() + ".");
			}
			return super.validate(index, object);
		}

		@Override
		public NotificationChain inverseAdd(EObject object, NotificationChain notifications) {
			FeatureStructure fs = structureOf((CasObject) object);
			name((CasObject) object, Annotations.uid(object));
			cas().addFsToIndexes(fs);
			return super.inverseAdd(object, notifications);
		}

		@Override
		public NotificationChain inverseRemove(EObject object, NotificationChain notifications) {
			FeatureStructure fs = ((CasObject) object).fs().orElseThrow();
			cas().removeFsFromIndexes(fs);
			aside.removed(fs);
			byUid.remove(Annotations.uid(object), object);
			return super.inverseRemove(object, notifications);
		}

		// Makes sure that a coding has a uid of its own.
		private void name(CasObject object, String present) {
			String uid = present;
			if (uid == null || uid.isEmpty() || byUid.getOrDefault(uid, object) != object) {
				uid = Uids.next();
				object.eSet(object.eClass().getEStructuralFeature(BaseTypes.UID), uid);
			}
			byUid.put(uid, object);
		}
	}
}

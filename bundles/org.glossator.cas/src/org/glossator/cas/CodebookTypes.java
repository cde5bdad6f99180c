// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.metadata.FsIndexDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.article.CodingMetadata;
import org.glossator.cas.types.BaseTypes;
import org.glossator.cas.types.SameTypes;
import org.glossator.cas.types.TypeMerge;
import org.glossator.cas.types.TypeRefusal;
import org.glossator.cas.xmi.Remark;
import org.glossator.cas.xmi.RemarkKind;
import org.glossator.cas.xmi.XmiReaders;
import org.glossator.model.Causes;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.xml.sax.SAXException;

/**
 * What a codebook means to UIMA and to EMF: a type system and an EPackage, made in one go so that names, ranges and
 * multiplicities agree. A layer {@code Stance} of a codebook with the namespace {@code org.example} is the UIMA type
 * {@code org.example.Stance} and the EClass {@code Stance}; a feature keeps its name in both.
 * <p>
 * Immutable: a codebook that is edited needs new types. May be used by several threads.
 */
public final class CodebookTypes {

	private final TypeSystemDescription description;
	private final CodebookPackages packages;
	private final ResourceManager resources = UIMAFramework.newDefaultResourceManager();
	private final ForeignClasses foreign = new ForeignClasses();
	private final String codebook;
	private final int version;
	private TypeSystem committed;
	private XmiReaders readers;

	/**
	 * Makes the types of a codebook.
	 *
	 * @param codebook the codebook
	 * @throws IllegalArgumentException when two layers or features have one name, or a name that UIMA cannot take; it is
	 * named
	 */
	public CodebookTypes(Codebook codebook) {
		this(codebook, UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription());
	}

	/**
	 * Makes the types of a codebook together with those of another type system, so that annotations of both go into one CAS.
	 *
	 * @param codebook the codebook
	 * @param foreign  types from elsewhere, imports resolved; may repeat those of the codebook, and add features to them
	 * @throws IllegalArgumentException when both define one thing differently; the message names the type and the feature
	 */
	public CodebookTypes(Codebook codebook, TypeSystemDescription foreign) {
		this.packages = new CodebookPackages(codebook);
		this.description = TypeMerge.merge(packages.types(), foreign);
		this.codebook = codebook.getName() == null ? "" : codebook.getName();
		this.version = codebook.getVersion();
	}

	private CodebookTypes(CodebookTypes codebook, CodebookPackages packages, TypeSystem committed) {
		this.description = codebook.description;
		this.packages = packages;
		this.codebook = codebook.codebook;
		this.version = codebook.version;
		this.committed = committed;
	}

	/**
	 * {@return these types over the classes and the type system of the types of another codebook, so that its CASes and objects go on
	 * by this codebook; empty when the two differ in more than what is said of layers, features and tags}
	 *
	 * @param former the types of the other codebook
	 */
	public Optional<CodebookTypes> over(CodebookTypes former) {
		return SameTypes.same(description, former.description) && SameTypes.same(ePackage(), former.ePackage())
				? Optional.of(new CodebookTypes(this, packages.over(former.packages), former.typeSystem())) : Optional.empty();
	}

	/** {@return a copy of the description of all types} */
	public TypeSystemDescription description() {
		return (TypeSystemDescription) description.clone();
	}

	/** {@return the package of the layers' EClasses; the base classes are in {@link BasePackage}} */
	public EPackage ePackage() {
		return packages.ePackage();
	}

	/**
	 * {@return the EClass of a layer; empty when the layer is not of this codebook}
	 *
	 * @param layer a layer
	 */
	public Optional<EClass> eClass(Layer layer) {
		return Optional.ofNullable(packages.classes().get(layer));
	}

	/**
	 * {@return the layer that an EClass was made from; empty for the base classes}
	 *
	 * @param eClass an EClass
	 */
	public Optional<Layer> layer(EClass eClass) {
		return Optional.ofNullable(packages.layers().get(eClass));
	}

	/**
	 * {@return the feature of a layer that an EMF feature was made from; empty for begin, end, uid and segments}
	 *
	 * @param eFeature an EMF feature
	 */
	public Optional<Feature> feature(EStructuralFeature eFeature) {
		return Optional.ofNullable(packages.features().get(eFeature));
	}

	/**
	 * {@return the EMF feature of a feature; empty when the feature is not of this codebook}
	 *
	 * @param feature a feature
	 */
	public Optional<EStructuralFeature> eFeature(Feature feature) {
		return packages.features().entrySet().stream().filter(entry -> entry.getValue() == feature)
				.<EStructuralFeature>map(Map.Entry::getKey).findFirst();
	}

	/**
	 * {@return the EClass whose objects show the feature structures of a UIMA type: that of the type itself, or of the
	 * nearest supertype that has one; empty when the codebook does not know any of them}
	 *
	 * @param uimaType a type of any type system
	 */
	public Optional<EClass> eClass(Type uimaType) {
		TypeSystem types = typeSystem();
		for (Type type = types.getType(uimaType.getName()); type != null; type = types.getParent(type)) {
			EClass eClass = packages.byTypeName().get(type.getName());
			if (eClass != null) {
				return eClass.isAbstract() ? Optional.empty() : Optional.of(eClass);
			}
		}
		return Optional.empty();
	}

	// The class that shows annotations of a type that the codebook does not know.
	EClass foreignClass(Type uimaType) {
		return foreign.of(uimaType, typeSystem());
	}

	/**
	 * {@return the name of a layer's UIMA type}
	 *
	 * @param layer a layer
	 */
	public String typeName(Layer layer) {
		return packages.namespace() + "." + layer.getName();
	}

	/**
	 * {@return what people call a UIMA type: the name of its layer, and for one from elsewhere its full name}
	 *
	 * @param typeName full name of a type
	 */
	public String nameOf(String typeName) {
		EClass eClass = packages.byTypeName().get(typeName);
		return eClass == null ? typeName : eClass.getName();
	}

	/**
	 * {@return a remark with its type as people call it; an unknown type that has the namespace of the codebook is a layer it does not
	 * have}
	 *
	 * @param found with the full name of a type
	 */
	public Remark inWords(Remark found) {
		String prefix = packages.namespace() + ".";
		boolean layer = found.kind() == RemarkKind.UNKNOWN_TYPE && found.type().startsWith(prefix);
		return new Remark(layer ? RemarkKind.NO_LAYER : found.kind(), layer ? found.type().substring(prefix.length()) : nameOf(found.type()),
				found.feature(), found.count(), found.example());
	}

	/**
	 * {@return a remark on a codebook that codings are by and that these types do not explain: another one, or another version of it. What
	 * a study knows of its former versions it applies before}
	 *
	 * @param name what the file says; empty when it says nothing
	 * @param made the version that the file says; 0 or less when it says none
	 */
	public Optional<Remark> unknownVersion(String name, int made) {
		return name.isEmpty() || name.equals(codebook) && (made <= 0 || made == version) ? Optional.empty()
				: Optional.of(new Remark(RemarkKind.UNKNOWN_VERSION, name, Integer.toString(made), 1,
						NLS.bind(name.equals(codebook) ? Messages.version : Messages.versionOf, Integer.valueOf(version), codebook)));
	}

	// What codings say of the codebook that they are by, when these types take the place of former ones and all else stays.
	CodingMetadata follow(CodingMetadata made, CodebookTypes former) {
		boolean was = made.codebook().equals(former.codebook) && made.codebookVersion() == former.version;
		return was ? made.withCodebook(codebook, version) : made;
	}

	/**
	 * {@return whether the codebook or {@link BaseTypes} define a type, rather than a type system from elsewhere}
	 *
	 * @param typeName full name of a type
	 */
	public boolean isOwn(String typeName) {
		return packages.byTypeName().containsKey(typeName) || typeName.startsWith(BaseTypes.NAMESPACE + ".");
	}

	// The name of the UIMA type of a class of ePackage or of BasePackage.
	String typeName(EClass eClass) {
		return (eClass.getEPackage() == ePackage() ? packages.namespace() : BaseTypes.NAMESPACE) + "." + eClass.getName();
	}

	/**
	 * {@return a new coding that is in no resource yet, with the default values of its features}
	 *
	 * @param layer a layer
	 * @throws IllegalArgumentException when the layer is not of this codebook, or a default value is not of its feature's
	 * kind
	 */
	public EObject create(Layer layer) {
		EClass eClass = eClass(layer)
				.orElseThrow(() -> new IllegalArgumentException("The layer " + layer.getName() + " is not of this codebook."));
		EObject coding = EcoreUtil.create(eClass);
		for (Feature feature : layer.getFeatures()) {
			EStructuralFeature eFeature = eClass.getEStructuralFeature(feature.getName());
			String text = feature.getDefaultValue();
			if (text != null && !text.isEmpty() && eFeature instanceof EAttribute attribute) {
				Object value = EcoreUtil.createFromString(attribute.getEAttributeType(), text);
				coding.eSet(eFeature, attribute.isMany() ? List.of(value) : value);
			}
		}
		return coding;
	}

	/** {@return a new, empty CAS. Cheap after the first, since all share one type system} */
	public CAS newCas() {
		try {
			return CasCreationUtils.createCas(typeSystem(), null, new FsIndexDescription[0], null, resources);
		} catch (ResourceInitializationException e) {
			throw new IllegalStateException(NLS.bind(Messages.casNotMade, TypeRefusal.clause(e)), e);
		}
	}

	/** {@return the type system that all CASes of {@link #newCas} share} */
	public synchronized TypeSystem typeSystem() {
		if (committed == null) {
			try {
				committed = CasCreationUtils.createCas(description(), null, new FsIndexDescription[0], null, resources).getTypeSystem();
			} catch (ResourceInitializationException | RuntimeException e) { // UIMA has many for names that it does not take
				throw new IllegalStateException(NLS.bind(Messages.typesRefused, TypeRefusal.clause(e)), e);
			}
		}
		return committed;
	}

	// Readers of XMI for a CAS that was made with these types.
	synchronized XmiReaders readers(CAS cas) {
		if (readers == null || !readers.areOf(cas.getTypeSystem())) {
			readers = new XmiReaders(cas.getTypeSystem(), this::nameOf);
		}
		return readers;
	}

	/**
	 * Writes all types as a UIMA type system descriptor.
	 *
	 * @param out takes UTF-8; not closed
	 * @throws IOException when the stream fails
	 */
	public void writeTypeSystem(OutputStream out) throws IOException {
		try {
			description().toXML(out);
		} catch (SAXException e) {
			throw new IOException(NLS.bind(Messages.typeSystemNotWritten, Causes.clause(e)), e);
		}
	}
}

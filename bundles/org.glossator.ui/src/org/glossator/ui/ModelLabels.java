// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.glossator.editing.names.NewEntry;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Described;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.codebook.Tag;
import org.glossator.model.registry.Entity;
import org.glossator.model.registry.EntityType;
import org.glossator.model.registry.Entry;
import org.glossator.model.registry.EventInstance;
import org.glossator.model.registry.Proposition;
import org.glossator.model.registry.Registry;
import org.glossator.model.study.Article;

/** How the things of a study are called and drawn, wherever they show. */
public final class ModelLabels {

	private ModelLabels() {
	}

	/** What a person calls a model object, or an entry that it is offered to make; empty for what is not of our models. */
	public static String text(Object element) {
		return switch (element) {
		case Article article -> article.getTitle() == null || article.getTitle().isBlank() ? article.getId() : article.getTitle();
		case Described described -> ModelNames.of(described);
		case Entry entry -> ModelNames.of(entry);
		case NewEntry entry -> NLS.bind(making(entry), entry.name());
		case null, default -> ""; //$NON-NLS-1$
		};
	}

	private static String making(NewEntry entry) {
		return switch (entry.kind()) {
		case ENTITY -> switch (entry.type().orElse(EntityType.PER)) {
			case PER -> Messages.NewPerson;
			case ORG -> Messages.NewOrganisation;
			case GPE -> Messages.NewPlace;
			case GROUP -> Messages.NewGroup;
		};
		case PROPOSITION -> Messages.NewProposition;
		case EVENT -> Messages.NewEvent;
		};
	}

	/** The icon of a model object, or of a kind of entries: for codes, a disc of their colour. */
	public static ImageDescriptor icon(Object element) {
		return switch (element) {
		case Article article -> Icon.ARTICLE.descriptor();
		case Codebook codebook -> Icon.CODEBOOK.descriptor();
		case Layer layer -> Swatch.of(Legible.parse(layer.getColor()));
		case Tag tag when tag.getColor() != null -> Swatch.of(Legible.parse(tag.getColor()));
		case Feature feature -> Icon.TAGS.descriptor();
		case Registry registry -> Icon.REGISTRY.descriptor();
		case Entity entity -> entity(entity.getType());
		case NewEntry entry when entry.type().isPresent() -> entity(entry.type().get());
		case NewEntry entry -> icon(entry.kind());
		case Proposition proposition -> Icon.PROPOSITION.descriptor();
		case EventInstance event -> Icon.EVENT.descriptor();
		case RegistryKind kind -> switch (kind) {
			case ENTITY -> Icon.PERSON.descriptor();
			case PROPOSITION -> Icon.PROPOSITION.descriptor();
			case EVENT -> Icon.EVENT.descriptor();
		};
		case null, default -> Icon.TAGS.descriptor();
		};
	}

	private static ImageDescriptor entity(EntityType type) {
		return switch (type) {
		case PER -> Icon.PERSON.descriptor();
		case ORG -> Icon.ORGANISATION.descriptor();
		case GPE -> Icon.COUNTRY.descriptor();
		case GROUP -> Icon.GROUP.descriptor();
		};
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.part.ViewPart;
import org.glossator.cas.Annotations;
import org.glossator.cas.CodebookTypes;
import org.glossator.cas.commands.CasCommands;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.coding.Checking;
import org.glossator.editing.coding.CodingSession;
import org.glossator.editing.session.Edits;
import org.glossator.model.codebook.Layer;
import org.glossator.model.registry.Registry;
import org.glossator.ui.ActiveCoding;
import org.glossator.ui.Soon;
import org.glossator.ui.StatusLine;
import org.glossator.ui.views.CodingFollower;

/** The Properties view: a form for the codings that are selected in the article editor, or what to do when none is. */
public final class PropertiesView extends ViewPart implements CodingFollower.Follower {

	/** The id in the extension registry. */
	public static final String ID = "org.glossator.ui.views.properties"; //$NON-NLS-1$

	/** How long after the last change what is wrong is shown, in milliseconds. */
	private static final int CHECK = 250;

	/** For so long the coder must have rested before a form is made ahead, in milliseconds. */
	private static final int REST = 800;
	/** So many forms are made ahead. */
	private static final int AHEAD = 12;

	private final Map<Layer, CodingForm> forms = new HashMap<>();
	private final StackLayout layout = new StackLayout();
	private final EContentAdapter onRegistry = new EContentAdapter() {
		@Override
		public void notifyChanged(Notification notification) {
			super.notifyChanged(notification);
			if (!notification.isTouch() && notification.getEventType() != Notification.REMOVING_ADAPTER) {
				soon.request();
			}
		}
	};
	private ActiveCoding active;
	private CodingFollower follower;
	private Composite stack;
	private TeachingPage teaching;
	private Soon soon;
	private Soon check;
	private Soon prepare;
	private Optional<CodingForm> form = Optional.empty();
	private Optional<CodebookTypes> types = Optional.empty();
	private Optional<Registry> registry = Optional.empty();
	private Optional<Checking> checking = Optional.empty();
	private final Runnable onCheck = this::check;

	@Override
	public void createPartControl(Composite parent) {
		active = getSite().getService(ActiveCoding.class);
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(layout);
		teaching = new TeachingPage(stack);
		soon = new Soon(stack, Soon.TEXT_FIRST, this::update);
		check = new Soon(stack, CHECK, this::check);
		prepare = new Soon(stack, REST, this::prepare);
		follower = new CodingFollower(active, this);
		ReturnKeys keys = new ReturnKeys(getSite().getPage(), () -> form);
		keys.install(stack);
		PendingTyping typing = new PendingTyping(() -> form.ifPresent(CodingForm::commit));
		typing.install(getSite().getService(ICommandService.class), stack);
		update();
	}

	/** Shows what is wrong once that is known of what is there now. */
	private void check() {
		if (checking.filter(Checking::isKnown).isPresent()) {
			form.ifPresent(CodingForm::check);
		}
	}

	@Override
	public void sessionChanged() {
		soon.request();
	}

	@Override
	public void selectionChanged() {
		soon.request();
	}

	@Override
	public void edited() {
		if (form.flatMap(shown -> shown.row(stack.getDisplay().getFocusControl())).isPresent()) {
			update(); // the coder works here
		} else {
			soon.request();
		}
	}

	@Override
	public void textChanged() {
		form.ifPresent(CodingForm::textSelected);
	}

	/** Shows what is in hand now. */
	private void update() {
		prepare.request();
		Optional<CodingSession> session = follower.session();
		adopt(session);
		List<EObject> codings = session.map(this::codings).orElse(List.of());
		List<Layer> layers = codings.stream().map(coding -> session.orElseThrow().resource().types().layer(coding.eClass()).orElseThrow()).distinct()
				.toList();
		if (layers.size() == 1) {
			show(new Subject(session.orElseThrow(), layers.getFirst(), codings));
		} else {
			form.ifPresent(CodingForm::leave);
			form = Optional.empty();
			if (layers.isEmpty()) {
				teaching.show(session);
			} else {
				teaching.show(session.orElseThrow(), codings);
			}
			raise(teaching.control());
		}
	}

	/** Forgets forms that were made for another codebook, and listens to the registry. */
	private void adopt(Optional<CodingSession> session) {
		Optional<CodebookTypes> current = session.map(open -> open.resource().types());
		if (current.isPresent() && !current.equals(types)) {
			types = current;
			form = Optional.empty();
			forms.values().forEach(former -> former.control().dispose());
			forms.clear();
			teaching.forget();
		}
		Optional<Checking> checked = session.map(CodingSession::checking);
		if (!checked.equals(checking)) {
			checking.ifPresent(former -> former.removeListener(onCheck));
			checking = checked;
			checking.ifPresent(present -> present.addListener(onCheck));
		}
		Optional<Registry> used = session.map(CodingSession::registry);
		if (!used.equals(registry)) {
			registry.ifPresent(former -> former.eAdapters().remove(onRegistry));
			registry = used;
			registry.ifPresent(present -> present.eAdapters().add(onRegistry));
		}
	}

	/** The codings that are selected and there; one that was made anew under its name counts as the same. */
	private List<EObject> codings(CodingSession session) {
		return active.selected().stream().flatMap(coding -> coding.eResource() == session.resource() ? Optional.of(coding).stream()
				: session.resource().byUid(Annotations.uid(coding)).stream()).filter(coding -> session.resource().types().layer(coding.eClass()).isPresent())
				.toList();
	}

	private void show(Subject subject) {
		boolean known = forms.containsKey(subject.layer());
		CodingForm shown = forms.computeIfAbsent(subject.layer(), any -> new CodingForm(stack, subject, active, this::tell));
		form.filter(former -> former != shown).ifPresent(CodingForm::leave);
		form = Optional.of(shown);
		if (known && shown.subject().equals(subject)) {
			shown.refresh();
		} else {
			shown.show(subject);
		}
		raise(shown.control());
		check.request();
	}

	/** Says something in the status line, where the editor shows its own, too: it is what the person has gone on to. */
	private void tell(String sentence) {
		StatusLine.say(this, sentence);
		if (getSite().getPage().getActiveEditor() != null) {
			StatusLine.say(getSite().getPage().getActiveEditor(), sentence);
		}
	}

	/** Makes the form of one more layer while the coder rests: to make it takes too long for who has just coded something. */
	private void prepare() {
		follower.session().filter(session -> forms.size() < AHEAD && !session.resource().text().isEmpty())
				.ifPresent(session -> session.codebook().getLayers().stream().filter(layer -> !forms.containsKey(layer)
						&& session.resource().types().eClass(layer).isPresent()).findFirst().ifPresent(layer -> prepare(session, layer)));
	}

	private void prepare(CodingSession session, Layer layer) {
		EObject draft = CasCommands.draft(session.resource(), layer, List.of(new TextRange(0, 1)));
		Subject subject = new Subject(session, layer, List.of(draft));
		CodingForm made = new CodingForm(stack, subject, active, this::tell);
		made.control().setVisible(false);
		made.control().setBounds(stack.getClientArea());
		made.show(subject);
		forms.put(layer, made);
		prepare.request();
	}

	private void raise(Control top) {
		if (layout.topControl != top) {
			layout.topControl = top;
			stack.layout();
		}
	}

	/** Gives the keyboard to the first feature that lacks a value the codebook asks for or breaks a rule, or else to the first one. */
	public void focusMissing() {
		update();
		check();
		if (!form.map(CodingForm::focusMissing).orElse(Boolean.FALSE).booleanValue()) {
			stack.setFocus();
		}
	}

	@Override
	public void setFocus() {
		focusMissing();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == Edits.class && follower != null) {
			return adapter.cast(follower.session().map(CodingSession::edits).orElse(null));
		}
		if (adapter == Control.class) {
			return adapter.cast(stack);
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		if (follower != null) {
			follower.dispose();
			registry.ifPresent(former -> former.eAdapters().remove(onRegistry));
			checking.ifPresent(former -> former.removeListener(onCheck));
		}
		super.dispose();
	}
}

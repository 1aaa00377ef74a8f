package io.roomkeeper.console.policy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.roomkeeper.console.change.planning.SettingsPlanning;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Notices;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.setting.Preview;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.population.BlastRadius;
import io.roomkeeper.setting.proposal.ProposedWithdrawal;
import io.roomkeeper.setting.review.PolicyFinding;
import io.roomkeeper.setting.review.PolicyReview;

/** Previews and removes an assignment that has no effect. */
class FixDialog extends Dialog {

	private final TextField reason = new TextField();

	FixDialog(PolicyReview review, SettingsPlanning planning, CurrentActor actor, FindingText text,
			PolicyFinding finding, Runnable done) {
		setHeaderTitle(getTranslation("findings.fix.title"));
		setWidth("34rem");
		Preview preview = review.preview(actor.get(), finding);
		Paragraph what = new Paragraph(text.title(finding));
		what.addClassName("strong");
		this.reason.setLabel(getTranslation("findings.reason"));
		this.reason.setMaxLength(1000);
		this.reason.setWidthFull();
		this.reason.setValue(text.why(finding));
		Div form = new Div(what, new Paragraph(text.why(finding)), effect(preview), this.reason);
		form.addClassName("form");
		add(form);
		Button cancel = new Button(getTranslation("cancel"), (click) -> close());
		cancel.addThemeVariants(ButtonVariant.TERTIARY);
		boolean plan = preview.needsPlan();
		Button fix = new ActionButton(getTranslation(plan ? "draft.plan" : "findings.withdraw"), (click) -> {
			if (plan) {
				close();
				planning.ask(new ProposedWithdrawal(finding.fix().scope(), finding.fix().key(), AssignmentSlot.VALUE,
						this.reason.getValue()));
			}
			else {
				fix(review, actor, finding, done);
			}
		});
		fix.addThemeVariants(ButtonVariant.PRIMARY);
		fix.setEnabled(!plan || planning.mayPlan());
		getFooter().add(cancel, fix);
	}

	private Div effect(Preview preview) {
		Reader reader = Reader.current();
		BlastRadius radius = preview.radius();
		int changed = radius.changed();
		int locks = radius.newlyFree().size() + radius.newlyLocked().size();
		boolean none = changed == 0 && locks == 0;
		Div effect = new Div((none ? Icon.CHECK : Icon.ALERT).create(), new Span(none ? getTranslation("impact.none")
				: getTranslation("findings.effect", changed, reader.number(changed), locks, reader.number(locks))));
		effect.addClassNames("with-icon", none ? "good" : "attention");
		return effect;
	}

	private void fix(PolicyReview review, CurrentActor actor, PolicyFinding finding, Runnable done) {
		try {
			review.fix(actor.get(), finding, this.reason.getValue());
			close();
			done.run();
			Notices.say(getTranslation("findings.fixed"));
		}
		catch (FixableException ex) {
			Notices.warn(MessageText.line(ex));
		}
	}

}

package io.roomkeeper.console.setting;

import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.roomkeeper.setting.Preview;
import io.roomkeeper.setting.proposal.Proposal;

/**
 * Previews a change: how many people change, how many do not and why, and which meetings
 * need a re-invite. Every count links to its people.
 */
public class EffectBox extends Div {

	private final transient SettingWording wording;

	public EffectBox(SettingWording wording) {
		this.wording = wording;
		addClassName("radius");
		getElement().setAttribute("role", "status");
	}

	/**
	 * Shows an effect.
	 * @param own whether the change affects only the reader
	 */
	public void show(Proposal proposal, Preview preview, boolean own) {
		removeAll();
		if (own) {
			new OwnEffect(this.wording, proposal.key(), preview).sentences()
				.forEach((sentence) -> add(new Paragraph(sentence)));
			return;
		}
		Span title = new Span(getTranslation("effect.title"));
		title.addClassName("strong");
		add(title);
		List<Effect.Figure> figures = new Effect(this.wording, proposal.key(), preview).figures();
		UnorderedList list = new UnorderedList();
		if (preview.radius().changed() == 0) {
			list.add(new ListItem(getTranslation("effect.nobody")));
		}
		figures.forEach((figure) -> list.add(line(proposal, figure)));
		list.add(meetings(proposal, preview));
		add(list);
		if (preview.needsPlan()) {
			add(plan(preview));
		}
	}

	/** Shows why there is no preview. */
	public void refuse(String why) {
		removeAll();
		add(new Paragraph(why));
	}

	private ListItem line(Proposal proposal, Effect.Figure figure) {
		return new ListItem(link(proposal, figure.part(), this.wording.number(figure.people().size())),
				new Span(" " + figure.text()));
	}

	private ListItem meetings(Proposal proposal, Preview preview) {
		String number = this.wording.number(preview.meetings());
		Span text = new Span(" " + getTranslation("effect.meetings", preview.meetings()));
		return (preview.meetings() == 0) ? new ListItem(new Span(number), text)
				: new ListItem(link(proposal, "roomless", number), text);
	}

	private Div plan(Preview preview) {
		int people = preview.roomless().size();
		Span title = new Span(getTranslation("effect.plan.title"));
		title.addClassName("strong");
		Div plan = new Div(title,
				new Paragraph(getTranslation("effect.plan.text", people, this.wording.number(people))));
		plan.addClassName("effect-plan");
		return plan;
	}

	private Anchor link(Proposal proposal, String part, String number) {
		Anchor link = new Anchor(ProposalAddress.of(proposal, part), number);
		link.setTarget(AnchorTarget.BLANK);
		link.setTitle(getTranslation("effect.who"));
		link.addClassName("digits");
		return link;
	}

}

package io.roomkeeper.veto;

import java.time.Instant;
import java.time.LocalDate;

import io.roomkeeper.person.Person;
import io.roomkeeper.setting.policy.Scope;

/**
 * A veto that holds something, as lists show it.
 *
 * @param target what is held
 * @param owner the person whose room or link is held, the last owner of the number, or
 * where the lock or exception applies
 * @param name the uid of the person or the name of the group; empty for the account, and
 * for a person who no longer exists
 * @param displayName the displayed name of the person; the name for groups
 * @param until the first date on which the nightly job may do it again
 * @param reason the reason in the author's words
 * @param author who placed the veto
 * @param at when it was placed
 */
public record ActiveVeto(VetoTarget target, Scope owner, String name, String displayName, LocalDate until,
		String reason, String author, Instant at) {

	static ActiveVeto of(Veto veto, Person person) {
		return of(veto, person.seen().uid().value(), person.seen().displayName());
	}

	static ActiveVeto ofNobody(Veto veto) {
		return of(veto, "", "");
	}

	private static ActiveVeto of(Veto veto, String name, String displayName) {
		return new ActiveVeto(VetoTarget.of(veto), new Scope.User(veto.person()), name, displayName, veto.until(),
				veto.reason(), veto.author(), veto.at());
	}

	static ActiveVeto of(HeldEnd held) {
		return new ActiveVeto(held.target(), held.target().scope(), held.name(), held.name(), held.until(),
				held.reason(), held.author(), held.at());
	}

}

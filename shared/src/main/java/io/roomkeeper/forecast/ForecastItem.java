package io.roomkeeper.forecast;

import java.time.LocalDate;
import java.util.Optional;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.text.Message;
import io.roomkeeper.veto.VetoKind;
import io.roomkeeper.veto.VetoTarget;

/**
 * One item of a forecast.
 *
 * @param person the person whom it concerns, if it is one person
 * @param name the uid of the person, otherwise the name of the group, plan or number
 * @param due the date on which it is due
 * @param detail more about it
 * @param target what a veto on it holds; empty if it cannot be held
 */
public record ForecastItem(Optional<PersonId> person, String name, LocalDate due, Message detail,
		Optional<VetoTarget> target) {

	/** Creates an item that cannot be held. */
	static ForecastItem certain(Optional<PersonId> person, String name, LocalDate due, Message detail) {
		return new ForecastItem(person, name, due, detail, Optional.empty());
	}

	/** Creates an item of a person, which a veto of that kind holds. */
	static ForecastItem of(VetoKind kind, PersonId person, String name, LocalDate due, Message detail) {
		return new ForecastItem(Optional.of(person), name, due, detail,
				Optional.of(new VetoTarget.OfPerson(kind, PersonRef.of(person))));
	}

}

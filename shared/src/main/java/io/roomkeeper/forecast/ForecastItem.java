package io.roomkeeper.forecast;

import java.time.LocalDate;
import java.util.Optional;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.text.Message;

/**
 * One item of a forecast.
 *
 * @param person the person whom it concerns, if it is one person
 * @param name the uid of the person, otherwise the name of the group, plan or number
 * @param due the date on which it is due
 * @param detail more about it
 */
public record ForecastItem(Optional<PersonId> person, String name, LocalDate due, Message detail) {

}

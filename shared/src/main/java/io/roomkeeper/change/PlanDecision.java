package io.roomkeeper.change;

import java.time.Instant;

/**
 * Who approved, rejected or withdrew a plan.
 *
 * @param by the actor's name
 * @param at when it was decided
 */
public record PlanDecision(String by, Instant at) {

}

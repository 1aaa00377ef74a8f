package io.roomkeeper.batch.job;

import io.roomkeeper.run.Brake;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits what jobs may do unattended. The brake never stops a change to ten people or
 * fewer.
 *
 * @param syncPeople the maximum number of people that one sync may change in one way:
 * mark as missing, rename, give another licence or mail address, remove from groups, take
 * a group's lock or value from, or retire the room of; each kind counts separately
 * @param syncPercent the same limit as a percentage of all people whom the change can
 * affect
 * @param sweepPeople the maximum number of rooms that one sweep may expire
 * @param sweepPercent the same limit as a percentage of all active rooms
 * @param closingPeople the maximum number of rooms with future meetings that may close in
 * one run without a plan
 * @param closingPercent the same limit as a percentage of all rooms with future meetings
 */
@ConfigurationProperties("roomkeeper.brake")
public record BrakeProperties(@DefaultValue("1000") long syncPeople, @DefaultValue("10") int syncPercent,
		@DefaultValue("5000") long sweepPeople, @DefaultValue("25") int sweepPercent,
		@DefaultValue("500") long closingPeople, @DefaultValue("10") int closingPercent) {

	/** Returns the limit for each kind of change in a sync. */
	public Brake sync() {
		return new Brake(this.syncPeople, this.syncPercent);
	}

	/** Returns the limit for rooms that close without a plan. */
	public Brake closing() {
		return new Brake(this.closingPeople, this.closingPercent);
	}

	/** Returns the limit for expiring rooms. */
	public Brake sweep() {
		return new Brake(this.sweepPeople, this.sweepPercent);
	}

}

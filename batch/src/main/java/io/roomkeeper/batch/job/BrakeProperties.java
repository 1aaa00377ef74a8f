package io.roomkeeper.batch.job;

import io.roomkeeper.run.Brake;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much sync and sweep may do unattended. Up to ten people are never held up.
 *
 * @param syncPeople how many people one sync may mark missing, rename, give another
 * licence or mail address, take out of groups, take a lock or a value of a group from, or
 * retire the room of; each for itself
 * @param syncPercent which share, in percent, of all whom that can concern
 * @param sweepPeople how many rooms one sweep may expire
 * @param sweepPercent which share of all active rooms one sweep may expire
 */
@ConfigurationProperties("roomkeeper.brake")
public record BrakeProperties(@DefaultValue("1000") long syncPeople, @DefaultValue("10") int syncPercent,
		@DefaultValue("5000") long sweepPeople, @DefaultValue("25") int sweepPercent) {

	/** The limit to each thing that a sync does to people. */
	public Brake sync() {
		return new Brake(this.syncPeople, this.syncPercent);
	}

	/** The limit to expiring rooms. */
	public Brake sweep() {
		return new Brake(this.sweepPeople, this.sweepPercent);
	}

}

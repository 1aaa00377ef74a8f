package io.roomkeeper.batch.job;

import io.roomkeeper.run.Brake;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much sync and sweep may do unattended. Up to ten people are never held up.
 *
 * @param syncPeople how many people one sync may mark missing
 * @param syncPercent which share of all people one sync may mark missing
 * @param sweepPeople how many rooms one sweep may expire
 * @param sweepPercent which share of all active rooms one sweep may expire
 */
@ConfigurationProperties("roomkeeper.brake")
public record BrakeProperties(@DefaultValue("1000") long syncPeople, @DefaultValue("10") int syncPercent,
		@DefaultValue("5000") long sweepPeople, @DefaultValue("25") int sweepPercent) {

	/** The limit to marking people missing. */
	public Brake sync() {
		return new Brake(this.syncPeople, this.syncPercent);
	}

	/** The limit to expiring rooms. */
	public Brake sweep() {
		return new Brake(this.sweepPeople, this.sweepPercent);
	}

}

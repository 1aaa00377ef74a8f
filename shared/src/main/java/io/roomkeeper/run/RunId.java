package io.roomkeeper.run;

import io.roomkeeper.audit.AuditSubject;

/**
 * The number of a run; later runs have greater numbers.
 *
 * @param value 1 or more
 */
public record RunId(long value) {

	public RunId {
		if (value < 1) {
			throw new IllegalArgumentException("A run's id is 1 or more: " + value);
		}
	}

	/** Returns the subject of events about the run. */
	public AuditSubject auditSubject() {
		return new AuditSubject.Run(this.value);
	}

}

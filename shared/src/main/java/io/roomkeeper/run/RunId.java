package io.roomkeeper.run;

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

	/** Returns the name under which the audit trail records events about the run. */
	public String auditSubject() {
		return "run " + this.value;
	}

}

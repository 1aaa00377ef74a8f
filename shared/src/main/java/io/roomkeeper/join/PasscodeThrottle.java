package io.roomkeeper.join;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.access.AttemptCounts;
import io.roomkeeper.access.AttemptCounts.Limit;
import io.roomkeeper.access.ClientNetwork;

/**
 * Limits wrong passcodes, so that nobody can try them all and strangers cannot shut out
 * people who know the passcode. Networks from which the right passcode came do not share
 * the attempts of strangers. Addresses that lead nowhere are counted like all others.
 */
final class PasscodeThrottle {

	private final PasscodeLimits limits;

	private final AttemptCounts counts;

	private final AttemptCounts known;

	PasscodeThrottle(PasscodeLimits limits, Clock clock) {
		this.limits = limits;
		this.counts = new AttemptCounts(limits.window(), clock);
		this.known = new AttemptCounts(Duration.ofDays(30), clock);
	}

	/** Returns how long a wrong passcode counts. */
	Duration window() {
		return this.limits.window();
	}

	/**
	 * Decides whether a passcode is compared. It counts as wrong until
	 * {@link Attempt#succeeded} is called.
	 */
	Optional<Attempt> admit(JoinAddress address, String client) {
		String network = ClientNetwork.of(client);
		String both = address.path() + ' ' + network;
		Limit here = new Limit("here", both, this.limits.perRoomAndNetwork());
		Limit strangers = new Limit("room", address.path(), this.limits.perRoom());
		Limit there = new Limit("network", network, this.limits.perNetwork());
		boolean familiar = this.known.has("known", both);
		return this.counts.admit(familiar ? List.of(here, there) : List.of(here, strangers, there))
			.map((admitted) -> new Attempt(admitted, both));
	}

	/** A passcode that is compared. */
	final class Attempt {

		private final AttemptCounts.Admitted admitted;

		private final String both;

		private Attempt(AttemptCounts.Admitted admitted, String both) {
			this.admitted = admitted;
			this.both = both;
		}

		/** Records that the passcode was right. */
		void succeeded() {
			this.admitted.withdraw();
			PasscodeThrottle.this.known.admit(List.of(new Limit("known", this.both, 1)));
		}

	}

}

package io.roomkeeper.signin;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.access.AttemptCounts;
import io.roomkeeper.access.AttemptCounts.Limit;
import io.roomkeeper.access.ClientNetwork;

/**
 * Limits sign-in attempts, so that the directory does not lock an account and strangers
 * cannot lock out its owner. Unknown browsers may use only part of a name's attempts; the
 * rest is reserved for browsers in which that person has signed in before.
 */
public final class SignInThrottle {

	private final SignInLimits limits;

	private final SignInIdentity identity;

	private final AttemptCounts counts;

	/**
	 * @param identity the identity under which attempts are counted
	 */
	public SignInThrottle(SignInLimits limits, SignInIdentity identity, Clock clock) {
		this.limits = limits;
		this.identity = identity;
		this.counts = new AttemptCounts(limits.window(), clock);
	}

	/**
	 * Decides whether an attempt is admitted. An admitted attempt counts as wrong until
	 * it is reported as successful.
	 * @param name as it was typed
	 * @param address the browser's address
	 * @param familiar whether that person has signed in with this browser before
	 * @return empty if the directory must not be asked
	 */
	public Optional<Attempt> admit(SignInName name, String address, boolean familiar) {
		String person = this.identity.of(name);
		Limit all = new Limit("name", person, this.limits.perName());
		Limit strangers = new Limit("stranger", person, this.limits.perNameFromStrangers());
		Limit there = new Limit("address", ClientNetwork.of(address), this.limits.perAddress());
		return this.counts.admit(familiar ? List.of(all) : List.of(all, strangers, there))
			.map((admitted) -> new Attempt(admitted, List.of(all, strangers)));
	}

	/** Returns how many counts are stored, after dropping expired ones. */
	long remembered() {
		return this.counts.size();
	}

	/** An admitted attempt. */
	public final class Attempt {

		private final AttemptCounts.Admitted admitted;

		private final List<Limit> ofName;

		private Attempt(AttemptCounts.Admitted admitted, List<Limit> ofName) {
			this.admitted = admitted;
			this.ofName = ofName;
		}

		/**
		 * Records that the password was right. Resets the counts, as the directory does.
		 */
		public void succeeded() {
			unanswered();
			SignInThrottle.this.counts.reset(this.ofName);
		}

		/** Records that the directory did not decide whether the password was right. */
		public void unanswered() {
			this.admitted.withdraw();
		}

	}

}

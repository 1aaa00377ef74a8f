package io.roomkeeper.join;

import java.time.Duration;
import java.util.Optional;

import io.roomkeeper.meeting.LinkPolicy;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.room.Passcode;

/**
 * Decides what the visitor of an address may learn and whether they may enter. Without a
 * valid passcode or the link of a meeting, every number that needs a passcode gets the
 * same answer, whether or not it exists. Settings and rooms are read only for visitors
 * who have proved that they may know them, and for the owner.
 */
public final class JoinService {

	/** How long a proof that the passcode was right is valid. */
	public static final Duration PROOF_KEPT = JoinProofs.KEPT;

	private final JoinEntries entries;

	private final JoinRoomFinder rooms;

	private final PersonLookup people;

	private final LinkPolicy links;

	private final JoinSettings settings;

	private final PasscodeThrottle throttle;

	private final JoinProofs proofs;

	JoinService(JoinEntries entries, JoinRoomFinder rooms, PersonLookup people, LinkPolicy links, JoinSettings settings,
			PasscodeThrottle throttle, JoinProofs proofs) {
		this.entries = entries;
		this.rooms = rooms;
		this.people = people;
		this.links = links;
		this.settings = settings;
		this.throttle = throttle;
		this.proofs = proofs;
	}

	/**
	 * Returns the answer to a visitor. Reading it starts nothing and counts as no use.
	 */
	public JoinReply answer(JoinAddress address, JoinAttempt attempt) {
		Optional<JoinEntry> entry = this.entries.find(address);
		if (address instanceof JoinAddress.ByToken && entry.isEmpty()) {
			return JoinReply.of(new JoinAnswer.Nowhere());
		}
		Optional<Person> person = attempt.actor().flatMap(this.people::acting);
		if (entry.filter((one) -> knows(address, one, attempt, person)).isPresent()) {
			return JoinReply.of(inside(entry.get(), person));
		}
		return attempt.passcode()
			.map((passcode) -> tried(address, entry, passcode, attempt.network(), person))
			.orElseGet(() -> JoinReply.of(entry.filter((one) -> one.passcode().isEmpty())
				.map((one) -> inside(one, person))
				.filter(JoinService::opens)
				.orElseGet(() -> new JoinAnswer.PasscodeNeeded(false))));
	}

	private boolean knows(JoinAddress address, JoinEntry entry, JoinAttempt attempt, Optional<Person> person) {
		boolean byLink = address instanceof JoinAddress.ByToken && this.links.countsAsPasscode(entry.host());
		boolean owner = person.filter((one) -> one.id().equals(entry.host())).isPresent();
		return byLink || owner || attempt.proof()
			.filter((proof) -> entry.passcode().filter((own) -> this.proofs.isValid(proof, address, own)).isPresent())
			.isPresent();
	}

	private JoinReply tried(JoinAddress address, Optional<JoinEntry> entry, String passcode, String network,
			Optional<Person> person) {
		Optional<PasscodeThrottle.Attempt> admitted = this.throttle.admit(address, network);
		if (admitted.isEmpty()) {
			return JoinReply.of(new JoinAnswer.TooManyAttempts(this.throttle.window()));
		}
		Optional<Passcode> own = entry.flatMap(JoinEntry::passcode);
		if (passcode.length() > JoinAttempt.LONGEST_PASSCODE || own.filter((one) -> one.matches(passcode)).isEmpty()) {
			return JoinReply.of(new JoinAnswer.PasscodeNeeded(true));
		}
		admitted.get().succeeded();
		return new JoinReply(inside(entry.get(), person), own.map((one) -> this.proofs.of(address, one)));
	}

	private static boolean opens(JoinAnswer answer) {
		return answer instanceof JoinAnswer.Open || answer instanceof JoinAnswer.SignInNeeded
				|| answer instanceof JoinAnswer.OtherDomain;
	}

	/** Returns the truth, for those who may know it. */
	private JoinAnswer inside(JoinEntry entry, Optional<Person> person) {
		JoinAnswer answer = this.rooms.at(entry);
		return (answer instanceof JoinAnswer.Open(var room) && person.filter(room::isHost).isEmpty())
				? admitted(room, person) : answer;
	}

	private JoinAnswer admitted(JoinRoom room, Optional<Person> person) {
		Admission admission = this.settings.of(room.host().id());
		if (admission.signIn() && person.isEmpty()) {
			return new JoinAnswer.SignInNeeded(room.hostName());
		}
		Optional<MailDomains> closed = admission.domains()
			.filter((domains) -> person.flatMap((one) -> one.seen().mail()).filter(domains::contain).isEmpty());
		return closed.<JoinAnswer>map((domains) -> new JoinAnswer.OtherDomain(room.hostName(), domains))
			.orElseGet(() -> new JoinAnswer.Open(room));
	}

}

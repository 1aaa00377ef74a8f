package io.roomkeeper.binding;

import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.DataOwnership;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.audit.DirectoryEvent;
import io.roomkeeper.directory.DirectoryCursor;
import io.roomkeeper.directory.DirectoryFinding;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.DnKey;
import io.roomkeeper.directory.NameKind;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.directory.UserDirectory;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.intake.ValueGate;
import io.roomkeeper.intake.ValueKind;
import io.roomkeeper.person.KnownPerson;
import io.roomkeeper.person.NameHolder;
import io.roomkeeper.person.People;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * Binds the data to a directory, identified by the naming context that contains its base.
 * The address is irrelevant, so that another host name, another server of the same
 * directory or {@code ldaps://} makes no difference. The first successful sync binds the
 * data; only an admin can rebind it.
 */
public final class DirectoryBinding {

	private static final String CHECK = "binding";

	private final DataOwnership ownership;

	private final UserDirectory directory;

	private final People people;

	private final AuditTrail trail;

	private final AuditedTransaction transaction;

	private final Clock clock;

	/**
	 * @param ownership stores to which directory the data belongs
	 * @param directory the configured directory
	 */
	public DirectoryBinding(DataOwnership ownership, UserDirectory directory, People people, AuditTrail trail,
			AuditedTransaction transaction, Clock clock) {
		this.ownership = ownership;
		this.directory = directory;
		this.people = people;
		this.trail = trail;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Compares the configured base with the bound directory, without asking the
	 * directory.
	 * @throws OtherDirectoryException if the base lies in another directory
	 */
	public void requireBase() {
		require(this.directory.base());
	}

	/**
	 * Asks the directory for its naming context and compares it with the bound one.
	 * @return the naming context
	 * @throws OtherDirectoryException if it is another one
	 * @throws io.roomkeeper.directory.DirectoryException if the directory does not answer
	 */
	public String requireSame() {
		String found = this.directory.namingContext();
		require(found);
		return found;
	}

	/**
	 * Binds the data to the directory that was read, within the caller's transaction;
	 * does nothing if it is already bound.
	 * @param namingContext the naming context that the directory reported before it was
	 * read
	 */
	public void bind(Actor actor, String namingContext) {
		Optional<String> bound = this.ownership.directory();
		if (bound.filter((before) -> DnKey.of(before).equals(DnKey.of(namingContext))).isEmpty()) {
			this.ownership.bind(namingContext);
			this.trail.append(actor, new DirectoryEvent.DirectoryBound(new AuditSubject.Named(namingContext), bound,
					"first sync that succeeded"), this.clock.instant());
		}
	}

	/** Previews a rebind. Reads all people and changes nothing. */
	public RebindPlan plan(Actor actor) {
		actor.require(Role.ADMIN);
		String found = this.directory.namingContext();
		Map<DirectoryId, KnownPerson> known = this.people.known();
		Set<Integer> present = new HashSet<>();
		known.values().stream().filter((one) -> !one.missing()).forEach((one) -> present.add(one.id().value()));
		long all = present.size();
		Set<Uid> strangers = new HashSet<>();
		try (DirectoryCursor<DirectoryUser> users = this.directory.users()) {
			while (users.hasNext()) {
				DirectoryUser user = users.next();
				KnownPerson before = known.get(user.id());
				if (before == null || !present.remove(before.id().value())) {
					strangers.add(user.uid());
				}
			}
		}
		long sameUid = this.people.holders(NameKind.UID, strangers.stream().map(Uid::key).toList())
			.stream()
			.filter((holder) -> !holder.alias() && present.contains(holder.person().value()))
			.map(NameHolder::key)
			.distinct()
			.count();
		return new RebindPlan(this.ownership.directory(), found, all, all - present.size(), sameUid,
				strangers.size() - sameUid);
	}

	/**
	 * Rebinds the data to the configured directory. People stay unchanged: the next sync
	 * compares everyone, under its brakes.
	 * @param confirmed the naming context of that directory, as the preview reported it
	 * @param reason why, in the author's words
	 * @throws InvalidInputException if the directory is not the confirmed one
	 */
	public void rebind(Actor actor, String confirmed, String reason) {
		actor.require(Role.ADMIN);
		String why = ValueGate.typed(ValueKind.TYPED_TEXT, Message.of("typed.reason"), reason);
		String found = this.directory.namingContext();
		if (!DnKey.of(found).equals(DnKey.of(confirmed))) {
			throw new InvalidInputException(
					"'%s' was confirmed, but the configured directory is '%s'".formatted(confirmed, found),
					"Run ./roomkeeper rebind --plan, and confirm the directory that it names");
		}
		this.transaction.run(actor, (recorder) -> {
			Optional<String> bound = this.ownership.directory();
			this.ownership.bind(found);
			recorder.record(new DirectoryEvent.DirectoryBound(new AuditSubject.Named(found), bound, why));
		});
	}

	/** Returns the doctor's finding about the binding. */
	public DirectoryFinding finding() {
		Optional<String> bound = this.ownership.directory();
		if (bound.isEmpty()) {
			return DirectoryFinding.ok(CHECK, Message.of("doctor.binding.none"));
		}
		try {
			return DirectoryFinding.ok(CHECK, Message.of("doctor.binding", Argument.text(requireSame())));
		}
		catch (FixableException ex) {
			return DirectoryFinding.failure(CHECK, ex);
		}
	}

	private void require(String found) {
		this.ownership.directory().filter((bound) -> !DnKey.related(bound, found)).ifPresent((bound) -> {
			throw new OtherDirectoryException(bound, found);
		});
	}

}

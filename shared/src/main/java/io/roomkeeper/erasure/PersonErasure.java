package io.roomkeeper.erasure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.audit.TrailEvent;
import io.roomkeeper.directory.NameKind;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.intake.ValueGate;
import io.roomkeeper.intake.ValueKind;
import io.roomkeeper.person.NameHolder;
import io.roomkeeper.person.PersonNames;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * Erases a person who has left from the audit trail: their uid wherever it occurs, and
 * the details of rows about them. Kinds, times and hashes of the rows stay.
 */
public final class PersonErasure {

	/** The field that remains in a row about the person. */
	private static final String SETTING = "setting";

	private static final String ADDRESS = "address";

	private static final Pattern SEPARATOR = Pattern.compile("[\\s,;:=()\"']+");

	private final ErasableRows rows;

	private final PersonNames people;

	private final AuditedTransaction transaction;

	public PersonErasure(ErasableRows rows, PersonNames people, AuditedTransaction transaction) {
		this.rows = rows;
		this.people = people;
		this.transaction = transaction;
	}

	/**
	 * Returns what an erasure would remove.
	 * @throws InvalidInputException if the person is in the directory
	 * @throws NotFoundException if no row has the uid
	 */
	public ErasurePreview preview(Actor actor, Uid uid) {
		actor.require(Role.ADMIN);
		requireGone(uid);
		return preview(uid, marked(uid));
	}

	/**
	 * Erases a person, and records that without naming the person. It cannot be undone.
	 * @param reason why, in the author's words; it must not contain the uid
	 * @throws InvalidInputException if the person is in the directory, or the reason
	 * contains the uid
	 * @throws NotFoundException if no row has the uid
	 */
	public ErasurePreview erase(Actor actor, Uid uid, String reason) {
		actor.require(Role.ADMIN);
		String why = ValueGate.typed(ValueKind.TYPED_TEXT, Message.of("typed.reason"), reason);
		if (names(why, uid)) {
			throw new InvalidInputException(FailureText.of("erasure.reason", Argument.text(uid.value())));
		}
		return this.transaction.execute(actor, (recorder) -> {
			requireGone(uid);
			List<Marked> marked = marked(uid);
			ErasurePreview done = preview(uid, marked);
			this.rows.store(marked.stream().map((one) -> one.row().erase(one.names())).toList());
			this.rows.forget(new AuditSubject.Person(uid.value()));
			recorder.record(new TrailEvent.PersonErased(done.rows(), why));
			return done;
		});
	}

	private void requireGone(Uid uid) {
		if (this.people.holders(NameKind.UID, List.of(uid.key())).stream().anyMatch(NameHolder::present)) {
			throw new InvalidInputException(FailureText.of("erasure.present", Argument.text(uid.value())));
		}
	}

	private List<Marked> marked(Uid uid) {
		List<Marked> marked = new ArrayList<>();
		for (AuditEntry row : this.rows.containing(uid.value())) {
			Set<String> names = names(row, uid);
			if (!names.isEmpty()) {
				marked.add(new Marked(row, names));
			}
		}
		if (marked.isEmpty()) {
			throw new NotFoundException(FailureText.of("erasure.none", Argument.text(uid.value())));
		}
		return marked;
	}

	/** Returns the names of the values of a row that are about the person. */
	private static Set<String> names(AuditEntry row, Uid uid) {
		Set<String> names = new LinkedHashSet<>();
		boolean actor = same(row.actor(), uid);
		boolean subject = isAbout(AuditSubject.parse(row.subject()), uid);
		if (actor) {
			names.add("actor");
		}
		if (subject) {
			names.add("subject");
		}
		row.fields().forEach((name, value) -> {
			boolean theirs = (subject && !name.equals(SETTING)) || (actor && name.equals(ADDRESS));
			if (value.isPresent() && (theirs || names(value.get(), uid))) {
				names.add("detail." + name);
			}
		});
		return names;
	}

	private static boolean isAbout(AuditSubject subject, Uid uid) {
		return subject.person().orElse(subject) instanceof AuditSubject.Person(String name) && same(name, uid);
	}

	private static boolean names(String text, Uid uid) {
		return SEPARATOR.splitAsStream(text).anyMatch((word) -> same(word, uid));
	}

	private static boolean same(String name, Uid uid) {
		return !name.isBlank() && name.length() <= Uid.LONGEST && new Uid(name).key().equals(uid.key());
	}

	private static ErasurePreview preview(Uid uid, List<Marked> marked) {
		List<AuditEntry> rows = marked.stream().map(Marked::row).toList();
		return new ErasurePreview(uid.value(), rows.size(), marked.stream().mapToInt((one) -> one.names().size()).sum(),
				(int) rows.stream().filter((row) -> !row.seal().isDrawn()).count(), rows.getFirst().at(),
				rows.getLast().at());
	}

	private record Marked(AuditEntry row, Set<String> names) {

	}

}

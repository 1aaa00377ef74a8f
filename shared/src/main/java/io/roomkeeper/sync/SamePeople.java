package io.roomkeeper.sync;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.DnKey;

/**
 * Recognises people whose directory ID has changed: after a restore that gave every entry
 * a new ID, or after another attribute was configured as the ID. Newcomers are identified
 * by their index among the newcomers, from 0.
 */
public final class SamePeople {

	private static final int SHARED = Integer.MAX_VALUE - 1;

	private final FingerprintTable uids = new FingerprintTable();

	private final FingerprintTable mails = new FingerprintTable();

	private final FingerprintTable dns = new FingerprintTable();

	private final FingerprintTable numbers = new FingerprintTable();

	private boolean[] matched = new boolean[16];

	/**
	 * Adds a newcomer. Uids and DNs must differ between newcomers; mail addresses may be
	 * shared.
	 */
	public void add(int newcomer, DirectoryUser user) {
		this.uids.putIfAbsent(user.uid().key(), newcomer);
		this.dns.putIfAbsent(DnKey.of(user.dn()), newcomer);
		user.mail().map(SamePeople::key).ifPresent((mail) -> addOrShare(this.mails, mail, newcomer));
		user.number().ifPresent((number) -> addOrShare(this.numbers, digits(number), newcomer));
	}

	private static void addOrShare(FingerprintTable table, String text, int newcomer) {
		if (table.putIfAbsent(text, newcomer) != FingerprintTable.NONE) {
			table.put(text, SHARED);
		}
	}

	private static String key(String mail) {
		return mail.toLowerCase(Locale.ROOT);
	}

	private static String digits(String number) {
		return number.replaceAll("\\D", "");
	}

	/** Returns whether any newcomer has a number. */
	public boolean anyNumbers() {
		return this.numbers.size() > 0;
	}

	/**
	 * Returns whether a newcomer has the person's uid, mail address or number.
	 * @param stored the stored person
	 * @param number the person's number, if relevant
	 */
	public boolean replaced(DirectoryUser stored, Optional<String> number) {
		return this.uids.get(stored.uid().key()) != FingerprintTable.NONE
				|| stored.mail().filter((mail) -> this.mails.get(key(mail)) != FingerprintTable.NONE).isPresent()
				|| number.filter((known) -> this.numbers.get(digits(known)) != FingerprintTable.NONE).isPresent();
	}

	/**
	 * Decides which newcomer the person is: the one with the same uid, if the mail
	 * address or DN agrees too and nothing points to another newcomer.
	 */
	public Verdict judge(DirectoryUser stored) {
		int uid = this.uids.get(stored.uid().key());
		int dn = this.dns.get(DnKey.of(stored.dn()));
		int mail = stored.mail().map((address) -> this.mails.get(key(address))).orElse(FingerprintTable.NONE);
		boolean agree = (dn == uid) || (mail == uid);
		boolean others = (dn != FingerprintTable.NONE && dn != uid)
				|| (mail != FingerprintTable.NONE && mail != SHARED && mail != uid);
		if (uid != FingerprintTable.NONE && agree && !others) {
			return new Verdict.Same(uid);
		}
		int candidate = (uid != FingerprintTable.NONE) ? uid : (dn != FingerprintTable.NONE) ? dn : mail;
		return (candidate == FingerprintTable.NONE || candidate == SHARED) ? new Verdict.Nobody()
				: new Verdict.Ambiguous(candidate);
	}

	/**
	 * Matches a newcomer with a person.
	 * @return false if the newcomer was already matched
	 */
	public boolean take(int newcomer) {
		if (newcomer >= this.matched.length) {
			this.matched = Arrays.copyOf(this.matched, Math.max(newcomer + 1, this.matched.length * 2));
		}
		boolean free = !this.matched[newcomer];
		this.matched[newcomer] = true;
		return free;
	}

	/** Returns whether a newcomer was matched with a person. */
	public boolean taken(int newcomer) {
		return newcomer < this.matched.length && this.matched[newcomer];
	}

	/** The result of comparing a person with the newcomers. */
	public sealed interface Verdict {

		/** The person is none of them. */
		record Nobody() implements Verdict {
		}

		/**
		 * The person is one of them.
		 *
		 * @param newcomer the newcomer's index
		 */
		record Same(int newcomer) implements Verdict {
		}

		/**
		 * The person may be one of them, but the fields contradict each other.
		 *
		 * @param newcomer the index of the possible newcomer
		 */
		record Ambiguous(int newcomer) implements Verdict {
		}

	}

}

package io.roomkeeper.sync;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.DnKey;

/**
 * Finds the people who are known under one directory ID and come under another: after a
 * restore that gave every entry a new one, or when another attribute is read as the ID.
 * Newcomers are named by their place among the newcomers, from 0.
 */
public final class SamePeople {

	private static final int SHARED = Integer.MAX_VALUE - 1;

	private final FingerprintTable uids = new FingerprintTable();

	private final FingerprintTable mails = new FingerprintTable();

	private final FingerprintTable dns = new FingerprintTable();

	private final FingerprintTable numbers = new FingerprintTable();

	private boolean[] matched = new boolean[16];

	/** Takes a newcomer in. Their uids and DNs differ; mail addresses may be shared. */
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

	/** Whether any newcomer brings a number. */
	public boolean anyNumbers() {
		return this.numbers.size() > 0;
	}

	/**
	 * Whether a newcomer has the uid, mail address or number of somebody.
	 * @param stored what was known of them
	 * @param number their number, where it matters
	 */
	public boolean replaced(DirectoryUser stored, Optional<String> number) {
		return this.uids.get(stored.uid().key()) != FingerprintTable.NONE
				|| stored.mail().filter((mail) -> this.mails.get(key(mail)) != FingerprintTable.NONE).isPresent()
				|| number.filter((known) -> this.numbers.get(digits(known)) != FingerprintTable.NONE).isPresent();
	}

	/**
	 * Which newcomer somebody is: the one with their uid, where their mail address or DN
	 * agrees too and nothing points to another newcomer.
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
	 * Takes a newcomer for somebody.
	 * @return false where another was taken for them before
	 */
	public boolean take(int newcomer) {
		if (newcomer >= this.matched.length) {
			this.matched = Arrays.copyOf(this.matched, Math.max(newcomer + 1, this.matched.length * 2));
		}
		boolean free = !this.matched[newcomer];
		this.matched[newcomer] = true;
		return free;
	}

	/** Whether a newcomer was taken for somebody. */
	public boolean taken(int newcomer) {
		return newcomer < this.matched.length && this.matched[newcomer];
	}

	/** Who somebody is among the newcomers. */
	public sealed interface Verdict {

		/** None of them. */
		record Nobody() implements Verdict {
		}

		/**
		 * One of them.
		 *
		 * @param newcomer which
		 */
		record Same(int newcomer) implements Verdict {
		}

		/**
		 * One of them, or not: what is known of them does not agree.
		 *
		 * @param newcomer which it may be
		 */
		record Ambiguous(int newcomer) implements Verdict {
		}

	}

}

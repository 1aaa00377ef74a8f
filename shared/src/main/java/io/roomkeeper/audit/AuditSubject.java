package io.roomkeeper.audit;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The object of an event. Each kind of subject spells its key here and nowhere else; the
 * trail stores the key, and searches for it.
 */
public sealed interface AuditSubject {

	/** Returns the key, for example {@code group 7} or {@code user ana.garcia}. */
	String key();

	/** Returns the subject with a key. Reads every key that any release has written. */
	static AuditSubject parse(String key) {
		int space = key.indexOf(' ');
		Optional<String> name = (space < 0) ? Optional.empty() : Optional.of(key.substring(space + 1));
		return switch ((space < 0) ? key : key.substring(0, space)) {
			case "account" -> new Account();
			case "several" -> new Several();
			case "trail" -> new Trail();
			case "sign-in" -> new SignIn(name);
			case "access" -> new Access(name);
			case "user" -> name.<AuditSubject>map(Person::new).orElseGet(() -> new Named(key));
			case "setting" -> name.<AuditSubject>map(Setting::new).orElseGet(() -> new Named(key));
			case "meeting" -> name.<AuditSubject>map(Meeting::new).orElseGet(() -> new Named(key));
			case "passcode" -> name.<AuditSubject>map(Passcode::new).orElseGet(() -> new Named(key));
			case "export" -> name.<AuditSubject>map(Export::new).orElseGet(() -> new Named(key));
			case "group" ->
				number(name, 9).<AuditSubject>map((id) -> new Group(id.intValue())).orElseGet(() -> new Named(key));
			case "run" -> number(name, 18).<AuditSubject>map(Run::new).orElseGet(() -> new Named(key));
			case "plan" ->
				number(name, 9).<AuditSubject>map((id) -> new Plan(id.intValue())).orElseGet(() -> new Named(key));
			case "token" -> number(name, 9).<AuditSubject>map((id) -> new Token(OptionalInt.of(id.intValue())))
				.orElseGet(() -> name.isEmpty() ? new Token(OptionalInt.empty()) : new Named(key));
			default -> new Named(key);
		};
	}

	/**
	 * Returns the person whose passcode, sign-in or request this is, so that the event is
	 * in that person's timeline; empty for other subjects.
	 */
	default Optional<AuditSubject> person() {
		return switch (this) {
			case SignIn(Optional<String> uid) -> uid.map(Person::new);
			case Access(Optional<String> actor) -> actor.map(Person::new);
			case Passcode(String owner) -> Optional.of(new Person(owner));
			default -> Optional.empty();
		};
	}

	private static Optional<Long> number(Optional<String> text, int longest) {
		return text.filter((digits) -> digits.length() <= longest && digits.matches("[1-9][0-9]*"))
			.map(Long::parseLong);
	}

	/** The account, as the widest scope of settings. */
	record Account() implements AuditSubject {

		@Override
		public String key() {
			return "account";
		}

	}

	/** A group, by its ID. */
	record Group(int id) implements AuditSubject {

		@Override
		public String key() {
			return "group " + this.id;
		}

	}

	/** A person, by uid. */
	record Person(String uid) implements AuditSubject {

		@Override
		public String key() {
			return "user " + this.uid;
		}

	}

	/** A run, by its ID. */
	record Run(long id) implements AuditSubject {

		@Override
		public String key() {
			return "run " + this.id;
		}

	}

	/** A plan, or the change that it became, by its number. */
	record Plan(int id) implements AuditSubject {

		@Override
		public String key() {
			return "plan " + this.id;
		}

	}

	/**
	 * A token.
	 *
	 * @param id its ID; empty if there is no such token
	 */
	record Token(OptionalInt id) implements AuditSubject {

		@Override
		public String key() {
			return this.id.isPresent() ? "token " + this.id.getAsInt() : "token";
		}

	}

	/**
	 * An attempt to sign in.
	 *
	 * @param uid who signs in; empty if the name belongs to nobody
	 */
	record SignIn(Optional<String> uid) implements AuditSubject {

		@Override
		public String key() {
			return with("sign-in", this.uid);
		}

	}

	/**
	 * A request that was refused.
	 *
	 * @param actor who sent it; empty if unknown
	 */
	record Access(Optional<String> actor) implements AuditSubject {

		@Override
		public String key() {
			return with("access", this.actor);
		}

	}

	/** A setting, by its key. Events are about a scope and mention the setting. */
	record Setting(String name) implements AuditSubject {

		@Override
		public String key() {
			return "setting " + this.name;
		}

	}

	/** A meeting, by its key. Events are about the host and mention the meeting. */
	record Meeting(String name) implements AuditSubject {

		@Override
		public String key() {
			return "meeting " + this.name;
		}

	}

	/** The audit trail itself. */
	record Trail() implements AuditSubject {

		@Override
		public String key() {
			return "trail";
		}

	}

	/** The passcode of a room, by the owner's uid. */
	record Passcode(String owner) implements AuditSubject {

		@Override
		public String key() {
			return "passcode " + this.owner;
		}

	}

	/**
	 * A file or list.
	 *
	 * @param content the kind of content, a word or several joined by hyphens
	 */
	record Export(String content) implements AuditSubject {

		@Override
		public String key() {
			return "export " + this.content;
		}

	}

	/** Several subjects, of events that were counted together. */
	record Several() implements AuditSubject {

		@Override
		public String key() {
			return "several";
		}

	}

	/**
	 * A subject that is known by its name alone: the naming context of a directory or the
	 * break-glass admin. Also the result for a key that this release does not know.
	 */
	record Named(String key) implements AuditSubject {

	}

	private static String with(String kind, Optional<String> name) {
		return name.map((one) -> kind + ' ' + one).orElse(kind);
	}

}

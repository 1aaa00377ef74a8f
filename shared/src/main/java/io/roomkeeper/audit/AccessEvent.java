package io.roomkeeper.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A sign-in, a refusal, a shown passcode or an export. {@code AccessTrail} records these
 * events and limits their number.
 */
public sealed interface AccessEvent extends AuditEvent.OfAccess {

	/**
	 * The kinds of these events. None of them changes a person, group, room or setting.
	 */
	Set<String> KINDS = Set.of(SignInSucceeded.class.getSimpleName(), SignInFailed.class.getSimpleName(),
			AccessDenied.class.getSimpleName(), TokenRefused.class.getSimpleName(), FormRefused.class.getSimpleName(),
			PasscodeRead.class.getSimpleName(), DataExported.class.getSimpleName(),
			AccessCounted.class.getSimpleName());

	/** Returns the client's address; empty if unknown. */
	String address();

	/**
	 * A person signed in.
	 *
	 * @param subject {@code sign-in} and the uid
	 * @param address the address of the browser
	 */
	record SignInSucceeded(AuditSubject subject, String address) implements AccessEvent {

		@Override
		public String detail() {
			return new DetailText().text("address", this.address).toString();
		}

	}

	/**
	 * An attempt to sign in failed. The event does not contain the typed text.
	 *
	 * @param subject {@code sign-in} and the uid; {@code sign-in} alone if the name
	 * belongs to nobody
	 * @param address the address of the browser
	 * @param cause why it failed
	 */
	record SignInFailed(AuditSubject subject, String address, String cause) implements AccessEvent {

		@Override
		public String detail() {
			return new DetailText().text("address", this.address).text("cause", this.cause).toString();
		}

	}

	/**
	 * The role of a person or token did not allow a request.
	 *
	 * @param subject {@code access} and the name of the actor
	 * @param place the page, or the method and path of the request
	 * @param address the client's address
	 */
	record AccessDenied(AuditSubject subject, String place, String address) implements AccessEvent {

		@Override
		public String detail() {
			return new DetailText().text("place", this.place).text("address", this.address).toString();
		}

	}

	/**
	 * A token was refused. The event does not contain what was sent.
	 *
	 * @param subject {@code token} and its number; {@code token} alone if there is no
	 * such token
	 * @param address the address of the caller
	 * @param cause why it was refused
	 */
	record TokenRefused(AuditSubject subject, String address, String cause) implements AccessEvent {

		@Override
		public String detail() {
			return new DetailText().text("address", this.address).text("cause", this.cause).toString();
		}

	}

	/**
	 * A form or browser request was refused because it had no valid CSRF token. The event
	 * does not contain what was sent.
	 *
	 * @param subject {@code access} and the name of the person who is signed in;
	 * {@code access} alone if nobody is
	 * @param place the method and path of the request
	 * @param address the address of the browser
	 */
	record FormRefused(AuditSubject subject, String place, String address) implements AccessEvent {

		@Override
		public String detail() {
			return new DetailText().text("place", this.place).text("address", this.address).toString();
		}

	}

	/**
	 * A passcode was shown.
	 *
	 * @param subject {@code passcode} and the uid of the owner
	 * @param address the address of the browser
	 */
	record PasscodeRead(AuditSubject subject, String address) implements AccessEvent {

		@Override
		public String detail() {
			return new DetailText().text("address", this.address).toString();
		}

	}

	/**
	 * A file was downloaded, or a list of people was read over REST.
	 *
	 * @param subject {@code export} and the kind of content
	 * @param address the address of the browser or caller
	 */
	record DataExported(AuditSubject subject, String address) implements AccessEvent {

		@Override
		public String detail() {
			return new DetailText().text("address", this.address).toString();
		}

	}

	/**
	 * Further events of one kind without separate rows.
	 *
	 * @param subject the subject of all of them; {@code several} if they differ
	 * @param event the kind of these events
	 * @param count how many there were
	 * @param first when the first of them happened
	 * @param last when the last of them happened
	 * @param address the address of all of them; empty if they differ
	 */
	record AccessCounted(AuditSubject subject, String event, long count, Instant first, Instant last,
			String address) implements AccessEvent {

		@Override
		public String detail() {
			return new DetailText().text("event", this.event)
				.text("count", Long.toString(this.count))
				.text("first", this.first.toString())
				.text("last", this.last.toString())
				.text("address", Optional.of(this.address).filter((known) -> !known.isEmpty()))
				.toString();
		}

	}

}

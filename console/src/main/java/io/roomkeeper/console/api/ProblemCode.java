package io.roomkeeper.console.api;

import java.net.URI;
import java.util.Locale;

import org.springframework.http.HttpStatus;

/** Why a request was not done: a closed list that scripts can act on. */
enum ProblemCode {

	/** A parameter, the body or the address holds something that cannot be used. */
	INVALID_INPUT(HttpStatus.BAD_REQUEST, "Something in the request cannot be used"),
	/** No token, or one that is unknown or revoked. */
	NOT_AUTHENTICATED(HttpStatus.UNAUTHORIZED, "A valid token is needed"),
	/** The token's role does not allow it. */
	ACCESS_DENIED(HttpStatus.FORBIDDEN, "The token's role does not allow this"),
	/** Nothing is there under that address. */
	NOT_FOUND(HttpStatus.NOT_FOUND, "There is no such thing"),
	/** The address is right and the method is not. */
	METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "The address does not know this method"),
	/** Only JSON can be answered. */
	NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "Only JSON can be answered"),
	/** The request does not fit the state of things. */
	CONFLICT(HttpStatus.CONFLICT, "The request does not fit how things stand"),
	/** The job runs already. */
	JOB_ALREADY_RUNNING(HttpStatus.CONFLICT, "The job is already running"),
	/** Many people would lose their personal meeting IDs, which takes a plan. */
	NEEDS_PLAN(HttpStatus.CONFLICT, "This takes a plan"),
	/** The setting is locked for the account. */
	ACCOUNT_LOCK(HttpStatus.CONFLICT, "The setting is locked for the account"),
	/** The setting is locked by a group. */
	GROUP_LOCK(HttpStatus.CONFLICT, "The setting is locked by a group"),
	/** The setting is locked for this one person. */
	USER_LOCK(HttpStatus.CONFLICT, "The setting is locked for this person"),
	/** The organisation's plan forces the setting. */
	PLAN_FORCED(HttpStatus.CONFLICT, "The organisation's plan decides about the setting"),
	/** The person's licence does not have the setting. */
	LICENCE_LACKS_IT(HttpStatus.CONFLICT, "The person's licence does not have the setting"),
	/** Another setting forces this one. */
	FORCED_BY_DEPENDENCY(HttpStatus.CONFLICT, "Another setting forces this one"),
	/** The lock admits no exceptions. */
	NO_EXCEPTIONS(HttpStatus.CONFLICT, "The lock admits no exceptions"),
	/** Nothing binds the person that an exception could lift. */
	NOTHING_TO_LIFT(HttpStatus.CONFLICT, "There is no lock that an exception could lift"),
	/** A request for the same exception waits for a decision. */
	ALREADY_ASKED(HttpStatus.CONFLICT, "A request for this exception waits already"),
	/** The body is longer than is read. */
	TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is too long"),
	/** The body is no JSON. */
	UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Only JSON is read"),
	/** Our fault; the id finds it in the log. */
	INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong inside"),
	/** The directory cannot be asked at the moment. */
	DIRECTORY_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The directory does not answer"),
	/** The database cannot be asked at the moment. */
	STORE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The database does not answer");

	private final HttpStatus status;

	private final String title;

	ProblemCode(HttpStatus status, String title) {
		this.status = status;
		this.title = title;
	}

	/** The status that the answer has. */
	HttpStatus status() {
		return this.status;
	}

	/** What has happened in general, the same each time. */
	String title() {
		return this.title;
	}

	/** What identifies this kind of problem (RFC 9457 3.1.1). */
	URI type() {
		return URI.create("urn:roomkeeper:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

}

package io.roomkeeper.console.api;

import java.net.URI;
import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** The kinds of problems; a closed list for scripts. */
public enum ProblemCode {

	/** A parameter, the body or the path is invalid. */
	INVALID_INPUT(HttpStatus.BAD_REQUEST, "The request is invalid"),
	/** The token is missing, unknown or revoked. */
	NOT_AUTHENTICATED(HttpStatus.UNAUTHORIZED, "A valid token is required"),
	/** The token's role does not allow it. */
	ACCESS_DENIED(HttpStatus.FORBIDDEN, "The token's role does not allow this"),
	/** Nothing exists at this path. */
	NOT_FOUND(HttpStatus.NOT_FOUND, "Not found"),
	/** The path exists, but not with this method. */
	METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "The path does not support this method"),
	/** The client does not accept JSON. */
	NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "No accepted format is available"),
	/** The request conflicts with the current state. */
	CONFLICT(HttpStatus.CONFLICT, "The request conflicts with the current state"),
	/** The job is already running. */
	JOB_ALREADY_RUNNING(HttpStatus.CONFLICT, "The job is already running"),
	/**
	 * The change would disable personal meeting IDs for many people, so it needs a plan.
	 */
	NEEDS_PLAN(HttpStatus.CONFLICT, "This change needs a plan"),
	/** The setting is locked for the account. */
	ACCOUNT_LOCK(HttpStatus.CONFLICT, "The setting is locked for the account"),
	/** The setting is locked by a group. */
	GROUP_LOCK(HttpStatus.CONFLICT, "The setting is locked by a group"),
	/** The setting is locked for this person. */
	USER_LOCK(HttpStatus.CONFLICT, "The setting is locked for this person"),
	/** The organisation's plan forces the setting. */
	PLAN_FORCED(HttpStatus.CONFLICT, "The organisation's plan decides the setting"),
	/** The person's licence does not include the setting. */
	LICENCE_LACKS_IT(HttpStatus.CONFLICT, "The person's licence does not include the setting"),
	/** The organisation's plan does not include it. */
	PLAN_LACKS_IT(HttpStatus.CONFLICT, "The organisation's plan does not include this"),
	/** Another room has the number or link. */
	TAKEN(HttpStatus.CONFLICT, "Another room has this number or link"),
	/** Another setting forces this one. */
	FORCED_BY_DEPENDENCY(HttpStatus.CONFLICT, "Another setting forces this one"),
	/** The lock allows no exceptions. */
	NO_EXCEPTIONS(HttpStatus.CONFLICT, "The lock allows no exceptions"),
	/** No lock binds the person that an exception could lift. */
	NOTHING_TO_LIFT(HttpStatus.CONFLICT, "There is no lock that an exception could lift"),
	/** A request for the same exception is pending. */
	ALREADY_ASKED(HttpStatus.CONFLICT, "A request for this exception is already pending"),
	/** The object has changed since it was read. */
	PRECONDITION_FAILED(HttpStatus.PRECONDITION_FAILED, "The object has changed since it was read"),
	/** The request must name the version that it changes. */
	PRECONDITION_REQUIRED(HttpStatus.PRECONDITION_REQUIRED, "The header If-Match is required"),
	/** The caller has tried too many numbers or links. */
	TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Too many numbers or links were tried"),
	/** The body exceeds the limit. */
	TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is too large"),
	/** The body is not JSON. */
	UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The type of the body is not supported"),
	/** An internal error; the ID identifies the log entry. */
	INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "Internal error"),
	/** The directory is unavailable. */
	DIRECTORY_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The directory does not answer"),
	/** The database is unavailable. */
	STORE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The database does not answer");

	private final HttpStatus status;

	private final String title;

	ProblemCode(HttpStatus status, String title) {
		this.status = status;
		this.title = title;
	}

	/**
	 * Returns the kind of problem for the status with which Spring refuses a request; an
	 * invalid input for any other status.
	 */
	static ProblemCode of(HttpStatusCode status) {
		return switch (status.value()) {
			case 404 -> NOT_FOUND;
			case 405 -> METHOD_NOT_ALLOWED;
			case 406 -> NOT_ACCEPTABLE;
			case 413 -> TOO_LARGE;
			case 415 -> UNSUPPORTED_MEDIA_TYPE;
			default -> INVALID_INPUT;
		};
	}

	/** Returns the HTTP status of the response. */
	HttpStatus status() {
		return this.status;
	}

	/** Returns the title of this kind of problem. */
	String title() {
		return this.title;
	}

	/** Returns the URI of this kind of problem (RFC 9457, section 3.1.1). */
	URI type() {
		return URI.create("urn:roomkeeper:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

}

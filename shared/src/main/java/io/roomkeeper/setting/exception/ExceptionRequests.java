package io.roomkeeper.setting.exception;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingKey;

/** Stores requests for exceptions. Requests are never deleted. */
public interface ExceptionRequests {

	/**
	 * Adds a request that waits for a decision and returns it with its number.
	 * @param request the request; its own number is ignored
	 */
	ExceptionRequest add(ExceptionRequest request);

	/** Returns the requests that wait for a decision, oldest first. */
	List<ExceptionRequest> open();

	/** Counts the requests that wait for a decision. */
	int countOpen();

	/** Returns the request with that number. */
	Optional<ExceptionRequest> find(long id);

	/** Returns the request for a person and setting that waits for a decision. */
	Optional<ExceptionRequest> openOf(PersonId person, SettingKey key);

	/**
	 * Stores the decision on a request.
	 * @return false if the request was already decided
	 */
	boolean decide(long id, ExceptionRequest.Decided decision);

}

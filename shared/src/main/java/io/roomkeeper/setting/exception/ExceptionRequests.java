package io.roomkeeper.setting.exception;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingKey;

/** The store of requests for exceptions. None is deleted. */
public interface ExceptionRequests {

	/**
	 * Adds a request that waits for a decision and returns it with its number.
	 * @param request its number means nothing
	 */
	ExceptionRequest add(ExceptionRequest request);

	/** Those that wait for a decision, the oldest first. */
	List<ExceptionRequest> open();

	/** How many wait for a decision. */
	int countOpen();

	/** The request with that number. */
	Optional<ExceptionRequest> find(long id);

	/** The request of a person and setting that waits for a decision. */
	Optional<ExceptionRequest> openOf(PersonId person, SettingKey key);

	/**
	 * Notes what became of a request.
	 * @return false if it was decided already
	 */
	boolean decide(long id, ExceptionRequest.Decided decision);

}

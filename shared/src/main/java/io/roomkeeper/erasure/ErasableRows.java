package io.roomkeeper.erasure;

import java.util.List;

import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditSubject;

/** The rows of the audit trail whose values can be erased. */
public interface ErasableRows {

	/**
	 * Returns the rows whose actor, subject or detail has a text in it, regardless of
	 * case. Reads the whole trail.
	 */
	List<AuditEntry> containing(String text);

	/** Stores the values and seals of rows from which values were erased. */
	void store(List<AuditEntry> rows);

	/** Removes a person from the objects that rows mention. */
	void forget(AuditSubject.Person person);

}

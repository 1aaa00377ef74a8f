package io.roomkeeper.database;

/** The role of a process for the embedded database. */
public enum ProcessRole {

	/** It keeps running and serves the database to commands. */
	CONSOLE,

	/** It runs for a short time and joins a running console. */
	COMMAND,

	/** It works on the runs of other processes. Only PostgreSQL has such processes. */
	WORKER

}

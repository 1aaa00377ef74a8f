package io.roomkeeper.database;

/** What a process is to the embedded database. */
public enum ProcessRole {

	/** It stays, and serves the database to commands. */
	CONSOLE,

	/** It comes and goes, and joins a console where one runs. */
	COMMAND

}

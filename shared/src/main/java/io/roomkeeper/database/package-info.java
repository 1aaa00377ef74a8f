/**
 * Opens the database, HSQLDB in the data directory or PostgreSQL, and records which
 * process owns it.
 */
@NullMarked
package io.roomkeeper.database;

import org.jspecify.annotations.NullMarked;

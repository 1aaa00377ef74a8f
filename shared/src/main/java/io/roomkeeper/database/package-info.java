/**
 * Opens the database, HSQLDB in the data directory or PostgreSQL, and says which process
 * owns it.
 */
@NullMarked
package io.roomkeeper.database;

import org.jspecify.annotations.NullMarked;

package io.roomkeeper.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The database to which a rehearsal copies the data of a PostgreSQL database.
 *
 * @param url its address; empty if there is none
 * @param username the account, which must be able to create a schema
 * @param password the password of the account
 */
@ConfigurationProperties("roomkeeper.rehearsal")
record RehearsalProperties(@Nullable String url, @Nullable String username, @Nullable String password) {

}

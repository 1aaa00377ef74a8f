/** People, groups and the directory's state in the database. */
@NullMarked
package io.roomkeeper.store.person;

import org.jspecify.annotations.NullMarked;

/** Settings, exceptions and requests for them in the database. */
@NullMarked
package io.roomkeeper.store.setting;

import org.jspecify.annotations.NullMarked;

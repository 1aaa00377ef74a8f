/** The JDBC adapters of the domain's stores, and the embedded database. */
@NullMarked
package io.roomkeeper.store;

import org.jspecify.annotations.NullMarked;

/** The JDBC adapters of the domain's stores. */
@NullMarked
package io.roomkeeper.store;

import org.jspecify.annotations.NullMarked;

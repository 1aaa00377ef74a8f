/**
 * Stores in memory, for tests of the domain. They pass the same contract tests as the
 * stores in a database.
 */
@NullMarked
package io.roomkeeper.store.memory;

import org.jspecify.annotations.NullMarked;

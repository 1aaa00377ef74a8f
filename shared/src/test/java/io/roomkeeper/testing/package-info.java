/** What the tests of all modules need on the machine that runs them. */
@NullMarked
package io.roomkeeper.testing;

import org.jspecify.annotations.NullMarked;

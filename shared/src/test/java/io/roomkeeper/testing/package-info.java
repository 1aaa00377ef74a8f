/** What tests of all modules need of the machine that they run on. */
@NullMarked
package io.roomkeeper.testing;

import org.jspecify.annotations.NullMarked;

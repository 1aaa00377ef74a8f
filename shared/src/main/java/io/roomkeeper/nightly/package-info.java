/** The report of each nightly job: what it did, what needs attention, what comes next. */
@NullMarked
package io.roomkeeper.nightly;

import org.jspecify.annotations.NullMarked;

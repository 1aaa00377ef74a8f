/** Comma-separated values for spreadsheets. */
@NullMarked
package io.roomkeeper.csv;

import org.jspecify.annotations.NullMarked;

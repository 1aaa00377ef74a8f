/** Rows that a spreadsheet opens as text. */
@NullMarked
package io.roomkeeper.csv;

import org.jspecify.annotations.NullMarked;

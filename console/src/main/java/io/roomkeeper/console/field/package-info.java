/**
 * Fields for dates and times: their calendars, formats and messages are in the reader's
 * language.
 */
@NullMarked
package io.roomkeeper.console.field;

import org.jspecify.annotations.NullMarked;

/** The adapter for BigBlueButton: signed requests, and the addresses of participants. */
@NullMarked
package io.roomkeeper.service.bbb;

import org.jspecify.annotations.NullMarked;

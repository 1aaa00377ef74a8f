/** The adapter for Jitsi: signs the tokens with which participants enter rooms. */
@NullMarked
package io.roomkeeper.service.jitsi;

import org.jspecify.annotations.NullMarked;

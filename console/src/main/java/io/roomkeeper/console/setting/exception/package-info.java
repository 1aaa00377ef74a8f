/** Pages on which exceptions are requested, decided and ended. */
@NullMarked
package io.roomkeeper.console.setting.exception;

import org.jspecify.annotations.NullMarked;

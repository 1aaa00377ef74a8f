/** Pages on which exceptions are asked for, decided and ended. */
@NullMarked
package io.roomkeeper.console.setting.exception;

import org.jspecify.annotations.NullMarked;

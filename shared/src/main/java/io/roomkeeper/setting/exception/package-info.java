/** Exceptions from locks: requesting, granting, refusing and ending them. */
@NullMarked
package io.roomkeeper.setting.exception;

import org.jspecify.annotations.NullMarked;

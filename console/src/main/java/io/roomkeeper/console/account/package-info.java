/** The pages about the user's own account, such as their sessions. */
@NullMarked
package io.roomkeeper.console.account;

import org.jspecify.annotations.NullMarked;

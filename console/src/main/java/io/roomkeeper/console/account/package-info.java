/** What people see of their own account beside their room: where they are signed in. */
@NullMarked
package io.roomkeeper.console.account;

import org.jspecify.annotations.NullMarked;

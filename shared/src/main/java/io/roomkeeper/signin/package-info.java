/** Who may sign in, how often they may try, and whether their account is still valid. */
@NullMarked
package io.roomkeeper.signin;

import org.jspecify.annotations.NullMarked;

/** Pages that explain why a setting has its value for a person. */
@NullMarked
package io.roomkeeper.console.setting.explain;

import org.jspecify.annotations.NullMarked;

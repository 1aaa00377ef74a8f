/**
 * The components that all pages share: icons, badges, panels, and formats of dates and
 * numbers.
 */
@NullMarked
package io.roomkeeper.console.component;

import org.jspecify.annotations.NullMarked;

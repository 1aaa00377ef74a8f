/**
 * What the pages of the console are built from: icons, badges, panels, and how dates and
 * numbers are written.
 */
@NullMarked
package io.roomkeeper.console.component;

import org.jspecify.annotations.NullMarked;

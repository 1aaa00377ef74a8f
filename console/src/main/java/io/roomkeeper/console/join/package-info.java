/**
 * The public join pages behind numbers and personal links: HTML made on the server, for
 * visitors who have neither a session nor scripts.
 */
@NullMarked
package io.roomkeeper.console.join;

import org.jspecify.annotations.NullMarked;

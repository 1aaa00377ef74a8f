/**
 * Where people meet: the port to meeting services, and its adapter for any service with
 * addresses.
 */
@NullMarked
package io.roomkeeper.service;

import org.jspecify.annotations.NullMarked;

package io.roomkeeper.join;

import java.time.Duration;

/**
 * How many wrong passcodes are compared.
 *
 * @param perRoomAndNetwork the limit for one address from one network
 * @param perRoom the limit for one address from all networks in which nobody has entered
 * its right passcode
 * @param perNetwork the limit for all addresses from one network; many people may share
 * it
 * @param window how long a wrong passcode counts
 */
record PasscodeLimits(int perRoomAndNetwork, int perRoom, int perNetwork, Duration window) {

	/** Ten a quarter of an hour from one network, and thirty from strangers together. */
	static final PasscodeLimits DEFAULT = new PasscodeLimits(10, 30, 300, Duration.ofMinutes(15));

}

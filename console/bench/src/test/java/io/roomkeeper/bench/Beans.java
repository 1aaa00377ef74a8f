package io.roomkeeper.bench;

/** The beans of a running Roomkeeper. */
interface Beans {

	/** Returns the bean of a type. */
	<T> T part(Class<T> type);

}

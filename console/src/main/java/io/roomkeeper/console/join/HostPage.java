package io.roomkeeper.console.join;

/** The page on which a host starts a room and admits guests. */
public final class HostPage {

	/** The path, up to the key of the room or meeting. */
	public static final String PATH = "host/";

	private HostPage() {
	}

	/**
	 * Returns the path of the page of one room.
	 * @param place the key of a room or meeting, {@code id-12} or {@code m-5}
	 */
	public static String of(String place) {
		return PATH + place;
	}

}

package io.roomkeeper.batch.cli;

/** The commands' entrance. */
public final class RoomkeeperCommand {

	private RoomkeeperCommand() {
	}

	/** Runs one command. */
	public static void main(String[] args) {
		System.exit(2);
	}

}

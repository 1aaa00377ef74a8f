package io.roomkeeper.store;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** How this process is called where others read of it. */
final class ThisProcess {

	private ThisProcess() {
	}

	static long pid() {
		return ProcessHandle.current().pid();
	}

	/** For example {@code process 123 on rooms.example.org}. */
	static String description() {
		return "process %d on %s".formatted(pid(), host());
	}

	private static String host() {
		try {
			return InetAddress.getLocalHost().getHostName();
		}
		catch (UnknownHostException ex) {
			return "this machine";
		}
	}

}

package io.roomkeeper.database;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Describes this process for users and other processes. */
public final class ThisProcess {

	private ThisProcess() {
	}

	static long pid() {
		return ProcessHandle.current().pid();
	}

	/** Returns a description, for example {@code process 123 on rooms.example.org}. */
	public static String description() {
		return "process %d on %s".formatted(pid(), host());
	}

	/** Returns whether a described process ran on this machine and has ended. */
	public static boolean isGone(String description) {
		String[] words = description.split(" on ", 2);
		return words.length == 2 && words[1].equals(host()) && words[0].matches("process [0-9]{1,18}")
				&& ProcessHandle.of(Long.parseLong(words[0].substring("process ".length())))
					.filter(ProcessHandle::isAlive)
					.isEmpty();
	}

	private static String host() {
		try {
			return InetAddress.getLocalHost().getHostName();
		}
		catch (UnknownHostException _) {
			return "this machine";
		}
	}

}

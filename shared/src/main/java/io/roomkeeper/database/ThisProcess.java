package io.roomkeeper.database;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** How this process is called where others read of it. */
public final class ThisProcess {

	private ThisProcess() {
	}

	static long pid() {
		return ProcessHandle.current().pid();
	}

	/** For example {@code process 123 on rooms.example.org}. */
	public static String description() {
		return "process %d on %s".formatted(pid(), host());
	}

	/** Whether a process described so was on this machine and is no longer. */
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
		catch (UnknownHostException ex) {
			return "this machine";
		}
	}

}

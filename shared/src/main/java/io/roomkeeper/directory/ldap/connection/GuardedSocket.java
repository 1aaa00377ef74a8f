package io.roomkeeper.directory.ldap.connection;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;

/** A plain socket whose incoming bytes are counted. */
final class GuardedSocket extends Socket {

	private final AnswerGuard guard;

	GuardedSocket(AnswerGuard guard) {
		this.guard = guard;
	}

	@Override
	public InputStream getInputStream() throws IOException {
		return this.guard.watch(super.getInputStream());
	}

}

package io.roomkeeper.reinvite.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import io.roomkeeper.meeting.mail.InvitationMail;
import org.jspecify.annotations.Nullable;

/**
 * Stores the results of messages while the next ones are sent. Results that arrive during
 * a commit share the next commit, so a slow disk does not slow down the sending. If the
 * process ends suddenly, only results that wait for a commit are lost; their messages are
 * sent again with the same bytes.
 */
final class ResultWriter {

	private final Consumer<List<InvitationMail>> store;

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition idle = this.lock.newCondition();

	private List<InvitationMail> waiting = new ArrayList<>();

	private boolean writing;

	private @Nullable RuntimeException failure;

	/**
	 * @param store stores results in one transaction
	 */
	ResultWriter(Consumer<List<InvitationMail>> store) {
		this.store = store;
	}

	/**
	 * Stores a result soon.
	 * @throws RuntimeException if an earlier result could not be stored
	 */
	void add(InvitationMail settled) {
		this.lock.lock();
		try {
			requireNoFailure();
			this.waiting.add(settled);
			if (!this.writing) {
				this.writing = true;
				Thread.ofVirtual().name("mail-results").start(this::write);
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Waits until all results are stored.
	 * @throws RuntimeException if a result could not be stored
	 */
	void flush() {
		this.lock.lock();
		try {
			while (this.writing) {
				this.idle.awaitUninterruptibly();
			}
			requireNoFailure();
		}
		finally {
			this.lock.unlock();
		}
	}

	private void write() {
		List<InvitationMail> together = next();
		while (!together.isEmpty()) {
			try {
				this.store.accept(together);
			}
			catch (RuntimeException ex) {
				fail(ex);
			}
			together = next();
		}
	}

	/** Returns the results that wait; ends the writing if there are none. */
	private List<InvitationMail> next() {
		this.lock.lock();
		try {
			List<InvitationMail> together = (this.failure == null) ? this.waiting : List.of();
			this.waiting = new ArrayList<>();
			if (together.isEmpty()) {
				this.writing = false;
				this.idle.signalAll();
			}
			return together;
		}
		finally {
			this.lock.unlock();
		}
	}

	private void fail(RuntimeException ex) {
		this.lock.lock();
		try {
			this.failure = ex;
		}
		finally {
			this.lock.unlock();
		}
	}

	private void requireNoFailure() {
		RuntimeException failed = this.failure;
		if (failed != null) {
			this.failure = null;
			throw failed;
		}
	}

}

package io.roomkeeper.directory.ldap;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import io.roomkeeper.directory.DirectoryCursor;
import io.roomkeeper.directory.DirectoryException;
import io.roomkeeper.directory.DirectoryUser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The caller does not notice that pages are fetched and converted ahead. */
class PagesAheadTests {

	/** The page that the caller takes, and three ahead of it. */
	private static final int MOST = 4;

	@Test
	void listsOnlyTheRefusedEntriesOfPagesThatWereTaken() {
		try (HostileServer server = HostileServer.start(
				(search, answer) -> answer.person("p" + search).useless("x" + search).page((search < 9) ? "more" : ""));
				DirectoryCursor<DirectoryUser> people = server.directory().users()) {
			assertThat(people.refused()).isEmpty();
			for (int page = 0; page < 10; page++) {
				assertThat(people.next().uid().value()).isEqualTo("p" + page);
				assertThat(people.refused()).hasSize(page + 1);
				assertThat(people.refused().getLast().dn()).startsWith("cn=x" + page + ",");
			}
			assertThat(people.hasNext()).isFalse();
		}
	}

	@Test
	void returnsThePagesBeforeAFailure() {
		try (HostileServer server = HostileServer.start((search, answer) -> {
			if (search == 3) {
				answer.reference("ldap://127.0.0.1:1/dc=example,dc=org");
			}
			answer.person("p" + search).page("more");
		}); DirectoryCursor<DirectoryUser> people = server.directory().users()) {
			for (int page = 0; page < 3; page++) {
				assertThat(people.next().uid().value()).isEqualTo("p" + page);
			}
			assertThatExceptionOfType(DirectoryException.class).isThrownBy(people::hasNext)
				.withMessageContaining("refers to another server");
		}
	}

	@Test
	void fetchesAndConvertsALimitedNumberOfPages() throws InterruptedException {
		AtomicInteger searches = new AtomicInteger();
		CountDownLatch asMany = new CountDownLatch(MOST);
		try (HostileServer server = HostileServer.start((search, answer) -> {
			searches.incrementAndGet();
			answer.person("p" + search).page("more");
			asMany.countDown();
		})) {
			try (DirectoryCursor<DirectoryUser> people = server.directory().users()) {
				people.next();
				asMany.await();
			}
			assertThat(searches).hasValue(MOST);
		}
	}

	@Test
	void closesAfterThePageThatIsBeingFetched() throws InterruptedException {
		AtomicInteger searches = new AtomicInteger();
		CountDownLatch asked = new CountDownLatch(2);
		CountDownLatch closing = new CountDownLatch(1);
		try (HostileServer server = HostileServer.start((search, answer) -> {
			searches.incrementAndGet();
			asked.countDown();
			if (search == 1) {
				await(closing);
			}
			answer.person("p" + search).page("more");
		})) {
			DirectoryCursor<DirectoryUser> people = server.directory().users();
			people.next();
			asked.await();
			Thread closer = Thread.ofPlatform().start(people::close);
			while (closer.getState() != Thread.State.WAITING && closer.getState() != Thread.State.TIMED_WAITING) {
				Thread.onSpinWait();
			}
			closing.countDown();
			closer.join();
			assertThat(searches).hasValue(2);
		}
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

package io.roomkeeper.store;

import java.time.Instant;
import java.util.Optional;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.exception.ExceptionRequest;
import io.roomkeeper.setting.exception.ExceptionRequest.Decided;
import io.roomkeeper.store.memory.MemoryStores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

class ExceptionRequestsTests {

	private static final SettingKey CHAT = new SettingKey("in_meeting.chat");

	private static final Instant LATER = SharedContract.NOW.plusSeconds(60);

	@Nested
	class InMemory extends Contract {

		InMemory() {
			super(new MemoryStores());
		}

	}

	@Nested
	class OnHsqldb extends Contract {

		OnHsqldb() {
			super(TestDatabase.hsqldb());
		}

	}

	@Nested
	@Tag("postgresql")
	class OnPostgresql extends Contract {

		OnPostgresql() {
			super(TestDatabase.postgresql());
		}

	}

	abstract static class Contract extends SharedContract {

		Contract(TestStores stores) {
			super(stores);
		}

		private ExceptionRequest ask(PersonId person, Instant at) {
			return this.stores.exceptionRequests()
				.add(new ExceptionRequest(0, person, CHAT, at.plusSeconds(3600), "ana", at, "exam", Optional.empty()));
		}

		@Test
		void listsRequestsThatWaitOldestFirst() {
			PersonId ana = add("ana", "Ana", "García");
			PersonId bo = add("bo", "Bo", "Young");
			ExceptionRequest second = ask(ana, LATER);
			ExceptionRequest first = ask(bo, NOW);

			assertThat(this.stores.exceptionRequests().open()).containsExactly(first, second);
			assertThat(this.stores.exceptionRequests().countOpen()).isEqualTo(2);
			assertThat(this.stores.exceptionRequests().openOf(ana, CHAT)).contains(second);
			assertThat(this.stores.exceptionRequests().openOf(ana, new SettingKey("in_meeting.polling"))).isEmpty();
		}

		@Test
		void decidesARequestOnce() {
			PersonId ana = add("ana", "Ana", "García");
			ExceptionRequest asked = ask(ana, NOW);
			Decided granted = new Decided(true, "bjorn", LATER, "agreed");

			assertThat(this.stores.exceptionRequests().decide(asked.id(), granted)).isTrue();
			assertThat(this.stores.exceptionRequests().decide(asked.id(), new Decided(false, "eva", LATER, "no")))
				.isFalse();

			assertThat(this.stores.exceptionRequests().find(asked.id()).flatMap(ExceptionRequest::decision))
				.contains(granted);
			assertThat(this.stores.exceptionRequests().open()).isEmpty();
			assertThat(ask(ana, LATER).id()).isNotEqualTo(asked.id());
		}

		@Test
		void keepsOnlyOneOpenRequestForAPersonAndSetting() {
			PersonId ana = add("ana", "Ana", "García");
			ask(ana, NOW);

			assertThatException().isThrownBy(() -> ask(ana, LATER));

			assertThat(this.stores.exceptionRequests().countOpen()).isOne();
		}

	}

}

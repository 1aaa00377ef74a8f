package io.roomkeeper.store;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.service.ConfiguredServices;
import io.roomkeeper.service.MeetingService;
import io.roomkeeper.service.ServiceClient;
import io.roomkeeper.service.ServiceKind;
import io.roomkeeper.service.ServiceMonitor;
import io.roomkeeper.service.ServiceOutage;
import io.roomkeeper.service.bbb.BbbServer;
import io.roomkeeper.service.bbb.BbbSite;
import io.roomkeeper.service.bbb.BigBlueButtonService;
import io.roomkeeper.service.bbb.ChecksumAlgorithm;
import io.roomkeeper.store.join.JdbcServiceOutages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ServiceMonitorTests {

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

	abstract static class Contract extends StoreContract {

		private BbbServer server;

		private ServiceMonitor monitor;

		Contract(TestDatabase database) {
			super(database);
		}

		@BeforeEach
		void start() throws IOException {
			this.server = new BbbServer("SHA-256");
			this.monitor = monitor();
		}

		@AfterEach
		void stop() {
			this.server.close();
		}

		@Test
		void aServiceIsDownAfterTwoChecksWithoutAnAnswerAndUpAfterTwoWithOne() {
			this.server.answers("no XML");
			this.monitor.check();
			assertThat(this.monitor.outages()).isEmpty();
			assertThat(this.monitor.inPlaceOf(ServiceKind.BIGBLUEBUTTON)).isEqualTo(ServiceKind.BIGBLUEBUTTON);

			this.monitor.check();
			assertThat(this.monitor.outages())
				.containsExactly(new ServiceOutage(ServiceKind.BIGBLUEBUTTON, NOW, Optional.of(ServiceKind.BUILT_IN)));
			assertThat(this.monitor.inPlaceOf(ServiceKind.BIGBLUEBUTTON)).isEqualTo(ServiceKind.BUILT_IN);
			assertThat(this.monitor.isUp(ServiceKind.BIGBLUEBUTTON)).isFalse();

			this.server.answers("");
			this.monitor.check();
			assertThat(this.monitor.isUp(ServiceKind.BIGBLUEBUTTON)).isFalse();
			this.monitor.check();
			assertThat(this.monitor.inPlaceOf(ServiceKind.BIGBLUEBUTTON)).isEqualTo(ServiceKind.BIGBLUEBUTTON);
			assertThat(events()).containsExactly("ServiceFailed", "ServiceRecovered");
		}

		@Test
		void severalConsolesRecordAnOutageOnceAndAgreeAboutIt() {
			ServiceMonitor other = monitor();
			this.server.answers("no XML");
			this.monitor.check();
			this.monitor.check();

			other.check();

			assertThat(other.inPlaceOf(ServiceKind.BIGBLUEBUTTON)).isEqualTo(ServiceKind.BUILT_IN);
			other.check();
			assertThat(events()).containsExactly("ServiceFailed");
		}

		@Test
		void oneMissedCheckIsNoOutage() {
			for (int i = 0; i < 3; i++) {
				this.server.answers("no XML");
				this.monitor.check();
				this.server.answers("");
				this.monitor.check();
			}

			assertThat(events()).isEmpty();
		}

		private ServiceMonitor monitor() {
			List<MeetingService> services = List.of(new BigBlueButtonService(
					new BbbSite(this.server.url(), BbbServer.SECRET, ChecksumAlgorithm.SHA_256),
					new ServiceClient(Duration.ofSeconds(5))));
			return new ServiceMonitor(
					new ConfiguredServices(services, ServiceKind.BIGBLUEBUTTON, Optional.of(ServiceKind.BUILT_IN)),
					new JdbcServiceOutages(this.database.jdbc()),
					this.database.auditedTransaction(Clock.fixed(NOW, ZoneOffset.UTC)));
		}

		private List<String> events() {
			List<AuditEntry> entries = new ArrayList<>();
			this.database.auditTrail().read(entries::add);
			return entries.stream().map(AuditEntry::kind).filter((kind) -> kind.startsWith("Service")).toList();
		}

	}

}

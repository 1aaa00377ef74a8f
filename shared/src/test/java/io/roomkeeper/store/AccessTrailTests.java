package io.roomkeeper.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.access.AccessTrail;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditEvent;
import io.roomkeeper.audit.AuditPage;
import io.roomkeeper.audit.AuditQuery;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.audit.AuditVerification;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.signin.BreakGlass;
import io.roomkeeper.signin.TypedNames;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Tests which events are recorded when a person signs in, is refused or exports data. */
class AccessTrailTests extends StoreContract {

	private static final String HERE = "192.0.2.7";

	private static final Actor BOSS = new Actor("boss", Set.of(Role.ADMIN), Origin.token(3));

	/** Causes each kind of event from one of several addresses. */
	private static final Map<String, BiConsumer<AccessTrail, String>> KINDS = Map.of("FormRefused",
			(trail, address) -> trail.formRefused(Optional.empty(), "POST /users", address), "SignInSucceeded",
			(trail, address) -> trail.signedIn("ana", address), "SignInFailed",
			(trail, address) -> trail.signInFailed(Optional.of("ana"), address, "WRONG"), "AccessDenied",
			(trail, address) -> trail.denied(BOSS, "audit", address), "TokenRefused",
			(trail, address) -> trail.tokenRefused(OptionalInt.of(7), address, "REVOKED"), "PasscodeRead",
			(trail, address) -> trail.passcodeRead(BOSS, "ana", address), "DataExported",
			(trail, address) -> trail.exported(BOSS, "users", address));

	private final MovableClock clock = new MovableClock(NOW);

	private AccessTrail trail;

	AccessTrailTests() {
		super(TestDatabase.hsqldb());
	}

	@BeforeEach
	void beginAgain() {
		this.clock.set(NOW);
		this.trail = new AccessTrail(this.database.auditTrail(), this.clock);
	}

	@ParameterizedTest
	@ValueSource(strings = { "SignInSucceeded", "SignInFailed", "AccessDenied", "TokenRefused", "FormRefused",
			"PasscodeRead", "DataExported" })
	void recordsEachKindWithItsAddress(String kind) {
		event(kind).accept(this.trail, HERE);

		assertThat(rows()).singleElement().satisfies((entry) -> {
			assertThat(entry.kind()).isEqualTo(kind);
			assertThat(entry.subject()).isNotBlank();
			assertThat(entry.detail()).contains(HERE);
			assertThat(entry.origin()).isNotEmpty();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "SignInSucceeded", "SignInFailed", "AccessDenied", "TokenRefused", "FormRefused",
			"PasscodeRead", "DataExported" })
	void limitsTheRowsOfEachKindAndCountsTheRest(String kind) {
		for (int i = 0; i < 2_000; i++) {
			event(kind).accept(this.trail, HERE);
		}
		this.trail.close();

		assertThat(rows()).hasSizeLessThanOrEqualTo(101);
		assertThat(counted(kind)).isEqualTo(2_000);
	}

	@Test
	void countsAFloodOfFailuresFromOneAddressInOneRow() {
		flood(10_000, (i) -> HERE);

		assertThat(rows()).hasSize(10);
		this.clock.set(NOW.plus(Duration.ofMinutes(15)));
		this.trail.flush();

		assertThat(rows()).hasSize(11);
		assertThat(rows().getFirst().detail()).contains("\"event\":\"SignInFailed\"", "\"count\":\"9990\"",
				"\"first\":\"" + NOW, HERE);
		assertThat(AuditVerification.verify(this.database.auditTrail()).intact()).isTrue();
	}

	@Test
	void limitsTheRowsOfAFloodFromManyAddresses() {
		flood(10_000, (i) -> "10.0." + i / 250 + "." + i % 250);
		this.trail.close();

		assertThat(rows()).hasSizeLessThanOrEqualTo(201);
		assertThat(counted("SignInFailed")).isEqualTo(10_000);
	}

	@Test
	void treatsAnIpv6NetworkAsOneSource() {
		flood(1_000, (i) -> "2001:db8::" + Integer.toHexString(i + 1));

		assertThat(rows()).hasSize(10);
	}

	@Test
	void writesTheSummaryBeforeTheFirstEventAfterTheWindow() {
		flood(30, (i) -> HERE);
		this.clock.set(NOW.plus(Duration.ofMinutes(16)));

		this.trail.signedIn("ana", HERE);

		assertThat(rows()).extracting(AuditEntry::kind)
			.startsWith("SignInSucceeded", "AccessCounted", "SignInFailed")
			.hasSize(12);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ana", " ANA ", "ana@example.org", "ana@campus.test", "CAMPUS\\ana" })
	void namesTheSubject(String typed) {
		add("ana", "Ana", "García");

		assertThat(names().owner(typed)).contains("ana");
	}

	@Test
	void namesTheBreakGlassAdmin() {
		assertThat(names().owner("Glass")).contains("glass");
	}

	@Test
	void storesNothingOfAnUnknownName() {
		for (String typed : List.of("correct horse battery staple", "", "\\", "@", "a".repeat(2_000_000), "a\r\nb")) {
			this.trail.signInFailed(names().owner(typed), HERE, "WRONG");
		}

		assertThat(rows()).hasSize(6).allSatisfy((entry) -> {
			assertThat(entry.actor()).isEqualTo(AccessTrail.ANONYMOUS);
			assertThat(entry.subject()).isEqualTo("sign-in");
			assertThat(entry.detail()).isEqualTo("{\"address\":\"192.0.2.7\",\"cause\":\"WRONG\"}");
		});
	}

	@Test
	void limitsAndCleansTextsFromOutside() {
		this.trail.denied(BOSS, "GET /\n" + "x".repeat(100_000), "\u202e" + "9".repeat(100_000));

		assertThat(rows()).singleElement().satisfies((entry) -> {
			assertThat(entry.detail()).hasSizeLessThan(400).contains("\\u000a", "\\u202e").doesNotContain("\n");
		});
	}

	@Test
	void sendsNothingThatCannotBeRecorded() {
		this.trail = new AccessTrail(new Broken(this.database.auditTrail()), this.clock);

		assertThatIllegalStateException().isThrownBy(() -> this.trail.passcodeRead(BOSS, "ana", HERE));
		assertThatIllegalStateException().isThrownBy(() -> this.trail.exported(BOSS, "users", HERE));
		assertThatIllegalStateException().isThrownBy(() -> this.trail.signedIn("ana", HERE));
	}

	@Test
	void countsRefusalsThatCouldNotBeRecorded() {
		Broken broken = new Broken(this.database.auditTrail());
		this.trail = new AccessTrail(broken, this.clock);
		flood(50, (i) -> HERE);
		this.clock.set(NOW.plus(Duration.ofMinutes(15)));
		flood(50, (i) -> HERE);
		broken.works = true;

		this.trail.close();

		assertThat(counted("SignInFailed")).isEqualTo(100);
	}

	private void flood(int times, IntFunction<String> address) {
		IntStream.range(0, times)
			.forEach((i) -> this.trail.signInFailed(Optional.of("user" + i), address.apply(i), "WRONG"));
	}

	private TypedNames names() {
		return new TypedNames(new PersonLookup(this.database.people()), new BreakGlass("glass", "a hash"));
	}

	private List<AuditEntry> rows() {
		return this.database.auditTrail().latest(Long.MAX_VALUE, 1_000);
	}

	/** Counts the events of a kind, including those in summary rows. */
	private long counted(String kind) {
		return rows().stream().mapToLong((entry) -> {
			if (entry.kind().equals(kind)) {
				return 1;
			}
			return entry.detail().contains("\"event\":\"" + kind + "\"")
					? Long.parseLong(entry.detail().replaceAll(".*\"count\":\"([0-9]+)\".*", "$1")) : 0;
		}).sum();
	}

	private static BiConsumer<AccessTrail, String> event(String kind) {
		return Optional.ofNullable(KINDS.get(kind)).orElseThrow();
	}

	/** A trail that cannot be written. */
	private static final class Broken implements AuditTrail {

		private final AuditTrail trail;

		private boolean works;

		Broken(AuditTrail trail) {
			this.trail = trail;
		}

		@Override
		public AuditEntry append(String actor, Origin origin, AuditEvent event, Instant at) {
			if (!this.works) {
				throw new IllegalStateException("The disk is full");
			}
			return this.trail.append(actor, origin, event, at);
		}

		@Override
		public Head head() {
			return this.trail.head();
		}

		@Override
		public void read(long after, long last, Consumer<AuditEntry> reader) {
			this.trail.read(after, last, reader);
		}

		@Override
		public List<AuditEntry> latest(long before, int limit) {
			return this.trail.latest(before, limit);
		}

		@Override
		public AuditPage page(AuditQuery query, long before, int limit) {
			return this.trail.page(query, before, limit);
		}

		@Override
		public Optional<AuditEntry> find(long seq) {
			return this.trail.find(seq);
		}

		@Override
		public List<AuditEntry> about(AuditSubject subject, int limit) {
			return this.trail.about(subject, limit);
		}

	}

}

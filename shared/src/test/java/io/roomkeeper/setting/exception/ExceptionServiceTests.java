package io.roomkeeper.setting.exception;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.account.Plan;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.SettingFixture;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.population.EffectiveQuery;
import io.roomkeeper.setting.population.Population;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import io.roomkeeper.setting.resolution.ReasonCode;
import io.roomkeeper.setting.resolution.ResolutionModel;
import io.roomkeeper.store.TestStores;
import io.roomkeeper.store.memory.MemoryStores;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExceptionServiceTests {

	private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

	private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

	private static final SettingKey FILES = new SettingKey("in_meeting.file_transfer");

	private static final SettingKey CHAT = new SettingKey("in_meeting.chat");

	private static final Actor ADMIN = new Actor("bjorn", Set.of(Role.USER, Role.ADMIN), Origin.CONSOLE);

	private static final Actor HELPDESK = new Actor("nikos", Set.of(Role.USER, Role.HELPDESK), Origin.token(3));

	private static final Actor ANA = new Actor("ana", Set.of(Role.USER), Origin.CONSOLE);

	private static final Actor PETER = new Actor("peter", Set.of(Role.USER), Origin.CONSOLE);

	private static final Uid ANAS_UID = new Uid("ana");

	@AutoClose
	private final TestStores stores = new MemoryStores();

	private SettingFixture services = services(NOW);

	private SettingsService settings = this.services.settings;

	private ExceptionService exceptions = exceptions(NOW);

	private SettingsService service(Instant now) {
		return services(now).settings;
	}

	private ExceptionService exceptions(Instant now) {
		return this.services.exceptions(new ExceptionPolicy(Set.of(CHAT), Duration.ofDays(7)),
				Clock.fixed(now, ZoneOffset.UTC));
	}

	private SettingFixture services(Instant now) {
		Account account = new Account(Plan.ENTERPRISE, ZoneOffset.UTC, URI.create("http://localhost"), "helpdesk");
		return new SettingFixture(this.stores, account, Clock.fixed(now, ZoneOffset.UTC));
	}

	@BeforeEach
	void fill() {
		this.stores.empty();
		this.services = services(NOW);
		this.settings = this.services.settings;
		this.exceptions = exceptions(NOW);
		for (String uid : List.of("ana", "peter")) {
			PersonId id = this.stores.people().allot(1);
			DirectoryUser seen = new DirectoryUser(new DirectoryId("id of " + uid), "uid=" + uid, new Uid(uid), uid,
					uid, uid, Optional.empty(), Licence.LICENSED, Optional.empty(), Optional.empty());
			this.stores.people().add(List.of(new Person(id, seen, Optional.empty())), NOW);
		}
		lock(FILES, false);
		lock(CHAT, false);
	}

	private void lock(SettingKey key, boolean noExceptions) {
		this.settings.assign(ADMIN, new ProposedAssignment(new Scope.Account(), key, SettingValue.OFF, true,
				Optional.empty(), noExceptions, "exam season"));
	}

	private boolean locked(SettingKey key) {
		return this.settings.explain(ADMIN, PersonRef.of(ANAS_UID), key, Optional.empty()).locked();
	}

	@Test
	void unlocksThePersonOnceAnAdminGrantsTheRequest() {
		ExceptionRequest asked = this.exceptions.ask(ANA, PersonRef.of(ANAS_UID), FILES, TOMORROW, "oral exam");
		assertThat(locked(FILES)).isTrue();
		assertThat(this.exceptions.countOpen(HELPDESK)).isEqualTo(1);

		this.exceptions.decide(ADMIN, asked.id(), true, "");

		assertThat(locked(FILES)).isFalse();
		assertThat(this.exceptions.open(ADMIN)).isEmpty();
		assertThat(this.exceptions.active(ANA, PersonRef.of(ANAS_UID), FILES)).hasValueSatisfying((lent) -> {
			assertThat(lent.until()).isEqualTo(TOMORROW);
			assertThat(lent.reason()).isEqualTo("oral exam");
		});
		assertThat(service(TOMORROW).explain(ADMIN, PersonRef.of(ANAS_UID), FILES, Optional.empty()).locked()).isTrue();
	}

	@Test
	void keepsTheLockIfTheRequestIsRefused() {
		ExceptionRequest asked = this.exceptions.ask(HELPDESK, PersonRef.of(ANAS_UID), FILES, TOMORROW, "oral exam");

		this.exceptions.decide(ADMIN, asked.id(), false, "use links");

		assertThat(locked(FILES)).isTrue();
		assertThat(this.exceptions.pending(ANA, PersonRef.of(ANAS_UID), FILES)).isEmpty();
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.exceptions.decide(ADMIN, asked.id(), true, ""));
	}

	@Test
	void refusesAnExceptionFromALockThatAllowsNone() {
		lock(FILES, true);

		refused(ReasonCode.NO_EXCEPTIONS,
				() -> this.exceptions.ask(ANA, PersonRef.of(ANAS_UID), FILES, TOMORROW, "please"));
		refused(ReasonCode.NO_EXCEPTIONS,
				() -> this.exceptions.grant(ADMIN, PersonRef.of(ANAS_UID), FILES, TOMORROW, ""));
		assertThat(this.exceptions.obstacle(ANA, PersonRef.of(ANAS_UID), FILES)).contains(ReasonCode.NO_EXCEPTIONS);
	}

	@Test
	void refusesAnExceptionIfNoLockOfTheAccountOrAGroupApplies() {
		this.settings.clear(ADMIN, new Scope.Account(), FILES, AssignmentSlot.VALUE, "");
		refused(ReasonCode.NOTHING_TO_LIFT,
				() -> this.exceptions.ask(ANA, PersonRef.of(ANAS_UID), FILES, TOMORROW, "please"));

		Scope ana = this.settings.scopeOf(PersonRef.of(ANAS_UID));
		this.settings.assign(ADMIN, ProposedAssignment.locked(ana, FILES, SettingValue.OFF, Optional.empty(), ""));
		refused(ReasonCode.USER_LOCK,
				() -> this.exceptions.ask(ANA, PersonRef.of(ANAS_UID), FILES, TOMORROW, "please"));
	}

	@Test
	void letsHelpdeskGrantWhatThePolicyListsForItsMaximumDuration() {
		this.exceptions.grant(HELPDESK, PersonRef.of(ANAS_UID), CHAT, NOW.plus(Duration.ofDays(7)), "trial");

		assertThat(locked(CHAT)).isFalse();
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> this.exceptions.grant(HELPDESK, PersonRef.of(ANAS_UID), CHAT,
					NOW.plus(Duration.ofDays(8)), "trial"))
			.withMessageContaining("at most 7 days");
		this.exceptions.end(HELPDESK, PersonRef.of(ANAS_UID), CHAT, "done");
		assertThat(service(NOW.plusSeconds(1)).explain(ADMIN, PersonRef.of(ANAS_UID), CHAT, Optional.empty()).locked())
			.isTrue();
	}

	@Test
	void letsEachRoleDoOnlyWhatItMay() {
		ExceptionRequest asked = this.exceptions.ask(ANA, PersonRef.of(ANAS_UID), FILES, TOMORROW, "oral exam");

		denied(() -> this.exceptions.ask(PETER, PersonRef.of(ANAS_UID), FILES, TOMORROW, "mischief"));
		for (Actor actor : List.of(ANA, PETER, HELPDESK)) {
			denied(() -> this.exceptions.grant(actor, PersonRef.of(ANAS_UID), FILES, TOMORROW, ""));
			denied(() -> this.exceptions.decide(actor, asked.id(), true, ""));
			denied(() -> this.exceptions.decide(actor, asked.id(), false, ""));
			denied(() -> this.exceptions.end(actor, PersonRef.of(ANAS_UID), FILES, ""));
			denied(() -> this.exceptions.lapse(actor, NOW));
		}
		for (Actor actor : List.of(ANA, PETER)) {
			denied(() -> this.exceptions.open(actor));
			denied(() -> this.exceptions.running(actor));
			denied(() -> this.exceptions.grant(actor, PersonRef.of(ANAS_UID), CHAT, TOMORROW, ""));
		}
		denied(() -> this.exceptions.pending(PETER, PersonRef.of(ANAS_UID), FILES));
		assertThat(this.exceptions.open(HELPDESK)).containsExactly(asked);
	}

	@Test
	void allowsOneRequestAtATimeAndRequiresAReason() {
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> this.exceptions.ask(ANA, PersonRef.of(ANAS_UID), FILES, TOMORROW, " "));
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> this.exceptions.ask(ANA, PersonRef.of(ANAS_UID), FILES, NOW, "late"));
		this.exceptions.ask(ANA, PersonRef.of(ANAS_UID), FILES, TOMORROW, "oral exam");

		assertThatExceptionOfType(AlreadyAskedException.class)
			.isThrownBy(() -> this.exceptions.ask(HELPDESK, PersonRef.of(ANAS_UID), FILES, TOMORROW, "again"))
			.withMessageContaining("'ana' has already requested");
	}

	@Test
	void decidesARequestWhenSomebodyGrantsTheException() {
		this.exceptions.ask(ANA, PersonRef.of(ANAS_UID), FILES, TOMORROW, "oral exam");

		this.exceptions.grant(ADMIN, PersonRef.of(ANAS_UID), FILES, TOMORROW, "by phone");

		assertThat(this.exceptions.open(ADMIN)).isEmpty();
	}

	@Test
	void recordsEachStepWithItsOrigin() {
		ExceptionRequest first = this.exceptions.ask(HELPDESK, PersonRef.of(ANAS_UID), FILES, TOMORROW, "oral exam");
		this.exceptions.decide(ADMIN, first.id(), false, "use links");
		this.exceptions.grant(ADMIN, PersonRef.of(ANAS_UID), FILES, TOMORROW, "well then");
		exceptions(TOMORROW).lapse(Actor.operator("nightly").from(Origin.NIGHTLY), TOMORROW);

		assertThat(this.stores.auditTrail().latest(Long.MAX_VALUE, 4).reversed())
			.extracting(AuditEntry::kind, AuditEntry::actor, AuditEntry::origin)
			.containsExactly(tuple("ExceptionAsked", "nikos", "token 3"), tuple("ExceptionRefused", "bjorn", "console"),
					tuple("ExceptionGranted", "bjorn", "console"), tuple("ExceptionEnded", "nightly", "nightly"));
	}

	@Test
	void appliesEachStepToTheIndexWithoutRebuildingIt() {
		Population built = this.settings.population(ADMIN).population();

		ExceptionRequest first = this.exceptions.ask(HELPDESK, PersonRef.of(ANAS_UID), FILES, TOMORROW, "oral exam");
		this.exceptions.decide(ADMIN, first.id(), false, "use links");
		this.exceptions.grant(ADMIN, PersonRef.of(ANAS_UID), FILES, TOMORROW, "well then");
		assertThat(free(this.settings, NOW)).isOne();
		this.exceptions.end(ADMIN, PersonRef.of(ANAS_UID), FILES, "enough");
		assertThat(free(this.settings, NOW.plusSeconds(1))).isZero();
		this.exceptions.grant(ADMIN, PersonRef.of(ANAS_UID), FILES, TOMORROW, "once more");
		this.exceptions.lapse(Actor.operator("nightly"), TOMORROW);

		assertThat(this.settings.population(ADMIN).population()).isSameAs(built);
		assertThat(free(this.settings, TOMORROW)).isZero();
		assertThat(free(service(NOW), NOW)).isEqualTo(free(this.settings, NOW)).isOne();
	}

	private static int free(SettingsService settings, Instant asOf) {
		return settings.population(ADMIN)
			.find(new EffectiveQuery(FILES, Optional.empty(), Optional.of(false), Optional.empty()),
					ResolutionModel.PRIORITY, asOf)
			.size();
	}

	private static Tuple tuple(Object... parts) {
		return Tuple.tuple(parts);
	}

	private static void refused(ReasonCode code, ThrowingCallable call) {
		assertThatExceptionOfType(ExceptionRefusedException.class).isThrownBy(call)
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo(code));
	}

	private static void denied(ThrowingCallable call) {
		assertThatExceptionOfType(AccessDeniedForActorException.class).isThrownBy(call);
	}

}

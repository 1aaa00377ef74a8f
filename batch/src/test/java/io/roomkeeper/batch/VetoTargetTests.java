package io.roomkeeper.batch;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.forecast.ForecastItem;
import io.roomkeeper.forecast.ForecastKind;
import io.roomkeeper.forecast.ForecastService;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.exception.ExceptionService;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.veto.ActiveVeto;
import io.roomkeeper.veto.HeldEnd;
import io.roomkeeper.veto.HeldEnds;
import io.roomkeeper.veto.VetoService;
import io.roomkeeper.veto.VetoTarget;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Items of the forecast that are not rooms can be held too: numbers, locks, exceptions.
 */
class VetoTargetTests extends JobTests {

	private static final Actor ADMIN = new Actor("cy", Set.of(Role.ADMIN, Role.USER));

	private static final PersonRef ADA = PersonRef.of(new Uid("ada"));

	private static final SettingKey FILES = new SettingKey("in_meeting.file_transfer");

	private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

	private final LocalDate due = this.today.plusDays(4);

	private final LocalDate held = this.today.plusDays(20);

	private VetoService vetoes;

	@BeforeEach
	void rooms() {
		this.roomkeeper.run(JobName.SYNC, RunMode.APPLY, this.today.minusDays(10));
		this.vetoes = this.roomkeeper.get(VetoService.class);
	}

	@Test
	void aHeldNumberIsReleasedOnTheDateOfTheVeto() {
		PersonalMeetingId number = replaceNumberOfCy();

		hold(item(this.due, ForecastKind.NUMBER));

		assertThat(this.vetoes.active(ADMIN)).singleElement()
			.extracting(ActiveVeto::target, ActiveVeto::reason)
			.containsExactly(new VetoTarget.Release(number), "still printed on posters");
		assertThat(items(this.due, ForecastKind.NUMBER)).isEmpty();
		assertThat(item(this.held, ForecastKind.NUMBER).name()).isEqualTo(number.grouped());
		assertThat(release(this.due).counts().of(CountKind.UPDATED)).isZero();
		Run over = release(this.held);
		assertThat(items(over, Outcome.UPDATED)).extracting(RunItem::item).contains(number.grouped());
		assertThat(this.vetoes.active(ADMIN)).isEmpty();
	}

	@Test
	void aLiftedVetoLetsTheNumberGoAndBothAreInTheTrail() {
		PersonalMeetingId number = replaceNumberOfCy();
		this.vetoes.hold(ADMIN, new VetoTarget.Release(number), Optional.of(this.held), "still printed on posters");

		this.vetoes.lift(ADMIN, new VetoTarget.Release(number));

		assertThat(release(this.due).counts().of(CountKind.UPDATED)).isEqualTo(1);
		assertThat(trail("VetoPlaced")).singleElement().asString().contains(number.digits(), "posters");
		assertThat(trail("VetoLifted")).singleElement().asString().contains(number.digits());
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.vetoes.lift(ADMIN, new VetoTarget.Release(number)));
	}

	@Test
	void onlyANumberInQuarantineCanBeHeld() {
		PersonalMeetingId current = room("ada").pmi();

		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.vetoes.hold(ADMIN, new VetoTarget.Release(current), Optional.empty(), "why"));
	}

	@Test
	void aHeldLockEndsOnTheDateOfTheVetoAndTheForecastSaysWhy() {
		lockFiles();

		hold(item(this.due, ForecastKind.LOCK));

		assertThat(items(this.due, ForecastKind.LOCK)).isEmpty();
		assertThat(item(this.held, ForecastKind.LOCK).detail().plain()).contains("still printed on posters");
		assertThat(trail("SettingAssigned")).first().asString().contains(this.held.toString(), "posters");
	}

	@Test
	void aHeldExceptionEndsOnTheDateOfTheVetoAndTheForecastSaysWhy() {
		lockFiles();
		this.roomkeeper.get(ExceptionService.class).grant(ADMIN, ADA, FILES, noon(this.due), "exam");

		hold(item(this.due, ForecastKind.EXCEPTION));

		assertThat(items(this.due, ForecastKind.EXCEPTION)).isEmpty();
		ForecastItem later = item(this.held, ForecastKind.EXCEPTION);
		assertThat(later.name()).isEqualTo("ada");
		assertThat(later.detail().plain()).contains("still printed on posters");
		assertThat(trail("ExceptionGranted")).first().asString().contains("posters");
	}

	@Test
	void anEndIsNotMovedToAnEarlierDate() {
		lockFiles();

		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> this.vetoes.hold(ADMIN,
				new VetoTarget.LockEnd(new Scope.Account(), FILES), Optional.of(this.today.plusDays(1)), "why"));
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> this.vetoes.hold(ADMIN,
				new VetoTarget.ExceptionEnd(person("ada"), FILES), Optional.of(this.held), "there is none"));
	}

	@Test
	void aHeldEndIsInTheListAndALiftedOneIsAsBefore() {
		lockFiles();
		VetoTarget.End lock = new VetoTarget.LockEnd(new Scope.Account(), FILES);
		this.vetoes.hold(ADMIN, lock, Optional.of(this.held.minusDays(5)), "first");

		hold(item(this.held.minusDays(5), ForecastKind.LOCK));

		assertThat(this.vetoes.active(ADMIN)).singleElement()
			.extracting(ActiveVeto::target, ActiveVeto::until, ActiveVeto::reason, ActiveVeto::author)
			.containsExactly(lock, this.held, "still printed on posters", "cy");
		this.vetoes.lift(ADMIN, lock);
		assertThat(this.vetoes.active(ADMIN)).isEmpty();
		assertThat(item(this.due, ForecastKind.LOCK).detail().plain()).contains("exam season");
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.vetoes.lift(ADMIN, lock));
	}

	@Test
	void anExceptionHeldPastItsEndEndsWhenTheVetoIsLifted() {
		lockFiles();
		ExceptionService exceptions = this.roomkeeper.get(ExceptionService.class);
		exceptions.grant(ADMIN, ADA, FILES, noon(this.due), "exam");
		VetoTarget.End exception = new VetoTarget.ExceptionEnd(person("ada"), FILES);
		this.vetoes.hold(ADMIN, exception, Optional.of(this.held), "still ill");
		letPass(exception);

		assertThat(this.vetoes.active(ADMIN)).singleElement().extracting(ActiveVeto::name).isEqualTo("ada");
		this.vetoes.lift(ADMIN, exception);

		assertThat(exceptions.active(ADMIN, ADA, FILES)).isEmpty();
	}

	@Test
	void aLockHeldPastItsEndEndsWhenTheVetoIsLiftedAndItsValueStays() {
		lockFiles();
		VetoTarget.End lock = new VetoTarget.LockEnd(new Scope.Account(), FILES);
		this.vetoes.hold(ADMIN, lock, Optional.of(this.held), "more exams");
		letPass(lock);

		this.vetoes.lift(ADMIN, lock);

		EffectiveSetting files = this.roomkeeper.get(SettingsService.class).effective(person("ada"), FILES);
		assertThat(files.locked()).isFalse();
		assertThat(files.value()).isEqualTo(new SettingValue("false"));
	}

	@Test
	void aHeldEndIsForgottenOnItsDate() {
		lockFiles();
		hold(item(this.due, ForecastKind.LOCK));

		release(this.held);

		assertThat(this.roomkeeper.get(HeldEnds.class).on(this.today)).isEmpty();
	}

	@Test
	void aLockThatWasChangedSinceIsNoLongerHeld() {
		lockFiles();
		hold(item(this.due, ForecastKind.LOCK));

		lockFiles();

		assertThat(this.vetoes.active(ADMIN)).isEmpty();
	}

	/** Moves the end before the veto into the past. */
	private void letPass(VetoTarget.End target) {
		HeldEnds store = this.roomkeeper.get(HeldEnds.class);
		HeldEnd held = store.find(target).orElseThrow();
		store.put(new HeldEnd(held.target(), held.name(), Instant.now().minusSeconds(60), held.reasonBefore(),
				held.end(), held.until(), held.reason(), held.author(), held.at()));
	}

	private PersonId person(String uid) {
		return this.roomkeeper.get(PersonLookup.class).get(PersonRef.of(new Uid(uid))).id();
	}

	private void hold(ForecastItem item) {
		this.vetoes.hold(ADMIN, item.target().orElseThrow(), Optional.of(this.held), "still printed on posters");
	}

	/** Gives Cy another number; returns the old one, which is released when it is due. */
	private PersonalMeetingId replaceNumberOfCy() {
		PersonalRoom room = room("cy");
		this.roomkeeper.get(Rooms.class)
			.change(room,
					new PersonalRoom(room.owner(), new PersonalMeetingId(3_456_789_077L), room.link(), room.passcode(),
							room.state(), room.assignedOn(), room.lastUsedOn(), room.expiresOn(), room.expiredOn()),
					this.today, this.due);
		return room.pmi();
	}

	private void lockFiles() {
		this.roomkeeper.get(SettingsService.class)
			.assign(ADMIN, ProposedAssignment.locked(new Scope.Account(), FILES, new SettingValue("false"),
					Optional.of(noon(this.due)), "exam season"));
	}

	private static Instant noon(LocalDate date) {
		return date.atStartOfDay(ZoneOffset.UTC).toInstant().plus(Duration.ofHours(12));
	}

	private Run release(LocalDate date) {
		return this.roomkeeper.run(JobName.RELEASE, RunMode.APPLY, date);
	}

	private ForecastItem item(LocalDate night, ForecastKind kind) {
		List<ForecastItem> items = items(night, kind);
		assertThat(items).hasSize(1);
		return items.getFirst();
	}

	private List<ForecastItem> items(LocalDate night, ForecastKind kind) {
		return this.roomkeeper.get(ForecastService.class).items(ADMIN, night, kind);
	}

	private List<String> trail(String kind) {
		return this.roomkeeper.get(AuditTrail.class)
			.latest(Long.MAX_VALUE, 20)
			.stream()
			.filter((entry) -> entry.kind().equals(kind))
			.map((entry) -> entry.detail())
			.toList();
	}

}

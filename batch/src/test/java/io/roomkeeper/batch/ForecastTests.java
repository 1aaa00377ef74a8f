package io.roomkeeper.batch;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.forecast.Forecast;
import io.roomkeeper.forecast.ForecastItem;
import io.roomkeeper.forecast.ForecastKind;
import io.roomkeeper.forecast.ForecastNight;
import io.roomkeeper.forecast.ForecastService;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.NumberReleases;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.SettingException;
import io.roomkeeper.setting.policy.SettingExceptions;
import io.roomkeeper.veto.Veto;
import io.roomkeeper.veto.VetoKind;
import io.roomkeeper.veto.Vetoes;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The forecast says what the jobs then do. */
class ForecastTests extends JobTests {

	private static final Actor HELPDESK = new Actor("bo", Set.of(Role.HELPDESK, Role.USER));

	private static final SettingKey FILES = new SettingKey("in_meeting.file_transfer");

	private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

	@Test
	void everyNightExpiresAndWarnsAsForecast() {
		this.roomkeeper.run(JobName.SYNC, RunMode.APPLY, this.today.minusDays(355));
		use("bo", this.today.minusDays(352).toString());
		place(VetoKind.EXPIRY, "cy", this.today.plusDays(15));
		Forecast forecast = forecast(20);

		List<Integer> expired = new ArrayList<>();
		List<Integer> warned = new ArrayList<>();
		for (ForecastNight night : forecast.nights()) {
			List<String> names = names(night.date(), ForecastKind.EXPIRY);
			Run sweep = sweep(night.date());
			assertThat(items(sweep, Outcome.EXPIRED)).extracting(RunItem::item).hasSameElementsAs(names);
			expired.add((int) sweep.counts().of(CountKind.EXPIRED));
			warned.add((int) warn(night.date()).counts().of(CountKind.WARNED));
		}

		assertThat(forecast.nights()).extracting((night) -> night.count(ForecastKind.EXPIRY)).isEqualTo(expired);
		assertThat(forecast.nights()).extracting((night) -> night.count(ForecastKind.WARNING)).isEqualTo(warned);
		assertThat(expired.stream().mapToInt(Integer::intValue).sum()).isEqualTo(3);
		assertThat(warned.stream().mapToInt(Integer::intValue).sum()).isEqualTo(9);
	}

	@Test
	void listsWarningsOfLaterNights() {
		this.roomkeeper.run(JobName.SYNC, RunMode.APPLY, this.today.minusDays(355));
		use("bo", this.today.minusDays(352).toString());

		assertThat(names(this.today, ForecastKind.WARNING)).containsExactlyInAnyOrder("ada", "bo", "cy");
		assertThat(names(this.today.plusDays(3), ForecastKind.WARNING)).containsExactlyInAnyOrder("ada", "cy");
		assertThat(names(this.today.plusDays(6), ForecastKind.WARNING)).containsExactly("bo");
	}

	@Test
	void theRoomOfAMissingOwnerIsRetiredOnTheForecastDate() {
		this.roomkeeper.run(JobName.SYNC, RunMode.APPLY, this.today);
		this.roomkeeper.change("dn: uid=bo,ou=people,dc=test,dc=example\nchangetype: delete\n");
		this.roomkeeper.run(JobName.SYNC, RunMode.APPLY, this.today);

		Forecast forecast = forecast(ForecastService.NIGHTS);
		LocalDate due = forecast.nights()
			.stream()
			.filter((night) -> night.count(ForecastKind.RETIREMENT) > 0)
			.map(ForecastNight::date)
			.findFirst()
			.orElseThrow();

		assertThat(names(due, ForecastKind.RETIREMENT)).containsExactly("bo");
		assertThat(this.roomkeeper.run(JobName.SYNC, RunMode.APPLY, due.minusDays(1)).counts().of(CountKind.RETIRED))
			.isZero();
		assertThat(this.roomkeeper.run(JobName.SYNC, RunMode.APPLY, due).counts().of(CountKind.RETIRED)).isEqualTo(1);
	}

	@Test
	void exceptionsEndAndNumbersAreReleasedOnTheForecastDates() {
		this.roomkeeper.run(JobName.SYNC, RunMode.APPLY, this.today.minusDays(10));
		Instant now = Instant.now();
		this.roomkeeper.get(SettingExceptions.class)
			.grant(new SettingException(new PersonId(id("ada")), FILES, now.plus(Duration.ofDays(2)), "bo", now, ""));
		PersonalRoom room = room("cy");
		this.roomkeeper.get(Rooms.class)
			.change(room,
					new PersonalRoom(room.owner(), new PersonalMeetingId(3_456_789_077L), room.link(), room.passcode(),
							room.state(), room.assignedOn(), room.lastUsedOn(), room.expiresOn(), room.expiredOn()),
					this.today, this.today.plusDays(4));

		Forecast forecast = forecast(6);

		assertThat(forecast.nights().get(2).count(ForecastKind.EXCEPTION)).isEqualTo(1);
		assertThat(forecast.nights().get(4).count(ForecastKind.NUMBER)).isEqualTo(1);
		assertThat(names(this.today.plusDays(4), ForecastKind.NUMBER)).containsExactly(room.pmi().grouped());
		assertThat(this.roomkeeper.get(NumberReleases.class).releasable(this.today.plusDays(3), 9)).isEmpty();
		Run released = this.roomkeeper.run(JobName.RELEASE, RunMode.APPLY, this.today.plusDays(4));
		assertThat(items(released, Outcome.UPDATED)).extracting(RunItem::item).containsExactly(room.pmi().grouped());
	}

	@Test
	void startsTomorrowOnceTheNightlyJobIsDone() {
		assertThat(service().tonight(HELPDESK)).isEqualTo(LocalDate.now(ZoneOffset.UTC));

		this.roomkeeper.run(JobName.NIGHTLY, RunMode.APPLY, LocalDate.now(ZoneOffset.UTC));

		assertThat(service().tonight(HELPDESK)).isEqualTo(LocalDate.now(ZoneOffset.UTC).plusDays(1));
	}

	@Test
	void onlyAdminsAndTheHelpdeskCanReadIt() {
		Actor user = new Actor("ada", Set.of(Role.USER));

		assertThatExceptionOfType(AccessDeniedForActorException.class)
			.isThrownBy(() -> service().forecast(user, ForecastService.NIGHTS));
		assertThatExceptionOfType(AccessDeniedForActorException.class)
			.isThrownBy(() -> service().items(user, this.today, ForecastKind.EXPIRY));
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> service().forecast(HELPDESK, 32));
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> service().items(HELPDESK, this.today.minusDays(2), ForecastKind.EXPIRY));
	}

	private ForecastService service() {
		return this.roomkeeper.get(ForecastService.class);
	}

	private Forecast forecast(int nights) {
		return service().forecast(HELPDESK, nights);
	}

	private List<String> names(LocalDate night, ForecastKind kind) {
		return service().items(HELPDESK, night, kind).stream().map(ForecastItem::name).toList();
	}

	private void place(VetoKind kind, String uid, LocalDate until) {
		this.roomkeeper.get(Vetoes.class)
			.put(Veto.of(kind, new PersonId(id(uid)), until, "test", "test", Instant.now()));
	}

}

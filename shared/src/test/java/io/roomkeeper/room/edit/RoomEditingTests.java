package io.roomkeeper.room.edit;

import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.account.Plan;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.meeting.MeetingOrigin;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.reinvite.ReinviteCounts;
import io.roomkeeper.reinvite.RoomServices;
import io.roomkeeper.room.NumberRule;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.QuarantinedNumber;
import io.roomkeeper.room.edit.NumberCheck.Availability;
import io.roomkeeper.room.edit.RoomEditRefusedException.Reason;
import io.roomkeeper.room.passcode.PasscodeRule;
import io.roomkeeper.room.passcode.RefusedPasscodeException;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RoomEditingTests extends RoomEditTest {

	private static final PersonalMeetingId OTHER = new PersonalMeetingId(7_531_902_468L);

	private static final PersonRef BENS = PersonRef.of(new Uid("ben"));

	private static final PersonRef BEAS = PersonRef.of(new Uid("bea"));

	private static final SettingKey REQUIRED = new SettingKey("schedule_meeting.require_password_for_pmi_meetings");

	private Reason refused(Actor actor, PersonRef owner, RoomEdit edit) {
		List<Reason> reasons = new ArrayList<>();
		assertThatExceptionOfType(RoomEditRefusedException.class).isThrownBy(() -> change(actor, owner, edit))
			.satisfies((ex) -> reasons.add(ex.reason()));
		return reasons.getFirst();
	}

	private static RoomEdit link(String name) {
		return RoomEdit.link(FieldEdit.replace(new PersonalLink(name)));
	}

	private static RoomEdit passcode(String text) {
		return RoomEdit.passcode(FieldEdit.replace(new Passcode(text)));
	}

	@Test
	void changesTheNumberAndReservesTheOldOneForItsOwner() {
		this.services.meeting("ana", MeetingOrigin.IMPORTED);
		PersonalRoom before = this.services.room("ana");
		RoomEditPreview preview = this.editing.preview(ANA, ANAS, RoomEdit.number(OTHER));

		RoomEditPreview done = change(ANA, ANAS, RoomEdit.number(OTHER));

		assertThat(done).isEqualTo(preview);
		assertThat(done.reinvites()).isEqualTo(new ReinviteCounts(1, 3, 0, 0));
		assertThat(this.services.room("ana").pmi()).isEqualTo(OTHER);
		assertThat(this.services.room("ana").expiresOn()).isEqualTo(RoomServices.TODAY.plusDays(365));
		assertThat(this.editing.room(ANA, ANAS).reserved()).extracting(QuarantinedNumber::pmi)
			.containsExactly(before.pmi());
		assertThat(refused(RoomServices.BEN, BENS, RoomEdit.number(before.pmi()))).isEqualTo(Reason.NUMBER_TAKEN);
		change(ANA, ANAS, RoomEdit.number(before.pmi()));
		assertThat(this.services.room("ana").pmi()).isEqualTo(before.pmi());
		assertThat(this.services.trail()).containsExactly("NumberChanged", "NumberChanged");
	}

	@Test
	void refusesAChangeOfAnOlderVersion() {
		int version = this.editing.room(ANA, ANAS).version();
		this.editing.change(ANA, ANAS, version, RoomEdit.number(OTHER));

		assertThatExceptionOfType(RoomChangedException.class)
			.isThrownBy(() -> this.editing.change(ANA, ANAS, version, passcode("other-code")));
	}

	@Test
	void changesNothingIfNothingDiffers() {
		RoomEditPreview done = change(ANA, ANAS, RoomEdit.number(this.services.room("ana").pmi()));

		assertThat(done.changesNothing()).isTrue();
		assertThat(this.editing.room(ANA, ANAS).version()).isEqualTo(done.version());
		assertThat(this.services.trail()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "345 617 9013, CURRENT, ''", "345-678, REFUSED, TEN_DIGITS",
			"1111111111,  REFUSED, "
					+ "'FIRST_DIGIT FIVE_IN_A_ROW EIGHT_OF_ONE_DIGIT REPEATED_TRIPLE TRIPLES_OF_EQUAL_DIGITS'",
			"800 123 4567, REFUSED, RESERVED_PREFIX", "2345678901, REFUSED, SEQUENCE", "7531902468, FREE, ''",
			"456 789 0135, TAKEN, ''", "75319024six, REFUSED, TEN_DIGITS", "'', REFUSED, TEN_DIGITS" })
	void saysOfANumberWhichRulesItBreaksAndWhetherItIsTaken(String typed, Availability availability, String broken) {
		NumberCheck check = this.editing.check(ANA, ANAS, typed);

		assertThat(check.availability()).isEqualTo(availability);
		assertThat(String.join(" ", check.broken().stream().map(NumberRule::name).toList())).isEqualTo(broken);
	}

	@Test
	void offersFreeNumbersNearATakenOne() {
		NumberCheck check = this.editing.check(ANA, ANAS, "4567890135");

		assertThat(check.free()).extracting(PersonalMeetingId::grouped)
			.containsExactly("456 789 0136", "456 789 0134", "456 789 0137");
		assertThatExceptionOfType(RoomEditRefusedException.class)
			.isThrownBy(() -> change(ANA, ANAS, RoomEdit.number(new PersonalMeetingId(4_567_890_135L))))
			.withMessageContaining("taken. Choose another number; free ones near it: 456 789 0136");
	}

	@Test
	void letsOnlyLicensedPeopleChooseANumberAndAnybodyGetARandomOne() {
		Actor bea = new Actor("bea", Set.of(Role.USER));

		assertThat(refused(bea, BEAS, RoomEdit.number(OTHER))).isEqualTo(Reason.LICENCE);
		assertThat(refused(ADMIN, BEAS, link("bea.able"))).isEqualTo(Reason.LICENCE);
		RoomEditPreview done = change(bea, BEAS, this.editing.drawReissue(bea, BEAS));

		assertThat(done.after().pmi()).isNotEqualTo(done.before().pmi());
		assertThat(done.after().passcode()).isNotEqualTo(done.before().passcode());
	}

	@Test
	void refusesLinksThatAreTakenReservedOrNotInThePlan() {
		assertThat(refused(RoomServices.BEN, BENS, link("Ana.Garcia"))).isEqualTo(Reason.LINK_TAKEN);
		assertThat(refused(RoomServices.BEN, BENS, link("support"))).isEqualTo(Reason.LINK_RESERVED);
		this.editing = editing(this.services,
				new Account(Plan.PRO, ZoneId.of("Europe/Madrid"), URI.create("https://meet.example.org"), ""));
		assertThat(refused(RoomServices.BEN, BENS, link("ben.able"))).isEqualTo(Reason.PLAN);
	}

	@Test
	void changesTheCaseOfALinkAndRemovesIt() {
		change(ANA, ANAS, link("Ana.Garcia"));
		assertThat(this.services.room("ana").link().map(PersonalLink::name)).contains("Ana.Garcia");

		change(ANA, ANAS, RoomEdit.link(FieldEdit.remove()));
		assertThat(this.services.room("ana").link()).isEmpty();
	}

	@Test
	void removesThePasscodeOnlyIfThePolicyAllowsIt() {
		RoomEdit none = RoomEdit.passcode(FieldEdit.remove());

		assertThat(refused(ANA, ANAS, none)).isEqualTo(Reason.PASSCODE_REQUIRED);
		this.services.lock("ana", REQUIRED, new SettingValue("none"));
		change(ANA, ANAS, none);
		assertThat(this.editing.room(ANA, ANAS).weaknesses()).isEmpty();
		this.services.lock("ana", REQUIRED, new SettingValue("all"));

		assertThat(this.editing.room(ANA, ANAS).weaknesses()).containsExactly(RoomWeakness.NO_PASSCODE);
		assertThat(review()).containsExactly(this.services.id("ana"));
	}

	private List<PersonId> review() {
		return new RoomReview(this.database.rooms(), this.database.people(), rules(this.services, RoomServices.ACCOUNT))
			.looserThanPolicy(RoomServices.HELPDESK)
			.stream()
			.map((room) -> room.owner().id())
			.toList();
	}

	@Test
	void namesEachRuleThatAPasscodeBreaksAndNeverThePasscode() {
		assertThatExceptionOfType(RefusedPasscodeException.class).isThrownBy(() -> change(ANA, ANAS, passcode("1111")))
			.satisfies((ex) -> assertThat(ex.broken()).containsExactly(PasscodeRule.LENGTH, PasscodeRule.WEAK))
			.withMessageNotContaining("1111");
		this.services.lock("ana", new SettingKey("meeting_security.meeting_password_requirement.length"),
				new SettingValue("10"));

		assertThat(this.editing.room(ANA, ANAS).weaknesses()).containsExactly(RoomWeakness.WEAK_PASSCODE);
	}

	@Test
	void refusesEditsOfARoomThatDoesNotOpen() {
		this.services.lock("ana", SettingsService.PERSONAL_MEETING, SettingValue.OFF);
		assertThat(refused(ANA, ANAS, passcode("other-code"))).isEqualTo(Reason.DISABLED);
		this.database.idleRooms().expire(Set.of(this.services.id("ben")), this.services.room("ben").expiresOn());
		assertThat(refused(RoomServices.BEN, BENS, passcode("other-code"))).isEqualTo(Reason.EXPIRED);
		this.database.people().markMissing(List.of(this.services.id("bea")), RoomServices.NOW);
		assertThat(refused(ADMIN, BEAS, passcode("other-code"))).isEqualTo(Reason.OWNER_MISSING);
	}

	@Test
	void letsTheOwnerAndAdminsChangeAndHelpdeskRead() {
		assertThat(this.editing.room(RoomServices.HELPDESK, ANAS).readablePasscode()).isEmpty();
		assertThat(this.editing.room(ADMIN, ANAS).readablePasscode()).isPresent();
		for (Actor other : List.of(RoomServices.HELPDESK, RoomServices.BEN)) {
			assertThatExceptionOfType(AccessDeniedForActorException.class)
				.isThrownBy(() -> this.editing.change(other, ANAS, 1, RoomEdit.number(OTHER)));
			assertThatExceptionOfType(AccessDeniedForActorException.class)
				.isThrownBy(() -> this.editing.preview(other, ANAS, RoomEdit.number(OTHER)));
		}
		for (PersonRef ref : List.of(ANAS, PersonRef.of(new Uid("nobody")))) {
			assertThatExceptionOfType(AccessDeniedForActorException.class)
				.isThrownBy(() -> this.editing.room(RoomServices.BEN, ref));
		}
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.editing.room(ADMIN, PersonRef.of(new Uid("nobody"))));
	}

	@Test
	void letsAdminsAndHelpdeskGiveAReservedNumberBackWithAReason() {
		PersonalMeetingId old = this.services.room("bea").pmi();
		change(ADMIN, BEAS, this.editing.drawReissue(ADMIN, BEAS));
		int version = this.editing.room(ADMIN, BEAS).version();

		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> this.editing.giveBack(RoomServices.HELPDESK, BEAS, version, old, " "));
		assertThatExceptionOfType(RoomEditRefusedException.class)
			.isThrownBy(() -> this.editing.giveBack(RoomServices.HELPDESK, BEAS, version, OTHER, "door sign"));
		assertThatExceptionOfType(AccessDeniedForActorException.class)
			.isThrownBy(() -> this.editing.giveBack(ANA, BEAS, version, old, "door sign"));
		this.editing.giveBack(RoomServices.HELPDESK, BEAS, version, old, "door sign");

		assertThat(this.services.room("bea").pmi()).isEqualTo(old);
		assertThat(this.database.auditTrail().latest(Long.MAX_VALUE, 1)).extracting(AuditEntry::kind)
			.containsExactly("NumberGivenBack");
	}

	@Test
	void writesNoPasscodeIntoTheAuditTrail() {
		change(ANA, ANAS, passcode("Very4secret".substring(0, 10)));

		assertThat(this.database.auditTrail().latest(Long.MAX_VALUE, 9)).hasSize(1)
			.noneMatch((entry) -> entry.detail().contains("Very4"));
		assertThat(Optional.of(this.services.room("ana")).flatMap(PersonalRoom::passcode)).isPresent();
	}

}

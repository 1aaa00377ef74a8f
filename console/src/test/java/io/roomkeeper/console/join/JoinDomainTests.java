package io.roomkeeper.console.join;

import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.console.Visitor;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RosterEntries;
import io.roomkeeper.roster.Roster;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Who gets in where only people of selected domains may join. */
@SampleConsole
class JoinDomainTests {

	private static final Actor ADMIN = new Actor("root", Set.of(Role.ADMIN));

	private static final SettingKey SIGN_IN = new SettingKey("schedule_meeting.meeting_authentication");

	private static final SettingKey DOMAINS = new SettingKey("schedule_meeting.enforce_login_domains");

	@Autowired
	private Roster roster;

	@Autowired
	private SettingsService settings;

	@LocalServerPort
	private int port;

	private PersonalRoom room;

	private Scope.User owner;

	@BeforeEach
	void limit() {
		this.room = RosterEntries.only(this.roster, "amara.okafor").orElseThrow().room().orElseThrow();
		this.owner = new Scope.User(this.room.owner());
		set(SIGN_IN, "domains");
	}

	@AfterEach
	void reset() {
		this.settings.clear(ADMIN, this.owner, SIGN_IN, AssignmentSlot.LOCK, "");
		this.settings.clear(ADMIN, this.owner, DOMAINS, AssignmentSlot.LOCK, "");
	}

	@Test
	void aSignedInPersonWithAnotherAddressIsToldSo() throws Exception {
		set(DOMAINS, "partner.example, *.hollowmere.invalid");

		HttpResponse<String> page = open("nikos.papadopoulos");

		assertThat(page.statusCode()).isEqualTo(403);
		assertThat(page.body()).contains("Your account cannot join", "Amara Okafor", "partner.example");
	}

	@Test
	void hostsAndPeopleOfTheDomainsGetIn() throws Exception {
		set(DOMAINS, "partner.example");
		assertThat(open("amara.okafor").body()).contains("Start");

		set(DOMAINS, "partner.example hollowmere.example");
		assertThat(open("nikos.papadopoulos").body()).contains("Personal room of");
	}

	@Test
	void othersAreAskedToSignIn() throws Exception {
		set(DOMAINS, "hollowmere.example");

		assertThat(follow(new Visitor(this.port)).body()).contains("Sign in to join");
	}

	private HttpResponse<String> open(String uid) throws Exception {
		Visitor visitor = new Visitor(this.port);
		visitor.signIn(uid, "roomkeeper");
		return follow(visitor);
	}

	private HttpResponse<String> follow(Visitor visitor) throws Exception {
		String path = "/j/" + this.room.pmi().digits();
		visitor.get(path + "?pwd=" + this.room.passcode().orElseThrow().text());
		HttpResponse<String> page = visitor.get(path);
		return (page.statusCode() == 302) ? visitor.get(page.headers().firstValue("Location").orElseThrow()) : page;
	}

	private void set(SettingKey key, String value) {
		this.settings.assign(ADMIN,
				ProposedAssignment.locked(this.owner, key, new SettingValue(value), Optional.empty(), "policy"));
	}

}

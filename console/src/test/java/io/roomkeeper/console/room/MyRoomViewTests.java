package io.roomkeeper.console.room;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.console.security.SignedIn;
import io.roomkeeper.join.JoinAddress;
import io.roomkeeper.join.JoinAnswer;
import io.roomkeeper.join.JoinAttempt;
import io.roomkeeper.join.JoinService;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.room.IdleRooms;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.room.RosterEntries;
import io.roomkeeper.roster.Roster;
import io.roomkeeper.roster.RosterEntry;
import io.roomkeeper.roster.UserList;
import io.roomkeeper.roster.index.RosterQuery;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

@SampleConsole
@ViewPackages(packages = "io.roomkeeper.console")
class MyRoomViewTests extends SpringBrowserlessTest {

	@Autowired
	private Roster roster;

	@Autowired
	private IdleRooms rooms;

	@Autowired
	private AuditTrail trail;

	@Autowired
	private UserList users;

	@Autowired
	private People people;

	@Autowired
	private JoinService join;

	@Test
	@WithMockUser(username = "amara.okafor", roles = "USER")
	void showsTheOwnNumberAndChangesNothing() {
		PersonalRoom before = room("amara.okafor");

		MyRoomView view = navigate(MyRoomView.class);

		assertThat(view.getElement().getTextRecursively()).contains(before.pmi().grouped());
		assertThat(room("amara.okafor")).isEqualTo(before);
	}

	@Test
	@WithMockUser(username = "hanako.yamada", roles = "USER")
	void givesAnExpiredRoomItsNewNumberAndSaysSo() {
		PersonalRoom before = room("hanako.yamada");
		assertThat(this.rooms.expire(Set.of(before.owner()), before.expiresOn())).contains(before.owner());

		MyRoomView view = navigate(MyRoomView.class);

		PersonalRoom after = room("hanako.yamada");
		assertThat(after.pmi()).isNotEqualTo(before.pmi());
		assertThat(after.passcode()).isNotEqualTo(before.passcode());
		assertThat(find(Component.class).withClassName("notice", "accent").single().getElement().getTextRecursively())
			.contains(before.pmi().grouped(), after.pmi().grouped());
		assertThat(view.getElement().getTextRecursively()).contains(after.pmi().grouped());
		assertThat(this.trail.latest(Long.MAX_VALUE, 1)).singleElement().satisfies((entry) -> {
			assertThat(entry.kind()).isEqualTo("RoomRenewed");
			assertThat(entry.subject()).isEqualTo("user hanako.yamada");
			assertThat(entry.actor()).isEqualTo("hanako.yamada");
			assertThat(entry.detail()).contains(before.pmi().grouped(), after.pmi().grouped());
		});
		assertThat(this.users.count(Actor.operator("test"), RosterQuery.matching(after.pmi().digits()))).isOne();
	}

	@Test
	@WithMockUser(username = "ana.garcia", roles = "USER")
	void showsThatAnActiveRoomIsClosed() {
		assertThat(room("ana.garcia").state()).isEqualTo(RoomState.ACTIVE);

		navigate(MyRoomView.class);

		String card = find(RoomCard.class).single().getElement().getTextRecursively();
		assertThat(card).contains("Disabled").doesNotContain("Active", "Switch on");
	}

	@Test
	@WithMockUser(username = "fatima.zahra", roles = "USER")
	void showsLikeTheJoinPageThatARoomOpensWithTheNextSync() {
		RosterEntry gone = this.users.page(Actor.operator("test"), RosterQuery.matching(""), 500, 1)
			.stream()
			.map((user) -> new RosterEntry(user.person(), user.room()))
			.findFirst()
			.orElseThrow();
		PersonalRoom room = gone.room().orElseThrow();
		this.people.markMissing(List.of(gone.person().id()), Instant.now());
		try {
			signInAs(gone.person());

			MyRoomView view = navigate(MyRoomView.class);

			assertThat(view.getElement().getTextRecursively()).contains("Your room opens with the next sync")
				.doesNotContain("Active", room.pmi().grouped());
			assertThat(
					this.join
						.answer(new JoinAddress.ByNumber(room.pmi().number()),
								new JoinAttempt(room.passcode().map(Passcode::text), Optional.empty(), Optional.empty(),
										"::1"))
						.answer())
				.isEqualTo(new JoinAnswer.Closed(JoinAnswer.Reason.GONE, gone.person().seen().displayName()));
		}
		finally {
			this.people.update(List.of(gone.person()), Instant.now());
		}
	}

	private static void signInAs(Person person) {
		SignedIn user = new SignedIn(person.seen().uid().value(), person.seen().displayName(),
				person.seen().id().value());
		SecurityContextHolder.getContext()
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null,
					List.of(new SimpleGrantedAuthority("ROLE_USER"))));
	}

	@Test
	@WithMockUser(username = "somebody.new", roles = "USER")
	void showsANewPersonWhenTheirRoomIsCreated() {
		MyRoomView view = navigate(MyRoomView.class);

		assertThat(view.getElement().getTextRecursively()).contains("You have no room yet");
	}

	private PersonalRoom room(String uid) {
		return RosterEntries.only(this.roster, uid).orElseThrow().room().orElseThrow();
	}

}

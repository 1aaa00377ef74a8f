package io.roomkeeper.console.room;

import java.util.Set;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.IdleRooms;
import io.roomkeeper.room.Roster;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

@SampleConsole
@ViewPackages(packages = "io.roomkeeper.console")
class MyRoomViewTests extends SpringBrowserlessTest {

	@Autowired
	private Roster roster;

	@Autowired
	private IdleRooms rooms;

	@Test
	@WithMockUser(username = "amara.okafor", roles = "USER")
	void showsOnesOwnNumberAndChangesNothing() {
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
	}

	@Test
	@WithMockUser(username = "somebody.new", roles = "USER")
	void tellsANewcomerWhenTheRoomComes() {
		MyRoomView view = navigate(MyRoomView.class);

		assertThat(view.getElement().getTextRecursively()).contains("You have no room yet");
	}

	private PersonalRoom room(String uid) {
		return this.roster.find(new Uid(uid)).orElseThrow().room().orElseThrow();
	}

}

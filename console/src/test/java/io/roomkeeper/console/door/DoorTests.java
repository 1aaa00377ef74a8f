package io.roomkeeper.console.door;

import java.util.Locale;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.Roster;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

import static org.assertj.core.api.Assertions.assertThat;

@SampleConsole
@ViewPackages(packages = "io.roomkeeper.console")
@WithAnonymousUser
class DoorTests extends SpringBrowserlessTest {

	@Autowired
	private Roster roster;

	@Test
	void saysWhoseRoomANumberLeadsTo() {
		open("j/" + room().pmi().digits());

		assertThat(heading()).isEqualTo("The room of Amara Okafor");
	}

	@Test
	void saysWhoseRoomALinkLeadsToHoweverItIsWritten() {
		open("my/" + room().link().orElseThrow().name().toUpperCase(Locale.ROOT));

		assertThat(heading()).isEqualTo("The room of Amara Okafor");
	}

	@Test
	void showsNothingButTheNameAndTheNumber() {
		open("j/" + room().pmi().digits());

		assertThat(find(Main.class).single().getElement().getTextRecursively()).contains(room().pmi().grouped())
			.doesNotContain("@", room().passcode().text());
	}

	@Test
	void givesTheSamePageForWhateverLeadsNowhere() {
		open("j/3456789012");
		String unknown = find(Main.class).single().getElement().getOuterHTML();

		open("j/12");
		String impossible = find(Main.class).single().getElement().getOuterHTML();
		open("my/nobody.here");
		String link = find(Main.class).single().getElement().getOuterHTML();

		assertThat(heading()).isEqualTo("There is no open room here");
		assertThat(impossible).isEqualTo(unknown);
		assertThat(link).isEqualTo(unknown);
	}

	@Test
	void saysThatARoomIsDisabledOnlyToWhoeverBringsItsPasscode() {
		PersonalRoom disabled = room("ana.garcia");

		open("j/" + disabled.pmi().digits());
		String bare = heading();
		UI.getCurrent().navigate("j/" + disabled.pmi().digits(), QueryParameters.of("pwd", disabled.passcode().text()));

		assertThat(bare).isEqualTo("There is no open room here");
		assertThat(heading()).isEqualTo("This room is closed");
		assertThat(find(Main.class).single().getElement().getTextRecursively()).contains("Ana García-López")
			.doesNotContain(disabled.pmi().grouped());
	}

	private void open(String path) {
		UI.getCurrent().navigate(path);
	}

	private String heading() {
		return find(H1.class).single().getText();
	}

	private PersonalRoom room() {
		return room("amara.okafor");
	}

	private PersonalRoom room(String uid) {
		return this.roster.find(new Uid(uid)).orElseThrow().room().orElseThrow();
	}

}

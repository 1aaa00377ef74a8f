package io.roomkeeper.console.audit;

import java.time.Instant;
import java.util.List;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.audit.AuditVerification;
import io.roomkeeper.audit.MeetingEvent;
import io.roomkeeper.audit.RoomEvent;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.group.Groups;
import io.roomkeeper.setting.catalog.SettingCatalog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

@SampleConsole
@ViewPackages(packages = "io.roomkeeper.console")
@WithMockUser(username = "bjorn.muller", roles = { "ADMIN", "USER" })
class AuditViewTests extends SpringBrowserlessTest {

	private static final AuditSubject.Person GONE = new AuditSubject.Person("gone.person");

	@Autowired
	private AuditTrail trail;

	@Autowired
	private SettingCatalog catalog;

	@Autowired
	private Groups groups;

	@BeforeEach
	void recordSomethingAboutAPersonWhoHasLeft() {
		this.trail.append(Actor.operator("tests"), new RoomEvent.VetoLifted(GONE, "expiry"), Instant.now());
	}

	@Test
	void erasesAPersonOnlyWithAReasonAndKeepsTheTrailIntact() {
		UI.getCurrent().navigate("audit", QueryParameters.of("about", GONE.key()));
		test(findInView(Button.class).withText("Erase this person…").single()).click();
		Dialog dialog = find(Dialog.class).single();
		assertThat(dialog.getElement().getTextRecursively()).contains("gone.person");

		test(erase()).click();
		assertThat(this.trail.about(GONE, 9)).as("without a reason").isNotEmpty();
		test(find(TextField.class, dialog).single()).setValue("asked for it in writing");
		test(erase()).click();

		assertThat(this.trail.about(GONE, 9)).isEmpty();
		AuditEntry last = this.trail.latest(Long.MAX_VALUE, 1).getFirst();
		assertThat(last.kind()).isEqualTo("PersonErased");
		assertThat(last.detail()).contains("asked for it in writing").doesNotContain("gone.person");
		assertThat(AuditVerification.verify(this.trail, List.of()).intact()).isTrue();
	}

	@Test
	void quotesTheReasonOfAPersonAndTranslatesThatOfRoomkeeper() {
		AuditSubject.Person host = new AuditSubject.Person("some.host");
		this.trail.append(Actor.operator("tests"),
				new MeetingEvent.MeetingHandedOver(host, "m-1", "other.host", "setting"), Instant.now());
		this.trail.append(Actor.operator("tests"),
				new MeetingEvent.MeetingScheduled(host, "m-1", "own", "SETTING", "2027-03-09T10:00Z"), Instant.now());
		AuditDetail detail = new AuditDetail(this.catalog, this.groups);

		assertThat(this.trail.about(host, 2)).extracting(detail::how)
			.satisfiesExactlyInAnyOrder((handedOver) -> assertThat(handedOver).contains("“setting”"),
					(scheduled) -> assertThat(scheduled).contains("number as the settings say", "its own meeting ID"));
	}

	private Button erase() {
		return find(Button.class).withText("Erase permanently").single();
	}

}

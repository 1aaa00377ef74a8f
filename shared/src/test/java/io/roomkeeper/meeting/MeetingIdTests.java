package io.roomkeeper.meeting;

import java.security.SecureRandom;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MeetingIdTests {

	@RepeatedTest(20)
	void hasElevenDigitsSoThatItIsNeverAPersonalMeetingId() {
		assertThat(Long.toString(MeetingId.draw(new SecureRandom()).number())).matches("[2-9][0-9]{10}");
	}

	@Test
	void isShownInGroups() {
		assertThat(new MeetingId(84_512_345_678L).grouped()).isEqualTo("845 1234 5678");
	}

	@Test
	void refusesTenDigits() {
		assertThatIllegalArgumentException().isThrownBy(() -> new MeetingId(9_999_999_999L));
	}

}

package io.roomkeeper.service;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class UrlTemplateTests {

	private static final ServiceClient CLIENT = new ServiceClient(Duration.ofSeconds(2));

	private static final Participant GUEST = new Participant("g1", "Zoë", false);

	@Test
	void putsTheEncodedValuesIntoTheAddress() {
		UrlTemplate template = new UrlTemplate("https://meet.example.org:8443/r/{number}?p={passcode}#{host}", CLIENT);

		assertThat(template.address(new ServiceRoom("3456789012", Optional.of("a@_*-"), "ana garcía&x", "Ana"), GUEST))
			.hasToString("https://meet.example.org:8443/r/3456789012?p=a%40_*-#ana%20garc%C3%ADa%26x");
		assertThat(template.address(new ServiceRoom("3456789012", Optional.empty(), "ana", "Ana"), GUEST))
			.hasToString("https://meet.example.org:8443/r/3456789012?p=#ana");
		assertThat(template.origin()).isEqualTo("https://meet.example.org:8443");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "meet", "ftp://meet.example.org/{number}", "https://meet.example.org/",
			"https://meet.example.org/{id}", "https://{host}.example.org/{number}", "https://meet{number}.example.org/",
			"javascript:alert({number})", "https://user:secret@meet.example.org/{number}", "https:///{number}" })
	void refusesATemplateThatCouldLeadElsewhere(String template) {
		assertThatIllegalArgumentException().isThrownBy(() -> new UrlTemplate(template, CLIENT));
	}

	@Test
	void hidesThePasscodeInTexts() {
		assertThat(new ServiceRoom("3456789012", Optional.of("secret"), "ana", "Ana"))
			.hasToString("ServiceRoom[3456789012]");
	}

}

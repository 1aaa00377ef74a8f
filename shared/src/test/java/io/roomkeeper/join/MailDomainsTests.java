package io.roomkeeper.join;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MailDomainsTests {

	@ParameterizedTest
	@CsvSource({ "ana@example.org, true", "Ana@EXAMPLE.ORG, true", "ana@mail.example.org, false",
			"ana@notexample.org, false", "ana@a.example.net, true", "ana@example.net, false",
			"ana@example.org@evil.com, false", "example.org, false", "@example.org, false" })
	void anAddressBelongsToADomainOrASubdomainOfAStar(String mail, boolean admitted) {
		assertThat(MailDomains.parse("example.org; @Partner.example,\n*.example.net").contain(mail))
			.isEqualTo(admitted);
	}

	@Test
	void noDomainsAdmitNobody() {
		assertThat(MailDomains.parse(" , ").names()).isEmpty();
		assertThat(MailDomains.parse("").contain("ana@example.org")).isFalse();
	}

}

package io.roomkeeper.directory.ldap.connection;

import java.util.Random;

import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;

import com.unboundid.ldap.sdk.DN;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DnSyntaxTests {

	private static final String LETTERS = "aB1 =,.-_@\\+é";

	@ParameterizedTest
	@ValueSource(strings = { "uid=ada,ou=people,dc=example,dc=org", "CN=Ada L. King,OU=Staff-2,DC=example",
			"cn=Müller\\, Jörg,dc=example", "1.3.6.1=x,dc=example", "cn=a+uid=b,dc=example" })
	void acceptsNames(String name) {
		assertThat(DnSyntax.isValid(name)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "ada", "uid=ada,", "uid=ada,,dc=org", "=ada", "uid=ada,ou" })
	void refusesOtherTexts(String text) {
		assertThat(DnSyntax.isValid(text)).isFalse();
	}

	@Test
	void agreesWithTheLibrariesAboutAnyText() {
		Random random = new Random(4711);
		for (int i = 0; i < 200_000; i++) {
			StringBuilder text = new StringBuilder("a=");
			for (int length = random.nextInt(12); length > 0; length--) {
				text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
			}
			assertThat(DnSyntax.isValid(text.toString())).as(text.toString())
				.isEqualTo(DN.isValidDN(text.toString()) && isName(text.toString()));
		}
	}

	private static boolean isName(String text) {
		try {
			return !new LdapName(text).isEmpty();
		}
		catch (InvalidNameException | IllegalArgumentException _) {
			return false;
		}
	}

}

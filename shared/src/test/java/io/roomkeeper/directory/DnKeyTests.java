package io.roomkeeper.directory;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DnKeyTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			uid=ada,ou=people,dc=example      | UID=Ada,OU=People,DC=EXAMPLE
			uid=ada,ou=people,dc=example      | uid = ada , ou=people,  dc= example
			cn=Ada Byron,dc=example           | cn=ada  byron,dc=example
			cn=Chen\\, Wei,dc=example         | cn=chen\\2c wei,dc=example
			cn=Chen\\, Wei,dc=example         | cn="Chen, Wei",dc=example
			cn=Näf,dc=example                 | cn=N\\c3\\a4f,dc=example
			cn=Näf,dc=example                 | cn=NÄF,dc=example
			cn=Näf,dc=example                 | cn=Na\u0308f,dc=example
			cn=a+sn=b,dc=example              | SN=B + CN=A,dc=example
			cn=a,ou=b                         | 2.5.4.3=a,2.5.4.11=b
			cn=ada,dc=example                 | cn=#0403616461,dc=example
			cn=ada,dc=example                 | cn=\\20ada\\20,dc=example
			cn=a=b,dc=example                 | CN=a\\=b,dc=example
			cn=a= b,dc=example                | CN=a\\= b,dc=example
			cn=a\\+b,dc=example               | cn=a\\2Bb,dc=example
			cn=\\#1,dc=example                | cn=\\231,dc=example
			cn=a\\\\,dc=example               | cn=a\\5C,dc=example
			cn=a,dc=example                   | cn=a;dc=example
			""")
	void isTheSameForTheSameName(String one, String other) {
		assertThat(DnKey.of(one)).isEqualTo(DnKey.of(other));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			cn=a,cn=b              | cn=b,cn=a
			cn=a\\,dc=example      | cn=a,dc=example
			cn=a b                 | cn=ab
			cn=a\\, cn=b           | cn=a, cn=b
			cn=a\\+cn=b            | cn=a+cn=b
			cn=\\#0403616461       | cn=#0403616461
			cn=a= b                | cn=a =b
			cn=straße              | cn=strasse
			cn=a                   | uid=a
			cn=a,                  | cn=a
			""")
	void differsForDifferentNames(String one, String other) {
		assertThat(DnKey.of(one)).isNotEqualTo(DnKey.of(other));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", ",", "=", "+", "\\", "cn", "cn=\\", "cn=\\4", "cn=\"", "=,=", "cn=#zz", "cn=#04",
			"cn=#0484ffffff", ",,,", "a;b+c\\", "\\+", "\u0000" })
	void existsForATextThatIsNotAName(String text) {
		assertThat(DnKey.of(text)).isEqualTo(DnKey.of(text));
	}

	@Test
	void treatsAPlainNameLikeTheFullParser() {
		for (String dn : new String[] { "uid=ada,ou=people,dc=example", " UID = Ada  B , ou=x= y , dc=z ", "a", "a,b",
				"cn=a=b=c,d=e", "cn= ,d=", "cn=,a  a=" }) {
			assertThat(DnKey.of(dn)).isEqualTo(DnParser.key(dn));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			uid=ada,dc=example,dc=org | DC=Example, dc=org      | true
			dc=example,dc=org         | dc=example,dc=org       | true
			dc=org                    | dc=example,dc=org       | false
			dc=anexample,dc=org       | dc=example,dc=org       | false
			cn=a\\,dc=org           | dc=org                  | false
			cn=a\\\\,dc=org       | dc=org                  | true
			""")
	void recognisesANameBelowAnother(String dn, String base, boolean within) {
		assertThat(DnKey.isWithin(dn, base)).isEqualTo(within);
		assertThat(DnKey.related(dn, base)).isEqualTo(within || dn.equals("dc=org"));
	}

	@Property
	void readsAnyNameAsTheFullParserDoes(@ForAll @CharRange(from = 'a', to = 'd') @Chars({ 'A', 'Z', '0', '9', '=', ',',
			'.', '-', ' ', '\\', '+', '#', '"', ';', 'é', '_', '@' }) @StringLength(max = 14) String tail) {
		String dn = "cn=" + tail;
		assertThat(DnKey.of(dn)).isEqualTo(DnParser.key(dn));
	}

}

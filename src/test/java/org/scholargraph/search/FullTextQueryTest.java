package org.scholargraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullTextQueryTest {

    @Test
    void everyWordShouldBeRequiredTheLastAlsoAsABeginning() {
        assertThat(FullTextQuery.of("Ada García")).isEqualTo("+(\"ada\"^8) +(\"garcia\"^8 garcia*^2 garcia~1)");
    }

    @Test
    void operatorsShouldBeWords() {
        assertThat(FullTextQuery.of("C++ NEAR (x OR y)~2 \"a\\b\" title:z* && !q^4 [1 TO 2] /r/"))
                .doesNotContain("++", "(x", "OR", "~2", "\\", "!q", "^4", "[", "/", "&&")
                .contains("\"title:z\"");
    }

    @Test
    void wordsThatAreNotIndexedShouldNotBeRequired() {
        assertThat(FullTextQuery.of("theory of the graph")).doesNotContain("\"of\"", "\"the\"");
        assertThat(FullTextQuery.of("graph the")).endsWith(" the*").doesNotContain("+the*");
        assertThat(FullTextQuery.of("the")).isEqualTo("+the*");
    }

    @Test
    void nothingShouldFindNothing() {
        assertThat(FullTextQuery.of(" ?! ")).isEqualTo("\"\"");
    }

    @Test
    void numbersShouldHaveNoTypos() {
        assertThat(FullTextQuery.of("acl 2018")).doesNotContain("~");
    }

    @Test
    void lettersOfOtherScriptsShouldBeLookedForWithAnyMark() {
        assertThat(FullTextQuery.of("Αθήνα")).contains("[αά", "[ηή", ".*/^2");
        assertThat(FullTextQuery.of("Пётр граф")).contains("[еѐё", "/^2").endsWith(".*/^2)");
        assertThat(FullTextQuery.of("García")).doesNotContain("/");
        assertThat(Folded.bare("ΣΟΦΌΣ ёж أحمد")).isEqualTo("σοφοσ еж احمد");
    }

    @Test
    void lettersThatAreIndexedOneByOneShouldStandInARow() {
        assertThat(FullTextQuery.of("机器学习")).isEqualTo("+(\"机器学习\"^8)");
    }

    @ParameterizedTest
    @CsvSource({
        "García, garcia", "ÅNGSTRÖM, angstrom", "Øystein, oystein", "Groß, gross", "Ærø, aero", "Łukasz, lukasz",
        "İstanbul, istanbul", "Bảo, bao", "O’Neill, o'neill", "ﬁne, fine", "ＦＵＬＬ, full", "Þór, thor",
        "ПЁТР, пётр", "محمد, محمد", "Œuvre, oeuvre", "cafe\u0301, cafe"
    })
    void textShouldBeFoldedAsTheIndexDoes(String text, String folded) {
        assertThat(Folded.of(text)).isEqualTo(folded);
    }
}

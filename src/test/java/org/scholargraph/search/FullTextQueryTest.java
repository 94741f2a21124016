package org.scholargraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullTextQueryTest {

    @Test
    void everyWordShouldBeRequiredTheLastAlsoAsABeginning() {
        assertThat(FullTextQuery.of("García")).isEqualTo("+(\"garcia\"^8 garcia*^2 garcia~1 \"garcia's\"^4)");
        assertThat(FullTextQuery.of("García Ada"))
                .startsWith("+(\"garcia\"^8 garcia~1 ")
                .contains(" +(\"ada\"^8 ada*^2 ");
    }

    @Test
    void operatorsShouldBeNoMoreThanSpaces() {
        assertThat(FullTextQuery.of("C++ NEAR (x OR y)~2 \"a\\b\" z* && !q^4 [1 TO 2] /r/"))
                .isEqualTo(FullTextQuery.of("C NEAR x OR y 2 a b z q 4 1 TO 2 r"));
        assertThat(FullTextQuery.of("title:z"))
                .contains("\"title\\:z\"^8", "title\\:z*^2")
                .doesNotContain("+title:");
    }

    @Test
    void wordsMayBeOneInTheIndex() {
        assertThat(FullTextQuery.of("clustal x")).contains("/clustal[" + Words.JOINTS + "]?x.*/^2");
        assertThat(FullTextQuery.of("J. R. R. Ives")).contains("/j[" + Words.JOINTS + "]?r[" + Words.JOINTS + "]?r/^2");
        assertThat(Words.of("L.J. O'Neill's CLUSTAL_X 2.0, 3"))
                .containsExactly("l", "j", "o", "neill", "clustal", "x", "2.0", "3");
        assertThat(Words.joined("L.J. O'Neill's __x__")).containsExactly("l.j", "o'neill's", "__x__");
    }

    @Test
    void initialsMayBeRunTogether() {
        assertThat(FullTextQuery.of("JRR Ives")).contains("\"j.r.r\"^2 \"j r r\"^2");
        assertThat(FullTextQuery.of("JA Ives")).contains("\"j.a\"^2").doesNotContain("\"j a\"");
        assertThat(FullTextQuery.of("jrr")).doesNotContain("j.r.r");
    }

    @Test
    void articlesShouldNotBeRequired() {
        assertThat(FullTextQuery.of("l'astronomie")).startsWith("(\"l\"^8").contains(" +(\"astronomie\"^8");
        assertThat(FullTextQuery.of("o'neill")).startsWith("+(\"o\"^8").contains(" +(\"neill\"^8");
    }

    @Test
    void wordsThatAreNotIndexedShouldNotBeRequired() {
        assertThat(FullTextQuery.of("theory of the graph")).doesNotContain("\"of\"", "\"the\"");
        assertThat(FullTextQuery.of("graph the")).endsWith(" the*").doesNotContain("+the*");
        assertThat(FullTextQuery.of("the")).isEqualTo("+the*");
    }

    @Test
    void manyWordsShouldNotBeTooManyForLucene() {
        assertThat(FullTextQuery.of("care core cone come some same name game gate rate")
                        .split("~1", -1))
                .hasSize(8);
        assertThat(FullTextQuery.of("representation learning ".repeat(8)).split("~1", -1))
                .hasSizeLessThan(16);
        assertThat(FullTextQuery.of("b ".repeat(250))).isEqualTo("+(\"b\"^8) +(\"b\"^8 b*^2)");
        assertThat(FullTextQuery.of("b c d f g h j k").length()).isLessThan(2_000);
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

package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholargraph.ingest.PaperRecord.Person;
import org.scholargraph.ingest.PaperRecord.Venue;

class BibtexFileTest {

    private static List<RawRecord> raw(String text) {
        return raw(text, StandardCharsets.UTF_8);
    }

    private static List<RawRecord> raw(String text, Charset encoding) {
        try {
            var reader = RecordFormat.open("refs", new ByteArrayInputStream(text.getBytes(encoding)));
            var records = new ArrayList<RawRecord>();
            for (var record = reader.next(); record != null; record = reader.next()) {
                records.add(record);
            }
            return records;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PaperRecord paper(String text) {
        return (PaperRecord) raw(text).getLast().read();
    }

    @Test
    void entryShouldGiveWhatItSays() {
        var paper = paper("""
                % Encoding: UTF-8
                Made by hand for ada@example.org.
                @string{jn = {Trees} # " and Seas"}
                @preamble{"\\newcommand{\\x}{y}"}
                @comment{@article{no, title = {No}}}
                @Article{lovelace2020,
                  title    = {{On} {\\"U}ber-trees -- \\emph{deep} $n^2$ \\& more},
                  author   = "Lovelace, Ada and Jos{\\'e} {\\L}ubi{\\'n}ski and King, Jr., B. and {The Tree and Sea Group} and others",
                  journal  = jn, year = 2020, month = jan,
                  doi      = {https://doi.org/10.1/A\\_B}, issn = {12345678, 1111-222x},
                  abstract = {100% of \\foo{bar}}, language = {english},
                }
                """);

        assertThat(paper.id()).isEqualTo("doi:10.1/a_b");
        assertThat(paper.title()).isEqualTo("On Über-trees – deep n^2 & more");
        assertThat(paper.people())
                .containsExactly(
                        Person.named("Ada Lovelace"),
                        Person.named("José Łubiński"),
                        Person.named("B. King Jr."),
                        Person.named("The Tree and Sea Group"));
        assertThat(paper.authorsComplete()).isFalse();
        assertThat(paper.doi()).isEqualTo("10.1/a_b");
        assertThat(paper.type()).isEqualTo("article");
        assertThat(paper.language()).isEqualTo("en");
        assertThat(paper.abstractText()).isEqualTo("100% of bar");
        assertThat(paper.venues())
                .containsExactly(new Venue(
                        "venue:trees and seas", "Trees and Seas", "journal", List.of("1111-222X", "1234-5678")));
    }

    @Test
    void preprintShouldHaveItsIdOfArxivAndItsDate() {
        var paper = paper("@misc(k, title={T)}, eprint={2006.10540v1}, archivePrefix={arXiv}, date={2020-06-18})");

        assertThat(paper.arxivId()).isEqualTo("2006.10540");
        assertThat(paper.type()).isEqualTo("preprint");
        assertThat(paper.year()).isEqualTo(2020);
        assertThat(paper.publicationDate()).isEqualTo("2020-06-18");
        assertThat(paper("@misc{k, title={T}, url={\\url{https://arxiv.org/abs/2006.10540}}}")
                        .arxivId())
                .isEqualTo("2006.10540");
    }

    /** As Google Scholar, DBLP, Zotero and hand-made files have them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "journal={arXiv preprint arXiv:2006.10540}",
                "journal = {arXiv:2006.10540v3 [cs, stat]}",
                "journal={arXiv e-prints, arXiv:2006.10540}",
                "journal = {CoRR}, volume = {abs/2006.10540}",
                "note = {arXiv: 2006.10540}",
                "howpublished = {\\url{http://arxiv.org/abs/2006.10540}}"
            })
    void preprintShouldBeKnownWhereverItsIdOfArxivStands(String field) {
        var paper = paper("@article{k, title={T}, year={2020}, " + field + "}");

        assertThat(paper.arxivId()).isEqualTo("2006.10540");
        assertThat(paper.venues()).extracting(Venue::name).doesNotContain("arXiv preprint arXiv:2006.10540");
    }

    @Test
    void nameOfAPreprintShouldBeNoJournal() {
        var paper = paper("@article{k, title={T}, journal={arXiv preprint arXiv:2006.10540}}");

        assertThat(paper.type()).isEqualTo("preprint");
        assertThat(paper.venues()).isEmpty();
        assertThat(paper("@article{k, title={T}, journal={arXiv}, note={see arXiv:2006.10540}}")
                        .arxivId())
                .isNull();
    }

    @Test
    void papersOfOneTitleShouldBeToldApartByTheirDois() {
        var records = raw("""
                @article{a, title = {Editorial}, year = 2020, doi = {10.1000/1}}
                @article{b, title = {Editorial}, year = 2020, doi = {10.1000/2}}
                @article{c, title = {Editorial}, year = 2020, doi = {10.48550/arXiv.2006.10540}}
                @article{d, title = {Editorial}, year = 2020, doi = {10.nothing}}
                """);

        assertThat(records)
                .extracting(record -> record.read().id())
                .containsExactly("doi:10.1000/1", "doi:10.1000/2", "arxiv:2006.10540", "title:2020:editorial:");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, Encoding: UTF-8, Jörg Müller",
        "UTF-8, nothing, Đorđe Łukasz 李",
        "ISO-8859-1, nothing, Jörg Müller",
        "windows-1252, Encoding: Cp1252, Jörg “Müller”",
        "ISO-8859-2, Encoding: ISO8859_2, Łukasz Żak",
        "ISO-8859-1, Encoding: Klingon, José"
    })
    void nameShouldBeReadInWhateverEncodingItIsWritten(Charset encoding, String comment, String name) {
        var records = raw(
                "% " + comment + "\r\n@misc{k, title = {T}, author = {" + name + "}}\n@misc{l, title = {U}}", encoding);

        assertThat(((PaperRecord) records.getFirst().read()).people())
                .extracting(Person::name)
                .containsExactly(name);
        assertThat(records).extracting(RawRecord::line).containsExactly(2L, 3L);
    }

    @Test
    void nameWithTooManyCommasShouldStayWhole() {
        assertThat(paper("@misc{k, title = {T}, author = {Smith, A., Doe, B., Roe, C.}}")
                        .people())
                .extracting(Person::name)
                .containsExactly("Smith, A., Doe, B., Roe, C.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Doe, J. and Roe, R. and et al.",
                "Doe, J. and Roe, R. and et al",
                "Doe, J. and Roe, R. and {et al.}",
                "Doe, J. and Roe, R. et al.",
                "Doe, J. and Roe, R., et al.",
                "Doe, J. and Roe, R. and et~al.",
                "Doe, J. and Roe, R. et.  al",
                "Doe, J. and R. Roe and Others"
            })
    void listThatWasCutShouldNameNobodyMore(String authors) {
        var paper = paper("@misc{k, title = {T}, author = {" + authors + "}}");

        assertThat(paper.people()).extracting(Person::name).containsExactly("J. Doe", "R. Roe");
        assertThat(paper.authorsComplete()).isFalse();
    }

    @Test
    void nameOfSeparatorsAloneShouldBeReadAtOnce() {
        assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> assertThat(Citations.namesOthers(",".repeat(1 << 20) + " x"))
                        .isFalse(),
                "once from each separator on, it takes half an hour");
    }

    @Test
    void partsOfANameMayBeNamed() {
        assertThat(paper(
                                "@misc{k, title = {T}, author = {prefix=van der, useprefix=true, family=Berg, given=Jan and Al Etal}}")
                        .people())
                .extracting(Person::name)
                .containsExactly("Jan van der Berg", "Al Etal");
    }

    @Test
    void accentsInTitlesShouldBeReadAndFormulasStay() {
        assertThat(LatexText.accented("On the Schr\\\"odinger  equation")).isEqualTo("On the Schrödinger equation");
        assertThat(LatexText.accented(
                        "H{\\\"o}lder, L\\'{e}vy, {\\'E}t\\'e, Garc\\'{\\i}a, \\v{C}ech, Gau\\ss{} and \\O re"))
                .isEqualTo("Hölder, Lévy, Été, García, Čech, Gauß and Øre");
        assertThat(LatexText.accented("$\\bar{x}$ of $\\dot\\'a$ and \\alpha"))
                .isEqualTo("$\\bar{x}$ of $\\dot\\'a$ and \\alpha");
        assertThat(LatexText.accented(" as it is ")).isEqualTo("as it is");
        assertThat(LatexText.accented(null)).isNull();
    }

    @Test
    void charactersMayBeNamedAsInHtml() {
        var paper = paper(
                "@article{k, title = {Foo {\\&}amp; Bar &#233;}, journal = {J {\\&}amp; K}, author = {Smith, John and}}");

        assertThat(paper.title()).isEqualTo("Foo & Bar é");
        assertThat(paper.venues()).extracting(Venue::id).containsExactly("venue:j & k");
        assertThat(paper.people()).extracting(Person::name).containsExactly("John Smith");
    }

    @Test
    void preprintAndArticleOfOneTitleShouldBeTwo() {
        var records = raw("""
                @inproceedings{x, author={Ann Conf and Bob Conf}, title={Same Title}, booktitle={Proc}, year={2017}}
                @article{y, author={Ann Conf}, title={Same Title}, journal={CoRR}, volume={abs/1801.00001}, year={2017}}
                @misc{z, author={Ann Conf}, title={Same Title}, year={2017}, eprint={1801.00002}, archiveprefix={arXiv}}
                """);

        assertThat(records)
                .extracting(record -> record.read().id())
                .containsExactly("title:2017:same title:ann conf", "arxiv:1801.00001", "arxiv:1801.00002");
    }

    @Test
    void subtitleShouldBeOfTheTitle() {
        assertThat(paper("@article{k, title = {Trees}, subtitle = {A {H}istory}}")
                        .title())
                .isEqualTo("Trees: A History");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    date = {1850~}, langid = {english}    | 1850 | en
                    date = {1650?/1660}, language = {de}  | 1650 | de
                    date = {2019-05-06T10:00:00}, langid = {american} | 2019 | en
                    date = {2019}, langid = {ngerman}     | 2019 | de
                    """)
    void fieldsOfBiblatexShouldBeRead(String fields, int year, String language) {
        var paper = paper("@misc{k, title = {T}, " + fields + "}");

        assertThat(paper.year()).isEqualTo(year);
        assertThat(paper.language()).isEqualTo(language);
    }

    @Test
    void ownDateShouldStandBeforeTheYearOfTheOther() {
        var paper = paper("""
                @proceedings{pp, title = {Proc.}, year = {2019}, language = {english}}
                @inproceedings{a, title = {T}, crossref = {pp}, date = {2018-06-01}, langid = {german}}
                """);

        assertThat(paper.year()).isEqualTo(2018);
        assertThat(paper.publicationDate()).isEqualTo("2018-06-01");
        assertThat(paper.language()).isEqualTo("de");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', textBlock = """
                    {2020a}, 2020
                    {c1998}, 1998
                    {1998--1999}, 1998
                    {May 2020}, 2020
                    {(2020)}, 2020
                    """)
    void yearShouldBeReadAsPeopleWriteIt(String year, int read) {
        assertThat(paper("@misc{k, title={T}, year=" + year + "}").year()).isEqualTo(read);
    }

    @Test
    void entryShouldHaveWhatTheOneThatItNamesSays() {
        var records = raw("""
                @inproceedings{a, title = {On trees}, author = {Ada L}, crossref = {Conf}}
                @misc{lost, title = {Lost}, year = 1999, CrossRef = "nowhere"}
                @inbook{b, title = {On seas}, crossref = {book}}
                @proceedings{conf, title = {Proc. of Trees}, year = 2020, editor = {Ed}, doi = {10.1/p}, issn = {1234-5678}}
                @inproceedings{c, title = {On leaves}, year = 2021, booktitle = {Mine}, crossref = "CONF"}
                @book{book, title = {The Book}, booktitle = {Book}, author = {Bob B}, date = {2001-02}}
                """);

        assertThat(records).extracting(RawRecord::line).containsExactly(4L, 1L, 5L, 6L, 3L, 2L);
        var trees = (PaperRecord) records.get(1).read();
        assertThat(trees.year()).isEqualTo(2020);
        assertThat(trees.doi()).isNull();
        assertThat(trees.title()).isEqualTo("On trees");
        assertThat(trees.people()).extracting(Person::name).containsExactly("Ada L");
        assertThat(trees.venues())
                .containsExactly(
                        new Venue("venue:proc. of trees", "Proc. of Trees", "conference", List.of("1234-5678")));
        var leaves = (PaperRecord) records.get(2).read();
        assertThat(leaves.year()).isEqualTo(2021);
        assertThat(leaves.venues()).extracting(Venue::name).containsExactly("Mine");
        var seas = (PaperRecord) records.get(4).read();
        assertThat(seas.year()).isEqualTo(2001);
        assertThat(seas.people()).extracting(Person::name).containsExactly("Bob B");
        assertThat(seas.venues()).extracting(Venue::name).containsExactly("Book");
        assertThat(((PaperRecord) records.get(5).read()).year()).isEqualTo(1999);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a key with spaces, ", "o'brien:\"2003\", ", "müller#1, ", ", ", ""})
    void keyMayBeAnything(String key) {
        assertThat(paper("@article{" + key + "title = {T}, year = {2020}}").title())
                .isEqualTo("T");
    }

    @Test
    void chapterShouldBeInABook() {
        assertThat(paper("@incollection{k, title={T}, booktitle={Handbook of Trees}}")
                        .venues())
                .containsExactly(new Venue("venue:handbook of trees", "Handbook of Trees", "book", List.of()));
    }

    @Test
    void paperOfAConferenceShouldNameIt() {
        var paper = paper("@inproceedings{k, title={T}, year={in press}, booktitle={Proc. of {TREE}}}");

        assertThat(paper.year()).isNull();
        assertThat(paper.venues())
                .containsExactly(new Venue("venue:proc. of tree", "Proc. of TREE", "conference", List.of()));
    }

    @Test
    void brokenEntryShouldBeRejectedAndTheNextRead() {
        var records = raw("""
                @article{a, title = {unclosed, year = 2020,

                @article{b title = {No comma}}
                @article{c, title = {Good}, year = 2021}
                @article{d, title = {}}
                @article{e, title = {T}, year = {-44}}
                @book{f, title = {Open to the end}
                """);

        assertThat(records).extracting(RawRecord::line).containsExactly(1L, 3L, 4L, 5L, 6L, 7L);
        assertThat(records.get(0).text().get()).isEqualTo("@article{a, title = {unclosed, year = 2020,\n\n");
        assertThatThrownBy(() -> records.get(0).read()).hasMessage("its braces are not closed before the next entry");
        assertThatThrownBy(() -> records.get(1).read())
                .isInstanceOf(RejectedRecord.class)
                .hasMessageStartingWith("it is not BibTeX: Encountered unexpected token: \"title\"");
        assertThat(records.get(2).id()).isEqualTo("c");
        assertThat(records.get(2).read().id()).isEqualTo("title:2021:good:");
        assertThatThrownBy(() -> records.get(3).read()).hasMessage("it has no title");
        assertThatThrownBy(() -> records.get(4).read()).hasMessage("year is \"-44\", not a year");
        assertThatThrownBy(() -> records.get(5).read())
                .hasMessage("its braces are not closed before the end of the file");
    }

    @Test
    void entryTooLongOrTooDeepShouldBeRejected() {
        var records = raw("@misc{a, title={" + "x".repeat(1 << 20) + "}}\n@misc{b, title=" + "{".repeat(20_000)
                + "}".repeat(20_000) + "}\n@misc{c, title={Good}}");

        assertThatThrownBy(() -> records.get(0).read()).hasMessage("the entry is longer than 1 MiB");
        assertThatThrownBy(() -> records.get(1).read()).hasMessage("its braces are nested more than 100 deep");
        assertThat(records.get(2).read().id()).isEqualTo("title::good:");
    }

    @Test
    void textsWithNamesShouldNotGrowWithoutEnd() {
        var bomb = new StringBuilder("@string{a0 = {xxxxxxxxxxxxxxxx}}\n");
        for (int i = 1; i < 64; i++) {
            bomb.append("@string{a%d = a%d # a%d}\n".formatted(i, i - 1, i - 1));
        }
        bomb.append("@misc{k, title = {Good} # a1}\n@misc{k, title = {x}")
                .append(" # a1".repeat(1001))
                .append('}');

        var records = raw(bomb.toString());

        assertThatThrownBy(() -> records.getFirst().read())
                .hasMessage("there are too many texts with names, or this one is too long");
        assertThat(records.get(records.size() - 2).read().id()).startsWith("title::goodxxxx");
        assertThatThrownBy(() -> records.getLast().read()).hasMessage("it joins more than 1000 texts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@misc{k, title={a\u0000b}}",
                "@misc{k, title={\\}}",
                "@misc{k, title={\\'}}",
                "@misc{, title=\"}\"}",
                "@misc{}",
                "@misc{k}",
                "@misc{k,,,}",
                "@misc{k, = x}",
                "@string{}",
                "@string{x}",
                "@misc{k, title=undefined # nothing, author={ and and , , ,}}",
                "@misc{k, title={日本語}, author={{}}, date={2020-02-31}}",
                "@misc{kéy ü, title={x}}",
                "@misc{k, year={99999}, title={x}}",
                "@misc{k, title={x}, title={y}, crossref={z}}"
            })
    void oddEntryShouldBeStoredOrRejected(String entry) {
        for (var record : raw(entry)) {
            try {
                assertThat(record.read()).isInstanceOf(PaperRecord.class);
            } catch (RejectedRecord e) {
                assertThat(e.reason()).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    \\'e\\'{e}{\\'e}\\'{\\i}{\\'\\i} | éééíí
                    \\v{s}\\v s\\H{o}\\c c\\k{a}\\r a | ššőçąå
                    \\ss{} \\O{}re \\l \\aa | ß Øre łå
                    ``a'' b---c--d x~y | “a” b—c–d x y
                    \\% \\_ \\{x\\} \\& | % _ {x} &
                    \\textbf{a} {\\em b} \\foo c | a b c
                    $\\alpha$-\\beta | α-β
                    Nguy{\\~{\\^e}}n Tr{\\`{\\^a}}n Nh{\\d{\\^a}}t | Nguyễn Trần Nhật
                    in $O(n \\log n)$, $\\Omega(\\log\\log n)$, $\\min_x f(x)$ | in O(n log n), Ω(log log n), min_x f(x)
                    $P \\neq NP$, $a\\in A$, $\\frac{3}{2}$-approximation, \\frac12 | P ≠ NP, a∈ A, 3/2-approximation, 12
                    $T_{\\rm c}$ of $5^{\\rm th}$, $SU(\\mathrm N)$, $f\\left (x\\right )$ | T_c of 5^th, SU(N), f(x)
                    The {\\LaTeX} Companion, {\\TeX}book | The LaTeX Companion, TeXbook
                    {\\textless}5\\% {\\textgreater} $\\sim$3 | <5% > ∼3
                    日本 \\ | 日本
                    {\\$}L{\\^{}}2{\\$} {\\~{}}x {\\'{}}y | $L^2$ ~x y
                    """)
    void latexShouldBecomePlainText(String latex, String plain) {
        assertThat(LatexText.plain(latex)).isEqualTo(plain);
    }
}

package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.ingest.PaperRecord.Authorship;
import org.scholargraph.ingest.PaperRecord.Venue;

class AclAnthologyTest {

    private static List<RawRecord> raw(String name, String text) {
        try {
            var reader = RecordFormat.open(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            var records = new ArrayList<RawRecord>();
            for (var record = reader.next(); record != null; record = reader.next()) {
                records.add(record);
            }
            return records;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<SourceRecord> read(String name, String text) {
        return raw(name, text).stream().map(RawRecord::read).toList();
    }

    /** The paper of a collection that has but one. */
    private static PaperRecord paper(String collection, String volume, String attributes, String content) {
        return (PaperRecord) read("x.xml", """
                <?xml version='1.0' encoding='UTF-8'?>
                <collection id="%s">
                  <volume id="%s" type="proceedings">
                    <meta><booktitle>All</booktitle><year>2018</year><venue>acl</venue><venue>ws</venue>
                      <editor><first>Ed</first><last>Itor</last></editor></meta>
                    <frontmatter><url>x-0</url></frontmatter>
                    <paper %s>%s</paper>
                  </volume>
                  <event id="acl-2018"><meta><title>ACL</title></meta><talk><title>On</title></talk></event>
                </collection>
                """.formatted(collection, volume, attributes, content))
                .getFirst();
    }

    private static PaperRecord paper(String content) {
        return paper("2020.acl", "main", "id='1'", content);
    }

    @Test
    void paperShouldHaveWhatItSaysAndWhatItsVolumeSays() {
        var paper = paper("""
                <title>A <fixed-case>T</fixed-case>ree of <tex-math>n^2</tex-math>
                   <b>bold <i>leaves</i></b> &amp; more</title>
                <author id="ada-l"><first>Ada</first><last>Lovelace</last><affiliation>Here &amp; there</affiliation>
                  <variant script="hani"><first>爱达</first><last>洛</last></variant></author>
                <author><last>Bob</last></author>
                <abstract>See <url>https://x.org</url>.</abstract>
                <doi>10.18653/V1/X</doi><language>zho</language>
                """);

        assertThat(paper.id()).isEqualTo("acl:2020.acl-main.1");
        assertThat(paper.sameAs()).isEmpty();
        assertThat(paper.title()).isEqualTo("A Tree of n^2 bold leaves & more");
        assertThat(paper.abstractText()).isEqualTo("See https://x.org.");
        assertThat(paper.year()).isEqualTo(2018);
        assertThat(paper.publicationDate()).isNull();
        assertThat(paper.type()).isEqualTo("article");
        assertThat(paper.language()).isEqualTo("zh");
        assertThat(paper.doi()).isEqualTo("10.18653/v1/x");
        assertThat(paper.retracted()).isFalse();
        assertThat(paper.updatedAt()).isEmpty();
        assertThat(paper.venues())
                .containsExactly(
                        new Venue("acl-venue:acl", "acl", "conference", List.of()),
                        new Venue("acl-venue:ws", "ws", "conference", List.of()));
        assertThat(paper.people())
                .containsExactly(
                        new PaperRecord.Person("acl-author:ada-l", "Ada Lovelace", null, "identifier", List.of("洛爱达")),
                        PaperRecord.Person.identified("acl-author:Bob", "Bob", null));
        assertThat(paper.authorships().getFirst().rawAffiliations()).containsExactly("Here & there");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<author id='ada' orcid='0000-0002-1825-0097' openreview='~Ada_L1'><last>L</last></author>",
                "<author id='ada'><last>L</last><orcid>0000-0002-1825-0097</orcid></author>"
            })
    void orcidShouldBeReadAsItIsWrittenSince2025AndBefore(String author) {
        assertThat(paper("<title>t</title>" + author).people())
                .containsExactly(PaperRecord.Person.identified("acl-author:ada", "L", "0000-0002-1825-0097"));
    }

    @Test
    void authorNamedTwiceShouldKeepTheFirstPlace() {
        var paper = paper("""
                <title>t</title><author><first>Ada</first><last>L</last><affiliation>One</affiliation></author>
                <author><first>Bob</first><last>B</last></author>
                <author><first>Ada</first> <last> L </last><affiliation>Two</affiliation></author>
                """);

        assertThat(paper.authorships()).extracting(Authorship::position).containsExactly(1, 2);
        assertThat(paper.authorships().getFirst().rawAffiliations()).containsExactly("One", "Two");
    }

    @ParameterizedTest
    @CsvSource({
        "P18, 1, 1, acl:P18-1001",
        "W06, 29, 3, acl:W06-2903",
        "C69, 1, 1, acl:C69-0101",
        "D19, 4, 12, acl:D19-4012",
        "D19, 50, 1, acl:D19-5001",
        "2020.acl, main, 1,",
        "P18, long, 1,",
        "W06, 29, 300,"
    })
    void paperOfAnOldCollectionShouldBeKnownByItsClassicIdToo(
            String collection, String volume, String number, String classic) {
        var paper = paper(collection, volume, "id='" + number + "'", "<title>t</title>");

        assertThat(paper.id()).isEqualTo("acl:" + collection + "-" + volume + "." + number);
        assertThat(paper.sameAs()).isEqualTo(classic == null ? List.of() : List.of(classic));
    }

    @Test
    void retractedAndRemovedPapersShouldStayAsRetracted() {
        assertThat(paper("<title>t</title><retracted date='2021-08-09'/>").retracted())
                .isTrue();
        assertThat(paper("<title>t</title><removed date='2021-08-09'>why</removed>")
                        .retracted())
                .isTrue();
    }

    @Test
    void journalsAndBackMatterShouldBeTold() {
        var paper = (PaperRecord) read("", """
                <collection id="2020.cl"><volume id="1" type="journal"><meta><year>2020</year><venue>cl</venue></meta>
                <paper id="7" type="backmatter"><title>Index</title></paper></volume></collection>""").getFirst();

        assertThat(paper.type()).isEqualTo("paratext");
        assertThat(paper.venues()).extracting(Venue::type).containsExactly("journal");
    }

    @ParameterizedTest
    @CsvSource({"eng,en", "fra,fr", "pt-BR,pt", "no-NO,no", "de,de", "English,en", "Klingonese,", "qqq,", "'',"})
    void languageShouldHaveTwoLettersOrBeUnknown(String written, String code) {
        assertThat(paper("<title>t</title><language>" + written + "</language>").language())
                .isEqualTo(code);
    }

    @Test
    void handleInPlaceOfDoiShouldBeLeftOut() {
        assertThat(paper("<title>t</title><doi>http://hdl.handle.net/2065/12345</doi>")
                        .doi())
                .isNull();
        assertThat(paper("<title>t</title><doi>https://doi.org/10.3384/Nejlt</doi>")
                        .doi())
                .isEqualTo("10.3384/nejlt");
    }

    @Test
    void paperWithoutTitleShouldBeStored() {
        assertThat(paper("<title> </title>").title()).isNull();
    }

    @Test
    void eachVolumeShouldSpeakForItsOwnPapers() {
        var records = raw("x.xml", """
                <collection id="c">
                <volume id="1" type="proceedings"><meta><year>1999</year></meta><paper id="1"/></volume>
                <volume id="2" type="proceedings"><paper id="1"/></volume>
                <volume id="3" type="proceedings"><meta><year>-44</year></meta><paper id="1"/></volume>
                <volume type="proceedings"><paper id="1"/></volume>
                </collection>""");

        assertThat(records).extracting(RawRecord::line).containsExactly(2L, 3L, 4L, 5L);
        assertThat(((PaperRecord) records.get(0).read()).year()).isEqualTo(1999);
        assertThat(((PaperRecord) records.get(1).read()).year()).isNull();
        assertThatThrownBy(() -> records.get(2).read()).hasMessage("year is \"-44\", not a year");
        assertThatThrownBy(() -> records.get(3).read()).hasMessage("the volume has no id");
    }

    @Test
    void badPapersShouldBeRejectedWithTheirReason() {
        assertThatThrownBy(() -> paper("c", "1", "", "")).hasMessage("the id of the paper is \"null\", not a number");
        assertThatThrownBy(() -> paper("<title>t</title><author><first> </first></author>"))
                .isInstanceOf(RejectedRecord.class)
                .hasMessage("an author has no name");
    }

    @ParameterizedTest
    @CsvSource({"title, 5000000, 0", "b, 0, 100000"})
    void giganticPaperShouldBeRejectedAndTheNextRead(String element, int length, int depth) {
        var inside = ("<" + element + ">").repeat(Math.max(1, depth))
                + "x".repeat(length)
                + ("</" + element + ">").repeat(Math.max(1, depth));
        var records = raw(
                "",
                "<collection id='c'><volume id='1'><paper id='1'>" + inside
                        + "</paper><paper id='2'><title>t</title></paper></volume></collection>");

        assertThatThrownBy(() -> records.get(0).read()).hasMessage("the paper is too long or too deep");
        assertThat(records.get(1).read().id()).isEqualTo("acl:c-1.2");
    }

    @Test
    void rejectedPaperShouldBeShownAsItCameInItsVolume() {
        var text = """
                <collection id="c"><volume id="1"><meta></meta><paper id="x"><title>A &lt; <b>B</b></title></paper></volume></collection>""";

        assertThat(raw("", text).getFirst().text().get()).isEqualTo(text);
    }

    @Test
    void entitiesShouldNeverBeExpanded(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "secret");
        var bomb = """
                <!DOCTYPE collection [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "%s">]>
                <collection id="c"><volume id="1"><paper id="1"><title>&b;&c;</title></paper></volume></collection>
                """.formatted(secret.toUri());

        assertThatThrownBy(() -> raw("x.xml", bomb))
                .isInstanceOf(NotImportable.class)
                .hasMessageStartingWith("has a document type or entities of its own, which are not read");
    }

    @Test
    void brokenXmlShouldEndTheImportWithItsLine() {
        assertThatThrownBy(() -> raw("x.xml", "<collection id='c'>\n<volume id='1'>\n</collection>"))
                .isInstanceOf(ImportFailure.class)
                .hasMessageStartingWith("x.xml is broken XML at line 3: ");
        assertThatThrownBy(() -> raw("x.xml", "<collection id='c'>"))
                .isInstanceOf(ImportFailure.class)
                .hasMessageStartingWith("x.xml is broken XML at line 1: ");
    }

    @Test
    void endlessTagShouldEndTheImport() {
        assertThatThrownBy(() -> raw("x.xml", "<collection id='" + "x".repeat(34 << 20) + "'/>"))
                .hasStackTraceContaining("one tag or comment is longer than 32 MiB");
    }

    @Test
    void otherXmlShouldBeRefused() {
        assertThatThrownBy(() -> raw("x.xml", "<html/>"))
                .isInstanceOf(NotImportable.class)
                .hasMessageStartingWith("is XML of <html>, not a <collection> of the ACL Anthology");
    }

    @Test
    void variantsShouldBeMergedIntoTheOneWhoseNameTheyAre() {
        var records = read("name_variants.yaml", """
                # who is who
                - canonical: {first: Ada, last: Lovelace}
                  variants:
                  - {first: Augusta Ada, last: King}
                  - {first: Ada, last: Lovelace}
                  - {first: Augusta Ada, last: King}
                - canonical: {first: Bo, last: 'No'}
                  id: bo-no
                  comment: one of two
                  similar: [bo-no-2]
                  variants:
                  - {first: B., last: No}
                - canonical: {last: Cleo}
                  id: cleo
                """);

        assertThat(records)
                .containsExactly(
                        new MergeRecord(
                                EntityKind.AUTHOR, "acl-author:Augusta Ada King", "acl-author:Ada Lovelace", ""),
                        new MergeRecord(EntityKind.AUTHOR, "acl-author:B. No", "acl-author:bo-no", ""));
    }

    @Test
    void nameOfTwoPeopleShouldBeMergedIntoTheFirstOnly() {
        var records = raw("", """
                - canonical: {first: A, last: One}
                  variants: [{first: X, last: Y}]
                - canonical: {first: A, last: Two}
                  variants: [{first: X, last: Y}, {first: Z, last: [1]}, {last: U}]
                - [nonsense]
                """);

        assertThat(records).extracting(RawRecord::line).containsExactly(2L, 4L, 4L, 4L, 5L);
        assertThatThrownBy(() -> records.get(1).read()).hasMessage("\"X Y\" is a variant of both A One and A Two");
        assertThat(records.get(2).read().id()).isEqualTo("acl-author:A Two");
        assertThatThrownBy(() -> records.get(4).read()).hasMessage("canonical is not a first and a last name");
        assertThat(records.get(4).text().get()).isEqualTo("- [nonsense]");
    }

    @Test
    void eachVariantThatIsNoNameShouldBeRejected() {
        var records =
                raw("", "- canonical: {first: A, last: One}\n  variants: [{}, {first: [1]}, {last: U}, {last: U}]\n");

        assertThat(records).hasSize(3);
        assertThatThrownBy(() -> records.get(1).read()).hasMessage("a variant is not a first and a last name");
        assertThat(records.get(2).read().id()).isEqualTo("acl-author:A One");
    }

    private static final String PEOPLE_IN_YAML = """
            # who is who
            ada-lovelace:
              comment: first of all
              names:
              - {first: Ada, last: Lovelace}
              - {first: Augusta Ada, last: King}
              - {first: 达, last: 爱, script: hani}
              orcid: 0000-0002-1825-0097
            li-li:
              names:
              - {first: Li, last: Li}
            li-li-2:
              names: [{first: Li, last: Li}, {last: Lee}]
            bo-no:
              names:
              - {first: Bo, last: No}
              disable_name_matching: true
            nobody:
              similar: [bo-no]
            """;
    private static final String PEOPLE_IN_JSON = """
            {
              "ada-lovelace": {
                "names": [
                  {"first": "Ada", "last": "Lovelace"},
                  {"first": "Augusta Ada", "last": "King"},
                  {"first": "达", "last": "爱", "script": "hani"}
                ],
                "orcid": "0000-0002-1825-0097"
              },
              "li-li": {"names": [{"first": "Li", "last": "Li"}]},
              "li-li-2": {"names": [{"first": "Li", "last": "Li"}, {"last": "Lee"}]},
              "bo-no": {"names": [{"first": "Bo", "last": "No"}], "disable_name_matching": true},
              "nobody": {"similar": ["bo-no"]}
            }
            """;

    private static MergeRecord merge(String former, String id) {
        return new MergeRecord(EntityKind.AUTHOR, former, "acl-author:" + id, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {PEOPLE_IN_YAML, PEOPLE_IN_JSON})
    void nameOfOnePersonAloneShouldBeThatPerson(String people) {
        var records = raw("people", people);

        assertThat(records.subList(0, 4))
                .extracting(RawRecord::read)
                .containsExactly(
                        merge("orcid:0000-0002-1825-0097", "ada-lovelace"),
                        merge("acl-author:Ada Lovelace", "ada-lovelace"),
                        merge("acl-author:Augusta Ada King", "ada-lovelace"),
                        merge("acl-author:Lee", "li-li-2"));
        assertThat(records).hasSize(5);
        assertThat(records.getLast().text().get()).contains("similar");
        assertThatThrownBy(() -> records.getLast().read()).hasMessage("the person has no first or last name");
        assertThat(raw("people", people.replace("-0097", "-0"))).first().satisfies(record -> assertThatThrownBy(
                        record::read)
                .hasMessage("orcid is \"0000-0002-1825-0\", not an ORCID"));
    }

    @Test
    void nameOfAPersonThatIsNoneShouldBeRejectedAlone() {
        var records =
                raw("people", "{\"a-b\": {\"names\": [{\"first\": \"A\", \"last\": \"B\"}, {\"middle\": \"C\"}]}}");

        assertThat(records).hasSize(2);
        assertThatThrownBy(() -> records.getFirst().read()).hasMessage("a name is neither a first nor a last name");
        assertThat(records.getLast().read()).isEqualTo(merge("acl-author:A B", "a-b"));
    }

    @Test
    void venuesInOneFileShouldBeKnownByTheirKeys() {
        var records = raw("venues.json", """
                {
                  "acl": {"acronym": "ACL", "name": "Annual Meeting", "is_acl": true},
                  "cl": {
                    "acronym": "CL",
                    "name": "Computational Linguistics",
                    "type": "journal"
                  },
                  "x": {"acronym": "X"}
                }
                """);

        assertThat(records).extracting(RawRecord::id).containsExactly("acl-venue:acl", "acl-venue:cl", "acl-venue:x");
        assertThat(((EntityRecord) records.get(1).read()).properties())
                .containsEntry("name", "Computational Linguistics")
                .containsEntry("nameVariants", List.of("CL"))
                .containsEntry("type", "journal");
        assertThatThrownBy(() -> records.get(2).read()).hasMessage("the venue has no name");
    }

    @Test
    void venueShouldBeKnownByTheNameOfItsFile() {
        var records = read("a.tar.xz!data/yaml/venues/cl.yaml", """
                acronym: CL
                is_acl: true
                name: Computational Linguistics
                type: journal
                """);

        assertThat(records)
                .containsExactly(new EntityRecord(
                        EntityKind.SOURCE,
                        "acl-venue:cl",
                        List.of(),
                        "",
                        Map.of("name", "Computational Linguistics", "nameVariants", List.of("CL"), "type", "journal"),
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "'- canonical: {first: [', is broken YAML at line",
        "'acronym: &a [*a]\nname: *b', is broken YAML at line 2",
        "'Name: SIG\nShortName: S', is of no known kind"
    })
    void otherYamlShouldBeRefused(String text, String reason) {
        assertThatThrownBy(() -> raw("x.yaml", text))
                .isInstanceOf(NotImportable.class)
                .hasMessageStartingWith(reason);
    }

    @Test
    void yamlThatIsNotInUtf8ShouldBeRefused() throws IOException {
        var text = "- canonical: {first: José, last: Bee}\n  variants:\n  - {first: Jose, last: Bee}\n";
        var latin = new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> RecordFormat.open("x.yaml", latin))
                .isInstanceOf(NotImportable.class)
                .hasMessage("is YAML that is not in UTF-8");
    }
}

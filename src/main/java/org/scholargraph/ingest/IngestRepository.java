package org.scholargraph.ingest;

import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.scholargraph.data.CypherFile;
import org.scholargraph.data.Neo4jRepository;
import org.scholargraph.ingest.Rows.About;
import org.scholargraph.ingest.Rows.Affiliation;
import org.scholargraph.ingest.Rows.Bylines;
import org.scholargraph.ingest.Rows.CalledInstitution;
import org.scholargraph.ingest.Rows.Change;
import org.scholargraph.ingest.Rows.Described;
import org.scholargraph.ingest.Rows.Figures;
import org.scholargraph.ingest.Rows.Known;
import org.scholargraph.ingest.Rows.LastMention;
import org.scholargraph.ingest.Rows.Link;
import org.scholargraph.ingest.Rows.MatchedText;
import org.scholargraph.ingest.Rows.Name;
import org.scholargraph.ingest.Rows.NamedInstitution;
import org.scholargraph.ingest.Rows.Oeuvre;
import org.scholargraph.ingest.Rows.Pair;
import org.scholargraph.ingest.Rows.Pairs;
import org.scholargraph.ingest.Rows.PaperRecords;
import org.scholargraph.ingest.Rows.Part;
import org.scholargraph.ingest.Rows.Place;
import org.scholargraph.ingest.Rows.PlacedRecord;
import org.scholargraph.ingest.Rows.Published;
import org.scholargraph.ingest.Rows.References;
import org.scholargraph.ingest.Rows.SavedAffiliation;
import org.scholargraph.ingest.Rows.SavedName;
import org.scholargraph.ingest.Rows.SavedPaper;
import org.scholargraph.ingest.Rows.SavedRecord;
import org.scholargraph.ingest.Rows.StoredRecord;
import org.scholargraph.ingest.Rows.Tied;
import org.scholargraph.ingest.Rows.TopicCount;
import org.scholargraph.ingest.Rows.Unreferenced;
import org.scholargraph.ingest.Rows.WrittenText;

/** Writes what an import brings and what follows from it. */
@Neo4jRepository
interface IngestRepository extends GenericRepository<ImportJob, String> {

    @CypherFile("ingest/known_records")
    List<Known> listKnown(Collection<String> keys);

    @CypherFile("ingest/records")
    List<StoredRecord> listRecords(Collection<String> keys);

    @CypherFile("ingest/next_records")
    List<StoredRecord> listNextRecords(String after, int limit);

    @CypherFile("ingest/records_of")
    List<StoredRecord> listRecordsOf(Collection<String> ids);

    @CypherFile("ingest/save_records")
    void saveRecords(List<SavedRecord> records);

    @CypherFile("ingest/place_records")
    void placeRecords(Collection<PlacedRecord> records);

    @CypherFile("ingest/claim")
    void claim(List<PlacedRecord> records);

    @CypherFile("ingest/forget_records")
    void forgetRecords(Collection<String> keys);

    @CypherFile("ingest/named")
    List<Name> listNamed(Collection<String> names);

    @CypherFile("ingest/here")
    List<String> listHere(Collection<String> ids);

    @CypherFile("ingest/names_of")
    List<Name> listNamesOf(Collection<String> ids);

    @CypherFile("ingest/save_names")
    void saveNames(List<SavedName> names);

    @CypherFile("ingest/end_names")
    void endNames(Collection<String> names);

    @CypherFile("ingest/separations")
    List<String> listSeparations();

    @CypherFile("ingest/separate")
    void separate(String pair);

    @CypherFile("ingest/take_turn")
    void takeTurn();

    @CypherFile("ingest/papers_of")
    List<PaperRecords> listPapersOf(String id, String after, int limit);

    @CypherFile("ingest/papers_naming")
    List<String> listPapersNaming(Collection<String> ids);

    @CypherFile("ingest/some_papers_naming")
    List<String> listSomePapersNaming(Collection<String> ids, int most);

    @CypherFile("ingest/institutions_tied_to")
    List<String> listInstitutionsTiedTo(Collection<String> ids);

    @CypherFile("ingest/untie_institutions")
    void untieInstitutions(Collection<String> ids);

    @CypherFile("ingest/tie_institutions")
    void tieInstitutions(List<Tied> ties);

    @CypherFile("ingest/join_awaited_institutions")
    void joinAwaitedInstitutions(Collection<String> ids);

    @CypherFile("ingest/forget_missing_institutions")
    void forgetMissingInstitutions(Collection<String> ids);

    @CypherFile("ingest/forget_papers")
    void forgetPapers(Collection<String> ids);

    @CypherFile("ingest/clear_graph")
    long clearGraph(int limit);

    @CypherFile("ingest/forget_imports")
    long forgetImports(int limit);

    @CypherFile("ingest/untie_papers")
    void untiePapers(Map<String, Collection<String>> papers);

    @CypherFile("ingest/forget_references")
    void forgetReferences(List<Unreferenced> references);

    @CypherFile("ingest/save_papers")
    void savePapers(List<SavedPaper> papers);

    @CypherFile("ingest/awaited_papers")
    List<String> listAwaitedPapers(Collection<String> names);

    @CypherFile("ingest/join_awaited_papers")
    List<String> joinAwaitedPapers(Collection<Name> names);

    @CypherFile("ingest/describe_authors")
    void describeAuthors(List<Described> descriptions);

    @CypherFile("ingest/describe_institutions")
    void describeInstitutions(List<Described> descriptions);

    @CypherFile("ingest/describe_sources")
    void describeSources(List<Described> descriptions);

    @CypherFile("ingest/describe_topics")
    List<String> describeTopics(List<Described> descriptions);

    @CypherFile("ingest/place_topics")
    List<String> placeTopics(List<Place> places);

    @CypherFile("ingest/link_authors")
    void linkAuthors(List<Bylines> bylines);

    @CypherFile("ingest/link_bylines")
    void linkBylines(List<Part> bylines);

    @CypherFile("ingest/link_institutions")
    void linkInstitutions(List<Link> links);

    @CypherFile("ingest/link_sources")
    void linkSources(List<Published> links);

    @CypherFile("ingest/affiliations")
    List<WrittenText> listAffiliations(Collection<String> texts);

    @CypherFile("ingest/affiliations_of")
    List<MatchedText> listAffiliationsOf(String id, int limit);

    @CypherFile("ingest/affiliations_naming")
    List<String> listAffiliationsNaming(Collection<String> names);

    @CypherFile("ingest/institutions_called")
    List<NamedInstitution> listInstitutionsCalled(Collection<String> names);

    @CypherFile("ingest/papers_stating")
    List<String> listPapersStating(Collection<String> texts);

    @CypherFile("ingest/call_institutions")
    void callInstitutions(List<CalledInstitution> institutions);

    @CypherFile("ingest/save_affiliations")
    void saveAffiliations(List<SavedAffiliation> affiliations);

    @CypherFile("ingest/link_affiliations")
    void linkAffiliations(List<Link> links);

    @CypherFile("ingest/forget_affiliations")
    void forgetAffiliations(Collection<String> texts);

    @CypherFile("ingest/forget_institution_names")
    void forgetInstitutionNames(Collection<String> names);

    @CypherFile("ingest/link_topics")
    void linkTopics(List<About> subjects);

    @CypherFile("ingest/link_presentations")
    void linkPresentations(List<Part> presentations);

    @CypherFile("ingest/papers_here")
    List<String> listPapersHere(Collection<String> ids);

    @CypherFile("ingest/link_citations")
    void linkCitations(List<References> references);

    @CypherFile("ingest/await_papers")
    void awaitPapers(List<References> references);

    @CypherFile("ingest/release_authors")
    List<LastMention> releaseAuthors(Collection<String> ids, Collection<String> mentions);

    @CypherFile("ingest/release_institutions")
    List<LastMention> releaseInstitutions(Collection<String> ids, Collection<String> mentions);

    @CypherFile("ingest/release_sources")
    List<LastMention> releaseSources(Collection<String> ids, Collection<String> mentions);

    @CypherFile("ingest/release_topics")
    List<LastMention> releaseTopics(Collection<String> ids, Collection<String> mentions);

    @CypherFile("ingest/forget_missing_papers")
    long forgetMissingPapers(Collection<String> ids);

    @CypherFile("ingest/forget_authors")
    long forgetAuthors(Collection<String> ids);

    @CypherFile("ingest/forget_institutions")
    long forgetInstitutions(Collection<String> ids);

    @CypherFile("ingest/forget_sources")
    long forgetSources(Collection<String> ids);

    @CypherFile("ingest/forget_topics")
    long forgetTopics(Collection<String> ids);

    @CypherFile("ingest/cited_papers")
    List<String> listCitedPapers(Collection<String> ids);

    @CypherFile("ingest/count_citations")
    List<String> countCitations(Collection<String> ids);

    @CypherFile("ingest/authors_of")
    List<String> listAuthorsOf(Collection<String> ids);

    @CypherFile("ingest/authorships_of")
    List<Oeuvre> listOeuvres(Collection<String> ids);

    @CypherFile("ingest/create_pairs")
    void createPairs(List<Pairs> authors);

    @CypherFile("ingest/derive_pairs")
    void derivePairs(List<Pairs> authors);

    @CypherFile("ingest/end_pairs")
    void endPairs(List<Pair> pairs);

    @CypherFile("ingest/derive_affiliations")
    void deriveAffiliations(List<Affiliation> affiliations, Collection<String> ids);

    @CypherFile("ingest/derive_authors")
    void deriveAuthors(List<Figures> authors);

    @CypherFile("ingest/derive_institutions")
    void deriveInstitutions(Collection<String> ids);

    @CypherFile("ingest/derive_sources")
    void deriveSources(Collection<String> ids);

    @CypherFile("ingest/topics_of")
    List<TopicCount> listTopicsOf(Collection<String> ids);

    @CypherFile("ingest/add_to_topics")
    void addToTopics(List<Change> changes);

    @CypherFile("ingest/recount_topics")
    void recountTopics(Collection<String> ids);

    @CypherFile("ingest/next_topics")
    List<String> listNextTopics(String after, int limit);

    @CypherFile("ingest/end_untied_pairs")
    long endUntiedPairs(int limit);

    @CypherFile("ingest/is_untouched")
    boolean isUntouched();

    @CypherFile("ingest/is_without_records")
    boolean isWithoutRecords();
}

package org.scholargraph.term;

import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.scholargraph.data.CypherFile;
import org.scholargraph.data.Neo4jRepository;
import org.scholargraph.term.TermRows.CountChange;
import org.scholargraph.term.TermRows.PaperTerms;
import org.scholargraph.term.TermRows.SavedTerm;

/** Reads what papers say of themselves, and writes what terms they name. */
@Neo4jRepository
interface TermRepository extends GenericRepository<PaperTerms, String> {

    @CypherFile("term/papers_without_topics")
    Stream<PaperText> papersWithoutTopics();

    @CypherFile("term/terms_of_papers")
    Stream<PaperTerms> termsOfPapers();

    @CypherFile("term/names")
    List<SavedTerm> listNames();

    @CypherFile("term/unlink_terms")
    List<CountChange> unlinkTerms(Collection<String> ids);

    @CypherFile("term/save_terms")
    void saveTerms(Collection<SavedTerm> terms);

    @CypherFile("term/link_terms")
    List<CountChange> linkTerms(List<PaperTerms> papers);

    @CypherFile("term/count_papers")
    void countPapers(List<CountChange> changes);

    @CypherFile("term/is_any_unnamed")
    boolean isAnyUnnamed();

    @CypherFile("term/forget_terms")
    long forgetTerms();
}

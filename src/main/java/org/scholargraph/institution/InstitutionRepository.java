package org.scholargraph.institution;

import io.micronaut.data.repository.PageableRepository;
import java.util.List;
import java.util.Optional;
import org.scholargraph.data.CypherFile;
import org.scholargraph.data.Neo4jRepository;

/** The institutions of the graph. */
@Neo4jRepository
interface InstitutionRepository extends PageableRepository<Institution, String> {

    @CypherFile("institution/institutions")
    List<InstitutionAnswer> listAnswers(List<String> ids);

    Optional<Institution> findByRor(String ror);

    List<Institution> listByCountryCodeInOrderByName(List<String> countryCodes);
}

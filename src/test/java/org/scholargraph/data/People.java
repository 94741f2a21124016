package org.scholargraph.data;

import io.micronaut.data.repository.PageableRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Neo4jRepository
interface People extends PageableRepository<Person, String> {

    @CypherFile("people/circle")
    Optional<Circle> findCircle(String id);

    @CypherFile("people/born_between")
    List<Person> listBornBetween(@Nullable Integer from, @Nullable Integer to);

    @CypherFile("people/names")
    Stream<String> names(Collection<String> ids);

    @CypherFile("people/save_all")
    long saveThem(List<Person> people);

    @CypherFile("people/introduce")
    void introduce(String first, String second, int since);
}

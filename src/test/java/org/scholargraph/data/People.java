package org.scholargraph.data;

import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.Slice;
import io.micronaut.data.model.Sort;
import io.micronaut.data.repository.PageableRepository;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    @CypherFile("people/without_name")
    List<Person> listWithoutName();

    @CypherFile("people/nameless")
    List<Person> listNameless();

    @CypherFile("people/count")
    long countThem();

    @CypherFile("people/rows")
    List<Map<String, Object>> rows();

    @CypherFile("people/oldest")
    @Nullable
    Person oldest();

    @CypherFile("people/born")
    int born(String id);

    @CypherFile("people/everything")
    Everything same(Everything given);

    @CypherFile("people/slow")
    long countSlowly();

    List<Person> findByBornGreaterThanOrderByName(int year);

    Page<Person> findByBorn(int born, Pageable pageable);

    Slice<Person> findByNameStartsWith(String prefix, Pageable pageable);

    List<Person> findByNameContainsIgnoreCaseAndBornIn(String part, Collection<Integer> years);

    List<Person> findByBornIsNullOrNameEquals(String name);

    List<Person> findTop2ByBornBetween(int from, int to, Sort sort);

    Optional<String> findNameById(String id);

    List<PersonName> findByNameNotEqual(String name);

    List<String> findDistinctName();

    boolean existsByName(String name);

    long countByBorn(int born);

    Optional<Integer> findMaxBorn();

    long updateByName(String name, @Nullable Integer born);

    long deleteByBorn(int born);
}

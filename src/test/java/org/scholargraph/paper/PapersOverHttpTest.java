package org.scholargraph.paper;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scholargraph.graph.OneOfEverything;
import org.scholargraph.http.Caller;
import org.scholargraph.http.ServiceUnderTest;

@MicronautTest(contextBuilder = ServiceUnderTest.class, transactional = false)
class PapersOverHttpTest {

    private final Caller caller;

    PapersOverHttpTest(EmbeddedServer server, ObjectMapper json) {
        caller = new Caller(server, json);
    }

    @BeforeAll
    static void load() {
        OneOfEverything.load();
    }

    @Test
    void tmp() {
        for (var q : new String[] {
            "papers?limit=2&sort=mostCited",
            "papers?limit=1",
            "papers?search=citations&limit=1",
            "papers?limit=x",
            "papers?yearFrom=2020&yearTo=2010&foo=1",
            "papers?yearFrom=2020&yearTo=2010&limit=101",
            "authors?limit=1",
            "institutions?limit=1",
            "topics?limit=1",
            "sources?limit=1",
            "authors/A1/coauthors",
            "authors/A1/papers?limit=1&sort=title",
            "papers?limit=0",
            "papers?sort=newst&type=!,&cites=foo",
            "topics/field:17/papers?limit=1",
            "authors/A999/papers",
            "papers?search=cit%22"
        }) {
            System.out.println(q + " -> " + caller.get("/api/v1/" + q).body());
        }
    }
}

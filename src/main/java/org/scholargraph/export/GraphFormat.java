package org.scholargraph.export;

import io.micronaut.http.MediaType;
import java.util.Optional;

/** A way to write a graph that another tool reads. */
interface GraphFormat {

    /** How callers name it: {@code graphml}. */
    String name();

    /** What an answer in it says that it is. */
    MediaType mediaType();

    /** The ending of a file that is not read over the network but kept; none where a page reads it. */
    Optional<String> ending();

    /** The graph, the same bytes for the same graph. */
    byte[] write(ExportedGraph graph);
}

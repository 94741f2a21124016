package org.scholargraph.ingest;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** A statement that has nothing to do is not sent: each would take a way to the server and back. */
final class Asking {

    private Asking() {}

    /** What the statement answers about some things, nothing where there are none. */
    static <T, C extends Collection<T>, R> List<R> about(C things, Function<C, List<R>> statement) {
        return things.isEmpty() ? List.of() : statement.apply(things);
    }

    /** Has rows written, if there are any. */
    static <T, C extends Collection<T>> void toWrite(C rows, Consumer<C> statement) {
        if (!rows.isEmpty()) {
            statement.accept(rows);
        }
    }
}

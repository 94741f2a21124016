package org.scholargraph.data;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Asks two questions at the same time, each over a connection of its own, where the answer needs both. */
public final class AtOnce {

    private AtOnce() {}

    /**
     * What becomes of both answers. The other question is asked by a thread of its own, which takes no part in a transaction
     * of the caller. Where one fails, so does the whole.
     */
    public static <A, B, R> R ask(Supplier<A> one, Supplier<B> other, BiFunction<A, B, R> both) {
        var meanwhile = CompletableFuture.supplyAsync(other, Thread::startVirtualThread);
        var first = one.get();
        try {
            return both.apply(first, meanwhile.join());
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }
}

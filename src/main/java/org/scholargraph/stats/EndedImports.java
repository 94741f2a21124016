package org.scholargraph.stats;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;
import org.scholargraph.graph.ImportEnded;
import org.scholargraph.http.Edition;

/** How many imports have ended here: what is told of one comes after its last change, which moves the version. */
@Singleton
class EndedImports implements Edition {

    private final AtomicLong count = new AtomicLong();

    @EventListener
    void onImportEnded(ImportEnded event) {
        count.incrementAndGet();
    }

    @Override
    public String edition() {
        return count.toString();
    }
}

package org.scholargraph.ingest;

import jakarta.inject.Singleton;

/** Imports that were under way when the service ended without a word, as after {@code kill -9}. */
@Singleton
public class LostImports {

    private final Imports imports;

    LostImports(Imports imports) {
        this.imports = imports;
    }

    /** Goes on with them; to be called when the service starts, before it takes new ones. */
    public void resume() {
        imports.resumeLost();
    }
}

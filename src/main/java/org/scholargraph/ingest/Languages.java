package org.scholargraph.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Languages by their two letters (ISO 639-1). */
final class Languages {

    private static final Map<String, String> CODES = codes();

    private Languages() {}

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        for (var code : Locale.getISOLanguages()) {
            var language = Locale.of(code);
            codes.put(code, code);
            codes.putIfAbsent(language.getISO3Language(), code);
            codes.putIfAbsent(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
        return Map.copyOf(codes);
    }

    /** The code of a language written as two letters, three, a tag such as {@code pt-BR}, or its name in English. */
    static @Nullable String code(@Nullable String written) {
        return written == null
                ? null
                : CODES.get(written.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0]);
    }
}

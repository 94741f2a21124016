package org.scholargraph.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Languages by their two letters (ISO 639-1). */
final class Languages {

    private Languages() {}

    /** Names that LaTeX has for kinds of a language. */
    private static final Map<String, String> OF_LATEX = Map.ofEntries(
            Map.entry("american", "en"),
            Map.entry("usenglish", "en"),
            Map.entry("british", "en"),
            Map.entry("ukenglish", "en"),
            Map.entry("canadian", "en"),
            Map.entry("australian", "en"),
            Map.entry("newzealand", "en"),
            Map.entry("ngerman", "de"),
            Map.entry("austrian", "de"),
            Map.entry("naustrian", "de"),
            Map.entry("swissgerman", "de"),
            Map.entry("nswissgerman", "de"),
            Map.entry("francais", "fr"),
            Map.entry("acadian", "fr"),
            Map.entry("canadien", "fr"),
            Map.entry("brazil", "pt"),
            Map.entry("brazilian", "pt"),
            Map.entry("portuges", "pt"),
            Map.entry("mexican", "es"),
            Map.entry("norsk", "no"),
            Map.entry("nynorsk", "nn"),
            Map.entry("magyar", "hu"));

    private static final Map<String, String> CODES = codes();

    private static Map<String, String> codes() {
        var codes = new HashMap<>(OF_LATEX);
        for (var code : Locale.getISOLanguages()) {
            var language = Locale.of(code);
            codes.put(code, code);
            codes.putIfAbsent(language.getISO3Language(), code);
            codes.putIfAbsent(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
        return Map.copyOf(codes);
    }

    /** The code of a language written as two letters, three, a tag such as {@code pt-BR}, or its name in English or LaTeX. */
    static @Nullable String code(@Nullable String written) {
        return written == null
                ? null
                : CODES.get(written.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0]);
    }
}

package org.scholargraph.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names of people as BibTeX writes them; what stands in braces is not taken apart. */
final class BibtexNames {

    private static final List<String> NAMED = List.of("given=", "prefix=", "family=", "suffix=");

    private BibtexNames() {}

    /** The names between {@code and}. */
    static List<String> split(String names) {
        return parts((names + " ").replaceAll("\\s+", " "), " and ");
    }

    /**
     * "First Last" of {@code Last, First} or {@code Last, Jr, First}; null where there is no name. BibTeX knows no more commas:
     * what has them stays as it is. BibLaTeX also has {@code given=Jan, prefix=van der, family=Berg}.
     */
    static @Nullable String plain(String name) {
        var parts = parts(name, ",");
        var named = NAMED.stream()
                .flatMap(part -> parts.stream()
                        .map(String::strip)
                        .filter(written -> written.startsWith(part))
                        .map(written -> written.substring(part.length())))
                .collect(Collectors.joining(" "));
        if (parts.stream().anyMatch(part -> part.strip().startsWith("family="))) {
            return LatexText.plain(named);
        }
        return LatexText.plain(
                switch (parts.size()) {
                    case 2 -> parts.get(1) + " " + parts.get(0);
                    case 3 -> parts.get(2) + " " + parts.get(0) + " " + parts.get(1);
                    default -> name;
                });
    }

    /** What stands between separators that are outside of braces. */
    private static List<String> parts(String text, String separator) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
            if (depth == 0 && text.regionMatches(true, at, separator, 0, separator.length())) {
                parts.add(text.substring(from, at));
                from = at + separator.length();
                at = from - 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }
}

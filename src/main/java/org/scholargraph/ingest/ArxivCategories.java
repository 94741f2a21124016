package org.scholargraph.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.scholargraph.ingest.PaperRecord.Subject;
import org.scholargraph.ingest.PaperRecord.Theme;

/** Categories of arXiv as topics. Codes of other schemes, which authors put beside them, are left out. */
final class ArxivCategories {

    private static final Pattern PARTED =
            Pattern.compile("([a-z]{1,20}(?:-[a-z]{1,20})?)\\.(?:[A-Z]{2}|[a-z]{1,20}(?:-[a-z]{1,20}){0,3})");

    /** Archives that have no parts, or had none once. */
    private static final Set<String> WHOLE = Set.of(
            "acc-phys",
            "adap-org",
            "alg-geom",
            "ao-sci",
            "astro-ph",
            "atom-ph",
            "bayes-an",
            "chao-dyn",
            "chem-ph",
            "cmp-lg",
            "comp-gas",
            "cond-mat",
            "cs",
            "dg-ga",
            "econ",
            "eess",
            "funct-an",
            "gr-qc",
            "hep-ex",
            "hep-lat",
            "hep-ph",
            "hep-th",
            "math",
            "math-ph",
            "mtrl-th",
            "nlin",
            "nucl-ex",
            "nucl-th",
            "patt-sol",
            "physics",
            "plasm-ph",
            "q-alg",
            "q-bio",
            "q-fin",
            "quant-ph",
            "solv-int",
            "stat",
            "supr-con");

    private ArxivCategories() {}

    /** The categories, each once; the first that is one is the primary. */
    static List<Subject> subjects(List<String> categories) {
        var subjects = new ArrayList<Subject>();
        categories.stream()
                .map(String::strip)
                .filter(ArxivCategories::isOne)
                .distinct()
                .forEach(category -> subjects.add(new Subject(null, subjects.isEmpty(), path(category))));
        return subjects;
    }

    private static boolean isOne(String category) {
        return WHOLE.contains(category) || PARTED.matcher(category).matches();
    }

    private static List<Theme> path(String category) {
        var parted = PARTED.matcher(category);
        return parted.matches() ? List.of(theme(category), theme(parted.group(1))) : List.of(theme(category));
    }

    private static Theme theme(String category) {
        return new Theme("arxiv-category:" + category, category, "category", "arxiv", null);
    }
}

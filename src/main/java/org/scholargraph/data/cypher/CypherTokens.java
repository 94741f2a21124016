package org.scholargraph.data.cypher;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds parameters and clauses in a statement, passing over strings, comments and quoted names. */
final class CypherTokens {

    private static final String STRING = "'(?:[^'\\\\]++|\\\\.)*+'|\"(?:[^\"\\\\]++|\\\\.)*+\"";
    private static final String COMMENT = "//[^\\n]*|/\\*[\\s\\S]*?\\*/";
    private static final String QUOTED = "`(?:[^`]++|``)*+`";
    private static final String NAME = "[\\p{L}_][\\p{L}\\p{N}_]*+";
    private static final Pattern TOKEN = Pattern.compile("(?s)" + STRING + "|" + COMMENT + "|\\$\\s*(?<parameter>"
            + NAME
            + ")(?!\\s*\\()|\\$\\s*(?<quoted>" + QUOTED + ")|" + QUOTED + "|[.:&|!]\\s*" + NAME + "|(?<word>" + NAME
            + ")(?<key>\\s*+:(?!:)(?:\\s*+" + NAME + ")?)?");
    private static final Set<String> WRITING =
            Set.of("CREATE", "INSERT", "MERGE", "SET", "DELETE", "REMOVE", "FOREACH", "DROP", "ALTER");

    private final SequencedSet<String> parameters = new LinkedHashSet<>();
    private boolean writing;

    private CypherTokens() {}

    static CypherTokens of(String cypher) {
        var tokens = new CypherTokens();
        for (var match = TOKEN.matcher(cypher); match.find(); ) {
            tokens.take(
                    match.group("parameter"), match.group("quoted"), match.group("word"), match.group("key") != null);
        }
        return tokens;
    }

    private void take(@Nullable String parameter, @Nullable String quoted, @Nullable String word, boolean isKey) {
        if (parameter != null) {
            parameters.add(parameter);
        } else if (quoted != null) {
            parameters.add(quoted.substring(1, quoted.length() - 1).replace("``", "`"));
        } else if (word != null && !isKey) {
            writing |= WRITING.contains(word.toUpperCase(Locale.ROOT));
        }
    }

    /** Names of the parameters, in order of their first use. */
    SequencedSet<String> parameters() {
        return parameters;
    }

    /** Whether a clause changes the graph. */
    boolean writing() {
        return writing;
    }
}

package org.scholargraph.ingest;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * LaTeX as plain text: letters with their accents, signs and Greek letters, other commands dropped and what they apply to
 * kept. Reads anything, however broken.
 */
final class LatexText {

    /** Commands that put a combining mark on the letter after them. */
    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("'", "\u0301"),
            Map.entry("`", "\u0300"),
            Map.entry("\"", "\u0308"),
            Map.entry("^", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry(".", "\u0307"),
            Map.entry("c", "\u0327"),
            Map.entry("v", "\u030C"),
            Map.entry("H", "\u030B"),
            Map.entry("u", "\u0306"),
            Map.entry("k", "\u0328"),
            Map.entry("r", "\u030A"),
            Map.entry("d", "\u0323"),
            Map.entry("b", "\u0331"));

    /** Two on a letter are usual in Vietnamese; three need a phonetician. */
    private static final int MOST_MARKS = 3;

    /** Set as they are called, and apart from what follows. */
    private static final Set<String> FUNCTIONS = Set.of(
            "log", "ln", "exp", "sin", "cos", "tan", "tanh", "min", "max", "sup", "inf", "lim", "det", "dim", "ker",
            "gcd", "arg", "deg", "Pr", "limsup", "liminf");

    private static final Set<String> FRACTIONS = Set.of("frac", "tfrac", "dfrac");

    private static final Map<String, String> SIGNS = signs();

    /** What accents are where no letter is below them. */
    private static final Map<String, String> STANDING = Map.of("\u0302", "^", "\u0303", "~");

    private static final String LETTER = "(?:[`'^\"~=.] ?(?:\\{\\\\?[a-zA-Z]}|\\\\?[a-zA-Z])|[cvHukrdb]\\{[a-zA-Z]}"
            + "|(?:ss|ae|AE|oe|OE|[oOlL]|aa|AA)(?![a-zA-Z])(?:\\{}| )?)";

    /** A formula, or a letter with an accent. */
    private static final Pattern ACCENTED = Pattern.compile("\\$[^$]*\\$|\\{\\\\" + LETTER + "}|\\\\" + LETTER);

    private final String latex;
    private final StringBuilder plain = new StringBuilder();
    private String accent = "";
    private boolean isMath;
    private int depth;

    /** How deep the braces are around the parts of fractions that stand above the line. */
    private final Deque<Integer> numerators = new ArrayDeque<>();

    private int at;

    private LatexText(String latex) {
        this.latex = latex;
    }

    /** The text on one line; null where nothing is left of it. */
    static @Nullable String plain(@Nullable String latex) {
        return latex == null ? null : Folding.tidy(new LatexText(latex).read());
    }

    /** A title that is no LaTeX but for letters with accents, on one line; formulas stay as they are. */
    static @Nullable String accented(@Nullable String text) {
        return text == null || text.indexOf('\\') < 0
                ? Folding.tidy(text)
                : Folding.tidy(ACCENTED.matcher(text)
                        .replaceAll(match -> Matcher.quoteReplacement(
                                match.group().startsWith("$") ? match.group() : String.valueOf(plain(match.group())))));
    }

    private static Map<String, String> signs() {
        var signs = new HashMap<String, String>();
        addAll(signs, "ss ß ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł aa å AA Å dh ð DH Ð dj đ DJ Đ th þ TH Þ ng ŋ NG Ŋ");
        addAll(signs, "alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ iota ι kappa κ");
        addAll(signs, "lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω");
        addAll(signs, "Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω");
        addAll(signs, "ldots … dots … textendash – textemdash — textquoteright ’ textquoteleft ‘ textquotedblleft “");
        addAll(signs, "textquotedblright ” textasciitilde ~ textasciicircum ^ textbackslash \\ textunderscore _");
        addAll(signs, "textdegree ° textregistered ® texttrademark ™ copyright © S § P ¶ pounds £ euro €");
        addAll(signs, "times × pm ± infty ∞ leq ≤ le ≤ geq ≥ ge ≥ neq ≠ to → rightarrow → ell ℓ cdot ·");
        addAll(signs, "textless < textgreater > textbar | textquotesingle ' textbullet • sim ∼ approx ≈ textmu µ");
        addAll(signs, "guillemotleft « guillemotright » quotedblbase „ textexclamdown ¡ textquestiondown ¿");
        addAll(signs, "% % & & $ $ # # _ _ { { } } LaTeX LaTeX TeX TeX BibTeX BibTeX LaTeXe LaTeX2e");
        addAll(signs, "in ∈ notin ∉ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ cup ∪ cap ∩ setminus ∖ emptyset ∅");
        addAll(signs, "forall ∀ exists ∃ wedge ∧ vee ∨ neg ¬ otimes ⊗ oplus ⊕ circ ∘ ast ∗ star ⋆ div ÷ mp ∓");
        addAll(signs, "partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ sqrt √ equiv ≡ simeq ≃ cong ≅ propto ∝ ll ≪ gg ≫");
        addAll(signs, "ne ≠ perp ⊥ parallel ∥ mid ∣ gets ← leftarrow ← leftrightarrow ↔ Rightarrow ⇒");
        addAll(signs, "Leftarrow ⇐ Leftrightarrow ⇔ iff ⇔ mapsto ↦ langle ⟨ rangle ⟩ lceil ⌈ rceil ⌉ lfloor ⌊");
        addAll(signs, "rfloor ⌋ cdots ⋯ hbar ℏ aleph ℵ prime ′ dagger † ddagger ‡");
        FUNCTIONS.forEach(function -> signs.put(function, function));
        for (var space : new String[] {" ", "\n", "\r", "\t", "\\", ",", ";", ":"}) {
            signs.put(space, " ");
        }
        return Map.copyOf(signs);
    }

    private static void addAll(Map<String, String> signs, String pairs) {
        var words = pairs.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            signs.put(words[i], words[i + 1]);
        }
    }

    private String read() {
        while (at < latex.length()) {
            char next = latex.charAt(at);
            switch (next) {
                case '\\' -> command();
                case '$' -> {
                    isMath = !isMath;
                    at++;
                }
                case '{' -> {
                    depth++;
                    at++;
                }
                case '}' -> closed();
                case '~' -> take(1, " ");
                case '-' -> dashes();
                case '`', '\'' -> quotes(next);
                default -> letter();
            }
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    private void command() {
        var name = name();
        at += name.length() + 1;
        var letters = !name.isEmpty() && Character.isLetter(name.charAt(0));
        int end = at;
        while (letters && at < latex.length() && Character.isWhitespace(latex.charAt(at))) {
            at++;
        }
        var mark = ACCENTS.get(name);
        if (mark != null) {
            accent = accent.length() < MOST_MARKS ? mark + accent : mark;
        } else if (FRACTIONS.contains(name) && latex.startsWith("{", at)) {
            numerators.push(depth + 1);
        } else if (name.equals("i") || name.equals("j")) {
            add(accent.isEmpty() && name.equals("i") ? "ı" : name);
        } else {
            add(SIGNS.getOrDefault(name, ""));
            if (isMath && at > end && SIGNS.containsKey(name) || FUNCTIONS.contains(name) && isWordNext()) {
                plain.append(' ');
            }
        }
    }

    private boolean isWordNext() {
        return at < latex.length() && (latex.charAt(at) == '\\' || Character.isLetterOrDigit(latex.charAt(at)));
    }

    private void closed() {
        if (latex.charAt(Math.max(0, at - 1)) == '{') {
            plain.append(STANDING.getOrDefault(accent, ""));
        }
        accent = "";
        at++;
        if (!numerators.isEmpty() && numerators.peek() == depth) {
            numerators.pop();
            add("/");
        }
        depth--;
    }

    /** Of a command: its letters, or the one character that it is. */
    private String name() {
        int end = at + 1;
        while (end < latex.length() && isAsciiLetter(latex.charAt(end))) {
            end++;
        }
        return latex.substring(at + 1, Math.min(latex.length(), Math.max(end, at + 2)));
    }

    private static boolean isAsciiLetter(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    }

    private void dashes() {
        if (latex.startsWith("---", at)) {
            take(3, "—");
        } else if (latex.startsWith("--", at)) {
            take(2, "–");
        } else {
            take(1, "-");
        }
    }

    private void quotes(char quote) {
        if (latex.startsWith("" + quote + quote, at)) {
            take(2, quote == '`' ? "“" : "”");
        } else {
            take(1, quote == '`' ? "‘" : "'");
        }
    }

    private void letter() {
        var next = latex.codePointAt(at);
        if (Character.isWhitespace(next) && !accent.isEmpty()) {
            at++;
        } else {
            take(Character.charCount(next), Character.toString(next));
        }
    }

    private void take(int length, String text) {
        at += length;
        add(text);
    }

    private void add(String text) {
        plain.append(text);
        if (!text.isEmpty()) {
            plain.append(accent);
            accent = "";
        }
    }
}

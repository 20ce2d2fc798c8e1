package firstlayer.ui.prose.tex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A formula with its roles and live numbers written as key colours, each colour one piece of the drawing. The layout
 * carries the colours through to the recorder, which tells the pieces apart by them.
 */
final class Rewriting {
    private static final int FIRST_KEY = 0x010000;

    private final Function<String, String> shown;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();

    private Rewriting(Function<String, String> shown) {
        this.shown = shown;
        // Piece 0 is what has no role.
        pieces.add(new Piece("", ""));
    }

    /** What one key colour stands for: a role's style class, or the name of a live number. */
    record Piece(String role, String live) {}

    /** TeX the layout understands, and the pieces in it by key. */
    record Keyed(String tex, List<Piece> pieces) {}

    static Keyed of(List<TexToken> tokens, Function<String, String> shown) {
        Rewriting rewriting = new Rewriting(shown);
        int at = 0;
        while (at < tokens.size()) {
            at = rewriting.take(tokens, at);
        }
        return new Keyed(rewriting.out.toString(), List.copyOf(rewriting.pieces));
    }

    /** @return where the next token is */
    private int take(List<TexToken> tokens, int at) {
        TexToken token = tokens.get(at);
        String role = token.isCommand() ? TexCommands.ROLES.get(token.command()) : null;
        if (role != null) {
            return role(tokens, at, role);
        }
        if (token.is("\\live")) {
            return live(tokens, at);
        }
        out.append(token.text());
        return at + 1;
    }

    private int role(List<TexToken> tokens, int at, String role) {
        // A script takes one thing: the colour with what it colours.
        boolean script = isScript(previous(tokens, at));
        out.append(script ? "{" : "").append(colour(new Piece(role, "")));
        int next = argument(tokens, at + 1);
        out.append(script ? "}" : "");
        return next;
    }

    private int argument(List<TexToken> tokens, int from) {
        int at = skipBlanks(tokens, from);
        int depth = 0;
        do {
            depth += tokens.get(at).is("{") ? 1 : tokens.get(at).is("}") ? -1 : 0;
            at = take(tokens, at);
        } while (depth > 0 && at < tokens.size());
        return at;
    }

    private int live(List<TexToken> tokens, int at) {
        String name = Grammar.argument(tokens, at);
        String number = shown.apply(name);
        boolean script = isScript(previous(tokens, at));
        // A negative number after a sign reads as one number only in parentheses: 2 + (−1).
        boolean guarded = number.startsWith("−") && isSign(previous(tokens, at));
        out.append(script ? "{" : "")
                .append(colour(new Piece("", name)))
                .append(guarded ? "{(\\mathrm{" : "{\\mathrm{")
                .append(escaped(number))
                .append(guarded ? "})}" : "}}")
                .append(script ? "}" : "");
        while (!tokens.get(at).is("}")) {
            at++;
        }
        return at + 1;
    }

    private static String escaped(String number) {
        return number.replaceAll("e(−?)(\\d+)", "{\\\\cdot}10^{$1$2}")
                .replace("−", "{-}")
                .replace("%", "\\%")
                .replace("—", "\\text{--}")
                .replace("∞", "\\infty ");
    }

    private String colour(Piece piece) {
        pieces.add(piece);
        return String.format(Locale.ROOT, "\\textcolor{#%06x}", FIRST_KEY + pieces.size() - 1);
    }

    /** Which piece a colour stands for; every other colour is plain. */
    static int piece(int rgb) {
        int key = (rgb & 0xFFFFFF) - FIRST_KEY;
        return key > 0 && key <= Grammar.LONGEST ? key : 0;
    }

    private static TexToken previous(List<TexToken> tokens, int at) {
        int before = at - 1;
        while (before >= 0 && tokens.get(before).isBlank()) {
            before--;
        }
        return before < 0 ? new TexToken(" ") : tokens.get(before);
    }

    private static int skipBlanks(List<TexToken> tokens, int from) {
        int at = from;
        while (at < tokens.size() && tokens.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    private static boolean isScript(TexToken token) {
        return token.is("_") || token.is("^");
    }

    private static boolean isSign(TexToken token) {
        return token.is("+")
                || token.is("-")
                || token.is("−")
                || token.is("·")
                || token.is("\\cdot")
                || token.is("\\times");
    }
}

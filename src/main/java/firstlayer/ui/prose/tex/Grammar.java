package firstlayer.ui.prose.tex;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/**
 * The rules a formula keeps before anything lays it out: at most 2,000 characters and 40 levels, only commands on the
 * list, everything closed that is opened.
 */
final class Grammar {
    static final int LONGEST = 2_000;
    static final int DEEPEST = 40;

    private static final String MATHEMATICAL = "∂∇√∞·×÷±−→←⇒≤≥≠≈½…’";
    private static final String SPECIAL = "$#%";

    private final Deque<String> open = new ArrayDeque<>();
    private int levels;

    private Grammar() {}

    /** @throws TexProblem at the first rule that is broken */
    static void check(String tex) {
        if (tex.length() > LONGEST) {
            throw new TexProblem(
                    "a formula of " + tex.length() + " characters", "at most " + LONGEST + " characters are drawn");
        }
        if (tex.isBlank()) {
            throw new TexProblem("an empty formula", "write TeX between the dollar signs");
        }
        Grammar grammar = new Grammar();
        List<TexToken> tokens = TexToken.read(tex);
        for (int i = 0; i < tokens.size(); i++) {
            grammar.take(tokens, i);
        }
        if (!grammar.open.isEmpty()) {
            throw new TexProblem(
                    String.format(Locale.ROOT, "%s is never closed", grammar.open.peek()),
                    "every opening needs its closing");
        }
    }

    private void take(List<TexToken> tokens, int i) {
        TexToken token = tokens.get(i);
        switch (token.text()) {
            case "{" -> enter("{");
            case "}" -> leave("{", "}");
            case "\\left" -> enter("\\left");
            case "\\right" -> leave("\\left", "\\right");
            case "\\begin" -> enter(String.format(Locale.ROOT, "\\begin{%s}", environment(tokens, i)));
            case "\\end" -> {
                String name = environment(tokens, i);
                leave(String.format(Locale.ROOT, "\\begin{%s}", name), String.format(Locale.ROOT, "\\end{%s}", name));
            }
            case "\\live" -> argument(tokens, i);
            case "\\\\" -> refuseLength(tokens, i);
            case "&" ->
                refuseUnless(
                        inColumns(), "a & outside of columns", "put it between \\begin{aligned} and \\end{aligned}");
            case "\\hline" ->
                refuseUnless(isOpen("\\begin{array}"), "\\hline outside of an array", "put it between its rows");
            case "\\middle" ->
                refuseUnless(isOpen("\\left"), "\\middle outside of \\left and \\right", "put it between the two");
            default -> allow(token);
        }
        Following.check(tokens, i);
    }

    private boolean isOpen(String opening) {
        return opening.equals(open.peek());
    }

    private boolean inColumns() {
        return !open.isEmpty()
                && open.peek().startsWith("\\begin")
                && TexCommands.COLUMNS.contains(
                        open.peek().substring("\\begin{".length(), open.peek().length() - 1));
    }

    private static void refuseUnless(boolean legal, String wrong, String right) {
        if (!legal) {
            throw new TexProblem(wrong, right);
        }
    }

    private void enter(String opening) {
        open.push(opening);
        levels = Math.max(levels, open.size());
        if (levels > DEEPEST) {
            throw new TexProblem("more than " + DEEPEST + " levels of braces", "write it as two formulas");
        }
    }

    private void leave(String opening, String closing) {
        if (open.isEmpty() || !open.peek().equals(opening)) {
            throw new TexProblem(
                    String.format(Locale.ROOT, "%s without its %s", closing, opening),
                    open.isEmpty() ? "drop it, or open it first" : open.peek() + " has to be closed before");
        }
        open.pop();
    }

    private static String environment(List<TexToken> tokens, int i) {
        String name = argument(tokens, i);
        if (!TexCommands.ENVIRONMENTS.contains(name)) {
            throw new TexProblem(
                    String.format(Locale.ROOT, "unknown environment '%s'", name),
                    "there are "
                            + String.join(
                                    ", ",
                                    TexCommands.ENVIRONMENTS.stream().sorted().toList()));
        }
        return name;
    }

    /** The plain characters between the braces that follow the command at i. */
    static String argument(List<TexToken> tokens, int i) {
        StringBuilder name = new StringBuilder();
        Iterator<TexToken> rest = tokens.listIterator(i + 1);
        boolean inside = rest.hasNext() && rest.next().is("{");
        while (inside && rest.hasNext()) {
            TexToken token = rest.next();
            if (token.is("}")) {
                return name.toString().strip();
            }
            inside = !token.isCommand() && !token.is("{");
            name.append(token.text());
        }
        String command = tokens.get(i).text();
        throw new TexProblem(
                String.format(Locale.ROOT, "%s without a name in braces", command),
                String.format(Locale.ROOT, "write %s{name}", command));
    }

    private static void refuseLength(List<TexToken> tokens, int i) {
        boolean length = i + 1 < tokens.size() && tokens.get(i + 1).is("[");
        if (length && !Following.hasLength(tokens, i + 1)) {
            throw new TexProblem("a line break with a strange length", "write \\\\ alone, or {[} for a bracket");
        }
    }

    private static void allow(TexToken token) {
        if (token.isCommand()) {
            allowCommand(token);
        } else if (SPECIAL.contains(token.text())) {
            throw new TexProblem(
                    String.format(Locale.ROOT, "a bare %s", token.text()),
                    String.format(Locale.ROOT, "write \\%s", token.text()));
        } else if (!isDrawn(token.text().codePointAt(0)) && !TexCharacters.knows(token.text())) {
            throw new TexProblem(
                    String.format(
                            Locale.ROOT,
                            "the character '%s' (U+%04X)",
                            token.text(),
                            token.text().codePointAt(0)),
                    "formulas have Latin and Greek letters, the usual signs, and commands such as \\cdot");
        }
    }

    private static void allowCommand(TexToken token) {
        if (token.text().length() == 1) {
            throw new TexProblem("a backslash at the end", "drop it, or name a command");
        }
        if (!TexCommands.has(token.command())) {
            throw new TexProblem(
                    String.format(Locale.ROOT, "%s is no command here", token.text()),
                    Spelling.near(token.command())
                            .map(near -> String.format(Locale.ROOT, "did you mean \\%s?", near))
                            .orElse("formulas have the usual mathematical commands only"));
        }
    }

    private static boolean isDrawn(int c) {
        return c >= ' ' && c < 127
                || c == '\n'
                || c == '\t'
                || c == '\r'
                || c >= 0xC0 && c <= 0xFF
                || c >= 0x3B1 && c <= 0x3C9
                || MATHEMATICAL.indexOf(c) >= 0;
    }
}

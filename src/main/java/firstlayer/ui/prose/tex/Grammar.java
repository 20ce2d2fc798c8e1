package firstlayer.ui.prose.tex;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * The rules a formula keeps before anything lays it out: at most 2,000 characters and 40 levels, only commands on the
 * list, everything closed that is opened.
 */
final class Grammar {
    static final int LONGEST = 2_000;
    static final int DEEPEST = 40;

    private static final String MATHEMATICAL = "∂∇∑√∞·×÷±−→←⇒≤≥≠≈½²³…’";
    private static final String SPECIAL = "$#%~";

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
        List<Token> tokens = Token.read(tex);
        for (int i = 0; i < tokens.size(); i++) {
            grammar.take(tokens, i);
        }
        if (!grammar.open.isEmpty()) {
            throw new TexProblem(
                    "%s is never closed".formatted(grammar.open.peek()), "every opening needs its closing");
        }
    }

    private void take(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        switch (token.text()) {
            case "{" -> enter("{");
            case "}" -> leave("{", "}");
            case "\\left" -> enter("\\left");
            case "\\right" -> leave("\\left", "\\right");
            case "\\begin" -> enter("\\begin{%s}".formatted(environment(tokens, i)));
            case "\\end" -> {
                String name = environment(tokens, i);
                leave("\\begin{%s}".formatted(name), "\\end{%s}".formatted(name));
            }
            case "\\live" -> argument(tokens, i);
            case "\\\\" -> refuseLength(tokens, i);
            default -> allow(token);
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
                    "%s without its %s".formatted(closing, opening),
                    open.isEmpty() ? "drop it, or open it first" : open.peek() + " has to be closed before");
        }
        open.pop();
    }

    private static String environment(List<Token> tokens, int i) {
        String name = argument(tokens, i);
        if (!Commands.ENVIRONMENTS.contains(name)) {
            throw new TexProblem(
                    "unknown environment '%s'".formatted(name),
                    "there are "
                            + String.join(
                                    ", ",
                                    Commands.ENVIRONMENTS.stream().sorted().toList()));
        }
        return name;
    }

    /** The plain characters between the braces that follow the command at i. */
    static String argument(List<Token> tokens, int i) {
        StringBuilder name = new StringBuilder();
        Iterator<Token> rest = tokens.listIterator(i + 1);
        boolean inside = rest.hasNext() && rest.next().is("{");
        while (inside && rest.hasNext()) {
            Token token = rest.next();
            if (token.is("}")) {
                return name.toString().strip();
            }
            inside = !token.isCommand() && !token.is("{");
            name.append(token.text());
        }
        String command = tokens.get(i).text();
        throw new TexProblem("%s without a name in braces".formatted(command), "write %s{name}".formatted(command));
    }

    private static void refuseLength(List<Token> tokens, int i) {
        if (i + 1 < tokens.size() && tokens.get(i + 1).is("[")) {
            throw new TexProblem("a line break with a length", "write \\\\ alone");
        }
    }

    private static void allow(Token token) {
        if (token.isCommand()) {
            allowCommand(token);
        } else if (SPECIAL.contains(token.text())) {
            throw new TexProblem("a bare %s".formatted(token.text()), "write \\%s".formatted(token.text()));
        } else if (!isDrawn(token.text().codePointAt(0))) {
            throw new TexProblem(
                    "the character '%s' (U+%04X)"
                            .formatted(token.text(), token.text().codePointAt(0)),
                    "formulas have Latin and Greek letters, the usual signs, and commands such as \\cdot");
        }
    }

    private static void allowCommand(Token token) {
        if (token.text().length() == 1) {
            throw new TexProblem("a backslash at the end", "drop it, or name a command");
        }
        if (!Commands.has(token.command())) {
            throw new TexProblem(
                    "%s is no command here".formatted(token.text()),
                    Commands.near(token.command())
                            .map(near -> "did you mean \\%s?".formatted(near))
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
                || c == 'ŷ'
                || MATHEMATICAL.indexOf(c) >= 0;
    }
}

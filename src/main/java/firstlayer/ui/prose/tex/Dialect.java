package firstlayer.ui.prose.tex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * TeX as authors write it to what the layout library draws: names it does not know, signs of Unicode, and places where it
 * departs from TeX (no gap in {@code cases}, limits of a coloured or {@code \displaystyle} operator, small {@code \big|}).
 */
final class Dialect {
    private static final Set<String> WORDS = TexCommands.words("text textbf textit textrm texttt textnormal mbox");

    private final List<TexToken> in;
    private final List<TexToken> out = new ArrayList<>();
    private final TexStyles styles;

    private Dialect(List<TexToken> in, boolean display) {
        this.in = in;
        this.styles = new TexStyles(display);
    }

    /** @param display whether the formula stands on a line of its own */
    static List<TexToken> of(List<TexToken> tokens, boolean display) {
        Dialect dialect = new Dialect(tokens, display);
        dialect.takeUntil(0, tokens.size());
        return dialect.out;
    }

    private void takeUntil(int from, int end) {
        int at = from;
        while (at < end) {
            at = take(at);
        }
    }

    private void write(String tex) {
        out.addAll(TexToken.read(tex));
    }

    private boolean is(int at, String text) {
        return at >= 0 && at < in.size() && in.get(at).is(text);
    }

    /** @return where the next token is */
    private int take(int at) {
        TexToken token = in.get(at);
        Optional<String> accent =
                at + 1 < in.size() ? TexCharacters.accent(in.get(at + 1).text()) : Optional.empty();
        if (accent.isPresent()) {
            write(accent.get() + "{");
            sign(token);
            write("}");
            return at + 2;
        }
        if (TexCharacters.script(token.text()).isPresent()) {
            return script(at);
        }
        return token.isCommand() ? command(at) : character(at);
    }

    private int character(int at) {
        TexToken token = in.get(at);
        switch (token.text()) {
            // A script is smaller, whatever stands around it.
            case "{" -> styles.enter(is(at - 1, "_") || is(at - 1, "^"));
            case "}" -> styles.leave();
            case "&" -> {
                write(styles.isInside("cases") ? "&\\quad " : "&");
                styles.cell();
                return at + 1;
            }
            default -> {
                sign(token);
                limits(token, at + 1);
                return at + 1;
            }
        }
        out.add(token);
        return at + 1;
    }

    private void sign(TexToken token) {
        String text = token.text();
        write(TexCharacters.sign(text)
                .or(() -> TexCharacters.accented(text))
                .map(tex -> tex + " ")
                .orElse(text));
    }

    /** Signs of one run of raised or lowered signs are one script: x₁₂. */
    private int script(int from) {
        int at = from;
        char kind = scriptAt(at).charAt(0);
        StringBuilder signs = new StringBuilder();
        while (at < in.size() && !scriptAt(at).isEmpty() && scriptAt(at).charAt(0) == kind) {
            signs.append(scriptAt(at).charAt(1));
            at++;
        }
        write(kind + "{" + signs + "}");
        return at;
    }

    private String scriptAt(int at) {
        return TexCharacters.script(in.get(at).text()).orElse("");
    }

    private int command(int at) {
        TexToken token = in.get(at);
        String command = token.command();
        if (TexCommands.ROLES.containsKey(command)) {
            return role(at);
        }
        if (TexCommands.LARGER.contains(command)) {
            return larger(at);
        }
        if (WORDS.contains(command)) {
            return words(at);
        }
        if (TexCommands.TAKING_TWO.contains(command)) {
            return two(at);
        }
        return switch (command) {
            case "begin", "end" -> environment(at);
            case "live" -> verbatim(at, at + 1);
            case "left", "right", "middle" -> sized(at);
            case "operatorname" -> operatorName(at);
            case "tag" -> tag(at);
            case "label" -> Following.groupEnd(in, Following.skipBlanks(in, at + 1));
            case "displaystyle", "textstyle", "scriptstyle" -> {
                out.add(token);
                styles.set(command.equals("displaystyle"));
                yield at + 1;
            }
            case "\\" -> {
                out.add(token);
                styles.cell();
                yield Following.afterLength(in, at + 1);
            }
            default -> {
                write(TexAliases.command(command));
                limits(token, at + 1);
                yield at + 1;
            }
        };
    }

    // The library sets limits beside an operator that was told to be large, and above and below one that is coloured.
    private void limits(TexToken token, int from) {
        boolean operator =
                token.isCommand() ? TexCommands.OPERATORS.contains(token.command()) : "∑∏".contains(token.text());
        if (operator) {
            limits(from);
        }
    }

    private void limits(int from) {
        int next = Following.skipBlanks(in, from);
        if (is(next, "_") || is(next, "^")) {
            write(styles.isDisplay() ? "\\limits " : "\\nolimits ");
        }
    }

    private int two(int at) {
        out.add(in.get(at));
        styles.enter(true);
        int second = Following.groupEnd(in, Following.skipBlanks(in, at + 1));
        int end = Following.groupEnd(in, Following.skipBlanks(in, second));
        takeUntil(at + 1, end);
        styles.leave();
        return end;
    }

    private int verbatim(int at, int from) {
        int end = Following.groupEnd(in, Following.skipBlanks(in, from));
        out.addAll(in.subList(at, end));
        return end;
    }

    // Words keep their characters; a sign among them is mathematics.
    private int words(int at) {
        int from = Following.skipBlanks(in, at + 1);
        int end = Following.groupEnd(in, from);
        write(TexAliases.command(in.get(at).command()));
        for (TexToken token : in.subList(from, end)) {
            String sign = TexCharacters.sign(token.text()).orElse("");
            write(sign.isEmpty() || sign.equals("\\ ") ? token.is("~") ? " " : token.text() : "$" + sign + "$");
        }
        return end;
    }

    private int environment(int at) {
        String name = Grammar.argument(in, at);
        int end = Following.groupEnd(in, Following.skipBlanks(in, at + 1));
        String drawn = TexAliases.environment(name);
        boolean begins = is(at, "\\begin");
        if (begins) {
            styles.begin(drawn);
        } else {
            styles.end();
        }
        write(name.startsWith("equation") ? begins ? "{" : "}" : in.get(at).text() + "{" + drawn + "}");
        return begins && name.equals("array") ? verbatim(end, end) : end;
    }

    private int sized(int at) {
        int next = Following.skipBlanks(in, at + 1);
        if (is(at, "\\left")) {
            styles.enter(false);
        } else if (is(at, "\\right")) {
            styles.leave();
        }
        out.add(in.get(at));
        write(Delimiters.sized(in.get(next).text()) + " ");
        return next + 1;
    }

    private int larger(int at) {
        String command = in.get(at).command();
        int next = Following.skipBlanks(in, at + 1);
        write(Delimiters.larger(command, in.get(next).text()));
        return next + 1;
    }

    private int operatorName(int at) {
        int star = Following.skipBlanks(in, at + 1);
        if (!is(star, "*")) {
            out.add(in.get(at));
            return at + 1;
        }
        int end = enclosed("\\mathop{\\mathrm", star + 1, "}");
        limits(end);
        return end;
    }

    private int tag(int at) {
        int star = Following.skipBlanks(in, at + 1);
        return is(star, "*") ? enclosed("\\qquad\\text{", star + 1, "}") : enclosed("\\qquad\\text{(", star, ")}");
    }

    private int enclosed(String before, int from, String after) {
        int begin = Following.skipBlanks(in, from);
        int end = Following.groupEnd(in, begin);
        write(before);
        out.addAll(in.subList(begin, end));
        write(after);
        return end;
    }

    // A coloured operator is one still: its limits stay above and below it.
    private int role(int at) {
        int from = Following.skipBlanks(in, at + 1);
        int end = Following.thingEnd(in, from);
        List<TexToken> inside = in.subList(from, end).stream()
                .filter(token -> !token.isBlank() && !token.is("{") && !token.is("}"))
                .toList();
        boolean operator = inside.size() == 1
                && inside.get(0).isCommand()
                && TexCommands.OPERATORS.contains(inside.get(0).command());
        out.add(in.get(at));
        if (operator) {
            write("{" + TexAliases.command(inside.get(0).command()) + "}");
            limits(end);
        } else if (is(from, "{")) {
            takeUntil(from, end);
        } else {
            write("{");
            takeUntil(from, end);
            write("}");
        }
        return end;
    }
}

package firstlayer.ui.prose.tex;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What must stand after a command, or before it: the layout would draw an empty place, or fail in its own words. */
final class Following {
    private static final Set<String> WITH_BRACKET = Set.of("sqrt", "xrightarrow", "xleftarrow");
    private static final Set<String> STARRED = Set.of("operatorname", "tag");

    /** None of these is a thing to be taken: what begins or ends something here would be torn from its other half. */
    private static final Set<String> NOT_TAKEN =
            Set.of("}", "&", "\\\\", "\\begin", "\\end", "\\left", "\\right", "\\middle", "_", "^");

    private static final Pattern LENGTH = Pattern.compile("-?\\d{0,2}(\\.\\d{1,3})?(em|ex|mu|pt|mm|cm)");
    private static final Pattern ALIGNMENTS = Pattern.compile("[lcr|\\s]{1,40}");

    private Following() {}

    /** @throws TexProblem where something is missing beside the command at i */
    static void check(List<TexToken> tokens, int i) {
        TexToken token = tokens.get(i);
        if (!token.isCommand() || token.text().length() == 1) {
            return;
        }
        String command = token.command();
        if (TexCommands.ROLES.containsKey(command)) {
            taking(tokens, i, "%1$s without anything to colour", "write it as %1$s{w}");
        } else if (TexCommands.TAKING.contains(command)) {
            taking(tokens, i, "%1$s takes something in braces", "write %1$s{x}");
        } else if (TexCommands.TAKING_TWO.contains(command)) {
            int second = taking(tokens, i, "%1$s takes two things in braces", "write %1$s{a}{b}");
            taken(tokens, i, second, "%1$s takes two things in braces", "write %1$s{a}{b}");
        } else if (TexCommands.LARGER.contains(command)
                || Set.of("left", "right", "middle").contains(command)) {
            delimiter(tokens, i);
        } else if (command.endsWith("limits")) {
            operator(tokens, i);
        } else if (command.equals("hspace")) {
            length(tokens, i);
        } else if (command.equals("begin") && Grammar.argument(tokens, i).equals("array")) {
            alignments(tokens, i);
        }
    }

    private static int taking(List<TexToken> tokens, int i, String wrong, String right) {
        return taken(tokens, i, options(tokens, i), wrong, right);
    }

    /** Where the star and the square brackets end that may stand between the command at i and what it takes. */
    private static int options(List<TexToken> tokens, int i) {
        int at = skipBlanks(tokens, i + 1);
        String command = tokens.get(i).command();
        if (at < tokens.size() && tokens.get(at).is("*") && STARRED.contains(command)) {
            at++;
        }
        if (at < tokens.size() && tokens.get(at).is("[") && WITH_BRACKET.contains(command)) {
            while (at < tokens.size() && !tokens.get(at).is("]")) {
                at++;
            }
            at++;
        }
        return at;
    }

    /** @return where what is taken ends */
    private static int taken(List<TexToken> tokens, int i, int from, String wrong, String right) {
        int at = skipBlanks(tokens, from);
        boolean there = at < tokens.size() && !NOT_TAKEN.contains(tokens.get(at).text());
        if (!there) {
            String command = tokens.get(i).text();
            throw new TexProblem(
                    String.format(Locale.ROOT, wrong, command), String.format(Locale.ROOT, right, command));
        }
        return thingEnd(tokens, at);
    }

    /** Where a group, a single sign or a command ends that begins at a place, with what the command takes itself. */
    static int thingEnd(List<TexToken> tokens, int from) {
        int at = skipBlanks(tokens, from);
        if (at >= tokens.size()) {
            return tokens.size();
        }
        String command = tokens.get(at).isCommand() ? tokens.get(at).command() : "";
        if (TexCommands.TAKING_TWO.contains(command)) {
            return thingEnd(tokens, thingEnd(tokens, at + 1));
        }
        if (TexCommands.TAKING.contains(command) || TexCommands.ROLES.containsKey(command)) {
            return thingEnd(tokens, options(tokens, at));
        }
        return groupEnd(tokens, command.equals("live") || command.equals("hspace") ? skipBlanks(tokens, at + 1) : at);
    }

    /** Where the group or the single sign that begins at a place ends. */
    static int groupEnd(List<TexToken> tokens, int from) {
        int at = from;
        int depth = 0;
        do {
            depth += tokens.get(at).is("{") ? 1 : tokens.get(at).is("}") ? -1 : 0;
            at++;
        } while (depth > 0 && at < tokens.size());
        return at;
    }

    static int skipBlanks(List<TexToken> tokens, int from) {
        int at = from;
        while (at < tokens.size() && tokens.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    private static void delimiter(List<TexToken> tokens, int i) {
        int at = skipBlanks(tokens, i + 1);
        if (at == tokens.size() || !Delimiters.has(tokens.get(at).text())) {
            String command = tokens.get(i).text();
            throw new TexProblem(
                    String.format(Locale.ROOT, "%s without a bracket after it", command),
                    String.format(Locale.ROOT, "write %s( or %s|", command, command));
        }
    }

    private static void operator(List<TexToken> tokens, int i) {
        int at = i - 1;
        while (at >= 0 && tokens.get(at).isBlank()) {
            at--;
        }
        boolean there = at >= 0
                && (tokens.get(at).is("}")
                        || tokens.get(at).is("∑")
                        || tokens.get(at).is("∏")
                        || tokens.get(at).text().endsWith("int")
                        || tokens.get(at).isCommand()
                                && TexCommands.OPERATORS.contains(tokens.get(at).command()));
        if (!there) {
            throw new TexProblem(
                    String.format(
                            Locale.ROOT,
                            "%s without an operator before it",
                            tokens.get(i).text()),
                    "write it after one, such as \\sum\\limits_{i=1}^n");
        }
    }

    /** Where a line goes on after a break: behind the length of the gap, which the layout chooses itself. */
    static int afterLength(List<TexToken> tokens, int from) {
        int at = from;
        while (at < tokens.size() && !tokens.get(at).is("]")) {
            at++;
        }
        return hasLength(tokens, from) ? at + 1 : from;
    }

    /** Whether a break at the place before is followed by a legal length in square brackets. */
    static boolean hasLength(List<TexToken> tokens, int from) {
        if (from == tokens.size() || !tokens.get(from).is("[")) {
            return false;
        }
        StringBuilder length = new StringBuilder();
        for (int at = from + 1; at < tokens.size() && !tokens.get(at).is("]"); at++) {
            length.append(tokens.get(at).text());
        }
        return LENGTH.matcher(length).matches();
    }

    private static void length(List<TexToken> tokens, int i) {
        String length = Grammar.argument(tokens, i);
        if (!LENGTH.matcher(length).matches()) {
            throw new TexProblem(
                    String.format(Locale.ROOT, "\\hspace of '%s'", length),
                    "write a length under 100 such as \\hspace{1em}");
        }
    }

    private static void alignments(List<TexToken> tokens, int i) {
        int close = i + 1;
        while (!tokens.get(close).is("}")) {
            close++;
        }
        boolean there = close + 1 < tokens.size() && tokens.get(close + 1).is("{");
        StringBuilder letters = new StringBuilder();
        for (int at = close + 2; there && at < tokens.size() && !tokens.get(at).is("}"); at++) {
            letters.append(tokens.get(at).text());
        }
        if (!ALIGNMENTS.matcher(letters).matches()) {
            throw new TexProblem(
                    "an array without its columns", "write l, c or r for each, such as \\begin{array}{lr}");
        }
    }
}

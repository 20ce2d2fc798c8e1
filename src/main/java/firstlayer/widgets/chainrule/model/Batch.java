package firstlayer.widgets.chainrule.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An expression written out for several examples: x, y and every inner name once for each, {@code x1}, {@code x2}, all other
 * inputs shared, and the mean of the results.
 */
final class Batch {

    /** The inputs that every example has its own of. */
    static final List<String> OWN = List.of("x", "y");

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\d_]*");

    private final Set<String> owned;
    private final List<String> statements;
    private final String joint;

    private Batch(Formula formula) {
        Set<String> names = formula.expression().names().keySet();
        Set<String> shared =
                formula.inputs().stream().filter(input -> !OWN.contains(input)).collect(Collectors.toSet());
        this.owned = names.stream().filter(name -> !shared.contains(name)).collect(Collectors.toSet());
        this.statements = new ArrayList<>(
                List.of(formula.text().split(";")).stream().map(String::strip).toList());
        int last = statements.size() - 1;
        if (!statements.get(last).matches("\\p{L}[\\p{L}\\d_]*\\s*=.*")) {
            String name = IntStream.iterate(0, i -> i + 1)
                    .mapToObj(i -> "L" + "_".repeat(i))
                    .filter(free -> !names.contains(free))
                    .findFirst()
                    .orElseThrow();
            owned.add(name);
            statements.set(last, name + " = " + statements.get(last));
        }
        // A number must not run into a name that ends in one, or make a name that is there already.
        this.joint = owned.stream().noneMatch(name -> name.matches(".*\\d")) && isFree("", names) ? "" : joint(names);
    }

    private String joint(Set<String> names) {
        return Stream.iterate("_", joint -> joint + "_")
                .filter(joint -> isFree(joint, names))
                .findFirst()
                .orElseThrow();
    }

    private boolean isFree(String joint, Set<String> names) {
        return owned.stream()
                .noneMatch(name ->
                        names.stream().anyMatch(other -> other.matches(Pattern.quote(name + joint) + "\\d+")));
    }

    /** The text of the whole batch. */
    static String written(Formula formula, int examples) {
        return new Batch(formula).written(examples);
    }

    /** What an input of one example, counted from 1, is called there. */
    static String name(Formula formula, String input, int example) {
        return new Batch(formula).name(input, example);
    }

    private String name(String name, int example) {
        return name + joint + example;
    }

    private String written(int examples) {
        List<String> lines = new ArrayList<>();
        for (int example = 1; example <= examples; example++) {
            for (String statement : statements) {
                lines.add(numbered(statement, example));
            }
        }
        String end = statements.get(statements.size() - 1);
        String result = end.substring(0, end.indexOf('=')).strip();
        String sum = IntStream.rangeClosed(1, examples)
                .mapToObj(example -> name(result, example))
                .collect(Collectors.joining(" + ", "(", ")"));
        lines.add(String.format(Locale.ROOT, "%s = %s / %d", result, sum, examples));
        return String.join("; ", lines);
    }

    private String numbered(String statement, int example) {
        Matcher matcher = NAME.matcher(statement);
        return matcher.replaceAll(found -> {
            boolean called = statement.substring(found.end()).stripLeading().startsWith("(");
            return owned.contains(found.group()) && !called ? name(found.group(), example) : found.group();
        });
    }
}

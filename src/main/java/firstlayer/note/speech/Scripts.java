package firstlayer.note.speech;

import java.util.List;

/** What stands raised and lowered at something. */
final class Scripts {

    private Scripts() {}

    /** Something with the scripts that follow it. */
    static String after(String base, SpokenFormula formula) {
        StringBuilder words = new StringBuilder(base);
        while (true) {
            if (formula.took("_")) {
                String low = formula.argument();
                words.append(" sub ").append(low).append(SpokenFormula.isOneWord(low) ? "" : ", end of sub,");
            } else if (formula.took("^")) {
                words.append(' ').append(raised(formula.group(), formula));
            } else if (formula.took("'") || formula.took("′")) {
                words.append(" prime");
            } else {
                return words.toString();
            }
        }
    }

    private static String raised(List<String> group, SpokenFormula formula) {
        List<String> signs = FormulaSigns.inside(group);
        String plain = String.join("", signs);
        return switch (plain) {
            case "2" -> "squared";
            case "3" -> "cubed";
            case "T", "\\top", "\\intercal" -> "transposed";
            case "*", "\\ast", "\\star" -> "star";
            case "\\circ" -> "degrees";
            case "\\prime", "'", "′" -> "prime";
            case "+", "-", "−" -> "superscript " + SignWords.of(plain);
            default -> {
                boolean index = plain.startsWith("(") || plain.startsWith("[");
                String said = formula.inner(index && signs.size() > 1 ? signs.subList(1, signs.size() - 1) : signs);
                yield index
                        ? "superscript " + said
                        : "to the power of " + said + (SpokenFormula.isOneWord(said) ? "" : ", end of power,");
            }
        };
    }

    /** A sum or the like with its limits. */
    static String limits(String operator, SpokenFormula formula) {
        String low = "";
        String high = "";
        while (formula.has("_") || formula.has("^")) {
            if (formula.took("_")) {
                low = formula.argument();
            } else {
                formula.took("^");
                high = formula.argument();
            }
        }
        if (operator.endsWith("gradient")) {
            return operator + (low.isEmpty() ? "" : " with respect to " + low) + " of";
        }
        if (operator.endsWith("limit")) {
            return operator + (low.isEmpty() ? "" : " as " + low) + " of";
        }
        if (operator.endsWith("integral")) {
            return operator + (low.isEmpty() ? "" : high.isEmpty() ? " over " + low : " from " + low + " to " + high)
                    + " of";
        }
        String range = high.isEmpty() ? low : low.replaceFirst(" equals ", " from ") + " to " + high;
        return operator + (range.isEmpty() ? "" : " over " + range.replaceFirst("is not equal", "not equal")) + " of";
    }
}

package firstlayer.note.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One thing over another: a derivative, a common fraction, or any other. */
final class Fraction {

    private static final Set<String> PARTIAL = Set.of("\\partial", "∂");
    private static final Set<String> TOTAL = Set.of("d");
    private static final Map<String, String> COMMON = Map.of(
            "1/2", "one half", "1/3", "one third", "2/3", "two thirds", "1/4", "one quarter", "3/4", "three quarters");

    private final List<String> top;
    private final List<String> bottom;
    private final int depth;

    Fraction(List<String> top, List<String> bottom, int depth) {
        this.top = top;
        this.bottom = bottom;
        this.depth = depth;
    }

    String words() {
        String common = COMMON.get(String.join("", top) + "/" + String.join("", bottom));
        if (common != null) {
            return common;
        }
        return derivative("the %spartial derivative", PARTIAL)
                .or(() -> derivative("the %sderivative", TOTAL))
                .orElseGet(this::over);
    }

    private String over() {
        String above = SpokenFormula.say(top, depth);
        String below = SpokenFormula.say(bottom, depth);
        return SpokenFormula.isOneWord(above) && SpokenFormula.isOneWord(below)
                ? above + " over " + below
                : "the fraction " + above + " over " + below + ", end of fraction,";
    }

    private Optional<String> derivative(String called, Set<String> sign) {
        if (top.isEmpty() || bottom.size() < 2 || !sign.contains(top.get(0)) || !sign.contains(bottom.get(0))) {
            return Optional.empty();
        }
        int from = 1;
        String order = "";
        if (top.size() > 1 && top.get(1).equals("^")) {
            int end = FormulaSigns.groupEnd(top, 2);
            String raised = SpokenFormula.say(FormulaSigns.inside(top.subList(2, end)), depth);
            order = raised.equals("2") ? "second " : raised.equals("3") ? "third " : raised + "-th ";
            from = end;
        }
        String of = SpokenFormula.say(top.subList(from, top.size()), depth);
        String respect =
                parts(sign).stream().map(part -> SpokenFormula.say(part, depth)).collect(Collectors.joining(" and "));
        return Optional.of(String.format(Locale.ROOT, called, order)
                + (of.isEmpty() ? "" : " of " + of)
                + " with respect to "
                + respect
                + (of.isEmpty() ? " of" : ""));
    }

    /** What stands behind each ∂ below; how often was said already. */
    private List<List<String>> parts(Set<String> sign) {
        List<List<String>> parts = new ArrayList<>();
        int at = 0;
        while (at < bottom.size()) {
            int end = at + 1;
            while (end < bottom.size() && !sign.contains(bottom.get(end))) {
                end = FormulaSigns.groupEnd(bottom, end);
            }
            int last = end;
            for (int i = at; i < end; i++) {
                if (bottom.get(i).equals("^")) {
                    last = i;
                }
            }
            parts.add(bottom.subList(Math.min(at + 1, last), last));
            at = end;
        }
        return parts;
    }
}

package firstlayer.ui.prose.tex;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a formula may be written with. Everything else is refused, so nothing can define, include, loop or draw giant boxes. */
final class Commands {
    /** Role macros and the style class each one gives. */
    static final Map<String, String> ROLES = Map.of(
            "weight", "weight",
            "bias", "bias",
            "input", "input",
            "out", "output",
            "loss", "loss",
            "grad", "gradient",
            "rate", "rate");

    static final Set<String> ENVIRONMENTS = words("matrix pmatrix bmatrix vmatrix smallmatrix cases aligned");

    static final Set<String> GREEK = words("""
                    alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi rho
                    sigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega""");

    static final Set<String> SYMBOLS = words("""
                    cdot times div pm mp ast circ bullet star odot oplus otimes setminus cup cap wedge vee
                    le leq ge geq ne neq ll gg lt gt approx equiv sim simeq propto to gets mapsto leftarrow rightarrow
                    leftrightarrow Leftarrow Rightarrow Leftrightarrow uparrow downarrow implies iff in ni notin subset
                    subseteq supset mid parallel perp partial nabla infty forall exists neg emptyset ell hbar Re Im prime
                    top bot sum prod int oint ldots cdots vdots ddots dots colon lbrace rbrace langle rangle lfloor
                    rfloor lceil rceil vert Vert backslash
                    log ln exp sin cos tan tanh sinh cosh arg max min sup inf lim det dim gcd Pr""");

    /** Commands that are followed by something in braces. */
    static final Set<String> TAKING = words("""
                    sqrt hat bar vec tilde dot ddot widehat widetilde overline underline underbrace overbrace mathbf mathrm
                    mathit mathsf mathtt mathcal mathbb mathfrak boldsymbol text textbf textit textrm mathop mathbin mathrel
                    mathord operatorname phantom substack xrightarrow xleftarrow""");

    static final Set<String> TAKING_TWO = words("frac dfrac tfrac binom stackrel overset underset");

    static final Set<String> SPACES = words(", ; : ! \\ quad qquad limits nolimits displaystyle textstyle scriptstyle");

    static final Set<String> LARGER = words("big Big bigg Bigg bigl bigr Bigl Bigr");

    private static final Set<String> PAIRED = words("left right begin end live");
    private static final Set<String> ESCAPED = words("{ } | % & # _ $");
    private static final Set<String> ALL = Stream.of(
                    ROLES.keySet(), GREEK, SYMBOLS, TAKING, TAKING_TWO, SPACES, LARGER, PAIRED, ESCAPED, Set.of(" "))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private Commands() {}

    private static Set<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    static boolean has(String command) {
        return ALL.contains(command);
    }

    /** The allowed command that differs from this one in the fewest letters, if that is at most two. */
    static Optional<String> near(String command) {
        return ALL.stream()
                .filter(known -> known.length() > 1 && distance(known, command) <= Math.min(2, command.length() - 1))
                .min(Comparator.<String>comparingInt(known -> distance(known, command))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Levenshtein's distance: the fewest letters to insert, drop or replace. */
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        Arrays.setAll(above, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}

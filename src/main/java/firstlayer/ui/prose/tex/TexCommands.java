package firstlayer.ui.prose.tex;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a formula may be written with. Everything else is refused, so nothing can define, include, loop or draw giant boxes. */
final class TexCommands {
    /** Role macros and the style class each one gives. */
    static final Map<String, String> ROLES = Map.of(
            "weight", "weight",
            "bias", "bias",
            "input", "input",
            "out", "output",
            "loss", "loss",
            "grad", "gradient",
            "rate", "rate");

    /** Environments whose cells are told apart by {@code &}. */
    static final Set<String> COLUMNS = words("""
                    matrix pmatrix bmatrix vmatrix Bmatrix Vmatrix smallmatrix cases dcases aligned align align* split
                    array""");

    private static final Set<String> ROWS = words("gathered gather gather* multline multline* equation equation*");

    static final Set<String> ENVIRONMENTS = union(COLUMNS, ROWS);

    static final Set<String> GREEK = words("""
                    alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi rho
                    sigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega
                    varrho varsigma varkappa varpi Upsilon""");

    /** What has its limits above and below where there is room. */
    static final Set<String> OPERATORS = words("""
                    sum prod coprod bigcup bigcap bigvee bigwedge bigoplus bigotimes bigodot max min sup inf lim limsup
                    liminf det gcd Pr argmax argmin""");

    static final Set<String> SYMBOLS = union(OPERATORS, words("""
                    cdot times div pm mp ast circ bullet star odot oplus ominus otimes setminus cup cap wedge vee land lor
                    le leq leqslant ge geq geqslant neq ne ll gg lt gt approx equiv sim simeq cong asymp propto
                    prec preceq succ succeq triangleq coloneqq doteq leqq geqq lesssim gtrsim approxeq nmid
                    to gets mapsto longmapsto leftarrow rightarrow leftrightarrow Leftarrow Rightarrow Leftrightarrow
                    longleftarrow longrightarrow Longleftarrow Longrightarrow Longleftrightarrow hookrightarrow
                    uparrow downarrow Uparrow Downarrow updownarrow nearrow searrow implies impliedby iff
                    rightharpoonup leftharpoonup rightleftharpoons
                    in ni notin subset subseteq subsetneq supset supseteq mid parallel perp vdash models therefore because
                    partial nabla infty forall exists nexists neg lnot emptyset varnothing ell hbar imath jmath Re Im aleph prime
                    top bot intercal angle measuredangle triangle square blacksquare diamond checkmark dagger ddagger
                    int iint iiint oint ldots cdots vdots ddots dots dotsc dotsb hdots colon backslash
                    lbrace rbrace lbrack rbrack langle rangle lfloor rfloor lceil rceil
                    vert Vert lvert rvert lVert rVert
                    log ln lg exp sin cos tan cot sec csc sinh cosh tanh coth arcsin arccos arctan arg dim deg ker hom
                    bmod mod"""));

    /** Commands that are followed by something in braces. */
    static final Set<String> TAKING = words("""
                    sqrt hat bar vec tilde dot ddot breve check acute grave mathring widehat widetilde
                    overline underline overrightarrow overleftarrow underbrace overbrace boxed tag label pmod
                    mathbf mathrm mathit mathsf mathtt mathcal mathbb mathds mathbbm mathfrak mathscr boldsymbol bm pmb
                    text textbf textit textrm texttt textsf textnormal mbox
                    mathop mathbin mathrel mathord mathopen mathclose operatorname
                    phantom hphantom vphantom substack xrightarrow xleftarrow not""");

    static final Set<String> TAKING_TWO = words("frac dfrac tfrac cfrac binom dbinom tbinom stackrel overset underset");

    static final Set<String> SPACES =
            words(", ; : ! \\ quad qquad displaystyle textstyle scriptstyle thinspace enspace nonumber notag");

    static final Set<String> LARGER = words("big Big bigg Bigg bigl bigr bigm Bigl Bigr Bigm biggl biggr Biggl Biggr");

    private static final Set<String> PAIRED = words("left right middle begin end live limits nolimits hspace hline");
    private static final Set<String> ESCAPED = words("{ } | % & # _ $");
    private static final Set<String> ALL = Stream.of(
                    ROLES.keySet(), GREEK, SYMBOLS, TAKING, TAKING_TWO, SPACES, LARGER, PAIRED, ESCAPED, Set.of(" "))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private TexCommands() {}

    static Set<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
    }

    static boolean has(String command) {
        return ALL.contains(command);
    }

    static Set<String> all() {
        return ALL;
    }
}

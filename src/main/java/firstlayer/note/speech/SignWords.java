package firstlayer.note.speech;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What single signs of a formula are called. */
final class SignWords {

    private static final Map<String, String> WORDS = table("""
            + plus; - minus; − minus; = equals; < is less than; > is greater than; / over; * times; · times; × times; ÷ divided by;
            ± plus or minus; ∓ minus or plus; ≤ is at most; ≥ is at least; ≠ is not equal to; ≈ is about; ← becomes; → goes to;
            ⇒ implies; ∞ infinity; … and so on; ! factorial; ' prime; ′ prime; ∂ partial; √ the square root of;
            ½ one half; ( open parenthesis; ) close parenthesis; [ open bracket; ] close bracket; — no number; ∈ in;
            \\{ open brace; \\} close brace; \\lbrace open brace; \\rbrace close brace; \\lbrack open bracket; \\rbrack close bracket;
            \\% percent; \\& and; \\# number; \\_ underscore; \\$ dollars; \\backslash backslash; \\| bar;
            \\cdot times; \\times times; \\ast star; \\div divided by; \\pm plus or minus; \\mp minus or plus; \\circ of;
            \\bullet times; \\odot times, element by element,; \\otimes outer product; \\oplus exclusive or; \\setminus without;
            \\cup union; \\cap intersection; \\wedge and; \\land and; \\vee or; \\lor or; \\neg not; \\lnot not;
            \\le is at most; \\leq is at most; \\leqslant is at most; \\leqq is at most; \\ge is at least; \\geq is at least;
            \\geqslant is at least; \\geqq is at least; \\ne is not equal to; \\neq is not equal to; \\ll is much less than;
            \\gg is much greater than; \\lt is less than; \\gt is greater than; \\approx is about; \\approxeq is about;
            \\equiv is identical to; \\sim is distributed as; \\simeq is about; \\cong is congruent to; \\propto is proportional to;
            \\triangleq is defined as; \\coloneqq is defined as; \\doteq is defined as; \\lesssim is at most about;
            \\gtrsim is at least about; \\to goes to; \\rightarrow goes to; \\longrightarrow goes to; \\gets becomes;
            \\leftarrow becomes; \\longleftarrow becomes; \\mapsto maps to; \\longmapsto maps to;
            \\leftrightarrow goes to and from; \\longleftrightarrow goes to and from; \\Rightarrow implies; \\Longrightarrow implies;
            \\implies implies; \\Leftarrow follows from; \\Longleftarrow follows from; \\impliedby follows from;
            \\iff if and only if; \\Leftrightarrow if and only if; \\Longleftrightarrow if and only if;
            \\uparrow up; \\downarrow down; \\in in; \\ni contains; \\notin not in; \\subset is a subset of;
            \\subseteq is a subset of; \\supset contains; \\supseteq contains; \\mid given; \\nmid does not divide;
            \\parallel is parallel to; \\perp is perpendicular to; \\therefore therefore; \\because because;
            \\partial partial; \\infty infinity; \\forall for all; \\exists there is; \\nexists there is no;
            \\emptyset the empty set; \\varnothing the empty set; \\ell l; \\hbar h bar; \\imath i; \\jmath j;
            \\Re the real part of; \\Im the imaginary part of; \\prime prime; \\top true; \\bot false;
            \\ldots and so on; \\cdots and so on; \\vdots and so on; \\ddots and so on; \\dots and so on; \\dotsc and so on;
            \\dotsb and so on; \\hdots and so on; \\colon :; \\langle open angle; \\rangle close angle; \\lfloor the floor of;
            \\rfloor end floor; \\lceil the ceiling of; \\rceil end ceiling; \\bmod modulo; \\mod modulo; \\checkmark check""");

    /** What stands before limits. */
    private static final Map<String, String> OPERATORS = table("""
            \\nabla the gradient; ∇ the gradient; \\sum the sum; ∑ the sum; \\prod the product; ∏ the product; \\int the integral; ∫ the integral; \\iint the double integral;
            \\iiint the triple integral; \\oint the closed integral; \\bigcup the union; \\bigcap the intersection;
            \\coprod the coproduct; \\max the maximum; \\min the minimum; \\sup the supremum; \\inf the infimum; \\lim the limit;
            \\limsup the upper limit; \\liminf the lower limit; \\argmax the argument of the maximum;
            \\argmin the argument of the minimum; \\bigoplus the direct sum; \\bigotimes the tensor product;
            \\bigvee the disjunction; \\bigwedge the conjunction""");

    private static final Map<String, String> FUNCTIONS = table("""
            \\log log; \\ln natural log; \\lg log; \\exp exponential; \\sin sine; \\cos cosine; \\tan tangent; \\cot cotangent;
            \\sec secant; \\csc cosecant; \\sinh hyperbolic sine; \\cosh hyperbolic cosine; \\tanh hyperbolic tangent;
            \\coth hyperbolic cotangent; \\arcsin arc sine; \\arccos arc cosine; \\arctan arc tangent; \\arg argument;
            \\dim dimension; \\deg degree; \\ker kernel; \\det determinant; \\gcd greatest common divisor; \\Pr probability""");

    /** Names that are written out beside a bracket. */
    private static final Map<String, String> NAMED =
            Map.of("Var", "variance", "E", "expected value", "Cov", "covariance", "P", "probability");

    /** Letters that are functions wherever a bracket follows them. */
    private static final Set<String> FUNCTION_LETTERS = Set.of("f", "g", "\\varphi", "\\phi", "\\sigma", "φ", "ϕ", "σ");

    private static final String VARIANT = "\\var";

    private SignWords() {}

    private static Map<String, String> table(String text) {
        Map<String, String> words = new HashMap<>();
        for (String entry : text.strip().split(";\\s+")) {
            int blank = entry.indexOf(' ');
            words.put(entry.substring(0, blank), entry.substring(blank + 1));
        }
        return Map.copyOf(words);
    }

    static Optional<String> operator(String sign) {
        return Optional.ofNullable(OPERATORS.get(sign));
    }

    static Optional<String> function(String sign) {
        return Optional.ofNullable(FUNCTIONS.get(sign));
    }

    static boolean isFunctionLetter(String sign) {
        return FUNCTION_LETTERS.contains(sign);
    }

    static String named(String name) {
        return NAMED.getOrDefault(name, name);
    }

    /** Any one sign; a letter is itself, what nobody named is called what Unicode calls it. */
    static String of(String sign) {
        String known = WORDS.get(sign);
        if (known != null) {
            return known;
        }
        if (sign.startsWith("\\")) {
            String name = sign.startsWith(VARIANT) && sign.length() > VARIANT.length()
                    ? sign.substring(VARIANT.length())
                    : sign.substring(1);
            boolean capital = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
            return capital ? "capital " + name.toLowerCase(Locale.ROOT) : name;
        }
        int code = sign.codePointAt(0);
        return code < 128 || Character.isDigit(code) ? sign : unicode(code);
    }

    private static String unicode(int code) {
        String name = String.valueOf(Character.getName(code)).toLowerCase(Locale.ROOT);
        if (name.startsWith("greek ")) {
            return name.replaceFirst("greek (?:small letter |(capital )letter |)", "$1")
                    .replaceFirst(" symbol$", "");
        }
        boolean letter = Character.isLetter(code);
        String parts = Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKD);
        return !letter ? name : parts.charAt(0) < 128 && parts.length() == 1 ? parts : Character.toString(code);
    }
}

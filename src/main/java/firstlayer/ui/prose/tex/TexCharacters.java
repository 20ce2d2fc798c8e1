package firstlayer.ui.prose.tex;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Signs of Unicode that stand for a command, a script or an accent: what is typed or pasted instead of {@code \in}. */
final class TexCharacters {
    /** Each sign beside what it stands for. */
    private static final Map<String, String> SIGNS = signs("""
                    ∈ \\in      ∉ \\notin    ∋ \\ni       ∀ \\forall    ∃ \\exists    ∅ \\emptyset  ∑ \\sum       ∏ \\prod
                    ⊂ \\subset  ⊆ \\subseteq ⊃ \\supset   ⊇ \\supseteq  ∪ \\cup       ∩ \\cap       ∧ \\wedge     ∨ \\vee
                    ¬ \\neg     ⊙ \\odot     ⊗ \\otimes   ⊕ \\oplus     ⊖ \\ominus    ∘ \\circ      ∗ *           ⋅ \\cdot
                    ≪ \\ll      ≫ \\gg       ∝ \\propto   ∼ \\sim       ≃ \\simeq     ≅ \\cong      ≡ \\equiv     ≜ \\triangleq
                    ⩽ \\leqslant ⩾ \\geqslant ∥ \\parallel ‖ \\Vert      ∣ \\mid       ⊥ \\perp      ⊤ \\top       ℓ \\ell
                    ⟨ \\langle  ⟩ \\rangle   ⌊ \\lfloor   ⌋ \\rfloor    ⌈ \\lceil     ⌉ \\rceil     ⇐ \\Leftarrow ⇔ \\Leftrightarrow
                    ↔ \\leftrightarrow ↦ \\mapsto ↑ \\uparrow ↓ \\downarrow ∫ \\int   ⋯ \\cdots     ⋮ \\vdots     ′ '
                    Γ \\Gamma   Δ \\Delta    Θ \\Theta    Λ \\Lambda    Ξ \\Xi        Π \\Pi        Σ \\Sigma     Φ \\Phi
                    Ψ \\Psi     Ω \\Omega    ϵ \\epsilon  ϕ \\phi       ϑ \\vartheta  ϱ \\varrho    ς \\varsigma  ∓ \\mp
                    ° ^\\circ   ″ ''       – -            ≲ \\lesssim  ≳ \\gtrsim    ∤ \\nmid
                    ℝ \\mathbb{R} ℕ \\mathbb{N} ℤ \\mathbb{Z} ℚ \\mathbb{Q} ℂ \\mathbb{C} 𝔼 \\mathbb{E} 𝟙 \\mathds{1}""");

    private static final String LOW = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";
    private static final String LOWERED = "0123456789+-=()aehijklmnoprstuvx";
    private static final String HIGH = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁱⁿᵀ";
    private static final String RAISED = "0123456789+-=()inT";

    private static final Map<Character, String> ACCENTS =
            Map.of('\u0302', "\\hat", '\u0303', "\\tilde", '\u0304', "\\bar", '\u0305', "\\bar", '\u0307', "\\dot");

    private static final String BLANKS = "\u00A0\u2009\u202F~";

    private TexCharacters() {}

    private static Map<String, String> signs(String table) {
        Map<String, String> signs = new HashMap<>();
        Iterator<String> words = List.of(table.strip().split("\\s+")).iterator();
        while (words.hasNext()) {
            signs.put(words.next(), words.next());
        }
        return Map.copyOf(signs);
    }

    /** Whether a sign is drawn as something else. */
    static boolean knows(String sign) {
        return sign(sign).isPresent()
                || script(sign).isPresent()
                || accent(sign).isPresent()
                || accented(sign).isPresent();
    }

    /** The TeX a sign stands for. */
    static Optional<String> sign(String sign) {
        return BLANKS.contains(sign) ? Optional.of("\\ ") : Optional.ofNullable(SIGNS.get(sign));
    }

    /** The script a raised or lowered sign belongs to ({@code ^} or {@code _}), with the sign it is there. */
    static Optional<String> script(String sign) {
        int low = LOW.indexOf(sign);
        int high = HIGH.indexOf(sign);
        return low >= 0
                ? Optional.of("_" + LOWERED.charAt(low))
                : high >= 0 ? Optional.of("^" + RAISED.charAt(high)) : Optional.empty();
    }

    /** The command of a combining accent. */
    static Optional<String> accent(String sign) {
        return Optional.ofNullable(ACCENTS.get(sign.charAt(0)));
    }

    /** A letter that holds its accent, ŵ, as a command: {@code \hat{w}}. */
    static Optional<String> accented(String letter) {
        String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
        // Letters up to ÿ have outlines of their own.
        return letter.charAt(0) > 'ÿ' && parts.length() == 2 && parts.charAt(0) < 128
                ? accent(parts.substring(1)).map(accent -> accent + "{" + parts.charAt(0) + "}")
                : Optional.empty();
    }
}

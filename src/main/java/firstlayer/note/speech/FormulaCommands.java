package firstlayer.note.speech;

import java.util.Set;

/** The kinds of commands that change how a part of a formula is read out. */
final class FormulaCommands {

    static final Set<String> TRANSPARENT = Set.of(
            "\\weight",
            "\\bias",
            "\\input",
            "\\out",
            "\\loss",
            "\\grad",
            "\\rate",
            "\\boxed",
            "\\mathit",
            "\\mathsf",
            "\\mathop",
            "\\mathbin",
            "\\mathrel",
            "\\mathord",
            "\\mathopen",
            "\\mathclose",
            "\\underbrace",
            "\\overbrace");

    static final Set<String> UPRIGHT = Set.of(
            "\\mathrm",
            "\\operatorname",
            "\\text",
            "\\textrm",
            "\\textsf",
            "\\textnormal",
            "\\mbox",
            "\\textbf",
            "\\textit",
            "\\texttt",
            "\\mathtt",
            "\\mathds",
            "\\mathbbm");

    static final Set<String> BOLD = Set.of("\\mathbf", "\\boldsymbol", "\\bm", "\\pmb");
    static final Set<String> SILENT = Set.of("\\phantom", "\\hphantom", "\\vphantom", "\\hspace", "\\label");
    static final Set<String> FRACTIONS = Set.of("\\frac", "\\dfrac", "\\tfrac", "\\cfrac");

    private FormulaCommands() {}

    /** What a letter with a doubled stroke stands for. */
    static String board(String letter) {
        return switch (letter) {
            case "R" -> "the real numbers";
            case "N" -> "the natural numbers";
            case "Z" -> "the whole numbers";
            case "Q" -> "the rational numbers";
            case "C" -> "the complex numbers";
            case "E" -> "the expected value";
            case "P" -> "the probability";
            default -> letter;
        };
    }
}

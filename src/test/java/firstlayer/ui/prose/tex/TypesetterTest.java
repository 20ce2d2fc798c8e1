package firstlayer.ui.prose.tex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypesetterTest {
    private static final Typesetter TYPESETTER = new Typesetter();

    @AfterAll
    static void close() {
        TYPESETTER.close();
    }

    private static Layout lay(String tex) {
        return TYPESETTER.lay(tex, true, name -> "1.70").join();
    }

    private static List<String> roles(String tex) {
        return lay(tex).outlines().stream().map(FormulaOutline::role).toList();
    }

    @Test
    void eachRoleBecomesOneOutline() {
        assertEquals(
                List.of("", "output", "weight", "input", "bias"),
                roles("\\out{a} = \\varphi(\\weight{w_1}\\input{x_1} + \\bias{b})"));
        assertEquals(List.of("loss", "gradient", "rate"), roles("\\loss L \\grad{\\partial} \\rate{\\eta}"));
    }

    @Test
    void aRoleInsideARoleKeepsItsOwnColour() {
        assertEquals(List.of("gradient", "weight"), roles("\\grad{\\frac{\\partial L}{\\partial \\weight{w}}}"));
    }

    @Test
    void colourDoesNotMoveAnything() {
        Layout plain = lay("w_1^2 + x_b - \\frac{L}{2}");
        Layout coloured = lay("\\weight{w}_\\input{1}^2 + x_\\bias{b} - \\frac{\\loss L}{2}");
        assertEquals(plain.width(), coloured.width(), 1e-3);
        assertEquals(plain.ascent(), coloured.ascent(), 1e-3);
        assertEquals(plain.descent(), coloured.descent(), 1e-3);
    }

    @Test
    void aLiveNumberHasAnOutlineOfItsOwnAndIsSetInTheTextAround() {
        Layout layout = lay("z = \\live{w1}\\cdot\\live{x1}");
        assertEquals(
                List.of("", "w1", "x1"),
                layout.outlines().stream().map(FormulaOutline::live).toList());
        assertEquals(lay("z = 1.70\\cdot 1.70").width(), layout.width(), 1e-3);
    }

    @Test
    void aNegativeNumberAfterASignIsPutInParentheses() {
        Layout after = TYPESETTER.lay("1 + \\live{b}", true, name -> "−2").join();
        Layout first = TYPESETTER.lay("\\live{b} + 1", true, name -> "−2").join();
        assertEquals(lay("1 + (\\mathrm{{-}2})").width(), after.width(), 1e-3);
        assertEquals(lay("\\mathrm{{-}2} + 1").width(), first.width(), 1e-3);
    }

    @Test
    void digitsAreEquallyWide() {
        double one = TYPESETTER.lay("\\live{b}", true, name -> "1.11").join().width();
        double eight = TYPESETTER.lay("\\live{b}", true, name -> "8.48").join().width();
        assertEquals(one, eight, 1e-3);
    }

    @Test
    void theRoundDIsNoPlainD() {
        assertNotEquals(
                lay("\\partial").outlines().get(0).path(),
                lay("d").outlines().get(0).path());
    }

    @ParameterizedTest
    @MethodSource("every")
    void everyCommandOnTheListIsDrawn(String tex) {
        assertEquals(Optional.empty(), TYPESETTER.check(tex), tex);
    }

    static Stream<String> every() {
        return Stream.of(
                        TexCommands.GREEK.stream().map(name -> "\\" + name),
                        TexCommands.SYMBOLS.stream().map(name -> "\\" + name),
                        TexCommands.TAKING.stream().map(name -> "\\" + name + "{x}"),
                        TexCommands.TAKING_TWO.stream().map(name -> "\\" + name + "{x}{y}"),
                        TexCommands.ROLES.keySet().stream().map(name -> "\\" + name + "{x}"),
                        TexCommands.SPACES.stream().map(name -> "\\sum\\" + name + " x"),
                        TexCommands.LARGER.stream().map(name -> "\\" + name + "( x"),
                        TexCommands.ENVIRONMENTS.stream().map(TypesetterTest::environment),
                        Stream.of(
                                "\\{ \\} \\| \\% \\& \\# \\_ \\$ a\\ b", "\\left( x \\right|", "ŷ η × ½", "\\live{w1}"))
                .flatMap(each -> each);
    }

    private static String environment(String name) {
        String cells = TexCommands.COLUMNS.contains(name) ? "a & b \\\\ c & d" : "a = b";
        return String.format(
                Locale.ROOT, "\\begin{%1$s}%2$s %3$s\\end{%1$s}", name, name.equals("array") ? "{lr}" : "", cells);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\newcommand{\\a}{\\a}\\a          | \\newcommand is no command here",
                "\\renewcommand{\\a}{x}             | \\renewcommand is no command here",
                "\\def\\a{\\a}\\a                   | \\def is no command here",
                "\\includegraphics{/etc/passwd}     | \\includegraphics is no command here",
                "\\rule{100000px}{100000px}         | \\rule is no command here",
                "\\hspace{1000000cm}                | \\hspace of '1000000cm'; write a length under 100",
                "\\hspace{}                        | \\hspace of ''",
                "\\scalebox{1e9}{x}                 | \\scalebox is no command here",
                "\\jlmDynamic{x}                    | \\jlmDynamic is no command here",
                "\\textcolor{red}{x}                | \\textcolor is no command here",
                "\\alhpa                            | did you mean \\alpha?",
                "a \\\\[90000cm] b                  | a line break with a strange length",
                "{a                                 | { is never closed",
                "a}                                 | } without its {",
                "\\left( a                          | \\left is never closed",
                "{\\left( a}                        | \\left has to be closed before",
                "\\begin{cases} a                   | \\begin{cases} is never closed",
                "\\begin{array} a \\end{array}      | an array without its columns",
                "\\begin{array}{*{9}{c}} a \\end{array} | an array without its columns",
                "\\begin{tikz} a \\end{tikz}        | unknown environment 'tikz'; there are Bmatrix, Vmatrix, align",
                "a & b                              | a & outside of columns; put it between \\begin{aligned}",
                "\\begin{cases}{a & b}\\end{cases} | a & outside of columns",
                "\\begin{gather}a & b\\end{gather} | a & outside of columns",
                "\\hline x                         | \\hline outside of an array",
                "a \\middle/ b                      | \\middle outside of \\left and \\right",
                "\\dfrac                            | \\dfrac takes two things in braces; write \\dfrac{a}{b}",
                "\\frac{1}                          | \\frac takes two things in braces",
                "\\frac{1} & 2                      | \\frac takes two things in braces",
                "{\\hat}                            | \\hat takes something in braces",
                "\\sqrt[3]                          | \\sqrt takes something in braces",
                "\\operatorname                     | \\operatorname takes something in braces",
                "\\limits x                         | \\limits without an operator before it; write it after one",
                "x\\limits_i                        | \\limits without an operator before it",
                "\\left x                           | \\left without a bracket after it",
                "\\bigl x                           | \\bigl without a bracket after it",
                "\\tag\\begin{array}{r}\\end{array} | \\tag takes something in braces",
                "\\frac a\\left(b\\right)            | \\frac takes two things in braces",
                "100 %                              | a bare %",
                "a#1                                | a bare #",
                "中                                  | the character '中' (U+4E2D)",
                "a\\                                | a backslash at the end",
                "\\weight                           | \\weight without anything to colour",
                "\\loss\\left(a\\right)                | \\loss without anything to colour",
                "\\begin{matrix}\\weight\\loss\\end{matrix} | \\loss without anything to colour",
                "\\live w                           | \\live without a name in braces",
                "\\live{{a}}                        | \\live without a name in braces"
            })
    void whatIsRefusedSaysWhy(String tex, String said) {
        String problem = TYPESETTER.check(tex).orElseThrow();
        assertTrue(problem.contains(said), problem);
        assertTrue(problem.contains("; "), problem);
    }

    @Test
    void limitsOfLengthAndDepthHold() {
        assertEquals(Optional.empty(), TYPESETTER.check("{".repeat(40) + "x" + "}".repeat(40)));
        assertTrue(TYPESETTER
                .check("{".repeat(41) + "x" + "}".repeat(41))
                .orElseThrow()
                .startsWith("more than 40 levels"));
        assertTrue(TYPESETTER.check("x".repeat(2001)).orElseThrow().startsWith("a formula of 2001 characters"));
        assertTrue(TYPESETTER.check("m".repeat(2000)).orElseThrow().startsWith("a formula of more than 4000 pixels"));
        assertTrue(TYPESETTER.check(" ").orElseThrow().startsWith("an empty formula"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\sqrt", "\\frac", "\\hat", "x^", "\\weight", "\\overset", "\\big", "\\bar"})
    void manyCommandsInARowEndInTime(String command) {
        TYPESETTER.check(command.repeat(1990 / command.length()) + "x");
        assertEquals(Optional.empty(), TYPESETTER.check("x"), "the next formula is drawn");
    }

    /** Whatever is typed is drawn or refused with words; nothing is thrown, and the next formula is drawn. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void randomFormulasAreDrawnOrRefused(long seed) {
        java.util.Random random = new java.util.Random(seed);
        List<String> pieces = Stream.concat(
                        every().filter(tex -> tex.length() < 12),
                        Stream.of(
                                "{",
                                "}",
                                "_",
                                "^",
                                "&",
                                "x",
                                "1",
                                "\\left(",
                                "\\right)",
                                "\\\\",
                                "'",
                                "\\newcommand",
                                " "))
                .sorted()
                .toList();
        for (int i = 0; i < 200; i++) {
            StringBuilder tex = new StringBuilder();
            int length = 1 + random.nextInt(12);
            for (int j = 0; j < length; j++) {
                tex.append(pieces.get(random.nextInt(pieces.size())));
            }
            TYPESETTER
                    .check(tex.toString())
                    .ifPresent(problem -> assertTrue(problem.contains("; "), tex + " → " + problem));
        }
        assertEquals(Optional.empty(), TYPESETTER.check("x"));
    }

    @Test
    void aFormulaThatTakesTooLongIsGivenUpAndTheNextOneIsDrawn() {
        try (Typesetter hasty = new Typesetter(Duration.ofMillis(200))) {
            hasty.warmUp().join();
            CompletionException late = assertThrows(
                    CompletionException.class,
                    () -> hasty.lay("\\live{slow}", true, name -> {
                                try {
                                    Thread.sleep(60_000);
                                } catch (InterruptedException e) {
                                    Thread.currentThread().interrupt();
                                }
                                return name;
                            })
                            .join());
            assertTrue(late.getCause().getMessage().startsWith("a formula that takes too long"));
            assertTrue(hasty.lay("x", true, name -> name).join().width() > 0);
        }
    }
}

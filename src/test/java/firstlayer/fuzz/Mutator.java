package firstlayer.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** Makes texts that are almost right: a text of the corpus with a few slips. */
final class Mutator {

    private static final int LONGEST = 6000;

    /** What readers of text trip over wherever it stands. */
    private static final List<String> ODD = List.of(
            "",
            "\n",
            "\r",
            "\r\n",
            "\t",
            " ",
            "\u00A0",
            "\u2028",
            "\uFEFF",
            "\u0000",
            "\u001B[31m",
            "\uD800",
            "\uDC00",
            "😀",
            "é",
            "e\u0301",
            "\u202E",
            "ß",
            "İ",
            "ı",
            "٣",
            "−",
            "½",
            "\\",
            "\"",
            "'",
            "`",
            "$",
            "$$",
            "%",
            "%zz",
            "%00",
            "&",
            "&amp;",
            "&#0;",
            "#",
            "*",
            "_",
            "~",
            "|",
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            "{",
            "}",
            ":",
            ";",
            ",",
            "=",
            "+",
            "-",
            "---",
            "!",
            "?",
            "/",
            "..",
            "^",
            "0",
            "-0",
            "1",
            "00",
            "0.1",
            "1e308",
            "1e-320",
            "1e999",
            "-1e999",
            "NaN",
            "Infinity",
            "null",
            "true",
            "2147483648",
            "9223372036854775808",
            "1e",
            "0x10",
            "1_000",
            "1,5");

    private final List<String> texts;
    private final List<String> words;

    /** @param words what is put in beside characters that are odd everywhere; at least one */
    Mutator(List<String> texts, List<String> words) {
        this.texts = texts;
        this.words = words;
    }

    String text(SplittableRandom random) {
        String text = one(texts, random);
        for (int slips = 1 + random.nextInt(1 + random.nextInt(8)); slips > 0; slips--) {
            text = slip(text, random);
        }
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private String slip(String text, SplittableRandom random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(1 + random.nextInt(1 + text.length())));
        String before = text.substring(0, from);
        String piece = text.substring(from, to);
        String after = text.substring(to);
        return switch (random.nextInt(10)) {
            case 0 -> before + after;
            case 1 -> before + piece + piece + after;
            case 2 -> before + one(ODD, random) + piece + after;
            case 3 -> before + one(words, random) + piece + after;
            case 4 -> before + one(ODD, random) + after.substring(Math.min(1, after.length()));
            case 5 -> before + one(words, random) + after;
            case 6 -> before + part(one(texts, random), random) + after;
            case 7 -> before + one(random.nextBoolean() ? ODD : words, random).repeat(1 + random.nextInt(70)) + after;
            case 8 -> after + piece + before;
            default -> before + (char) random.nextInt(random.nextBoolean() ? 128 : 0x10000) + piece + after;
        };
    }

    private static String part(String text, SplittableRandom random) {
        int from = random.nextInt(text.length() + 1);
        return text.substring(from, from + random.nextInt(text.length() - from + 1));
    }

    private static String one(List<String> of, SplittableRandom random) {
        return of.get(random.nextInt(of.size()));
    }
}

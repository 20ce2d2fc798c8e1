package firstlayer.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|0",
                "' \t\r\n – … !'|0",
                "A neuron weighs its inputs.|5",
                "it doesn't, it doesn’t|4",
                "a well-known long-short-term memory|4",
                "- a list - of words -|4",
                "'quoted'|1",
                "z = w1·x1 + b|4",
                "naïve Öl déjà-vu ещё раз|5",
                "e\u0301te\u0301|1",
                "神经元|3",
                "神经元 has w|5",
                "\uD835\uDC64 and \uD840\uDC00|3",
            })
    void aWordIsARunOfLettersAndDigits(String text, int words) {
        assertEquals(words, Words.count(text.translateEscapes()));
    }

    @Test
    void fortyWordsAreEnough() {
        assertFalse(Words.enough("word ".repeat(39)));
        assertTrue(Words.enough("word ".repeat(40)));
        assertTrue(Words.enough("word ".repeat(41)));
    }

    @Test
    void aMillionLettersBreakNothing() {
        assertEquals(1, Words.count("a".repeat(1_000_000)));
        assertEquals(1, Words.count("a-".repeat(500_000)));
        assertEquals(500_000, Words.count("a ".repeat(500_000)));
    }

    @Test
    void theWordsOfAPictureAreNotTheReaders() {
        assertEquals(2, Words.count("Look ![z is 1.00 \\[now\\]](picture:neuron?b=1) here"));
        assertEquals(2, Words.count("Look ![far](<picture:chain-rule?expression=(x + 1)>) here"));
        assertEquals(0, Words.count("![" + "a ".repeat(400_000) + "](picture:neuron)"));
        assertEquals(500_000, Words.count("![a".repeat(500_000)));
    }
}

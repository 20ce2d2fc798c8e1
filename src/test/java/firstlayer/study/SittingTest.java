package firstlayer.study;

import static firstlayer.study.Diary.NOTE;
import static firstlayer.study.Diary.SURE;
import static firstlayer.study.Diary.UNSAID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SittingTest {

    private static final List<Subject> SIX =
            Stream.of("a", "b", "c", "d", "e", "f").map(SittingTest::item).toList();

    private static Subject item(String id) {
        return NOTE.item(id, "text of " + id);
    }

    /** Plays a sitting in which these items are wrong as often as they are named, and says what was asked. */
    private static String asked(Sitting sitting, String wrong) {
        List<String> misses = new ArrayList<>(List.of(wrong.split("")));
        StringBuilder asked = new StringBuilder();
        while (sitting.now().isPresent()) {
            String id = sitting.now().get().item();
            asked.append(id);
            sitting.answer(!misses.remove(id), UNSAID);
            sitting.next();
        }
        return asked.toString();
    }

    @Test
    void whatIsRightIsAskedOnce() {
        assertEquals("abcdef", asked(new Sitting(SIX, 0), ""));
        assertEquals("abc", asked(new Sitting(SIX, 3), ""));
        assertEquals("abcdef", asked(new Sitting(SIX, 9), ""));
        assertEquals("", asked(new Sitting(List.of(), 3), ""));
    }

    @Test
    void whatIsWrongComesOnceMoreAfterThreeOthersOrAtTheEnd() {
        assertEquals("abcdaef", asked(new Sitting(SIX, 0), "a"));
        assertEquals("abcdabef", asked(new Sitting(SIX, 0), "ab"));
        assertEquals("abcdefe", asked(new Sitting(SIX, 0), "e"));
        assertEquals("abcdeff", asked(new Sitting(SIX, 0), "f"));
    }

    @Test
    void whatIsWrongAgainComesAgain() {
        assertEquals("abcdaefaa", asked(new Sitting(SIX, 0), "aaa"));
        assertEquals("aaa", asked(new Sitting(SIX, 1), "aa"));
    }

    @Test
    void whatAsksForItComesAgainThoughItWasRight() {
        Sitting sitting = new Sitting(SIX, 0);
        sitting.answer(true, UNSAID);
        sitting.again();
        sitting.next();
        assertEquals("bcdaef", asked(sitting, ""));
        assertEquals(6, sitting.right());
    }

    @Test
    void theFirstAnswerCountsAndTheCountsFollow() {
        Sitting sitting = new Sitting(SIX, 2);
        assertEquals(2, sitting.left());
        assertEquals(0, sitting.leftAgain());
        assertFalse(sitting.isAgain());
        sitting.answer(false, SURE);
        sitting.answer(true, UNSAID);
        assertEquals(Optional.of(item("a")), sitting.now());
        sitting.next();
        assertEquals(2, sitting.left());
        assertEquals(1, sitting.leftAgain());
        sitting.answer(true, UNSAID);
        sitting.next();
        assertTrue(sitting.isAgain());
        sitting.answer(true, UNSAID);
        sitting.next();
        assertEquals(0, sitting.left());
        assertFalse(sitting.isAgain());
        assertEquals(1, sitting.right());
        assertEquals(2, sitting.results().size());
        assertEquals(List.of(item("a")), sitting.sureAndWrong());
        sitting.next();
        assertEquals(Optional.empty(), sitting.now());
    }
}

package firstlayer.study;

import static firstlayer.study.Diary.ITEM;
import static firstlayer.study.Diary.NOTE;
import static firstlayer.study.Diary.SURE;
import static firstlayer.study.Diary.UNSAID;
import static firstlayer.study.Diary.UNSURE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.study.Calibration.Tally;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void theFirstAnswerOfEveryShowingCountsByWhatWasSaid() {
        Subject other = NOTE.item("other", "bbbb");
        Diary diary = new Diary()
                .answer(ITEM, "2026-01-01", false, SURE)
                .answer(ITEM, "2026-01-02", true, SURE)
                .answer(ITEM, "2026-01-02", true, UNSURE)
                .answer(other, "2026-01-03", true, SURE)
                .answer(other, "2026-01-04", false, UNSAID)
                .add(other, "2026-01-04T12:01+01:00", new Fact.Answered(1, true, SURE, 2))
                .predict(ITEM, "2026-01-05T12:00+01:00", 1, OptionalDouble.of(2), Optional.of(false))
                .answer(NOTE.item("elsewhere", "cccc"), "2026-01-05", true, SURE);
        assertEquals(
                new Calibration(new Tally(3, 2), new Tally(1, 1), new Tally(1, 0)),
                Calibration.of(diary.study(), List.of(ITEM, other)));
    }

    @Test
    void twoOfThemTogetherCountWhatBothCounted() {
        Calibration one = new Calibration(new Tally(3, 2), new Tally(1, 1), new Tally(1, 0));
        Calibration other = new Calibration(new Tally(1, 0), new Tally(0, 0), new Tally(4, 4));
        assertEquals(new Calibration(new Tally(4, 2), new Tally(1, 1), new Tally(5, 4)), one.plus(other));
        assertEquals(one, one.plus(Calibration.NONE));
    }
}

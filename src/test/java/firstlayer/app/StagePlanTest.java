package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.app.StagePlan.Form;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class StagePlanTest {

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 768);
    private static final Rectangle2D BEAMER = new Rectangle2D(1366, 0, 1920, 1080);
    private static final Rectangle2D LEFT = new Rectangle2D(-1280, -200, 1280, 1024);
    private static final Rectangle2D WINDOW = new Rectangle2D(20, 20, 1200, 700);

    private static StagePlan plan(Rectangle2D... screens) {
        return StagePlan.of(List.of(screens), WINDOW, Optional.empty());
    }

    private static void fills(Rectangle2D stage, StagePlan plan) {
        assertEquals(new StagePlan(Form.OTHER_SCREEN, List.of(stage), ""), plan);
    }

    @Test
    void withOneScreenOrNoneTheWindowBecomesTheStage() {
        StagePlan whole = new StagePlan(Form.WHOLE_WINDOW, List.of(), "");
        assertEquals(whole, plan(LAPTOP));
        assertEquals(whole, plan());
        assertEquals(whole, plan(new Rectangle2D(0, 0, 640, 480)));
    }

    @Test
    void ofTwoTheStageFillsTheOneTheDeskIsNotOn() {
        fills(BEAMER, plan(LAPTOP, BEAMER));
        fills(LEFT, plan(LEFT, LAPTOP));
        fills(LAPTOP, StagePlan.of(List.of(LAPTOP, LEFT), new Rectangle2D(-900, -100, 800, 600), Optional.empty()));
        fills(LAPTOP, StagePlan.of(List.of(LAPTOP, BEAMER), new Rectangle2D(1000, 0, 1000, 600), Optional.of(BEAMER)));
    }

    @Test
    void ofThreeTheOneChosenBeforeIsFilledAndOtherwiseAskedFor() {
        assertEquals(new StagePlan(Form.ASK, List.of(BEAMER, LEFT), ""), plan(LAPTOP, BEAMER, LEFT));
        List<Rectangle2D> three = List.of(LAPTOP, BEAMER, LEFT);
        fills(LEFT, StagePlan.of(three, WINDOW, Optional.of(LEFT)));
        assertEquals(Form.ASK, StagePlan.of(three, WINDOW, Optional.of(LAPTOP)).form());
        assertEquals(
                Form.ASK,
                StagePlan.of(three, WINDOW, Optional.of(new Rectangle2D(1366, 0, 800, 600)))
                        .form());
    }

    @Test
    void oneThatIsGoneLeavesTheOther() {
        Rectangle2D onBeamer = new Rectangle2D(1400, 0, 1000, 700);
        assertEquals(
                Form.WHOLE_WINDOW,
                StagePlan.of(List.of(LAPTOP), onBeamer, Optional.of(BEAMER)).form());
        fills(LEFT, StagePlan.of(List.of(LAPTOP, LEFT), onBeamer, Optional.of(BEAMER)));
    }

    @Test
    void screensThatShowTheSameAreOne() {
        assertEquals(Form.WHOLE_WINDOW, plan(LAPTOP, LAPTOP).form());
        assertEquals(
                Form.WHOLE_WINDOW,
                plan(LAPTOP, new Rectangle2D(0, 0, 1024, 768)).form());
    }

    @Test
    void aScreenOfTooFewLinesShowsNoStageAndItIsSaid() {
        StagePlan other = plan(LAPTOP, new Rectangle2D(1366, 0, 640, 400));
        assertEquals(Form.WHOLE_WINDOW, other.form());
        assertEquals("The other screen has 400 lines; a stage that can be read needs at least 480.", other.word());
        fills(new Rectangle2D(1366, 0, 640, 480), plan(LAPTOP, new Rectangle2D(1366, 0, 640, 480)));
        StagePlan none = StagePlan.of(List.of(new Rectangle2D(0, 0, 800, 479)), WINDOW, Optional.empty());
        assertEquals(Form.NONE, none.form());
        assertTrue(none.word().startsWith("This screen has 479 lines"), none.word());
        fills(BEAMER, StagePlan.of(List.of(new Rectangle2D(0, 0, 800, 400), BEAMER), WINDOW, Optional.empty()));
    }
}

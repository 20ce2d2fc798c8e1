package firstlayer.ui.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.study.Fact;
import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What is written down of how the reader set the picture. */
class OwnRunsTest {
    private static final String NOTE = """
            ---
            question: Question
            widget: bowl
            start: rate=0.1&steps=5
            ---
            Try [a rate](set:rate=0.7), [a walk](play:rate=0.3&steps=1) or [the same elsewhere](go:bowl?rate=0.5).

            > [!PREDICT] twins
            > Which is first?
            > - [ ] the slow one
            >   > It walks, [see](set:rate=0.2).
            > - [x] neither
            >
            > [run](play:rate=1.9&steps=2)

            > [!PREDICT] other
            > And now?
            > - [ ] this
            > - [x] that
            >
            > [set](set:rate=1.5)
            """;

    private final FxRobot robot = new FxRobot();
    private OpenNote open;

    @BeforeEach
    void open() throws Exception {
        open = new OpenNote(Bowl.note(NOTE), 700, firstlayer.Pictures.Theme.LIGHT, 10);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<String> links() {
        return open.facts().stream()
                .filter(Fact.Ran.class::isInstance)
                .map(fact -> ((Fact.Ran) fact).link())
                .toList();
    }

    private void predict(String option, String run) throws Exception {
        robot.clickOn(open.option(option)).clickOn((Node) open.button(run));
        for (int i = 0; i < 100 && OpenNote.on(() -> open.session.playing().get()); i++) {
            Thread.sleep(50);
        }
        open.settle();
    }

    private void turn(double rate) {
        OpenNote.on(() -> {
            open.session
                    .knobs()
                    .update("rate-slider", open.session.knobs().now().with(Bowl.RATE, rate));
            return null;
        });
    }

    @Test
    void everyLinkThatIsFollowedIsARunAndOneThatLeadsElsewhereIsNone() {
        robot.clickOn(open.button("a rate")).clickOn(open.button("a walk")).clickOn(open.button("the same elsewhere"));
        assertEquals(List.of("set:rate=0.7", "play:rate=0.3&steps=1"), links());
    }

    @Test
    void theExperimentOfAPredictionIsNone() throws Exception {
        predict("neither", "run");
        predict("that", "set");
        assertEquals(List.of(), links());
    }

    @Test
    void aLinkInTheFeedbackIsOne() throws Exception {
        predict("the slow one", "run");
        robot.clickOn(open.button("see"));
        assertEquals(List.of("set:rate=0.2"), links());
    }

    @Test
    void aSettingTurnedByHandIsWrittenDownOnceAPrediction() throws Exception {
        turn(0.4);
        assertEquals(List.of(), links(), "nothing was predicted");
        predict("neither", "run");
        turn(0.6);
        turn(0.61);
        turn(0.62);
        assertEquals(List.of("set:rate=0.6&steps=2"), links());
        predict("that", "set");
        turn(0.8);
        turn(0.81);
        assertEquals(2, links().size());
        robot.clickOn(open.button("Ask me again"));
        predict("neither", "run");
        turn(0.9);
        assertEquals(2, links().size(), "the first prediction counts, and after that one something was run");
    }

    @Test
    void timeGoingOnAndGoingBackToTheStartAreNone() throws Exception {
        predict("neither", "run");
        OpenNote.on(() -> {
            open.session.step();
            open.session.restart();
            open.session.reset();
            return null;
        });
        assertEquals(List.of(), links());
    }
}

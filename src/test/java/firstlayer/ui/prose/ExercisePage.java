package firstlayer.ui.prose;

import firstlayer.note.exercise.Drawn;
import firstlayer.note.node.NumberItem;
import firstlayer.param.Numbers;
import firstlayer.study.Fact;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;

/** A page with one exercise, and the hands of a reader on it. */
abstract class ExercisePage {

    static final String NOTE = """
            ---
            question: Question
            widget: bowl
            start: rate=0.9
            ---
            Text.

            ## Check yourself

            - At w = `{start}` with η = `{rate}`, where is w after one step? {#step}
              - [draw](draw:start=1..9/1&rate=0.2..0.8/0.2&steps=1)
              - [number] `{w}` within 0.01
                > `{start}` − `{rate}`·`{start}` = `{w}`.
              - [slip] `{start}` - `{rate}`
                > Only η was subtracted from `{start}`.
            """;

    final FxRobot robot = new FxRobot();
    OpenNote open;

    @BeforeEach
    void open() throws Exception {
        open = new OpenNote(Bowl.note(NOTE), 700, firstlayer.Pictures.Theme.LIGHT, 10);
    }

    @AfterEach
    void close() {
        open.close();
    }

    static double rate(Drawn drawn) {
        return drawn.values().get(Bowl.RATE);
    }

    static double start(Drawn drawn) {
        return drawn.values().get(Bowl.START);
    }

    static double truth(Drawn drawn) {
        return start(drawn) * (1 - rate(drawn));
    }

    Drawn drawn(int count) {
        NumberItem item = (NumberItem) Bowl.note(NOTE).items().get(0);
        return item.exercise().drawn(count).orElseThrow();
    }

    TextField field() {
        return open.only(TextField.class);
    }

    String page() {
        return OpenNote.on(() -> {
            StringBuilder words = new StringBuilder();
            Selection.passages(open.only(ExerciseBox.class))
                    .forEach(passage ->
                            words.append(passage.copy(0, passage.length())).append('\n'));
            return words.toString();
        });
    }

    void type(String text) {
        OpenNote.on(() -> {
            field().requestFocus();
            field().setText(text);
            return null;
        });
    }

    void answer(double value) {
        type(Numbers.exact(value));
        robot.push(KeyCode.ENTER);
    }

    String verdict() {
        return OpenNote.on(() -> open.all(Label.class).stream()
                .filter(label -> OpenNote.isSeen(label) && label.getText().contains("ight"))
                .map(Label::getText)
                .findFirst()
                .orElse(""));
    }

    List<Fact> facts() {
        return open.facts();
    }

    static Fact computed(int draw, String typed, double value, boolean right, Optional<String> slip) {
        return new Fact.Computed(draw, typed, value, right, slip, Optional.empty());
    }

    static String question(Drawn drawn) {
        return "At w = " + Numbers.fixed(start(drawn), 1) + " with η = " + Numbers.fixed(rate(drawn), 2)
                + ", where is w after one step?\n";
    }
}

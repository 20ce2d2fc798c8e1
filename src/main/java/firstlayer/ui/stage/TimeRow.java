package firstlayer.ui.stage;

import firstlayer.lecture.Pace.Sign;
import firstlayer.store.LectureSettings;
import firstlayer.ui.HelpTooltip;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** The time of day, how long the lecture takes, and how long it is to last, which is typed in its place. */
final class TimeRow extends FlowPane {

    private static final PseudoClass NEAR = PseudoClass.getPseudoClass("near");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final long SECOND = 1000;

    private final LectureTime time;
    private final Label clock = new Label();
    private final Label taken = new Label();
    private final TextField planned = new TextField();
    private final Button toggle = new Button();
    private Optional<Timer> ticks = Optional.empty();

    TimeRow(LectureTime time) {
        this.time = time;
        getStyleClass().add("time-row");
        clock.getStyleClass().add("time-clock");
        clock.setAccessibleHelp("The time of day");
        taken.getStyleClass().add("time-taken");
        planned.setText(time.planned() == 0 ? "" : Integer.toString(time.planned()));
        planned.setPromptText("–");
        planned.setAccessibleText("Minutes planned");
        HelpTooltip.explain(
                planned,
                String.format(Locale.ROOT, "Minutes planned, 1 to %d; empty: none", LectureSettings.LONGEST_MINUTES));
        planned.textProperty().addListener((property, before, typed) -> plan(typed.strip()));
        HelpTooltip.explain(toggle, "Start or pause the time (T)");
        toggle.setOnAction(event -> time.toggle());
        HBox plan = new HBox(new Label("of"), planned, new Label("min"));
        plan.getStyleClass().add("time-plan");
        plan.setAlignment(Pos.CENTER_LEFT);
        List.of(clock, taken, toggle).forEach(node -> node.setMinWidth(USE_PREF_SIZE));
        getChildren().setAll(clock, taken, plan, toggle);
        time.pace().addListener((property, before, now) -> show());
        show();
    }

    private void plan(String typed) {
        boolean whole = typed.matches("\\d{0,3}");
        int minutes = whole && !typed.isEmpty() ? Integer.parseInt(typed) : 0;
        boolean legal = whole && minutes <= LectureSettings.LONGEST_MINUTES;
        planned.pseudoClassStateChanged(WRONG, !legal);
        if (legal) {
            time.plan(minutes);
            show();
        }
    }

    private void show() {
        clock.setText(time.wallClock());
        taken.setText(time.words());
        taken.pseudoClassStateChanged(NEAR, time.sign() == Sign.NEAR_THE_END);
        taken.pseudoClassStateChanged(OVER, time.sign() == Sign.OVER);
        toggle.setText(time.pace().get().isRunning() ? "Pause" : "Start");
    }

    /** Ticks while it is seen. */
    void tick(boolean seen) {
        show();
        ticks.ifPresent(Timer::cancel);
        ticks = seen ? Optional.of(ticking()) : Optional.empty();
    }

    // An animation would wake the window sixty times for each second that it waits.
    private Timer ticking() {
        Timer timer = new Timer("lecture time", true);
        TimerTask showing = new TimerTask() {
            @Override
            public void run() {
                Platform.runLater(TimeRow.this::show);
            }
        };
        timer.schedule(showing, SECOND, SECOND);
        return timer;
    }
}

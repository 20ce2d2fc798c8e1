package firstlayer.ui.prose;

import firstlayer.note.node.ActionLink;
import firstlayer.note.node.Predict;
import firstlayer.note.node.PredictionMark;
import firstlayer.param.Values;
import firstlayer.study.Fact;
import firstlayer.ui.Snapshot;
import firstlayer.ui.WidgetSession;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/**
 * Asks before it shows. The links that run the experiment wait for an answer; running one commits it, and when the run is
 * over the truth is shown over the guess.
 */
final class PredictBox extends VBox {

    /** How far the experiment is; on a page that is built anew it is at rest. */
    private enum Experiment {
        AT_REST,
        GOES_ON,
        /** It was run to its end, also where there was no number then. */
        ENDED
    }

    private static final String OTHERS = "Choose another answer to read what is said to it.";

    private final RenderContext page;
    private final AskedItem asked;
    private final BooleanProperty waiting = new SimpleBooleanProperty(true);
    private final BooleanProperty uncommitted = new SimpleBooleanProperty(true);
    private final Label hint = new Label();
    private final AgainButton again;
    private Optional<OptionList> options = Optional.empty();
    private Optional<MarkBox> mark = Optional.empty();
    private Experiment experiment = Experiment.AT_REST;
    private final Set<Integer> told = new HashSet<>();

    PredictBox(Predict predict, RenderContext page) {
        this.page = page;
        this.asked = page.study().item(predict);
        this.again = new AgainButton(() -> {
            askAgain();
            options.ifPresent(OptionList::focusFirst);
            mark.ifPresent(MarkBox::focus);
        });
        getStyleClass().add("predict");
        title();
        RenderContext experiments = page.acting(this::run, waiting);
        for (var child = predict.getFirstChild(); child != null; child = child.getNext()) {
            if (predict.options().filter(child::equals).isPresent()) {
                // What an option or its feedback leads to is no run of the experiment.
                options = Optional.of(
                        new OptionList(predict.options().get(), page.acting(page.act(), uncommitted), this::draft));
                getChildren().add(options.get());
            } else if (child instanceof PredictionMark given) {
                mark = Optional.of(new MarkBox(predict, given, page, this::show));
                getChildren().add(mark.get());
            } else {
                BlockRenderer.add(this, child, experiments);
            }
        }
        getChildren().add(foot());
        page.study().watch(this::show);
        show();
    }

    private void title() {
        Passage title = new Passage(false);
        Text words = new Text("Predict first");
        words.getStyleClass().addAll("words", "predict-title");
        title.add(words);
        getChildren().add(title);
    }

    private Region foot() {
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.managedProperty().bind(hint.visibleProperty());
        again.managedProperty().bind(again.visibleProperty());
        again.setMinWidth(Region.USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox foot = new HBox(hint, between, again);
        foot.getStyleClass().add("item-foot");
        return foot;
    }

    /**
     * Chooses by key.
     *
     * @param place of the option as it is shown, counted from 1
     * @return whether there is such an option
     */
    boolean choose(int place) {
        OptionalInt number = options.map(list -> list.at(place)).orElse(OptionalInt.empty());
        number.ifPresent(this::draft);
        return number.isPresent();
    }

    /** Before the run the choice can be changed; afterwards it stands, and another one tells what is said to it, or no more. */
    private void draft(int number) {
        if (asked.prediction().isEmpty()) {
            page.answers().guess(asked.id(), number);
            show();
        } else if (isSettled()) {
            if (!told.remove(number)) {
                told.add(number);
            }
            show();
        }
    }

    /** What stands, or was begun. */
    private OptionalDouble guess() {
        return asked.prediction()
                .map(committed -> OptionalDouble.of(committed.guess()))
                .orElseGet(() -> page.answers().guess(asked.id()));
    }

    private void run(ActionLink link) {
        if (link.kind() == ActionLink.Kind.GO) {
            page.act().accept(link);
            return;
        }
        if (mark.isEmpty()) {
            // The mark of an earlier prediction has nothing to say of this one.
            page.numbers().session().ifPresent(WidgetSession::forgetGuess);
        }
        boolean first = !isSettled();
        if (first) {
            experiment = page.numbers().session().isPresent() ? Experiment.GOES_ON : Experiment.ENDED;
        }
        commit();
        page.numbers().session().ifPresent(session -> {
            Values target = link.values(session.knobs().start(), session.knobs().now());
            page.experiment(link, target);
            mark.ifPresent(box -> box.drawIn(target));
            if (first || mark.isPresent()) {
                Run.await(session, target, this::judge, this::leave);
            }
        });
        show();
    }

    private void commit() {
        if (asked.prediction().isPresent()) {
            return;
        }
        double guess = guess().orElseThrow();
        page.answers().forget(asked.id());
        // What a mark has to be compared with shows only at the end of the run.
        asked.record(options.map(list -> list.prediction((int) guess))
                .orElseGet(() -> new Fact.Predicted(guess, OptionalDouble.empty(), Optional.empty())));
    }

    private void judge(Snapshot truth) {
        experiment = Experiment.ENDED;
        mark.ifPresent(box -> box.judge(truth));
        show();
    }

    private void leave() {
        experiment = Experiment.AT_REST;
        show();
    }

    /** Clears what was committed from the screen, to be asked once more. */
    void askAgain() {
        asked.askAgain();
        page.answers().forget(asked.id());
        told.clear();
        experiment = Experiment.AT_REST;
        show();
    }

    /** Whether the truth is shown. */
    private boolean isSettled() {
        Optional<Fact.Predicted> committed = asked.prediction();
        boolean known = mark.isEmpty()
                || committed.filter(now -> now.truth().isPresent()).isPresent();
        return committed.isPresent() && experiment != Experiment.GOES_ON && (known || experiment == Experiment.ENDED);
    }

    private void show() {
        boolean committed = asked.prediction().isPresent();
        boolean settled = isSettled();
        uncommitted.set(!committed);
        waiting.set(guess().isEmpty());
        pseudoClassStateChanged(PseudoClass.getPseudoClass("settled"), settled);
        options.ifPresent(list -> {
            list.order(asked.order(list.size()));
            list.showPrediction(guess(), settled, told);
        });
        mark.ifPresent(box -> box.show(settled));
        hint.setText(settled ? OTHERS : hint(committed));
        hint.setVisible(!settled || options.isPresent() && told.isEmpty());
        again.setVisible(committed && experiment != Experiment.GOES_ON);
    }

    private String hint(boolean committed) {
        if (committed && mark.isPresent()) {
            return "Your mark stands. The number it is compared with comes at the end of the run.";
        }
        if (committed) {
            return "Your answer stands.";
        }
        return mark.isPresent()
                ? "Put the mark where you expect it, then run."
                : guess().isPresent() ? "Now run it." : "Choose an answer, then run.";
    }
}

package firstlayer.ui.stage;

import firstlayer.lecture.AnswerPoints;
import firstlayer.lecture.Caption;
import firstlayer.lecture.Lecture;
import firstlayer.lecture.Phase;
import firstlayer.lecture.Step;
import firstlayer.lecture.Stop;
import firstlayer.note.node.LiveNumber;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.NumberItem;
import firstlayer.ui.Snapshot;
import firstlayer.ui.WidgetSession;
import firstlayer.ui.controls.StageControls;
import firstlayer.ui.prose.StageWords;
import firstlayer.widget.Place;
import firstlayer.widget.WidgetView;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** What the room sees of a lecture: the picture, what is asked of it, one sentence, and the numbers of the moment. */
public final class StageView extends Region {

    private final Presenter presenter;
    private final StageWords words;
    private final StageHead head;
    private final StageSentence sentence;
    private final Optional<WidgetView<?>> view;
    private final Optional<StagePicture> picture;
    private final Optional<StageNumbers> numbers;
    private final Optional<StageControls> controls;
    private final ChangeListener<Lecture> stops = (property, before, now) -> show(now);
    private final ChangeListener<OptionalDouble> guesses = (property, before, now) -> showStep();
    private final ChangeListener<Snapshot> results = (property, before, now) -> showStep();
    private final StageVotes votes;
    private final boolean waits;
    private Optional<Stop> shown = Optional.empty();
    private Optional<StageQuestion> question = Optional.empty();
    private Optional<StagePoints> points = Optional.empty();
    private Optional<Label> title = Optional.empty();
    private OptionalDouble truth = OptionalDouble.empty();
    private List<String> chosen = List.of();

    /**
     * @param words of the note that is presented, closed with the stage
     * @param waits whether parts of the picture wait for the predictions that the note names
     */
    public StageView(Presenter presenter, StageWords words, boolean waits) {
        this.waits = waits;
        this.presenter = presenter;
        this.words = words;
        getStyleClass().add("stage");
        votes = new StageVotes(presenter);
        // The arrows are the lecture's until something in the picture is clicked.
        setFocusTraversable(true);
        setAccessibleText("Stage: " + presenter.note().question());
        head = new StageHead(presenter.note().question());
        sentence = new StageSentence(words);
        Optional<WidgetSession<?>> session = presenter.session();
        view = session.map(open -> open.view(Place.STAGE));
        picture = session.map(open -> new StagePicture(open, view.orElseThrow().node()));
        numbers = session.map(StageNumbers::new);
        controls = session.map(StageControls::new);
        getChildren().addAll(head, sentence);
        picture.ifPresent(getChildren()::add);
        numbers.ifPresent(getChildren()::add);
        controls.ifPresent(getChildren()::add);
        presenter.lecture().addListener(stops);
        presenter.guess().addListener(guesses);
        session.ifPresent(open -> open.snapshot().addListener(results));
        show(presenter.lecture().get());
    }

    private void show(Lecture now) {
        head.show(now);
        Stop stop = now.stop();
        if (shown.filter(stop::equals).isEmpty()) {
            shown = Optional.of(stop);
            build(stop);
        }
        sentence.show(Caption.of(stop, now.step().phase()));
        List<String> spokenOf = Nodes.under(stop.node(), LiveNumber.class).stream()
                .map(LiveNumber::name)
                .toList();
        numbers.ifPresent(row -> row.first(stop.kind() == Stop.Kind.TITLE ? List.of() : spokenOf));
        Step last = stop.steps().get(stop.steps().size() - 1);
        controls.ifPresent(row -> row.show(last.values()));
        showStep();
        requestLayout();
    }

    private void build(Stop stop) {
        question.ifPresent(getChildren()::remove);
        points.ifPresent(getChildren()::remove);
        title.ifPresent(getChildren()::remove);
        question = Optional.empty();
        points = Optional.empty();
        title = Optional.empty();
        truth = OptionalDouble.empty();
        switch (stop.kind()) {
            case TITLE -> title = Optional.of(large(stop.title()));
            case PREDICTION, QUESTION ->
                question = Optional.of(new StageQuestion(stop, words, drawn(stop), presenter::guess));
            case ANSWER -> points = Optional.of(new StagePoints(AnswerPoints.of(presenter.note()), words));
            case EXPERIMENT, OWN -> {
                // The picture has all the room.
            }
        }
        votes.follow(options());
        question.ifPresent(getChildren()::add);
        points.ifPresent(getChildren()::add);
        title.ifPresent(getChildren()::add);
    }

    private static Label large(String question) {
        Label label = new Label(question);
        label.getStyleClass().add("stage-title");
        label.setWrapText(true);
        return label;
    }

    /** The numbers of an exercise are those of its draw, whatever the picture shows. */
    private Optional<Snapshot> drawn(Stop stop) {
        Step answered = stop.steps().get(stop.steps().size() - 1);
        return stop.node() instanceof NumberItem
                ? presenter.session().map(open -> open.ask(answered.values()))
                : Optional.empty();
    }

    private void showStep() {
        view.ifPresent(pictured -> pictured.leaveOut(waiting()));
        chooseParts();
        Step step = presenter.lecture().get().step();
        question.ifPresent(asked -> {
            presenter
                    .session()
                    .ifPresent(open -> compare(asked, step, open.snapshot().get()));
            asked.show(step.phase() == Phase.ANSWERED, presenter.guess().get(), truth);
        });
        points.ifPresent(list -> list.show(step.points()));
    }

    private Set<String> waiting() {
        Set<String> unanswered = presenter.lecture().get().unanswered();
        return presenter.note().after().stream()
                .filter(one -> waits && unanswered.contains(one.prediction()))
                .flatMap(one -> one.parts().stream())
                .collect(Collectors.toSet());
    }

    /** The parts of the picture that the stage can show now, the most important first. */
    List<String> parts() {
        return view.map(WidgetView::parts).orElse(List.of());
    }

    /** Shows these parts, at most three and in this order, until others are chosen; an empty list leaves it to the picture. */
    void choose(List<String> parts) {
        chosen = List.copyOf(parts);
        chooseParts();
    }

    // Beside a question there is room for one.
    private void chooseParts() {
        List<String> wanted = chosen.isEmpty() ? parts() : chosen;
        boolean one = beside().isPresent() && !wanted.isEmpty();
        view.ifPresent(shown -> shown.choose(one ? wanted.subList(0, 1) : chosen));
    }

    // What is dragged afterwards changes the number now, and not what was predicted.
    private void compare(StageQuestion asked, Step step, Snapshot now) {
        boolean atEnd =
                step.phase() == Phase.ANSWERED && now.finished() && now.values().equals(step.values());
        if (atEnd) {
            truth = asked.truth(now);
        }
    }

    /** The options of the question that is shown, in the order in which they are written. */
    private List<StageOption> options() {
        return question.map(StageQuestion::options).orElse(List.of());
    }

    @Override
    protected void layoutChildren() {
        // An answer in points has no picture whose numbers these would be.
        boolean pictured = points.isEmpty();
        numbers.ifPresent(row -> row.setVisible(pictured));
        controls.ifPresent(row -> row.setVisible(pictured));
        new StageLayout(getWidth(), getHeight()).place(head, sentence, picture, beside(), numbers, controls);
    }

    private Optional<Region> beside() {
        return question.<Region>map(region -> region)
                .or(() -> points.map(region -> region))
                .or(() -> title.map(region -> region));
    }

    /** Stops following the lecture; for a stage that is thrown away. */
    public void close() {
        presenter.lecture().removeListener(stops);
        presenter.guess().removeListener(guesses);
        presenter.session().ifPresent(open -> open.snapshot().removeListener(results));
        numbers.ifPresent(StageNumbers::close);
        controls.ifPresent(StageControls::close);
        presenter.session().ifPresent(open -> view.ifPresent(shown -> open.forget(shown.node())));
        votes.close();
        words.close();
    }
}

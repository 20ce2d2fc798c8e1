package firstlayer.ui.review;

import firstlayer.note.Note;
import firstlayer.note.node.Item;
import firstlayer.plot.ScrollArea;
import firstlayer.study.Agenda;
import firstlayer.study.Fact;
import firstlayer.study.Sitting;
import firstlayer.ui.NodeTree;
import firstlayer.ui.Screen;
import firstlayer.ui.StudyRecorder;
import firstlayer.ui.WidgetSession;
import firstlayer.ui.prose.CardMaker;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** What is due of all notes of the folder, one question at a time. */
public final class ReviewScreen implements Screen {

    private final ReviewSchedule schedule;
    private final StudyRecorder recorder;
    private final Asking.Kit kit;
    private final BiConsumer<Note, Item> openNote;
    private final BorderPane page = new BorderPane();
    private final Label looking = new Label("Looking through the notes …");
    private final ScrollPane scroll = new ScrollArea();
    private final Label foot = new Label();
    private final ReviewSettings settings;
    private final IdlePage idle;
    private final EndPage end;
    private Optional<Round> round = Optional.empty();
    private Optional<Asking> asking = Optional.empty();
    private boolean shown;

    /**
     * @param sessions a running widget of its own for a question's picture; empty where its note has none
     * @param openNote opens a note at one of its questions
     */
    public ReviewScreen(
            ReviewSchedule schedule,
            StudyRecorder recorder,
            Function<Note, Optional<WidgetSession<?>>> sessions,
            CardMaker cards,
            BiConsumer<Note, Item> openNote) {
        this.schedule = schedule;
        this.recorder = recorder;
        this.kit = new Asking.Kit(schedule, sessions, cards);
        this.openNote = openNote;
        this.settings = new ReviewSettings(recorder, schedule::today);
        this.idle = new IdlePage(schedule, this::goOn, this::practise);
        this.end = new EndPage(schedule, this::goOn, this::open);
        page.getStyleClass().add("review");
        page.setFocusTraversable(true);
        page.setAccessibleText("Review");
        scroll.getStyleClass().add("screen");
        scroll.setFitToWidth(true);
        foot.getStyleClass().add("review-left");
        FlowPane line = new FlowPane(foot, settings);
        line.getStyleClass().add("review-foot");
        page.setBottom(line);
        schedule.watch(this::follow);
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void enter() {
        shown = true;
        asking.ifPresent(Asking::resume);
        goOnHere();
        focus();
    }

    @Override
    public void refresh() {
        NodeTree.keepFocus(page, this::readAgain, this::focus);
    }

    private void goOnHere() {
        boolean asks = asking.isPresent();
        readAgain();
        if (!asks) {
            start();
        }
    }

    // A page without a question stands until it is known what is due now: it follows then.
    private void readAgain() {
        schedule.tick();
        settings.show();
        boolean waits = asking.filter(now -> !now.isAnswered()).isPresent();
        if (waits && round.filter(now -> now.day().equals(schedule.today())).isEmpty()) {
            start();
        } else if (waits && asking.get().isStale(schedule)) {
            ask();
        }
    }

    @Override
    public void leave() {
        shown = false;
        asking.ifPresent(Asking::suspend);
    }

    @Override
    public void press(KeyEvent event) {
        if (asking.isPresent()) {
            asking.get().page().press(event);
        } else if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
            schedule.agenda().filter(agenda -> !agenda.due().isEmpty()).ifPresent(agenda -> goOn());
            event.consume();
        }
    }

    @Override
    public boolean isSettled() {
        return !schedule.isWorking() && asking.map(Asking::isSettled).orElse(true);
    }

    /** Begins where there is something to begin with. */
    private void start() {
        drop();
        round = Optional.empty();
        if (schedule.isWorking() || schedule.agenda().isEmpty()) {
            page.setCenter(looking);
        } else {
            start(schedule.agenda().get());
        }
    }

    private void start(Agenda agenda) {
        if (agenda.due().isEmpty()) {
            rest(agenda);
        } else {
            begin();
        }
    }

    private void rest(Agenda agenda) {
        idle.show(agenda);
        put(idle);
    }

    private void put(Region content) {
        foot.setText("");
        scroll.setContent(content);
        scroll.setVvalue(0);
        page.setCenter(scroll);
    }

    private void begin() {
        round = schedule.agenda()
                .map(agenda -> Round.due(schedule, agenda, recorder.study().most()));
        ask();
    }

    private void goOn() {
        begin();
        focus();
    }

    private void practise(Note note) {
        round = Optional.of(Round.practice(schedule, schedule.practice(note)));
        ask();
        focus();
    }

    private void ask() {
        drop();
        round.flatMap(Round::now).ifPresentOrElse(this::ask, this::finish);
    }

    private void ask(Question question) {
        Asking now = Asking.of(question, kit, this::answered, actions());
        asking = Optional.of(now);
        page.setCenter(now.page());
        count();
    }

    private QuestionPage.Actions actions() {
        return new QuestionPage.Actions() {
            @Override
            public void next() {
                round.ifPresent(now -> now.sitting().next());
                ask();
                focus();
            }

            @Override
            public void again() {
                round.ifPresent(now -> now.sitting().again());
            }

            @Override
            public void openNote() {
                asking.ifPresent(now -> open(now.question()));
            }
        };
    }

    private void count() {
        asking.ifPresent(now -> foot.setText(round.orElseThrow().foot(now.question())));
    }

    private void answered(Fact.Answer answer) {
        round.ifPresent(now -> now.sitting().answer(answer.right(), answer.sure()));
        asking.ifPresent(now -> now.page().told(answer.right()));
    }

    private void open(Question question) {
        schedule.find(question.subject()).ifPresent(now -> openNote.accept(now.note(), now.item()));
    }

    private void finish() {
        Agenda agenda = schedule.agenda().orElseThrow();
        Sitting done = round.orElseThrow().sitting();
        if (done.results().isEmpty()) {
            rest(agenda);
        } else {
            end.show(done, agenda);
            put(end);
        }
    }

    private void drop() {
        asking.ifPresent(Asking::close);
        asking = Optional.empty();
    }

    /** Shows what is due now where that is on the screen. */
    private void follow() {
        if (shown) {
            NodeTree.keepFocus(page, this::update, this::focus);
        }
    }

    private void update() {
        settings.show();
        Agenda agenda = schedule.agenda().orElseThrow();
        if (page.getCenter() == looking) {
            start(agenda);
        } else if (asking.isPresent()) {
            renew();
        } else if (isIn(idle)) {
            idle.show(agenda);
        } else {
            end.show(round.orElseThrow().sitting(), agenda);
        }
    }

    // Nothing is answered yet: another length, or what an exam makes due, counts from now on.
    private void renew() {
        Optional<Round> fresh = round.filter(Round::isFresh)
                .flatMap(old -> schedule.agenda())
                .map(agenda -> Round.due(schedule, agenda, recorder.study().most()));
        if (fresh.isPresent() && asking.filter(Asking::isAnswered).isEmpty()) {
            round = fresh;
            boolean same = fresh.get()
                    .now()
                    .map(Question::subject)
                    .equals(asking.map(now -> now.question().subject()));
            if (same) {
                count();
            } else {
                ask();
            }
        }
    }

    private boolean isIn(Region content) {
        return page.getCenter() == scroll && scroll.getContent() == content;
    }

    private void focus() {
        // What was just put there is only part of the window once its panes have their skins.
        page.applyCss();
        if (asking.isPresent()) {
            asking.get().page().focus();
        } else if (isIn(end)) {
            end.focus();
        } else if (!isIn(idle) || !idle.focus()) {
            // Otherwise it would go to the first button of the window.
            page.requestFocus();
        }
    }
}

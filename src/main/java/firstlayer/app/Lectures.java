package firstlayer.app;

import firstlayer.note.Note;
import firstlayer.store.LectureLog;
import firstlayer.store.LectureSettings;
import firstlayer.store.NoteKey;
import firstlayer.store.Settings;
import firstlayer.store.SettingsStore;
import firstlayer.ui.Shelf;
import firstlayer.ui.WidgetSession;
import firstlayer.ui.shell.MainWindow;
import firstlayer.ui.shell.MessageTopic;
import firstlayer.ui.shell.PresentActions;
import firstlayer.ui.stage.LectureTime;
import firstlayer.ui.stage.Presenter;
import firstlayer.ui.stage.Remarks;
import firstlayer.ui.stage.SpeakerPanel;
import firstlayer.ui.stage.StageChoices;
import firstlayer.ui.stage.StageKeys;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** Begins and ends lectures, and goes from note to note in them. */
final class Lectures implements PresentActions, StageDisplay.Speaker {

    private final MainWindow window;
    private final Shelf shelf;
    private final LectureNotes notes;
    private final PageMaker pages;
    private final SettingsStore settings;
    private final Runnable remember;
    private final StageDisplay display;
    private final LectureCommands commands;
    private final DisplaySleep sleep = new DisplaySleep();
    private final StageKeys keys;
    private final Supplier<VoteRecorder> recorders;
    private final Supplier<SpeakerPanel> panels;
    // Made when it is first needed: most days begin without a lecture.
    private SpeakerDesk speaker;
    private VoteRecorder votes;
    private final Presenters presenters;
    private Optional<RunningLecture> now = Optional.empty();

    /**
     * @param pages    makes a note's words and small pictures for the stage
     * @param remember writes how the window is, before a lecture changes it
     */
    Lectures(
            MainWindow window,
            Stage stage,
            Shelf shelf,
            PageMaker pages,
            Monitors monitors,
            SettingsStore settings,
            Program program,
            Executor background,
            Runnable remember) {
        this.pages = pages;
        this.settings = settings;
        this.window = window;
        this.shelf = shelf;
        this.notes = new LectureNotes(shelf);
        this.remember = remember;
        this.presenters = new Presenters(settings);
        this.display = new StageDisplay(stage, window.scene(), monitors, settings, this);
        LectureTime time = new LectureTime(program.clock(), settings);
        this.commands = new LectureCommands(this, display, time);
        this.keys = new StageKeys(commands);
        this.recorders = () -> new VoteRecorder(
                new LectureLog(program.data()), program.clock(), message -> Platform.runLater(() -> say(message)));
        this.panels = () -> new SpeakerPanel(
                commands,
                time,
                new Remarks(settings, background),
                new StageChoices(settings.get(LectureSettings.LOOK), display::look));
        window.lectureDesk().watchPage(this::follow);
    }

    @Override
    public void present(boolean first) {
        if (now.isPresent()) {
            return;
        }
        window.note().ifPresent(note -> {
            remember.run();
            if (display.open()) {
                sleep.prevent();
                if (speaker == null) {
                    speaker = new SpeakerDesk(window.lectureDesk(), panels.get());
                    votes = recorders.get();
                }
                if (first) {
                    votes.begin();
                    settings.set(Settings.STOP, shelf.key(note), "");
                }
                begin(note);
                if (first) {
                    now.ifPresent(running -> running.presenter().jump(0));
                }
            }
        });
    }

    /** Whether a lecture is given. */
    boolean isPresenting() {
        return now.isPresent();
    }

    /** Whether the program's window is the stage, and where it is says nothing of where the reader left it. */
    boolean fillsWindow() {
        return display.fillsWindow();
    }

    // A page that fails must not leave a stage without a lecture, which no key would end.
    private void begin(Note note) {
        try {
            give(note);
        } finally {
            if (now.isEmpty()) {
                close();
            }
        }
    }

    private void give(Note note) {
        window.open(note);
        NoteKey key = shelf.key(note);
        Presenter presenter = presenters.of(key, note, window.session());
        presenter.begin();
        show(key, presenter);
    }

    private void show(NoteKey key, Presenter presenter) {
        now.ifPresent(this::letGo);
        RunningLecture fresh =
                RunningLecture.of(key, presenter, pages, window.scene().getStylesheets(), settings.get(Settings.AFTER));
        now = Optional.of(fresh);
        display.show(fresh.stage());
        fresh.view().requestFocus();
        speaker.follow(presenter, key, fresh.view(), fresh.tools(), !display.fillsWindow());
        votes.follow(presenter, key);
    }

    private void letGo(RunningLecture running) {
        display.foot().closeVotes();
        running.close();
        speaker.leave();
        votes.leave();
    }

    // The speaker opened another note at the desk, or this one was saved.
    private void follow() {
        now.ifPresent(running -> window.note()
                .ifPresentOrElse(
                        note -> follow(running, note),
                        () -> running.presenter().session().ifPresent(WidgetSession::resume)));
    }

    private void follow(RunningLecture running, Note note) {
        NoteKey key = shelf.key(note);
        if (key.equals(running.key())) {
            if (!note.equals(running.presenter().note())) {
                if (!running.presenter().note().whole()) {
                    say("");
                }
                show(key, presenters.of(key, note, window.session()));
            }
        } else if (notes.isThere(running.presenter().note())) {
            turn(running, note);
        } else {
            // It vanished from its folder: the lecture on it goes on.
            running.presenter().session().ifPresent(WidgetSession::resume);
        }
    }

    LectureCommands commands() {
        return commands;
    }

    /** The lecture that is given. */
    Optional<RunningLecture> running() {
        return now;
    }

    /** Where the room's hands are counted. */
    void focusVotes() {
        speaker.panel().focusVotes();
    }

    /** One step on or back, beyond a note's stops to its neighbour's. */
    void go(int direction) {
        now.ifPresent(running -> {
            boolean went = direction > 0
                    ? running.presenter().forward()
                    : running.presenter().back();
            if (!went && direction > 0 && !running.presenter().note().whole()) {
                say("The text of this question is still being read. Its stops come when it is there.");
            } else if (!went) {
                notes.beside(running.presenter().note(), direction).ifPresent(note -> turn(running, note));
            }
        });
    }

    /** Goes to another note, counted from 0; nowhere where there is none. */
    void open(int index) {
        now.ifPresent(running -> notes.at(index).ifPresent(note -> turn(running, note)));
    }

    private void turn(RunningLecture running, Note note) {
        end(running);
        begin(note);
    }

    // From now on what is opened in the window is the reader's own.
    private void end(RunningLecture running) {
        now = Optional.empty();
        // Of a note of which only the head is read nobody knows the stops, nor at which of them its lecture was left.
        if (running.presenter().note().whole()) {
            settings.set(
                    Settings.STOP,
                    running.key(),
                    running.presenter().lecture().get().stop().id());
        }
        letGo(running);
        running.presenter().end();
    }

    @Override
    public void leave() {
        if (display.foot().closeVotes()) {
            return;
        }
        try {
            now.ifPresent(this::end);
        } finally {
            close();
        }
    }

    private void close() {
        // Where the key that ends it is let go, nobody listens any more.
        keys.letGo();
        sleep.allow();
        display.close();
        speaker.end();
    }

    /** Gives everything back to a window that is being closed. */
    void end() {
        now.ifPresent(this::end);
        sleep.allow();
        display.end();
        if (votes != null) {
            votes.close();
        }
    }

    @Override
    public void press(KeyEvent event) {
        keys.handle(event, event.getTarget() instanceof Node focus ? focus : null);
        speaker.panel().touch();
    }

    @Override
    public void letGo() {
        keys.letGo();
    }

    @Override
    public void moved() {
        speaker.show(!display.fillsWindow());
    }

    @Override
    public void offered() {
        display.foot().offer("Another screen is there.", "Put the stage on it (X)", display::swap);
    }

    @Override
    public void say(String word) {
        if (display.fillsWindow() && !word.isEmpty()) {
            display.foot().say(word);
        } else {
            window.say(MessageTopic.LECTURE, word);
        }
    }
}

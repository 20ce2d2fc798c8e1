package firstlayer.app;

import firstlayer.note.Note;
import firstlayer.store.LectureLog;
import firstlayer.store.LectureSettings;
import firstlayer.store.NoteKey;
import firstlayer.store.SettingsStore;
import firstlayer.ui.Shelf;
import firstlayer.ui.WidgetSession;
import firstlayer.ui.prose.StageWords;
import firstlayer.ui.shell.MainWindow;
import firstlayer.ui.shell.MessageTopic;
import firstlayer.ui.shell.PresentActions;
import firstlayer.ui.stage.LectureTime;
import firstlayer.ui.stage.Presentation;
import firstlayer.ui.stage.Presenter;
import firstlayer.ui.stage.Remarks;
import firstlayer.ui.stage.SpeakerPanel;
import firstlayer.ui.stage.StageChoices;
import firstlayer.ui.stage.StageKeys;
import firstlayer.ui.stage.StageView;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** Begins and ends lectures, and goes from note to note in them. */
final class Lectures implements PresentActions, Presentation, StageDisplay.Speaker {

    /** What is presented, and the folder it was found in when it was opened. */
    private record Running(NoteKey key, Presenter presenter, StageView view) {}

    private final MainWindow window;
    private final Shelf shelf;
    private final Function<Optional<WidgetSession<?>>, StageWords> words;
    private final Runnable remember;
    private final StageDisplay display;
    private final StageKeys keys = new StageKeys(this);
    private final LectureTime time;
    private final Supplier<VoteRecorder> recorders;
    private final Supplier<SpeakerPanel> panels;
    // Made when it is first needed: most days begin without a lecture.
    private SpeakerDesk speaker;
    private VoteRecorder votes;
    private final Map<NoteKey, Presenter> presenters = new HashMap<>();
    private Optional<Running> now = Optional.empty();

    /**
     * @param words    makes a note's words for a stage, beside its picture
     * @param remember writes how the window is, before a lecture changes it
     */
    Lectures(
            MainWindow window,
            Stage stage,
            Shelf shelf,
            Function<Optional<WidgetSession<?>>, StageWords> words,
            Monitors monitors,
            SettingsStore settings,
            Program program,
            Executor background,
            Runnable remember) {
        this.words = words;
        this.window = window;
        this.shelf = shelf;
        this.remember = remember;
        this.display = new StageDisplay(stage, window.scene(), monitors, settings, this);
        this.time = new LectureTime(program.clock(), settings);
        this.recorders = () -> new VoteRecorder(
                new LectureLog(program.data()), program.clock(), message -> Platform.runLater(() -> say(message)));
        this.panels = () -> new SpeakerPanel(
                this,
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
                if (speaker == null) {
                    speaker = new SpeakerDesk(window.lectureDesk(), panels.get());
                    votes = recorders.get();
                }
                if (first) {
                    votes.begin();
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

    private void begin(Note note) {
        window.open(note);
        NoteKey key = shelf.key(note);
        Presenter presenter = presenter(key, note);
        presenters.put(key, presenter);
        presenter.begin();
        show(key, presenter);
    }

    private Presenter presenter(NoteKey key, Note note) {
        Presenter before = presenters.get(key);
        if (before == null) {
            return new Presenter(note, window.session());
        }
        return before.note().equals(note) && before.session().equals(window.session())
                ? before
                : before.reloaded(note, window.session());
    }

    private void show(NoteKey key, Presenter presenter) {
        StageView view = new StageView(presenter, words.apply(presenter.session()));
        now.ifPresent(this::letGo);
        now = Optional.of(new Running(key, presenter, view));
        display.show(view);
        speaker.follow(presenter, key, view, !display.fillsWindow());
        votes.follow(presenter, key);
    }

    private void letGo(Running running) {
        display.foot().closeVotes();
        running.view().close();
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

    private void follow(Running running, Note note) {
        NoteKey key = shelf.key(note);
        if (key.equals(running.key())) {
            if (!note.equals(running.presenter().note())) {
                Presenter fresh = running.presenter().reloaded(note, window.session());
                presenters.put(key, fresh);
                show(key, fresh);
            }
        } else if (isThere(running.presenter().note())) {
            turn(running, note);
        } else {
            // It vanished from its folder: the lecture on it goes on.
            running.presenter().session().ifPresent(WidgetSession::resume);
        }
    }

    private boolean isThere(Note note) {
        return shelf.library().flatMap(all -> all.file(note.file())).isPresent();
    }

    @Override
    public void forward() {
        go(1);
    }

    @Override
    public void back() {
        go(-1);
    }

    private void go(int direction) {
        now.ifPresent(running -> {
            boolean went = direction > 0
                    ? running.presenter().forward()
                    : running.presenter().back();
            if (!went) {
                neighbour(running.presenter().note(), direction).ifPresent(note -> turn(running, note));
            }
        });
    }

    private Optional<Note> neighbour(Note note, int direction) {
        int index = shelf.notes().indexOf(note) + direction;
        return index >= 0 && index < shelf.notes().size()
                ? Optional.of(shelf.notes().get(index))
                : Optional.empty();
    }

    private void turn(Running running, Note note) {
        end(running);
        begin(note);
    }

    // From now on what is opened in the window is the reader's own.
    private void end(Running running) {
        now = Optional.empty();
        letGo(running);
        running.presenter().end();
    }

    @Override
    public void leave() {
        if (display.foot().closeVotes()) {
            return;
        }
        now.ifPresent(running -> {
            end(running);
            display.close();
            speaker.end();
        });
    }

    /** Gives everything back to a window that is being closed. */
    void end() {
        now.ifPresent(this::end);
        display.end();
        if (votes != null) {
            votes.close();
        }
    }

    @Override
    public void swapScreens() {
        display.swap();
    }

    @Override
    public void toggleVotes() {
        if (display.fillsWindow()) {
            now.ifPresent(running -> display.foot().toggleVotes(running.presenter(), this::forward));
        } else {
            speaker.panel().focusVotes();
        }
    }

    @Override
    public void toggleTime() {
        time.toggle();
        if (display.fillsWindow()) {
            display.foot().say(time.words());
        }
    }

    @Override
    public void toggleFullScreen() {
        display.toggleFullScreen();
    }

    @Override
    public void press(KeyEvent event) {
        keys.press(event);
        speaker.panel().touch();
    }

    @Override
    public void moved() {
        speaker.show(!display.fillsWindow());
    }

    @Override
    public void offered() {
        display.foot().offer("Another screen is there.", "Put the stage on it (X)", this::swapScreens);
    }

    @Override
    public void say(String word) {
        if (display.fillsWindow()) {
            display.foot().say(word);
        } else {
            window.say(MessageTopic.LECTURE, word);
        }
    }
}

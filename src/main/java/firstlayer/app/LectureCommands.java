package firstlayer.app;

import firstlayer.ui.WidgetSession;
import firstlayer.ui.stage.LectureTime;
import firstlayer.ui.stage.Presentation;
import firstlayer.ui.stage.tools.StageTools;
import java.util.Optional;
import java.util.function.Consumer;

/** What a speaker commands of the lecture that is given; nothing happens while there is none. */
final class LectureCommands implements Presentation {

    private final Lectures lectures;
    private final StageDisplay display;
    private final LectureTime time;

    LectureCommands(Lectures lectures, StageDisplay display, LectureTime time) {
        this.lectures = lectures;
        this.display = display;
        this.time = time;
    }

    @Override
    public void forward() {
        lectures.go(1);
    }

    @Override
    public void back() {
        lectures.go(-1);
    }

    @Override
    public void jump(int stop) {
        lectures.running().ifPresent(running -> running.presenter().jump(stop));
    }

    @Override
    public void question(int note) {
        lectures.open(note);
    }

    @Override
    public void again() {
        lectures.running().ifPresent(running -> running.presenter().again());
    }

    @Override
    public void picture(Consumer<WidgetSession<?>> change) {
        lectures.running().flatMap(running -> running.presenter().session()).ifPresent(change);
    }

    @Override
    public Optional<StageTools> tools() {
        return lectures.running().map(RunningLecture::tools);
    }

    @Override
    public void toggleOverview() {
        lectures.running().ifPresent(running -> running.overview().toggle());
    }

    @Override
    public boolean putAway() {
        boolean open = lectures.running()
                .filter(running -> running.overview().isVisible())
                .isPresent();
        if (open) {
            toggleOverview();
        }
        return open || display.foot().closeVotes();
    }

    @Override
    public void swapScreens() {
        display.swap();
    }

    @Override
    public void toggleVotes() {
        if (display.fillsWindow()) {
            lectures.running().ifPresent(running -> display.foot().toggleVotes(running.presenter(), this::forward));
        } else {
            lectures.focusVotes();
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
    public void leave() {
        lectures.leave();
    }
}

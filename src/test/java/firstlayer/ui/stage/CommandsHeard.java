package firstlayer.ui.stage;

import firstlayer.ui.WidgetSession;
import firstlayer.ui.stage.tools.StageTools;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A lecture that only writes down what it is told to do. */
final class CommandsHeard implements Presentation {

    final List<String> heard = new ArrayList<>();
    private final StageTools tools;
    boolean overview;

    CommandsHeard(StageTools tools) {
        this.tools = tools;
    }

    @Override
    public void forward() {
        heard.add("forward");
    }

    @Override
    public void back() {
        heard.add("back");
    }

    @Override
    public void jump(int stop) {
        heard.add("jump " + stop);
    }

    @Override
    public void question(int note) {
        heard.add("question " + note);
    }

    @Override
    public void again() {
        heard.add("again");
    }

    @Override
    public void picture(Consumer<WidgetSession<?>> change) {
        heard.add("picture");
    }

    @Override
    public Optional<StageTools> tools() {
        return Optional.of(tools);
    }

    @Override
    public void toggleOverview() {
        overview = !overview;
    }

    @Override
    public boolean putAway() {
        boolean was = overview;
        overview = false;
        return was;
    }

    @Override
    public void swapScreens() {
        heard.add("swap");
    }

    @Override
    public void toggleVotes() {
        heard.add("votes");
    }

    @Override
    public void toggleTime() {
        heard.add("time");
    }

    @Override
    public void toggleFullScreen() {
        heard.add("full screen");
    }

    @Override
    public void leave() {
        heard.add("leave");
    }
}

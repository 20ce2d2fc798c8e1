package firstlayer.ui.shell;

import firstlayer.script.Script;
import firstlayer.ui.WidgetSession;
import firstlayer.ui.shell.CommandPalette.Entry;
import firstlayer.ui.shell.TakeAwayActions.Shown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** The ways of the picture out of the window. */
final class TakeAway {

    private final MainWindow window;
    private final ClipboardActions clipboard;
    private final TakeAwayActions actions;
    private final Map<String, Runnable> ways = new LinkedHashMap<>();

    TakeAway(MainWindow window, ClipboardActions clipboard, TakeAwayActions actions) {
        this.window = window;
        this.clipboard = clipboard;
        this.actions = actions;
        ways.put("Save picture…", this::savePicture);
        ways.put("Copy picture  Ctrl+Shift+C", () -> withPicture((session, pane) -> clipboard.copyPicture()));
        ways.put("Copy link  Ctrl+L", () -> withPicture((session, pane) -> clipboard.copyLink()));
        for (Script.Language language : Script.Language.values()) {
            ways.put("Copy as " + language.label, () -> copyScript(language));
        }
        ways.put("Save numbers…", this::saveNumbers);
        ways.put("Save film…", this::saveFilm);
    }

    Menu menu() {
        Menu menu = new Menu("Take away");
        ways.forEach((words, way) -> {
            MenuItem item = new MenuItem(words);
            item.setOnAction(event -> way.run());
            menu.getItems().add(item);
        });
        return menu;
    }

    /** For the search box: those that have no key, which are found by their keys. */
    List<Entry> entries() {
        return ways.entrySet().stream()
                .filter(way -> !way.getKey().contains("  "))
                .map(way -> Entry.command(way.getKey(), way.getValue()))
                .toList();
    }

    private void savePicture() {
        withPicture((session, pane) -> actions.savePicture(
                window.link().orElseThrow(),
                clipboard.drawn(session, pane),
                session.snapshot().get().says()));
    }

    private void copyScript(Script.Language language) {
        withPicture((session, pane) -> clipboard.copyScript(session, language));
    }

    private void saveNumbers() {
        withPicture((session, pane) -> actions.saveNumbers(window.link().orElseThrow()));
    }

    private void saveFilm() {
        withPicture((session, pane) -> actions.saveFilm(new Shown(
                window.link().orElseThrow(),
                window.sheets(),
                pane.view().getLayoutBounds().getWidth(),
                pane.view().getLayoutBounds().getHeight())));
    }

    private void withPicture(BiConsumer<WidgetSession<?>, PicturePane> act) {
        if (window.session().isEmpty() || window.picture().isEmpty()) {
            window.say(MessageTopic.ACTION, "There is no picture on this page; open a question that has one.");
            return;
        }
        act.accept(window.session().get(), window.picture().get());
    }
}

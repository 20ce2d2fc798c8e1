package firstlayer.ui.examples;

import firstlayer.store.Examples.Example;
import firstlayer.ui.LineDialog;
import firstlayer.ui.WidgetSession;
import firstlayer.widget.Preset;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.Window;

/** Named states of a picture: those it comes with, and the reader's own. */
public final class ExamplesMenu extends MenuButton {

    private final WidgetSession<?> session;
    private final OwnExamples own;
    private final Menu mine = new Menu("Mine");

    public ExamplesMenu(WidgetSession<?> session, OwnExamples own) {
        super("Examples");
        this.session = session;
        this.own = own;
        setMinWidth(USE_PREF_SIZE);
        for (Preset preset : session.widget().presets()) {
            getItems().add(item(preset.label(), () -> session.open(preset.query())));
        }
        if (!getItems().isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        getItems().addAll(mine, item("Save as example…", this::save), item("Copy as stop", this::copyAsStop));
        fill();
        setOnShowing(event -> fill());
    }

    public OwnExamples own() {
        return own;
    }

    // Another page of the same note may have changed them.
    private void fill() {
        mine.getItems().clear();
        own.all().forEach(example -> mine.getItems().add(item(example)));
        mine.setDisable(own.all().isEmpty());
        mine.getItems().addAll(new SeparatorMenuItem(), item("Rename, order, delete…", this::arrange));
    }

    private MenuItem item(Example example) {
        Optional<String> outdated = own.outdated(example);
        MenuItem item = item(
                outdated.isPresent() ? example.name() + "   (cannot be shown any more)" : example.name(),
                () -> own.open(example));
        item.setDisable(outdated.isPresent());
        return item;
    }

    // A name may have an underscore in it, which is no mnemonic.
    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** Asks for a name, and saves the picture as it is. */
    public void save() {
        new LineDialog(
                        "Save as example",
                        "A name for the picture as it is now, with the runs beside it",
                        "Save",
                        name -> own.refusal().or(() -> own.objection(name, "")))
                .show(window(), "", own::save);
    }

    /** Shows the reader's own in a dialog of their own. */
    public void arrange() {
        ExamplesDialog.show(own, window());
    }

    /** Puts the picture as it is on the clipboard, as a stop for its note. */
    public void copyAsStop() {
        StopCopy.copy(session, title(), window());
    }

    private String title() {
        return own.nameOfNow()
                .or(() -> session.widget().presets().stream()
                        .filter(preset -> session.knobs()
                                .start()
                                .with(preset.query())
                                .equals(session.knobs().now()))
                        .map(Preset::label)
                        .findFirst())
                .orElse("Title");
    }

    private Window window() {
        return getScene().getWindow();
    }
}

package firstlayer.ui.shell;

import firstlayer.store.Settings.Theme;
import firstlayer.ui.HelpTooltip;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The program's name, search, and one menu. */
final class TopBar extends HBox {

    /** What the bar's controls do. */
    interface Actions {
        void search();

        void theme(Theme theme);

        void speed(double times);

        /** Whether parts of pictures wait for predictions. */
        BooleanProperty waits();

        void present();

        NotesActions notes();

        void editNote();

        void showProblems();

        void openLink();

        void back();

        TakeAway takeAway();

        StudyLogActions studyLog();

        void keysCard();

        void about();
    }

    /** What the search button says, the longest that has room. */
    private static final List<String> SEARCH =
            List.of("Search notes and commands   Ctrl+K", "Search   Ctrl+K", "Search");

    private final Label subtitle = new Label("Neural network fundamentals");
    private final Button back = new Button("← Back");
    private final Button search = new Button(SEARCH.get(0));
    private final Button present = new Button("Present");
    private final MenuButton menu = new MenuButton("Menu");
    private final ToggleGroup themes = new ToggleGroup();

    TopBar(Theme theme, Actions actions) {
        getStyleClass().add("top-bar");
        Label mark = new Label("L1");
        mark.getStyleClass().add("program-mark");
        Label name = new Label("First Layer");
        name.getStyleClass().add("program-name");
        mark.setMinWidth(USE_PREF_SIZE);
        name.setMinWidth(USE_PREF_SIZE);
        subtitle.getStyleClass().add("program-subtitle");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        search.setMinWidth(USE_PREF_SIZE);
        search.getStyleClass().add("search-button");
        HelpTooltip.explain(search, "Search notes, settings and commands (Ctrl+K)");
        search.setOnAction(event -> actions.search());
        present.setMinWidth(USE_PREF_SIZE);
        HelpTooltip.explain(present, "Show this question to a room (F5)");
        present.setOnAction(event -> actions.present());
        menu.setMinWidth(Region.USE_PREF_SIZE);
        for (Theme each : Theme.values()) {
            menu.getItems().add(themeItem(each, theme, actions::theme));
        }
        menu.getItems().add(new SeparatorMenuItem());
        ToggleGroup speeds = new ToggleGroup();
        Speed.ALL.forEach(speed -> menu.getItems().add(speedItem(speed, speeds, actions::speed)));
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("Present  F5", actions::present),
                        actions.takeAway().menu(),
                        notes(actions),
                        waits(actions.waits()),
                        item("Open link…", actions::openLink),
                        item("Export handout…", () -> actions.notes().exportHandout()),
                        item(
                                "Questions as Anki cards…",
                                () -> actions.studyLog().exportCards()),
                        studyLog(actions.studyLog()),
                        item("All keys  ?", actions::keysCard),
                        item("About and licences", actions::about));
        back.setMinWidth(USE_PREF_SIZE);
        back.getStyleClass().add("back-button");
        HelpTooltip.explain(back, "Back to where you were (Alt+←)");
        back.setOnAction(event -> actions.back());
        show(back, false);
        getChildren().addAll(mark, name, subtitle, back, gap, search, present, menu);
    }

    // What has no room goes, the least important first: nothing is cut.
    @Override
    protected void layoutChildren() {
        search.setText(SEARCH.get(0));
        show(subtitle, true);
        show(subtitle, taken() <= getWidth());
        SEARCH.stream().takeWhile(shorter -> taken() > getWidth()).forEach(search::setText);
        super.layoutChildren();
    }

    // Not what its longest words need: they are shortened once the width is known.
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    private double taken() {
        return getManagedChildren().stream()
                        .mapToDouble(child -> child.prefWidth(-1) + getSpacing())
                        .sum()
                + getInsets().getLeft()
                + getInsets().getRight()
                - getSpacing();
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private static Menu notes(Actions actions) {
        return new Menu(
                "Notes",
                null,
                item("Open notes folder…  Ctrl+O", () -> actions.notes().choose()),
                item("Built-in notes", () -> actions.notes().openBuiltIn()),
                item("New note…", () -> actions.notes().create()),
                item("Open in editor", actions::editNote),
                item("Problems of the notes", actions::showProblems));
    }

    private static MenuItem waits(BooleanProperty now) {
        CheckMenuItem item = new CheckMenuItem("Parts wait for predictions");
        item.selectedProperty().bindBidirectional(now);
        return item;
    }

    private static Menu studyLog(StudyLogActions actions) {
        return new Menu(
                "Study log",
                null,
                item("Export…", actions::exportLog),
                item("Import…", actions::importLog),
                item("Votes as CSV…", actions::exportVotes),
                item("Forget everything…", actions::forgetLog));
    }

    private RadioMenuItem themeItem(Theme theme, Theme now, Consumer<Theme> choose) {
        String word = theme.name().charAt(0) + theme.name().substring(1).toLowerCase(Locale.ROOT);
        RadioMenuItem item = new RadioMenuItem(theme == Theme.SYSTEM ? "Theme: as the system" : "Theme: " + word);
        item.setToggleGroup(themes);
        item.setUserData(theme);
        item.setSelected(theme == now);
        item.setOnAction(event -> choose.accept(theme));
        return item;
    }

    private static RadioMenuItem speedItem(Speed speed, ToggleGroup speeds, DoubleConsumer choose) {
        RadioMenuItem item = new RadioMenuItem(speed.words());
        item.setToggleGroup(speeds);
        item.setSelected(speed.times() == 1);
        item.setOnAction(event -> choose.accept(speed.times()));
        return item;
    }

    /** Offers the way back only while there is one. */
    void showBack(boolean possible) {
        show(back, possible);
    }

    void show(Theme theme) {
        themes.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == theme));
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }
}

package firstlayer.ui.shell;

import firstlayer.plot.ScrollArea;
import firstlayer.store.Settings.Dividers;
import firstlayer.ui.controls.MoreSheet;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.SegmentedButton;

/**
 * Rail, note and picture side by side, as many as the width allows: below 1100 px the rail folds to numbers, and where a
 * column would fall under 380 px note and picture become two tabs. Both limits grow with the text scale.
 */
final class Desk extends BorderPane {

    private static final double RAIL_FOLDS = 1100;
    private static final double NARROWEST_COLUMN = 380;
    private static final double NARROWEST_RAIL = 190;
    private static final double WIDEST_RAIL = 280;
    private static final double FOLDED_RAIL = 56;
    private static final double ASIDE = 300;

    private enum Form {
        WIDE,
        FOLDED,
        TABS
    }

    private final Rail rail;
    private final ScrollPane railPane;
    private final StackPane text = new StackPane();
    private final StackPane picture = new StackPane();
    private final SplitPane split = new SplitPane();
    private final ToggleButton noteTab = new ToggleButton("Note");
    private final ToggleButton pictureTab = new ToggleButton("Picture");
    private final HBox tabs = new HBox(new SegmentedButton(noteTab, pictureTab));
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final DoubleProperty scale = new SimpleDoubleProperty(1);
    private Dividers dividers;
    private Form form;
    private boolean alone;
    private Optional<Region> aside = Optional.empty();

    Desk(Rail rail, Dividers dividers) {
        this.rail = rail;
        this.dividers = dividers;
        this.railPane = new ScrollArea(rail);
        railPane.getStyleClass().add("rail-pane");
        railPane.setFitToWidth(true);
        railPane.setFitToHeight(true);
        railPane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        // Each column scrolls by itself: none may push the tabs out of the window.
        split.setMinHeight(0);
        getStyleClass().add("desk");
        text.getStyleClass().add("note-column");
        picture.getStyleClass().add("picture-side");
        tabs.getStyleClass().add("desk-tabs");
        noteTab.setSelected(true);
        noteTab.setOnAction(event -> choose(noteTab, text));
        pictureTab.setOnAction(event -> choose(pictureTab, picture));
        split.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> dragged(event.getTarget()));
        tabs.setMinHeight(Region.USE_PREF_SIZE);
        tabs.setVisible(false);
        tabs.setManaged(false);
        setTop(tabs);
        setCenter(split);
        addEventHandler(KeyEvent.KEY_PRESSED, this::closeMore);
        playing.addListener((property, before, runs) -> {
            if (runs) {
                front(false);
            }
        });
        widthProperty().addListener(property -> arrange());
        scale.addListener(property -> arrange());
    }

    /** Text scale, 1 at 100 %. */
    DoubleProperty scaleProperty() {
        return scale;
    }

    /** Shows a page that has the room of note and picture. */
    void show(Node page) {
        show(page, new Region());
    }

    void show(Node note, Node picture) {
        text.getChildren().setAll(note);
        this.picture.getChildren().setAll(picture);
        if (form != null && alone != picturePane().isEmpty()) {
            form = null;
            arrange();
        }
        placeSheet();
        // A link in the note that plays is followed by what it plays.
        playing.unbind();
        picturePane().ifPresent(pane -> playing.bind(pane.playing()));
    }

    private Optional<PicturePane> picturePane() {
        return picture.getChildren().stream()
                .filter(PicturePane.class::isInstance)
                .map(PicturePane.class::cast)
                .findFirst();
    }

    // Over the foot of the note the picture keeps its room; where the note is behind the picture, over the controls.
    private void placeSheet() {
        picturePane().ifPresent(pane -> {
            MoreSheet sheet = pane.controls().sheet();
            if (form == Form.TABS) {
                pane.coverControls();
            } else if (!text.getChildren().contains(sheet)) {
                sheet.cover(false);
                StackPane.setAlignment(sheet, Pos.BOTTOM_CENTER);
                text.getChildren().add(sheet);
            }
        });
    }

    private void closeMore(KeyEvent event) {
        boolean closes = event.getCode() == KeyCode.ESCAPE
                && picturePane().map(PicturePane::controls).stream()
                        .anyMatch(controls -> controls.sheet().isVisible());
        if (closes) {
            picturePane().ifPresent(pane -> pane.controls().closeMore());
            event.consume();
        }
    }

    /** Brings the note or the picture to the front where they share the place. */
    void front(boolean note) {
        if (form == Form.TABS && !alone) {
            choose(note ? noteTab : pictureTab, note ? text : picture);
        }
    }

    /** Shows something in place of the rail; empty gives the rail back. */
    void aside(Optional<Region> next) {
        aside = next;
        form = null;
        arrange();
    }

    private Region side() {
        return aside.orElse(railPane);
    }

    /** The note where it has no picture: it has the room of both. */
    private void fill() {
        alone = picturePane().isEmpty();
        if (alone) {
            split.getItems().setAll(side(), text);
        } else if (form == Form.TABS) {
            choose(noteTab.isSelected() ? noteTab : pictureTab, noteTab.isSelected() ? text : picture);
        } else {
            split.getItems().setAll(side(), text, picture);
        }
    }

    private void choose(ToggleButton tab, Node column) {
        tab.setSelected(true);
        split.getItems().setAll(side(), column);
        foldedDivider();
    }

    private Form formFor(double width) {
        boolean folded = width < RAIL_FOLDS * scale.get();
        double side = aside.isPresent() ? ASIDE : FOLDED_RAIL;
        double columns = folded || aside.isPresent() ? width - side * scale.get() : width * (1 - dividers.rail());
        if (columns < 2 * NARROWEST_COLUMN * scale.get()) {
            return Form.TABS;
        }
        return folded ? Form.FOLDED : Form.WIDE;
    }

    private void arrange() {
        Form next = formFor(getWidth());
        if (getWidth() <= 0) {
            return;
        }
        if (next != form) {
            form = next;
            rail.fold(form != Form.WIDE);
            fill();
            tabs.setVisible(form == Form.TABS && !alone);
            tabs.setManaged(form == Form.TABS && !alone);
            place();
            placeSheet();
        }
        foldedDivider();
    }

    // Dividers hold their place only once the columns have been laid out.
    private void place() {
        Platform.runLater(() -> {
            double rail = sideShare();
            if (alone) {
                split.setDividerPositions(rail);
            } else if (form != Form.TABS) {
                split.setDividerPositions(rail, rail + (1 - rail) * dividers.note());
            }
        });
    }

    private double sideShare() {
        if (aside.isPresent()) {
            return ASIDE * scale.get() / getWidth();
        }
        return form == Form.WIDE ? dividers.rail() : FOLDED_RAIL * scale.get() / getWidth();
    }

    private void foldedDivider() {
        boolean folded = form != Form.WIDE;
        railPane.setMaxWidth((folded ? FOLDED_RAIL : WIDEST_RAIL) * scale.get());
        railPane.setMinWidth((folded ? FOLDED_RAIL : NARROWEST_RAIL) * scale.get());
        aside.ifPresent(shown -> {
            shown.setMinWidth(ASIDE * scale.get());
            shown.setMaxWidth(ASIDE * scale.get());
        });
    }

    // Only a drag changes what is remembered: a small window pushes the dividers without meaning it.
    private void dragged(Object target) {
        double[] at = split.getDividerPositions();
        if (at.length == 2 && target instanceof Node node && isDivider(node)) {
            double rail = form == Form.WIDE && aside.isEmpty() ? at[0] : dividers.rail();
            dividers = new Dividers(rail, (at[1] - at[0]) / (1 - at[0]));
        }
    }

    private static boolean isDivider(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n.getStyleClass().contains("split-pane-divider")) {
                return true;
            }
        }
        return false;
    }

    /** Where the reader left the dividers. */
    Dividers dividers() {
        return dividers;
    }
}

package firstlayer.ui.prose;

import firstlayer.note.AnswerText;
import firstlayer.ui.HelpTooltip;
import firstlayer.ui.WidgetSession;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.BoundingBox;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Where the answer is written: the box, how much there is, and what can be put in or brought back. */
final class AnswerEditor extends VBox {

    private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");

    private final Studio studio;
    private final RenderContext context;
    private final GrowingArea area;
    private final Label progress = new Label();
    private final VBox past;
    private final ToggleButton history = new ToggleButton("History");
    private boolean leaving;

    /** @param past where earlier versions are shown */
    AnswerEditor(Studio studio, VBox past, RenderContext context) {
        this.past = past;
        this.studio = studio;
        this.context = context;
        this.area = new GrowingArea(studio::say);
        getStyleClass().add("own-editor");
        area.setAccessibleText("Your answer: " + studio.question());
        area.setPromptText("Answer in your own words: **bold**, - lists and $formulas$ work.");
        area.setText(studio.text().get());
        area.textProperty().bindBidirectional(studio.text());
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::tab);
        // The page selects with these, and the box has done with them what it does.
        area.addEventHandler(MouseEvent.ANY, Event::consume);
        area.addEventHandler(KeyEvent.KEY_PRESSED, this::keep);
        area.focusedProperty().addListener((property, was, now) -> {
            if (!now) {
                studio.save();
            }
        });
        area.caretPositionProperty().addListener(property -> follow());
        area.heightProperty().addListener(property -> follow());
        getChildren().addAll(area, status(), notice(), buttons());
        past.managedProperty().bind(past.visibleProperty());
        past.setVisible(false);
    }

    private Label status() {
        progress.getStyleClass().add("own-progress");
        progress.setWrapText(true);
        studio.asked().addListener((property, was, now) -> progress.pseudoClassStateChanged(ASKED, now));
        progress.textProperty()
                .bind(Bindings.createStringBinding(
                        this::says, studio.words(), studio.open(), studio.text(), studio.keeping()));
        area.accessibleHelpProperty().bind(progress.textProperty());
        return progress;
    }

    private String says() {
        String kept = studio.kept();
        return kept.isEmpty() ? studio.progress() : studio.progress() + " · " + kept;
    }

    private Label notice() {
        Label notice = new Label();
        notice.getStyleClass().add("own-notice");
        notice.setWrapText(true);
        notice.textProperty().bind(studio.notice());
        notice.visibleProperty().bind(studio.notice().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        return notice;
    }

    private FlowPane buttons() {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("own-buttons");
        context.numbers().session().ifPresent(session -> {
            Button picture = new Button("Add the picture");
            HelpTooltip.explain(picture, "Puts the picture as it is now where the caret is.");
            picture.setOnAction(event -> addPicture(session));
            buttons.getChildren().add(picture);
        });
        HelpTooltip.explain(history, "Earlier versions of this answer, to look at or bring back.");
        history.disableProperty().bind(studio.past().not());
        history.setOnAction(event -> showPast(history.isSelected()));
        buttons.getChildren().add(history);
        return buttons;
    }

    private void showPast(boolean open) {
        studio.save();
        history.setSelected(open);
        past.setVisible(open);
        past.getChildren().clear();
        if (open) {
            past.getChildren().add(new AnswerHistory(studio, context, () -> {
                showPast(false);
                history.requestFocus();
            }));
            past.applyCss();
            Platform.runLater(() -> Surroundings.reveal(past, past.getLayoutBounds()));
        }
    }

    // On lines of its own, with the caret behind it.
    private void addPicture(WidgetSession<?> session) {
        String link = session.widget().id();
        String query = session.knobs().now().toQuery();
        String picture =
                AnswerText.picture(session.snapshot().get().says(), query.isEmpty() ? link : link + "?" + query);
        String before = area.getText(0, area.getSelection().getStart());
        String after = area.getText(area.getSelection().getEnd(), area.getLength());
        area.replaceSelection(gap(before.isEmpty(), before.endsWith("\n\n"), before.endsWith("\n"))
                + picture
                + gap(false, after.startsWith("\n\n"), after.startsWith("\n")));
        area.requestFocus();
    }

    private static String gap(boolean none, boolean two, boolean one) {
        return none || two ? "" : one ? "\n" : "\n\n";
    }

    // Tab goes on to what is next on the page, as everywhere; with Ctrl it is written.
    private void tab(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || leaving || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        event.consume();
        if (event.isControlDown()) {
            area.replaceSelection("\t");
            return;
        }
        // JavaFX has it the other way round.
        leaving = true;
        area.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
        leaving = false;
    }

    private void keep(KeyEvent event) {
        if (event.isShortcutDown() && (event.getCode() == KeyCode.A || event.getCode() == KeyCode.C)) {
            event.consume();
        }
    }

    /** Brings the box onto the screen, ready to be typed into. */
    void goTo() {
        area.requestFocus();
        Surroundings.reveal(this, getLayoutBounds());
    }

    // The page goes along with the caret, which the box inside a scroll pane of its own would do.
    private void follow() {
        if (area.isFocused()) {
            Platform.runLater(() -> area.caret()
                    .map(at -> new BoundingBox(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight() * 2))
                    .ifPresent(at -> Surroundings.reveal(area, at)));
        }
    }
}

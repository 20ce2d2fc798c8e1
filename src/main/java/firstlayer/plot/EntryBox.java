package firstlayer.plot;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A box over a drawing, for what is typed at a place of it: Enter takes it, Escape and leaving let it go. */
final class EntryBox extends TextField {

    private static final double WIDTH = 9;

    private final Complaint complaint = new Complaint(this);

    /**
     * @param label what is typed, for the ear
     * @param help  how it is written
     * @param now   what stands there at first
     * @param take  takes what was typed; what is wrong with it, or nothing
     * @param owner gets the keyboard back
     */
    EntryBox(String label, String help, String now, Function<String, Optional<String>> take, Node owner) {
        super(now);
        getStyleClass().add("grip-entry");
        setManaged(false);
        setAccessibleText(label);
        setAccessibleHelp(help);
        setOnAction(event -> take.apply(getText()).ifPresentOrElse(complaint::say, owner::requestFocus));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                owner.requestFocus();
                event.consume();
            }
        });
        textProperty().addListener((property, was, text) -> complaint.withdraw());
    }

    /**
     * Stands at a place, inside an area, with the keyboard in it.
     *
     * @param left called when the keyboard has left it
     */
    void open(Box place, Box area, double em, Runnable left) {
        double width = WIDTH * em;
        double height = prefHeight(width);
        double x = Math.max(area.x(), Math.min(area.right() - width, place.x()));
        double y = Math.max(area.y(), Math.min(area.bottom() - height, place.y()));
        resizeRelocate(Math.round(x), Math.round(y), width, height);
        requestFocus();
        selectAll();
        focusedProperty().addListener((property, was, focused) -> {
            if (!focused) {
                complaint.withdraw();
                left.run();
            }
        });
    }
}

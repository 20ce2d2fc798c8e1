package firstlayer.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;

/** Asks on which of several screens the stage is to be. */
final class ScreenChoice {

    private ScreenChoice() {}

    /** Empty where the speaker would rather not. */
    static Optional<Rectangle2D> ask(List<Rectangle2D> screens, Stage owner) {
        List<ButtonType> buttons = screens.stream()
                .map(screen -> new ButtonType(words(screen, owner), ButtonData.OTHER))
                .toList();
        Alert question = new Alert(
                Alert.AlertType.CONFIRMATION,
                "The desk stays where this window is. Swap screens (X) changes it at any time.",
                buttons.toArray(ButtonType[]::new));
        question.getButtonTypes().add(ButtonType.CANCEL);
        question.initOwner(owner);
        question.setTitle("Present");
        question.setHeaderText("Which screen does the room see?");
        question.getDialogPane()
                .getStylesheets()
                .setAll(List.copyOf(owner.getScene().getStylesheets()));
        Optional<ButtonType> answer = question.showAndWait();
        return IntStream.range(0, screens.size())
                .filter(i -> answer.filter(buttons.get(i)::equals).isPresent())
                .mapToObj(screens::get)
                .findFirst();
    }

    /** By its size, and where it lies from the window. */
    private static String words(Rectangle2D screen, Stage window) {
        double across = screen.getMinX() + screen.getWidth() / 2 - window.getX() - window.getWidth() / 2;
        double down = screen.getMinY() + screen.getHeight() / 2 - window.getY() - window.getHeight() / 2;
        String side = across < 0 ? "left" : "right";
        String end = down < 0 ? "above" : "below";
        return String.format(
                Locale.ROOT,
                "%.0f × %.0f, %s",
                screen.getWidth(),
                screen.getHeight(),
                Math.abs(across) >= Math.abs(down) ? side : end);
    }
}

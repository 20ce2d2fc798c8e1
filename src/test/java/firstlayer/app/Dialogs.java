package firstlayer.app;

import static firstlayer.Pictures.onFxThread;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;

/** What stands in the dialogs that are open. */
final class Dialogs {

    private Dialogs() {}

    private static Stream<Scene> scenes() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(Window::getScene)
                .filter(scene -> scene.getRoot() instanceof DialogPane);
    }

    /** The dialog that was opened last. */
    static Scene last() {
        return onFxThread(() -> scenes().reduce((before, scene) -> scene).orElseThrow());
    }

    private static Stream<Labeled> texts() {
        return scenes().flatMap(scene -> Tree.of(scene.getRoot()))
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(Tree::isSeen);
    }

    /** Writes where the keyboard is in the dialog that was opened last, in place of what is selected there. */
    static void type(String text) {
        onFxThread(() -> {
            Scene last = scenes().reduce((before, scene) -> scene).orElseThrow();
            ((TextInputControl) last.getFocusOwner()).replaceSelection(text);
            return null;
        });
    }

    private static Labeled one(String what, Predicate<String> words) {
        return onFxThread(() -> {
            Optional<Labeled> found = texts().filter(text -> text.getText() != null && words.test(text.getText()))
                    .findFirst();
            return found.orElseThrow(() -> new AssertionError("no dialog says '" + what + "' but "
                    + texts().map(Labeled::getText).toList()));
        });
    }

    static boolean isOpen() {
        return onFxThread(() -> scenes().findAny().isPresent());
    }

    static Labeled labeled(String words) {
        return one(words, words::equals);
    }

    static Labeled labeledWith(String words) {
        return one(words, text -> text.contains(words));
    }

    static void press(String words) {
        ButtonBase button = (ButtonBase) labeled(words);
        onFxThread(() -> {
            button.fire();
            return null;
        });
    }
}

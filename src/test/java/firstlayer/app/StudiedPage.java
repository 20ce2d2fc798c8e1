package firstlayer.app;

import static firstlayer.Pictures.onFxThread;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

/** A note that is studied in a window of its own: what is answered on it, and what it shows of that. */
final class StudiedPage implements AutoCloseable {

    final OpenWindow open;
    private final Hands hands;

    /**
     * @param data  where the log is kept
     * @param notes a folder whose first note is this one
     */
    StudiedPage(Path data, Path notes) {
        open = OpenWindow.open(data, Optional.of(notes));
        open.size(1280, 800);
        hands = new Hands(open);
        open.until("the note is read", () -> open.reads("In your own words"));
        open.settle();
    }

    /** Of two windows the one that is clicked has to be the upper one. */
    void comeToFront() {
        onFxThread(() -> {
            open.stage().toFront();
            open.stage().requestFocus();
            return null;
        });
        open.settle();
    }

    private static List<Text> texts(Node node) {
        return Tree.of(node)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
    }

    /** The smallest thing of a style that holds some words. */
    private Node around(String words, String style) {
        return onFxThread(() -> texts(open.scene().getRoot()).stream()
                .filter(text -> text.getText().equals(words))
                .flatMap(Tree::above)
                .filter(above -> above.getStyleClass().contains(style))
                .findFirst()
                .orElseThrow(() -> new AssertionError(String.format(Locale.ROOT, "no %s says '%s'", style, words))));
    }

    Node option(String words) {
        return around(words, "option");
    }

    private Node in(String question, String style, String words) {
        return onFxThread(() -> Tree.of(around(question, style))
                .filter(node -> node instanceof Labeled label && label.getText().equals(words) && Tree.isSeen(node))
                .findFirst()
                .orElseThrow(() -> new AssertionError(question + " has no " + words)));
    }

    /** Clicks an option. */
    void choose(String words) {
        hands.click(option(words));
    }

    /** Clicks what stands below a quiz item. */
    void choose(String question, String words) {
        hands.click(in(question, "quiz-item", words));
    }

    /** Presses keys while an option has the keyboard. */
    void press(String option, KeyCode... keys) {
        onFxThread(() -> {
            option(option).requestFocus();
            return null;
        });
        hands.press(keys);
    }

    /** Follows a link of the note. */
    void follow(String words) {
        hands.click(open.labeled(words));
    }

    /** Puts the mark of the only such prediction to the left end of its axis. */
    void mark() {
        hands.click(open.one(".mark-axis"));
        hands.press(KeyCode.HOME);
    }

    /** What stands above the axis of the mark. */
    String marked() {
        return onFxThread(() -> ((Labeled) open.one(".mark-box > .label")).getText());
    }

    void tick() {
        hands.click(tickBox());
    }

    boolean isTicked() {
        return onFxThread(() -> tickBox().isSelected());
    }

    private CheckBox tickBox() {
        return (CheckBox) open.one(".rubric .check-box");
    }

    boolean is(String option, String state) {
        return onFxThread(() -> option(option).getPseudoClassStates().contains(PseudoClass.getPseudoClass(state)));
    }

    /** Waits until an option looks so: the log is read on a thread of its own. */
    void await(String option, String state) {
        open.until(option + " is " + state, () -> is(option, state));
        open.settle();
    }

    /** What is said of how sure the reader was, below a quiz item. */
    String said(String question) {
        return onFxThread(() -> Tree.of(around(question, "quiz-item"))
                .filter(node -> node.getStyleClass().contains("said") && Tree.isSeen(node))
                .map(node -> ((Labeled) node).getText())
                .findFirst()
                .orElse(""));
    }

    /** The words of the options of a question, as they are shown from top to bottom. */
    List<String> shown(String question) {
        return onFxThread(() -> Tree.of(around(question, "quiz-item"))
                .filter(node -> node.getStyleClass().contains("option"))
                .map(option -> texts(option).stream()
                        .map(Text::getText)
                        .filter(words -> !words.isEmpty())
                        .findFirst()
                        .orElseThrow())
                .toList());
    }

    /** How high on the screen some words are. */
    double height(String words) {
        return onFxThread(() -> texts(open.scene().getRoot()).stream()
                .filter(text -> text.getText().equals(words))
                .map(text -> text.localToScene(text.getLayoutBounds()).getMinY())
                .findFirst()
                .orElseThrow());
    }

    void scrollTo(String words) {
        hands.click(around(words, "passage"));
    }

    void search(String words) {
        hands.press(KeyCode.CONTROL, KeyCode.K);
        hands.type(words);
        hands.press(KeyCode.ENTER);
    }

    @Override
    public void close() {
        open.close();
    }
}

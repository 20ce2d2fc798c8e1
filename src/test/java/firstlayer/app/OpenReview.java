package firstlayer.app;

import static firstlayer.Pictures.onFxThread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

/** A window on notes of the tests' own with a clock moved by hand, and what a reader does in its review by keyboard. */
final class OpenReview implements AutoCloseable {

    private static final String ITEM = """
            - Question %s? {#%s} {.ordered}
              - [x] the right one
                > Right, because it is.
              - [ ] the wrong one
                > Wrong, because it is not.
            """;

    final HandClock clock;
    final OpenWindow open;
    final Hands hands;

    private OpenReview(HandClock clock, OpenWindow open) {
        this.clock = clock;
        this.open = open;
        this.hands = new Hands(open);
        open.size(1366, 768);
    }

    static OpenReview at(Path data, Path notes, HandClock clock) {
        Program program =
                new Program(Catalog.all(), Optional.of(notes), data, Optional.empty(), false, clock, House.NONE);
        return new OpenReview(clock, OpenWindow.open(program));
    }

    /** A note that asks something under each of these ids; the first option is right. */
    static void note(Path folder, String file, String head, String... ids) throws IOException {
        StringBuilder text = new StringBuilder(
                "---\nquestion: Which " + file + "?\n" + head + "---\nSome words.\n\n## Check yourself\n\n");
        for (String id : ids) {
            text.append(String.format(Locale.ROOT, ITEM, id, id)).append('\n');
        }
        Files.writeString(folder.resolve(file), text);
    }

    /** Answers everything of the note that is open, from its top, each with a key of a digit. */
    void answerTheNote(KeyCode... digits) {
        onFxThread(() -> {
            open.one(".note-pane").requestFocus();
            return null;
        });
        for (KeyCode digit : digits) {
            hands.press(digit);
        }
    }

    void enter() {
        hands.press(KeyCode.CONTROL, KeyCode.R);
    }

    void leave() {
        hands.press(KeyCode.ESCAPE);
    }

    /** Answers the question on the screen and goes on to the next. */
    void answer(KeyCode... keys) {
        hands.press(KeyCode.SPACE);
        hands.press(keys);
        hands.press(KeyCode.SPACE);
    }

    /** How many are due, as the rail says. */
    int due() {
        String words = onFxThread(() -> open.scene().getRoot().lookupAll(".rail-extra").stream()
                .map(button -> ((Labeled) button).getText())
                .filter(text -> text.startsWith("Review"))
                .findFirst()
                .orElseThrow());
        return words.equals("Review") ? 0 : Integer.parseInt(words.replaceAll("\\D", ""));
    }

    /** How many questions the rail has. */
    int questions() {
        return open.scene().getRoot().lookupAll(".rail-item").size();
    }

    /** The question on the screen, without its options; empty where none is asked. */
    String question() {
        return onFxThread(() -> open.scene().getRoot().lookupAll(".review-card").stream()
                .flatMap(card -> Tree.of(card)
                        .filter(node -> node.getStyleClass().contains("paragraph"))
                        .limit(1))
                .flatMap(Tree::of)
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText())
                .collect(Collectors.joining()));
    }

    /** What the foot says is left. */
    String left() {
        return ((Labeled) open.one(".review-left")).getText();
    }

    String title() {
        return ((Labeled) open.one(".screen-title")).getText();
    }

    /** Whether a sentence is seen on the review. */
    boolean says(String words) {
        return onFxThread(() -> Tree.of(open.one(".review"))
                .filter(Tree::isSeen)
                .anyMatch(
                        node -> node instanceof Labeled label && label.getText().contains(words)
                                || node instanceof Text text && text.getText().contains(words)));
    }

    Node focus() {
        return onFxThread(() -> open.scene().getFocusOwner());
    }

    @Override
    public void close() {
        open.close();
    }
}

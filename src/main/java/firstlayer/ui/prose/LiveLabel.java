package firstlayer.ui.prose;

import javafx.scene.control.Label;
import javafx.scene.text.Text;

/** A live number in a sentence. Its place grows with the number and shrinks only by more than a digit, so text does not jump. */
final class LiveLabel extends Label {
    private final String name;
    private final Lives lives;
    private final Text ruler = new Text();
    private double slot;

    LiveLabel(String name, Lives lives) {
        this.name = name;
        this.lives = lives;
        Hand.give(this, name, lives);
        setMnemonicParsing(false);
        fontProperty().addListener((property, was, now) -> {
            slot = 0;
            refit();
        });
        lives.watch(this::refresh);
        refresh();
    }

    private void refresh() {
        Live now = lives.now(name);
        if (!now.text().equals(getText())) {
            setText(now.text());
            setAccessibleText(now.label() + " " + now.text() + (now.why().isEmpty() ? "" : ", " + now.why()));
            refit();
        }
    }

    private void refit() {
        double digit = width("0");
        double needed = width(getText());
        slot = Math.max(needed, Math.min(slot, needed + 1.1 * digit));
        setMinWidth(Math.ceil(slot + getInsets().getLeft() + getInsets().getRight()));
    }

    private double width(String text) {
        ruler.setFont(getFont());
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth();
    }

    /** Its digits, as they are copied. */
    String digits() {
        return getText();
    }
}

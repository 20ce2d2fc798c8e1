package firstlayer.ui.shell;

import firstlayer.ui.KeyTarget;
import firstlayer.ui.LatinKeys;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The window's keys, each with the words that the key card shows. Single keys are off while text is typed. */
final class Keys {

    /**
     * @param keys   as written on the key card
     * @param means  what it does
     * @param action does it; nothing for a key that works elsewhere
     */
    record Entry(String keys, String means, Optional<Runnable> action) {}

    private final BooleanSupplier noteIsOpen;
    private final Map<KeyCombination, Consumer<KeyEvent>> actions = new LinkedHashMap<>();
    private final Set<KeyCombination> ofTheNote = new HashSet<>();
    private final Map<String, Runnable> typed = new LinkedHashMap<>();
    private final List<Entry> card = new ArrayList<>();
    // What a pressed key has commanded it does not also write, where the command led to a text.
    private boolean spent;

    /** @param noteIsOpen false where a page is open that is no note: the note's keys are that page's then */
    Keys(BooleanSupplier noteIsOpen) {
        this.noteIsOpen = noteIsOpen;
    }

    /** Binds combinations such as {@code Shortcut+K} or {@code R} to an action. */
    Keys bind(String shown, String means, Runnable action, String... combinations) {
        card.add(new Entry(shown, means, Optional.of(action)));
        bindQuietly(action, combinations);
        return this;
    }

    /** Binds what is done to the note and its picture. */
    Keys bindToNote(String shown, String means, Runnable action, String... combinations) {
        bind(shown, means, action, combinations);
        bindToNoteQuietly(event -> action.run(), combinations);
        return this;
    }

    /** Binds what is done to the note, without a line on the card; it may depend on the character that was written. */
    void bindToNoteQuietly(Consumer<KeyEvent> action, String... combinations) {
        put(action, combinations);
        Stream.of(combinations).map(KeyCombination::valueOf).forEach(ofTheNote::add);
    }

    /** Binds without a line on the card. */
    void bindQuietly(Runnable action, String... combinations) {
        put(event -> action.run(), combinations);
    }

    private void put(Consumer<KeyEvent> action, String... combinations) {
        for (String combination : combinations) {
            actions.put(KeyCombination.valueOf(combination), action);
        }
    }

    /** Binds a character, wherever the keyboard has it. */
    Keys type(String character, Runnable action) {
        typed.put(character, action);
        return this;
    }

    /** Lists a key that works elsewhere, such as the arrows on a handle. */
    Keys mention(String shown, String means) {
        card.add(new Entry(shown, means, Optional.empty()));
        return this;
    }

    List<Entry> card() {
        return List.copyOf(card);
    }

    void install(Scene scene) {
        LatinKeys.install(scene);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> spent = false);
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> type(event, scene.getFocusOwner()));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, scene.getFocusOwner()));
    }

    private void press(KeyEvent event, Node focus) {
        spent = false;
        for (Map.Entry<KeyCombination, Consumer<KeyEvent>> action : actions.entrySet()) {
            boolean applies = noteIsOpen.getAsBoolean() || !ofTheNote.contains(action.getKey());
            if (applies && action.getKey().match(event) && !belongsTo(focus, event, action.getKey())) {
                action.getValue().accept(event);
                event.consume();
                spent = true;
                return;
            }
        }
    }

    private void type(KeyEvent event, Node focus) {
        if (spent) {
            event.consume();
            return;
        }
        Runnable action = typed.get(event.getCharacter());
        if (action != null && !KeyTarget.takesText(focus)) {
            action.run();
            event.consume();
        }
    }

    private static boolean belongsTo(Node focus, KeyEvent event, KeyCombination combination) {
        KeyCode key = event.getCode();
        boolean single = combination instanceof KeyCodeCombination code
                && code.getShortcut() != KeyCombination.ModifierValue.DOWN
                && code.getControl() != KeyCombination.ModifierValue.DOWN
                && (key.isLetterKey() || key.isDigitKey() || key == KeyCode.SPACE);
        boolean presses = KeyTarget.isPressed(focus) && key == KeyCode.SPACE;
        boolean edits = focus instanceof TextInputControl || KeyTarget.isTypedInto(focus);
        boolean begins = key.isDigitKey() && KeyTarget.isOverwritten(focus);
        return single && (KeyTarget.takesText(focus) || begins) || presses || edits && isEditing(event);
    }

    // Undo and redo of a text box are its own, and so is where its caret goes.
    private static boolean isEditing(KeyEvent event) {
        return switch (event.getCode()) {
            case Z, Y, HOME, END -> event.isShortcutDown();
            case LEFT, RIGHT -> event.isAltDown();
            default -> false;
        };
    }
}

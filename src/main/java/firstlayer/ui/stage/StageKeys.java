package firstlayer.ui.stage;

import firstlayer.ui.DigitKey;
import firstlayer.ui.KeyTarget;
import firstlayer.ui.LatinKeys;
import firstlayer.ui.WidgetSession;
import firstlayer.ui.stage.tools.StageTools;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/** The speaker's keys, the same in every window of the lecture. */
public final class StageKeys {

    /** After so long a number that was begun is forgotten. */
    private static final Duration TYPED = Duration.seconds(3);

    private static final int MOST_DIGITS = 3;

    private static final Set<KeyCode> ARROWS =
            Set.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN, KeyCode.HOME, KeyCode.END);

    private final Presentation presentation;
    private final Map<KeyCode, Runnable> keys = new EnumMap<>(KeyCode.class);
    private final HeldKeys held = new HeldKeys(System::nanoTime);
    private final PauseTransition forget = new PauseTransition(TYPED);
    private String number = "";
    private boolean spent;

    public StageKeys(Presentation presentation) {
        this.presentation = presentation;
        forget.setOnFinished(event -> type(""));
        keys.put(KeyCode.PAGE_DOWN, () -> move(presentation::forward));
        keys.put(KeyCode.PAGE_UP, () -> move(presentation::back));
        keys.put(KeyCode.SPACE, () -> move(presentation::forward));
        keys.put(KeyCode.RIGHT, () -> move(presentation::forward));
        keys.put(KeyCode.DOWN, () -> move(presentation::forward));
        keys.put(KeyCode.LEFT, () -> move(presentation::back));
        keys.put(KeyCode.UP, () -> move(presentation::back));
        keys.put(KeyCode.HOME, () -> move(() -> presentation.jump(0)));
        keys.put(KeyCode.END, () -> move(() -> presentation.jump(Integer.MAX_VALUE)));
        keys.put(KeyCode.ENTER, this::jump);
        keys.put(KeyCode.BACK_SPACE, () -> type(number.substring(0, Math.max(0, number.length() - 1))));
        keys.put(KeyCode.B, () -> tools(StageTools::black));
        keys.put(KeyCode.PERIOD, () -> tools(StageTools::black));
        keys.put(KeyCode.W, () -> tools(StageTools::white));
        keys.put(KeyCode.L, () -> tools(StageTools::spotlight));
        keys.put(KeyCode.D, () -> tools(StageTools::pen));
        keys.put(KeyCode.E, () -> tools(StageTools::erase));
        keys.put(KeyCode.Z, () -> tools(tools -> tools.magnify(true)));
        keys.put(KeyCode.O, presentation::toggleOverview);
        keys.put(KeyCode.V, presentation::toggleVotes);
        keys.put(KeyCode.X, presentation::swapScreens);
        keys.put(KeyCode.T, presentation::toggleTime);
        keys.put(KeyCode.S, () -> presentation.picture(WidgetSession::step));
        keys.put(KeyCode.R, presentation::again);
        keys.put(KeyCode.F11, presentation::toggleFullScreen);
        // A clicker's one button alternates this and Escape: it goes nowhere.
        keys.put(KeyCode.F5, () -> {});
    }

    /**
     * Takes a key of a window of the lecture, before anything in it; consumed where it is one of the speaker's.
     *
     * @param focus what has the keyboard there; null where nothing has it
     */
    public void handle(KeyEvent event, Node focus) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            spent = takes(LatinKeys.named(event), focus);
        } else if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            release(event.getCode());
            spent = false;
        }
        // What a pressed key has commanded it does not also write, where the command led to a text.
        if (spent) {
            event.consume();
        }
    }

    private boolean takes(KeyEvent event, Node focus) {
        KeyCode key = event.getCode();
        boolean repeats = held.press(key);
        if (event.isShortcutDown() || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return withControl(event, focus);
        }
        if (isWanted(key, focus)) {
            return false;
        }
        Optional<DigitKey> digit = DigitKey.of(event);
        if (digit.isPresent()) {
            digit(digit.get().digit());
        } else if (key != KeyCode.ESCAPE && !keys.containsKey(key)) {
            return false;
        } else if (!repeats) {
            // A key that is held, or a clicker that lies on its button, does its work once.
            run(key, event.isShiftDown(), focus);
        }
        return true;
    }

    private void run(KeyCode key, boolean shift, Node focus) {
        if (key == KeyCode.ESCAPE) {
            escape(focus);
        } else if (key == KeyCode.R && shift) {
            presentation.picture(WidgetSession::newSeed);
        } else {
            keys.get(key).run();
        }
    }

    private void release(KeyCode key) {
        held.release(key);
        if (key == KeyCode.Z) {
            tools(tools -> tools.magnify(false));
        }
    }

    /** The window lost the keyboard: whatever is held is let go elsewhere. */
    public void letGo() {
        held.clear();
        tools(tools -> tools.magnify(false));
    }

    private boolean withControl(KeyEvent event, Node focus) {
        boolean undo = event.getCode() == KeyCode.Z && !event.isShiftDown();
        boolean redo = event.getCode() == KeyCode.Y || event.getCode() == KeyCode.Z && event.isShiftDown();
        boolean opens = event.getCode().isDigitKey() && event.isShortcutDown() && !event.isAltDown();
        if (opens && DigitKey.number(event.getCode()) > 0) {
            presentation.question(DigitKey.number(event.getCode()) - 1);
        } else if (event.isShortcutDown() && (undo || redo) && !KeyTarget.takesText(focus)) {
            presentation.picture(undo ? WidgetSession::undo : WidgetSession::redo);
        } else {
            return false;
        }
        return true;
    }

    /** Whether what has the keyboard takes the key for itself. */
    private static boolean isWanted(KeyCode key, Node focus) {
        boolean typed = key.isLetterKey()
                || key.isDigitKey()
                || ARROWS.contains(key)
                || Set.of(KeyCode.SPACE, KeyCode.PERIOD, KeyCode.ENTER, KeyCode.BACK_SPACE)
                        .contains(key);
        return KeyTarget.takesText(focus) && typed
                || KeyTarget.isMoved(focus) && ARROWS.contains(key)
                || focus instanceof ListView<?> && key == KeyCode.ENTER
                || KeyTarget.isPressed(focus) && (key == KeyCode.SPACE || key == KeyCode.ENTER)
                || KeyTarget.isOverwritten(focus) && key.isDigitKey();
    }

    // What hides the stage is taken away first: the room sees where the lecture stands before it goes on.
    private void move(Runnable there) {
        boolean blank = presentation.tools().filter(StageTools::isBlank).isPresent();
        if (blank) {
            tools(StageTools::unblank);
        } else {
            there.run();
        }
    }

    private void digit(int digit) {
        if (presentation.tools().filter(StageTools::isDrawing).isPresent()) {
            tools(tools -> tools.colour(digit));
        } else if (number.length() < MOST_DIGITS) {
            type(number + digit);
        }
    }

    private void type(String typed) {
        number = typed;
        tools(tools -> tools.type(typed));
        if (typed.isEmpty()) {
            forget.stop();
        } else {
            forget.playFromStart();
        }
    }

    private void jump() {
        if (!number.isEmpty()) {
            int stop = Integer.parseInt(number);
            type("");
            tools(StageTools::unblank);
            presentation.jump(stop - 1);
        }
    }

    // One thing at a time, the lecture last; who types leaves the text first.
    private void escape(Node focus) {
        if (!number.isEmpty()) {
            type("");
        } else if (presentation.tools().filter(StageTools::putAway).isEmpty() && !presentation.putAway()) {
            if (KeyTarget.takesText(focus)) {
                focus.getScene().getRoot().requestFocus();
            } else {
                presentation.leave();
            }
        }
    }

    private void tools(Consumer<StageTools> use) {
        presentation.tools().ifPresent(use);
    }
}

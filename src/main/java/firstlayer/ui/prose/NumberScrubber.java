package firstlayer.ui.prose;

import firstlayer.param.Knobs;
import firstlayer.param.NumberGesture;
import firstlayer.param.NumberLens;
import firstlayer.plot.GestureHandlers;
import firstlayer.ui.Complaint;
import firstlayer.ui.HelpTooltip;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * Turns a live number: dragged sideways, with the arrows (Shift: finely), Home and End, or typed: a digit begins,
 * as Enter does. Everything goes through the knobs, so it is limited, undone and shown like what the slider does.
 */
final class NumberScrubber implements GestureHandlers.Skin {
    private static final PseudoClass TYPING = PseudoClass.getPseudoClass("typing");
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
    /** Pixels from one end of a range to the other. */
    private static final double TRAVEL = 240;

    private static final String BEGINS = "0123456789.,-\u2212";
    private static final String TYPED = BEGINS + "eE+";

    private final Region node;
    private final String name;
    private final LiveNumbers numbers;
    private final NumberGesture gesture;
    private final Complaint complaint;
    private Optional<String> typed = Optional.empty();
    private double grabbedShare;

    private NumberScrubber(Region node, String name, LiveNumbers numbers, Knobs knobs) {
        this.node = node;
        this.name = name;
        this.numbers = numbers;
        this.gesture = new NumberGesture(knobs, "prose-" + name);
        this.complaint = new Complaint(node);
    }

    /** Gives a node the look and, where it is a lens, the handling of a live number. */
    static void give(Region node, String name, LiveNumbers numbers) {
        boolean lens = numbers.isAdjustable(name);
        Live now = numbers.now(name);
        node.getStyleClass().addAll("live", lens ? "adjustable" : "readout", now.styleClass());
        node.setAccessibleRole(lens ? AccessibleRole.SLIDER : AccessibleRole.TEXT);
        HelpTooltip.explain(node, lens ? now.label() + ": drag it, use the arrow keys, or type" : now.label());
        if (lens) {
            numbers.session().ifPresent(session -> new NumberScrubber(node, name, numbers, session.knobs()).take());
        }
    }

    private void take() {
        node.setFocusTraversable(true);
        GestureHandlers.give(node, gesture, this);
        node.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        node.addEventHandler(KeyEvent.KEY_TYPED, this::type);
        node.focusedProperty().addListener((property, was, now) -> {
            if (!now) {
                keep();
            }
        });
    }

    private Optional<NumberLens> lens() {
        return numbers.now(name).lens();
    }

    @Override
    public void grab(MouseEvent event) {
        lens().ifPresent(lens -> grabbedShare = lens.range().share(lens.of(gesture.now())));
        node.pseudoClassStateChanged(HELD, true);
    }

    @Override
    public void drag() {
        double share = grabbedShare + gesture.right() / TRAVEL;
        lens().ifPresent(lens -> gesture.snap(lens, lens.range().at(Math.min(1, Math.max(0, share)))));
    }

    @Override
    public void released() {
        node.pseudoClassStateChanged(HELD, false);
    }

    @Override
    public boolean step(int right, int up, boolean fine) {
        Optional<NumberLens> turned = turned();
        turned.ifPresent(lens -> gesture.nudge(lens, right + up, fine));
        return turned.isPresent();
    }

    @Override
    public boolean end(boolean high) {
        Optional<NumberLens> turned = turned();
        turned.ifPresent(lens -> gesture.toEnd(lens, high));
        return turned.isPresent();
    }

    // While a number is typed the keys belong to its digits.
    private Optional<NumberLens> turned() {
        return typed.isPresent() ? Optional.empty() : lens();
    }

    private void click(MouseEvent event) {
        if (event.getClickCount() == 2 && event.isStillSincePress()) {
            show(Optional.of(""));
        }
        event.consume();
    }

    private void press(KeyEvent event) {
        boolean begins = typed.isEmpty()
                && event.getCode() == KeyCode.ENTER
                && !event.isShortcutDown()
                && !event.isAltDown()
                && lens().isPresent();
        if (begins) {
            show(Optional.of(""));
        }
        if (begins || typed.isPresent() && edit(event.getCode())) {
            event.consume();
        }
    }

    private boolean edit(KeyCode key) {
        switch (key) {
            case ENTER -> commit();
            case ESCAPE -> leave();
            case BACK_SPACE -> typed = typed.map(text -> text.substring(0, Math.max(0, text.length() - 1)));
            default -> {
                // The typed character follows; no other key means anything while a number is typed, except leaving it.
                return key != KeyCode.TAB;
            }
        }
        if (typed.isPresent() && key == KeyCode.BACK_SPACE) {
            show(typed);
        }
        return true;
    }

    private void type(KeyEvent event) {
        String character = event.getCharacter();
        boolean begins = typed.isEmpty() && !character.isEmpty() && BEGINS.contains(character) && lens().isPresent();
        if (begins) {
            show(Optional.of(character));
            event.consume();
        } else if (typed.isPresent()) {
            if (!character.isEmpty() && TYPED.contains(character) && typed.get().length() < 30) {
                show(typed.map(text -> text + character));
            }
            event.consume();
        }
    }

    private void show(Optional<String> text) {
        complaint.withdraw();
        write(text);
    }

    private void write(Optional<String> text) {
        typed = text;
        node.pseudoClassStateChanged(TYPING, text.isPresent());
        numbers.type(text.isPresent() ? name : "", text.orElse(""));
    }

    private void leave() {
        if (typed.isPresent()) {
            show(Optional.empty());
        }
    }

    private void commit() {
        String text = typed.orElse("");
        Optional<NumberLens> lens = lens();
        if (text.isEmpty() || lens.isEmpty()) {
            leave();
            return;
        }
        gesture.type(lens.get(), text).ifPresentOrElse(complaint::say, this::leave);
    }

    // Leaving keeps what is legal and lets go of what is not, as in the number boxes; why it did can still be read.
    private void keep() {
        if (typed.isPresent()) {
            if (!complaint.isSaid()) {
                commit();
            }
            complaint.settle();
            write(Optional.empty());
        }
    }
}

package firstlayer.plot;

import firstlayer.param.NumberGesture;
import firstlayer.param.NumberLens;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Turns a number where it stands, in a text or in a drawing: dragged sideways, with the arrows (Shift: finely), Home and End, or
 * typed: a digit begins, as Enter and clicks do. Everything goes through the knobs, so it is limited, undone and shown like what the
 * slider does.
 */
public final class NumberHandlers implements GestureHandlers.Skin {

    /** What is turned. */
    public interface Host {

        /** The number, where there is one now. */
        Optional<NumberLens> lens();

        /** What is typed so far; empty while nothing is. */
        void typed(Optional<String> text);

        /** How many clicks begin to type. */
        default int clicks() {
            return 2;
        }
    }

    private static final PseudoClass TYPING = PseudoClass.getPseudoClass("typing");
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
    /** Pixels from one end of a range to the other. */
    private static final double TRAVEL = 240;

    private static final int LONGEST = 30;
    private static final String BEGINS = "0123456789.,-\u2212";
    private static final String TYPED = BEGINS + "eE+";

    private final Node node;
    private final NumberGesture gesture;
    private final Host host;
    private final Complaint complaint;
    private Optional<String> typed = Optional.empty();
    private double grabbedShare;

    private NumberHandlers(Node node, NumberGesture gesture, Host host) {
        this.node = node;
        this.gesture = gesture;
        this.host = host;
        this.complaint = new Complaint(node);
    }

    /** Gives a node all these ways, and a place in the order of the Tab key. */
    public static void give(Node node, NumberGesture gesture, Host host) {
        new NumberHandlers(node, gesture, host).take();
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

    @Override
    public void grab(MouseEvent event) {
        host.lens().ifPresent(lens -> grabbedShare = lens.range().share(lens.of(gesture.now())));
        node.pseudoClassStateChanged(HELD, true);
    }

    @Override
    public void drag() {
        double share = grabbedShare + gesture.right() / TRAVEL;
        host.lens().ifPresent(lens -> gesture.snap(lens, lens.range().at(Math.min(1, Math.max(0, share)))));
    }

    @Override
    public void released() {
        node.pseudoClassStateChanged(HELD, false);
        node.notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
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
        return typed.isPresent() ? Optional.empty() : host.lens();
    }

    private void click(MouseEvent event) {
        if (event.getClickCount() == host.clicks() && event.isStillSincePress()) {
            show(Optional.of(""));
        }
        event.consume();
    }

    private void press(KeyEvent event) {
        boolean begins = typed.isEmpty()
                && event.getCode() == KeyCode.ENTER
                && !event.isShortcutDown()
                && !event.isAltDown()
                && host.lens().isPresent();
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
        boolean begins = typed.isEmpty()
                && !character.isEmpty()
                && BEGINS.contains(character)
                && host.lens().isPresent();
        if (begins) {
            show(Optional.of(character));
            event.consume();
        } else if (typed.isPresent()) {
            if (!character.isEmpty() && TYPED.contains(character) && typed.get().length() < LONGEST) {
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
        host.typed(text);
    }

    private void leave() {
        if (typed.isPresent()) {
            show(Optional.empty());
        }
    }

    private void commit() {
        String text = typed.orElse("");
        Optional<NumberLens> lens = host.lens();
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

package firstlayer.ui.prose;

import firstlayer.param.Knobs;
import firstlayer.param.NumberLens;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import firstlayer.ui.HelpTooltip;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * Turns a live number: dragged sideways, with the arrows (Shift: finely), Home and End, or typed: a digit begins,
 * as Enter does. Everything goes through the knobs, so it is limited, undone and shown like a turn of the slider.
 */
final class NumberScrubber {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass TYPING = PseudoClass.getPseudoClass("typing");
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
    /** Pixels from one end of a range to the other. */
    private static final double TRAVEL = 240;

    private static final String BEGINS = "0123456789.-\u2212";
    private static final String TYPED = BEGINS + "eE+";

    private final Region node;
    private final String name;
    private final LiveNumbers lives;
    private final Knobs knobs;
    private Optional<Tooltip> complaint = Optional.empty();
    private Optional<String> typed = Optional.empty();
    private double grabbedAt;
    private double grabbedShare;

    private NumberScrubber(Region node, String name, LiveNumbers lives, Knobs knobs) {
        this.node = node;
        this.name = name;
        this.lives = lives;
        this.knobs = knobs;
    }

    /** Gives a node the look and, where it is a lens, the handling of a live number. */
    static void give(Region node, String name, LiveNumbers lives) {
        boolean lens = lives.isDial(name);
        Live now = lives.now(name);
        node.getStyleClass().addAll("live", lens ? "adjustable" : "readout", now.styleClass());
        node.setAccessibleRole(lens ? AccessibleRole.SLIDER : AccessibleRole.TEXT);
        HelpTooltip.explain(node, lens ? now.label() + ": drag it, use the arrow keys, or type" : now.label());
        if (lens) {
            lives.session().ifPresent(session -> new NumberScrubber(node, name, lives, session.knobs()).take());
        }
    }

    private void take() {
        node.setFocusTraversable(true);
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, this::grab);
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, this::drop);
        node.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        node.addEventHandler(KeyEvent.KEY_RELEASED, event -> knobs.endGesture(hand()));
        node.addEventHandler(KeyEvent.KEY_TYPED, this::type);
        node.focusedProperty().addListener((property, was, now) -> {
            if (!now) {
                knobs.endGesture(hand());
                keep();
            }
        });
    }

    private String hand() {
        return "prose-" + name;
    }

    private Optional<NumberLens> lens() {
        return lives.now(name).lens();
    }

    private void grab(MouseEvent event) {
        if (event.isPrimaryButtonDown()) {
            node.requestFocus();
            lens().ifPresent(lens -> grabbedShare = lens.range().share(lens.of(knobs.now())));
            grabbedAt = event.getScreenX();
            node.pseudoClassStateChanged(HELD, true);
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        double travel = event.isShiftDown() ? 10 * TRAVEL : TRAVEL;
        double share = grabbedShare + (event.getScreenX() - grabbedAt) / travel;
        lens().ifPresent(lens -> {
            SliderRange range = lens.range();
            turn(lens, range.snap(range.at(Math.min(1, Math.max(0, share)))));
        });
        event.consume();
    }

    private void drop(MouseEvent event) {
        node.pseudoClassStateChanged(HELD, false);
        knobs.endGesture(hand());
        event.consume();
    }

    private void click(MouseEvent event) {
        if (event.getClickCount() == 2 && event.isStillSincePress()) {
            show(Optional.of(""));
        }
        event.consume();
    }

    private void turn(NumberLens lens, double number) {
        knobs.update(hand(), lens.set(knobs.now(), number));
    }

    private void press(KeyEvent event) {
        boolean taken = typed.isPresent() ? edit(event.getCode()) : nudge(event);
        if (taken) {
            event.consume();
        }
    }

    private boolean nudge(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || lens().isEmpty()) {
            return false;
        }
        NumberLens lens = lens().get();
        double now = lens.of(knobs.now());
        switch (event.getCode()) {
            case LEFT, DOWN -> turn(lens, lens.range().nudge(now, -1, event.isShiftDown()));
            case RIGHT, UP -> turn(lens, lens.range().nudge(now, +1, event.isShiftDown()));
            case HOME -> turn(lens, lens.range().min());
            case END -> turn(lens, lens.range().max());
            case ENTER -> show(Optional.of(""));
            default -> {
                return false;
            }
        }
        return true;
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
        typed = text;
        node.pseudoClassStateChanged(TYPING, text.isPresent());
        node.pseudoClassStateChanged(WRONG, false);
        complaint.ifPresent(Tooltip::hide);
        lives.type(text.isPresent() ? name : "", text.orElse(""));
    }

    private void leave() {
        if (typed.isPresent()) {
            show(Optional.empty());
        }
    }

    private void commit() {
        String text = typed.orElse("");
        if (text.isEmpty()) {
            leave();
            return;
        }
        try {
            Values next = knobs.now().with(name + "=" + text.replace('\u2212', '-'));
            leave();
            // As a hand does: what stands in the sentence needs no control opened to be seen.
            knobs.update(hand(), next);
            knobs.endGesture(hand());
        } catch (IllegalArgumentException illegal) {
            complain(illegal.getMessage());
        }
    }

    // Leaving keeps what is legal and lets go of what is not, as in the number boxes.
    private void keep() {
        if (typed.isPresent()) {
            commit();
            leave();
        }
    }

    private void complain(String message) {
        node.pseudoClassStateChanged(WRONG, true);
        node.setAccessibleHelp(message);
        Bounds place = node.localToScreen(node.getLayoutBounds());
        if (place != null) {
            complaint.ifPresent(Tooltip::hide);
            complaint = Optional.of(HelpTooltip.bubble(message));
            complaint.get().show(node, place.getMinX(), place.getMaxY() + 4);
        }
    }
}

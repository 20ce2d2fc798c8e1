package firstlayer.param;

import java.util.Optional;

/**
 * How a reader turns numbers with one control, be it a slider, a number in the prose or a grip: nudged, sent to an end,
 * dragged or typed. All it changes until it is released is one undo step, also while another gesture goes on beside it.
 *
 * <p>It knows no toolkit: the control hands over keys and the places of the pointer.
 */
public final class NumberGesture {

    /** What a fine movement counts. */
    private static final double FINE = 0.1;

    private final Knobs knobs;
    private final String id;
    private boolean grabbed;
    private double lastX;
    private double lastY;
    private double right;
    private double down;

    /**
     * @param id one for each control of the knobs
     */
    public NumberGesture(Knobs knobs, String id) {
        this.knobs = knobs;
        this.id = id;
    }

    public Values now() {
        return knobs.now();
    }

    /** The pointer goes down here. */
    public void grab(double x, double y) {
        grabbed = true;
        knobs.hold(id);
        lastX = x;
        lastY = y;
        right = 0;
        down = 0;
    }

    /** Whether the pointer is down. */
    public boolean isGrabbed() {
        return grabbed;
    }

    /**
     * The pointer is here now.
     *
     * @param fine counts what it moved since the last call a tenth
     * @return whether it moved: going down and up again in one place turns nothing
     */
    public boolean follow(double x, double y, boolean fine) {
        if (x == lastX && y == lastY) {
            return false;
        }
        right += (fine ? FINE : 1) * (x - lastX);
        down += (fine ? FINE : 1) * (y - lastY);
        lastX = x;
        lastY = y;
        return true;
    }

    /** How far the pointer went to the right since it went down. */
    public double right() {
        return right;
    }

    /** How far the pointer went down the screen since it was pressed. */
    public double down() {
        return down;
    }

    /** Changes the values by a rule of the control's own. */
    public void update(Values next) {
        knobs.update(id, next);
    }

    /** Leaves the nearest number the range of the lens has to offer. */
    public void snap(NumberLens lens, double number) {
        update(lens.set(now(), lens.range().snap(number)));
    }

    /**
     * One step of the range.
     *
     * @param direction +1 or −1
     * @param fine      a tenth as far
     */
    public void nudge(NumberLens lens, int direction, boolean fine) {
        update(lens.set(now(), lens.range().nudge(lens.of(now()), direction, fine)));
    }

    /** To the right or left end of the range. */
    public void toEnd(NumberLens lens, boolean high) {
        update(lens.set(now(), high ? lens.range().max() : lens.range().min()));
    }

    /**
     * Takes a number as typed, every digit of it and as far as the parameter allows, as one undo step.
     *
     * @return what is wrong and what would be right; empty where it was taken
     */
    public Optional<String> type(NumberLens lens, String text) {
        try {
            double number = Numbers.typed(text);
            // Refused where it is not legal; otherwise what turning the lens means.
            now().with(lens.id() + "=" + Numbers.exact(number));
            Values next = lens.set(now(), number);
            release();
            update(next);
            release();
            return Optional.empty();
        } catch (IllegalArgumentException illegal) {
            return Optional.of(illegal.getMessage());
        }
    }

    /** Ends the undo step. */
    public void release() {
        grabbed = false;
        knobs.endGesture(id);
    }
}

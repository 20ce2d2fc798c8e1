package firstlayer.widget;

/**
 * A place on a slider that means something today, such as 2/λ on the learning rate.
 *
 * @param at    in the lens's own unit
 * @param label a few characters
 */
public record Mark(double at, String label) {}

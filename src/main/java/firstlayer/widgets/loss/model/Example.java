package firstlayer.widgets.loss.model;

/**
 * A point.
 *
 * @param number counted from 1, as in links
 * @param target what the model should say: y, or its class, 1 where y &gt; 0.5, else 0
 * @param held   held out: its price is told, but nothing is learned from it
 */
public record Example(int number, double x, double target, boolean held) {}

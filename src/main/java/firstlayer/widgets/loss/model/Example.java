package firstlayer.widgets.loss.model;

/**
 * A point.
 *
 * @param number counted from 1, as in links
 * @param y      as given
 * @param target what the model should say: y, or for classes the share of class 1 it stands for, y cut to 0…1
 * @param held   held out: its price is told, but nothing is learned from it
 */
public record Example(int number, double x, double y, double target, boolean held) {

    /** Whether y lies outside 0…1, so that a model of classes cannot mean it as it is. */
    public boolean isCut() {
        return y != target;
    }

    /** Of class 1 rather than of class 0; a share of ½ counts as 1, as an output of ½ does. */
    public boolean isOne() {
        return target >= 0.5;
    }
}

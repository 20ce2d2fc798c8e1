package firstlayer.plot;

/** An ink, alone or with a width, dash, opacity and lettering: {@code Ink.LOSS.wide(3).dashed()}. */
public sealed interface Brush permits Ink, MarkStyle {

    MarkStyle look();

    /** Lines this many points wide; 2 unless said otherwise. */
    default MarkStyle wide(double points) {
        return look().with(points);
    }

    default MarkStyle dashed() {
        return look().with(Dash.DASHED);
    }

    default MarkStyle dotted() {
        return look().with(Dash.DOTTED);
    }

    /** Dashed below zero: so a sign is told by more than its colour. */
    default MarkStyle dashedIf(boolean dashed) {
        return dashed ? dashed() : look();
    }

    /** Opacity 0 to 1, times what it was. */
    default MarkStyle faint(double opacity) {
        return look().times(opacity);
    }

    /** A run kept from before: thin and pale. */
    default MarkStyle ghost() {
        return look().with(1.4).times(0.45);
    }

    default MarkStyle bold() {
        return look().withBold();
    }

    default MarkStyle italic() {
        return look().withItalic();
    }

    /** Text this many em high; 0.9 unless said otherwise. */
    default MarkStyle size(double em) {
        return look().withSize(em);
    }

    /** Text of 0.8 em. */
    default MarkStyle small() {
        return size(0.8);
    }
}

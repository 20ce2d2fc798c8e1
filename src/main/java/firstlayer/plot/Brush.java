package firstlayer.plot;

/** An ink, alone or with a width, dash, opacity and lettering: {@code Ink.LOSS.wide(3).dashed()}. */
public sealed interface Brush permits Ink, MarkStyle {

    MarkStyle style();

    /** Lines this many points wide; 2 unless said otherwise. */
    default MarkStyle wide(double points) {
        return style().with(points);
    }

    default MarkStyle dashed() {
        return style().with(Dash.DASHED);
    }

    default MarkStyle dotted() {
        return style().with(Dash.DOTTED);
    }

    /** Dashed below zero: so a sign is told by more than its colour. */
    default MarkStyle dashedIf(boolean dashed) {
        return dashed ? dashed() : style();
    }

    /** Opacity 0 to 1, times what it was. */
    default MarkStyle faint(double opacity) {
        return style().times(opacity);
    }

    /** A run kept from before: thin and pale. */
    default MarkStyle ghost() {
        return style().with(1.4).times(0.45);
    }

    default MarkStyle bold() {
        return style().withBold();
    }

    /** Text this many em high; 0.9 unless said otherwise. */
    default MarkStyle size(double em) {
        return style().withSize(em);
    }

    /** Text of 0.8 em. */
    default MarkStyle small() {
        return size(0.8);
    }
}

package firstlayer.widgets.chainrule.view;

import firstlayer.plot.Brush;
import firstlayer.plot.Diagram;
import firstlayer.plot.DiagramPen;
import firstlayer.plot.Ink;
import firstlayer.plot.MarkStyle;
import firstlayer.plot.Side;
import firstlayer.plot.Spot;
import firstlayer.widgets.chainrule.model.Ledger;
import firstlayer.widgets.chainrule.model.Ledger.Line;
import firstlayer.widgets.chainrule.model.Ledger.Tone;
import java.util.List;
import javafx.scene.Node;

/** Draws a {@link Ledger} on a raised card. */
final class LedgerPane {

    private static final double ROW = 1.45;
    private static final double HEAD = 2.6;
    private static final double LEAST_ROWS = 5;
    private static final double EDGE = 0.9;

    private final Diagram diagram = new Diagram();
    private final double width;
    private final double middle;

    /**
     * @param width  in em, at which letters have their full size
     * @param middle where numbers end and reasons begin
     */
    LedgerPane(double width, double middle) {
        this.width = width;
        this.middle = middle;
    }

    Node node() {
        return diagram;
    }

    /** Height in em at which letters have their full size. */
    static double height(Ledger ledger) {
        double rows = Math.max(LEAST_ROWS, ledger.lines().size());
        return HEAD + ROW * rows + 0.4 + (ledger.action().isEmpty() ? 0 : 2.2);
    }

    /**
     * @param least height in em it has at least, so that two beside each other agree
     */
    void show(Ledger ledger, double least, Runnable action) {
        double height = Math.max(least, height(ledger));
        diagram.fit(width, height);
        diagram.show(pen -> paint(pen, ledger, height));
        diagram.spots(
                ledger.action().isEmpty()
                        ? List.of()
                        : List.of(new Spot("action", ledger.action(), EDGE, height - 2.4, 11, 2, action)));
    }

    private void paint(DiagramPen pen, Ledger ledger, double height) {
        pen.card(0.1, 0.1, width - 0.2, height - 0.2, 0.5, Ink.RAISED, Ink.GRID.wide(1.2));
        text(
                pen,
                EDGE,
                1.35,
                ledger.title(),
                width - 2 * EDGE,
                Side.RIGHT,
                Ink.TEXT.bold().size(0.95));
        for (int i = 0; i < ledger.lines().size(); i++) {
            line(pen, ledger.lines().get(i), HEAD + (i + 0.5) * ROW);
        }
        if (!ledger.action().isEmpty()) {
            pen.card(EDGE, height - 2.4, 11, 2, 0.5, Ink.ACCENT_SOFT, Ink.ACCENT.wide(1.4));
            pen.text(EDGE + 5.5, height - 1.4, ledger.action(), Side.CENTER, Ink.ACCENT.bold());
        }
    }

    private void line(DiagramPen pen, Line line, double y) {
        boolean loud = line.tone() == Tone.RESULT || line.tone() == Tone.WRONG;
        MarkStyle words = ink(line.tone(), Ink.TEXT).size(0.88);
        MarkStyle number = ink(line.tone(), Ink.TEXT).size(0.9);
        double room = middle - 2.8 * EDGE - pen.widthOf(line.number(), number.bold());
        text(pen, EDGE, y, line.what(), room, Side.RIGHT, loud ? words.bold() : words);
        MarkStyle shown = line.tone() == Tone.MUTED ? number : number.bold();
        text(pen, middle, y, line.number(), middle - EDGE, Side.LEFT, shown);
        MarkStyle why = loud && line.tone() == Tone.WRONG ? words : Ink.MUTED.size(0.82);
        text(pen, middle + 0.4, y, line.why(), width - middle - 0.4 - EDGE, Side.RIGHT, why);
    }

    private static Ink ink(Tone tone, Ink plain) {
        return switch (tone) {
            case PLAIN -> plain;
            case MUTED -> Ink.MUTED;
            case RESULT -> Ink.GRADIENT;
            case WRONG -> Ink.BAD;
        };
    }

    /** Text that shrinks where it would not fit. */
    static void text(DiagramPen pen, double x, double y, String text, double room, Side side, Brush brush) {
        if (text.isEmpty()) {
            return;
        }
        double width = pen.widthOf(text, brush);
        double factor = Math.min(1, Math.max(0.2, room) / width);
        pen.text(x, y, text, side, brush.size(factor * brush.look().size()));
    }
}

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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Draws a {@link Ledger} on a raised card. */
final class LedgerPane {

    private static final double ROW = 1.35;
    private static final double HEAD = 2.3;
    private static final double FOOT = 0.4;
    private static final double LEAST_ROWS = 4;
    /** A row cut by less than this share has room: heights are rounded to whole pixels. */
    private static final double PIXEL = 0.1;

    private static final double EDGE = 0.9;
    private static final double INSET = 0.4;
    private static final double BUTTON = 9.4;

    /** Where reasons begin beside a line without a number, such as one of code, as a share of the width. */
    private static final double CODE = 0.62;

    /**
     * A line that does something.
     *
     * @param line    its place in the ledger
     * @param pointed is told when the pointer or the keyboard comes to it, and when it leaves
     */
    record LineAction(int line, String id, String label, Consumer<Boolean> pointed, Runnable action) {}

    private final Diagram diagram = new Diagram();
    private final double middle;
    private Ledger shown = new Ledger("", List.of(), "");
    private Runnable action = () -> {};
    private List<LineAction> lineActions = List.of();

    /**
     * @param name   of the part
     * @param middle where numbers end and reasons begin, as a share of the width
     */
    LedgerPane(String name, double middle) {
        diagram.name(name);
        this.middle = middle;
        // How many lines there are room for decides where the last one stands.
        diagram.widthProperty().addListener(size -> place());
        diagram.heightProperty().addListener(size -> place());
    }

    Diagram diagram() {
        return diagram;
    }

    /** Height in em at which all of it can be read. */
    static double height(Ledger ledger) {
        return HEAD + ROW * Math.max(LEAST_ROWS, ledger.lines().size()) + FOOT;
    }

    /** Height in em at which its heading, some lines and the last can be read. */
    static double leastHeight() {
        return HEAD + ROW * LEAST_ROWS + FOOT;
    }

    void show(Ledger ledger, Runnable onAction, List<LineAction> onLines) {
        shown = ledger;
        action = onAction;
        lineActions = onLines;
        diagram.show(pen -> paint(pen, ledger));
        place();
    }

    private void place() {
        List<Spot> spots = new ArrayList<>();
        if (!shown.action().isEmpty()) {
            spots.add(new Spot("action", shown.action(), EDGE, 0.4, BUTTON, 1.7, action));
        }
        List<Line> painted = fitting(shown.lines(), room(diagram.getHeight() / diagram.em()));
        boolean first = true;
        for (LineAction one : lineActions) {
            int row = painted.indexOf(shown.lines().get(one.line()));
            if (row >= 0) {
                double width = diagram.getWidth() / diagram.em() - 2 * INSET;
                spots.add(new Spot(one.id(), one.label(), INSET, HEAD + row * ROW, width, ROW, one.action())
                        .inField(first)
                        .pointed(one.pointed()));
                first = false;
            }
        }
        diagram.spots(spots);
    }

    private static int room(double height) {
        return Math.max(0, (int) ((height - HEAD - FOOT) / ROW + PIXEL));
    }

    private void paint(DiagramPen pen, Ledger ledger) {
        double width = pen.width();
        double height = pen.height();
        pen.card(0.1, 0.1, width - 0.2, height - 0.2, 0.5, Ink.RAISED, Ink.GRID.wide(1.2));
        double left = EDGE;
        if (!ledger.action().isEmpty()) {
            pen.card(EDGE, 0.4, BUTTON, 1.7, 0.5, Ink.ACCENT_SOFT, Ink.ACCENT.wide(1.4));
            MarkStyle letters = Ink.ACCENT.bold().size(0.9);
            text(pen, EDGE + BUTTON / 2, 1.25, ledger.action(), BUTTON - 0.6, Side.CENTER, letters);
            left += BUTTON + 0.4;
        }
        MarkStyle heading = Ink.TEXT.bold().size(0.95);
        text(pen, left, 1.25, ledger.title(), width - left - EDGE, Side.RIGHT, heading);
        List<Line> lines = fitting(ledger.lines(), room(height));
        for (int i = 0; i < lines.size(); i++) {
            line(pen, lines.get(i), HEAD + (i + 0.5) * ROW);
        }
    }

    /** Where not all lines have room, the last one, which is what they lead to, comes after the first ones. */
    private static List<Line> fitting(List<Line> lines, int room) {
        if (lines.size() <= room || room < 3) {
            return lines.subList(Math.max(0, lines.size() - Math.max(0, room)), lines.size());
        }
        int left = lines.size() - room + 1;
        List<Line> fitting = new ArrayList<>(lines.subList(0, room - 2));
        fitting.add(new Line("and " + left + " lines more", "", "", Tone.MUTED));
        fitting.add(lines.get(lines.size() - 1));
        return fitting;
    }

    private void line(DiagramPen pen, Line line, double y) {
        double width = pen.width();
        double middle = (line.number().isEmpty() ? Math.max(this.middle, CODE) : this.middle) * width;
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
        Brush fitting = brush.size(factor * brush.style().size());
        pen.text(x, y, cut(pen, text, room, fitting), side, fitting);
    }

    // Letters are not made smaller than can be read; a line of code then loses its end.
    private static String cut(DiagramPen pen, String text, double room, Brush brush) {
        int length = text.length();
        String cut = text;
        while (pen.widthOf(cut, brush) > room + PIXEL && length > 1 && text.indexOf('{') < 0) {
            length--;
            cut = text.substring(0, length).strip() + "…";
        }
        return cut;
    }
}

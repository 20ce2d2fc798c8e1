package firstlayer.plot;

import java.util.List;
import java.util.stream.Collectors;

/** A text with its markup resolved, measured and ready to be drawn. */
final class Lettering {

    private static final double SCRIPT_SIZE = 0.72;
    private static final double LOWERED = 0.18;
    private static final double RAISED = -0.36;
    private static final double ARROW_WIDTH = 0.95;

    private final List<Markup.Run> runs;
    private final Face face;
    private final Ruler ruler;
    private final double width;

    Lettering(String text, Face face, Ruler ruler) {
        this.runs = Markup.runs(text);
        this.face = face;
        this.ruler = ruler;
        this.width = runs.stream().mapToDouble(this::width).sum();
    }

    double width() {
        return width;
    }

    /** From the top of capitals to just below the line. */
    double height() {
        return face.size() * (Ruler.CAPITAL + 0.06);
    }

    /** Size of the letters in pixels, raised and lowered ones apart. */
    double size() {
        return face.size();
    }

    String plain() {
        return runs.stream().map(Markup.Run::text).collect(Collectors.joining());
    }

    private Face face(Markup.Run run) {
        return run.height() == 0 ? face : face.scaled(SCRIPT_SIZE);
    }

    private double width(Markup.Run run) {
        return run.isArrow() ? ARROW_WIDTH * face.size() : ruler.width(run.text(), face(run));
    }

    /**
     * @param left left edge
     * @param top  top of the capitals
     */
    void draw(Surface surface, double left, double top, Ink ink, double opacity) {
        double baseline = top + Ruler.CAPITAL * face.size();
        double x = left;
        surface.beginWords(plain());
        for (Markup.Run run : runs) {
            if (run.isArrow()) {
                arrow(surface, run, x, baseline, ink, opacity);
            } else {
                double shift = run.height() == 0 ? 0 : (run.height() > 0 ? RAISED : LOWERED) * face.size();
                surface.text(run.text(), face(run), x, baseline + shift, ink, opacity);
            }
            x += width(run);
        }
        surface.endWords();
    }

    private void arrow(Surface surface, Markup.Run run, double left, double baseline, Ink ink, double opacity) {
        double size = face.size();
        double y = baseline - 0.33 * size;
        double from = left + 0.1 * size;
        double to = left + (ARROW_WIDTH - 0.1) * size;
        double tip = run.text().equals(Markup.RIGHT_ARROW) ? to : from;
        double back = (tip == to ? -1 : 1) * 0.22 * size;
        Outline outline = new Outline()
                .move(from, y)
                .line(to, y)
                .move(tip + back, y - 0.2 * size)
                .line(tip, y)
                .line(tip + back, y + 0.2 * size);
        surface.stroke(outline, ink, opacity, (face.bold() ? 0.13 : 0.085) * size, new double[0]);
    }
}

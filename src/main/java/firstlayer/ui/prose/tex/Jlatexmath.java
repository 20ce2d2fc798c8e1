package firstlayer.ui.prose.tex;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.ParseException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;

/** Lays formulas out with JLaTeXMath. Not for two threads at once: the library keeps state in static fields. */
final class Jlatexmath {
    /** Widest and highest formula, in pixels at the size it is read at (20 px an em). */
    static final double LARGEST = 4_000;

    private static final double READ_AT = 20;

    private Jlatexmath() {}

    /** @throws TexProblem when the formula breaks a rule or cannot be laid out */
    static Layout lay(String tex, boolean display, Function<String, String> shown) {
        Grammar.check(tex);
        Rewriting.Keyed keyed = Rewriting.of(Dialect.of(TexToken.read(tex), display), shown);
        try {
            return record(box(keyed.tex(), display), keyed.pieces());
        } catch (ParseException unreadable) {
            throw new TexProblem("a formula that cannot be read as TeX", "write it in smaller pieces to find which");
        } catch (StackOverflowError e) {
            throw new TexProblem("a formula nested too deeply", "write it as two formulas");
        }
    }

    private static Box box(String tex, boolean display) {
        int style = display ? TeXConstants.STYLE_DISPLAY : TeXConstants.STYLE_TEXT;
        return new TeXFormula(tex).createTeXIcon(style, (float) Layout.EM).getBox();
    }

    private static Layout record(Box box, List<Rewriting.Piece> pieces) {
        double width = box.getWidth() * Layout.EM;
        double ascent = box.getHeight() * Layout.EM;
        double descent = box.getDepth() * Layout.EM;
        double largest = LARGEST * Layout.EM / READ_AT;
        if (!(width <= largest && ascent + descent <= largest)) {
            throw new TexProblem(
                    String.format(Locale.ROOT, "a formula of more than %.0f pixels", LARGEST),
                    "write it as several formulas");
        }
        Recorder recorder = new Recorder();
        recorder.scale(Layout.EM, Layout.EM);
        box.draw(recorder, 0, box.getHeight());
        List<FormulaOutline> outlines = new ArrayList<>();
        for (Map.Entry<Integer, Path2D.Double> path : recorder.paths().entrySet()) {
            Rewriting.Piece piece = pieces.get(path.getKey());
            outlines.add(new FormulaOutline(piece.role(), piece.live(), svg(path.getValue())));
        }
        return new Layout(width, ascent, descent, List.copyOf(outlines));
    }

    private static String svg(Path2D path) {
        StringBuilder svg = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> append(svg, 'M', at, 2);
                case PathIterator.SEG_LINETO -> append(svg, 'L', at, 2);
                case PathIterator.SEG_QUADTO -> append(svg, 'Q', at, 4);
                case PathIterator.SEG_CUBICTO -> append(svg, 'C', at, 6);
                default -> svg.append('Z');
            }
        }
        return svg.toString();
    }

    private static void append(StringBuilder svg, char command, double[] at, int count) {
        svg.append(command);
        for (int i = 0; i < count; i++) {
            append(svg.append(i == 0 ? "" : " "), at[i]);
        }
    }

    // A hundredth of a unit is a ten-thousandth of an em: finer than any screen. String.format would cost more than
    // laying out the formula.
    private static void append(StringBuilder svg, double number) {
        long hundredths = Math.round(100 * number);
        long size = Math.abs(hundredths);
        svg.append(hundredths < 0 ? "-" : "")
                .append(size / 100)
                .append(size % 100 < 10 ? ".0" : ".")
                .append(size % 100);
    }
}

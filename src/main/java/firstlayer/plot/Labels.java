package firstlayer.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds every label a place near its point where it covers no other text and little else. */
final class Labels {

    private static final double[] GAPS = {0.5, 0.9, 1.5, 2.4};

    private record Wish(double x, double y, Lettering text, Look look) {}

    private record Spot(Box box, double cost) {}

    private final Paper paper;
    private final Box area;
    private final List<Wish> wishes = new ArrayList<>();

    Labels(Paper paper, Box area) {
        this.paper = paper;
        this.area = area;
    }

    void add(double x, double y, String text, Look look) {
        if (!Double.isNaN(x + y)) {
            wishes.add(new Wish(x, y, paper.lettering(text, look), look));
        }
    }

    void place() {
        for (Wish wish : wishes) {
            Spot best = Stream.of(Side.values())
                    .filter(side -> side != Side.CENTER)
                    .flatMap(side -> spots(wish, side))
                    .min(Comparator.comparingDouble(Spot::cost))
                    .orElseThrow();
            paper.fill(
                    paper.outline().rounded(best.box().grown(0.12 * paper.em), 0.2 * paper.em), Ink.SURFACE.faint(0.7));
            paper.draw(wish.text(), best.box(), wish.look());
        }
        wishes.clear();
    }

    private Stream<Spot> spots(Wish wish, Side side) {
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < GAPS.length; i++) {
            Box wished = paper.box(wish.text(), wish.x(), wish.y(), side, GAPS[i] * paper.em);
            Box box = wished.inside(area);
            double moved = Math.abs(box.x() - wished.x()) + Math.abs(box.y() - wished.y());
            double far = (2 * i + 0.1 * side.ordinal()) * paper.em;
            spots.add(new Spot(box, paper.clutter.under(box.grown(0.15 * paper.em)) + far + moved));
        }
        return spots.stream();
    }
}

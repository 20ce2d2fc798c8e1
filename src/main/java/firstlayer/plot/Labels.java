package firstlayer.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds every label a place where it covers no other text and little else: last, when all the rest is drawn. */
final class Labels {

    private static final double[] GAPS = {0.5, 0.9, 1.5, 2.4};
    private static final double COVERING = 4;
    /** How much wider than its letters a label's ground is, in em. */
    private static final double PATCH = 0.12;
    /** How far a label leaves a place over another text: in halves of its own height, and in quarters of its width. */
    private static final int MOST_AWAY = 10;

    /** A possible place, and how far it is from the wished one, in pixels. */
    private record Place(Box box, double away) {}

    /**
     * @param needed whether it stands on a patch over what is there rather than be left out
     */
    private record Wish(Lettering text, MarkStyle style, boolean needed, List<Place> places) {}

    private final Paper paper;
    private final Box area;
    private final List<Wish> wishes = new ArrayList<>();

    Labels(Paper paper, Box area) {
        this.paper = paper;
        this.area = area;
    }

    /** Near a point, on any side, on a patch that keeps it readable over lines. */
    void near(double x, double y, String text, MarkStyle style) {
        if (Double.isNaN(x + y)) {
            return;
        }
        Lettering letters = paper.lettering(text, style);
        List<Place> places = new ArrayList<>();
        for (Side side : Side.values()) {
            for (int i = 0; i < GAPS.length && side != Side.CENTER; i++) {
                Box wished = paper.box(letters, x, y, side, GAPS[i] * paper.em);
                Box box = wished.inside(area);
                double moved = Math.abs(box.x() - wished.x()) + Math.abs(box.y() - wished.y());
                places.add(new Place(box, moved + (2 * i + 0.1 * side.ordinal()) * paper.em));
            }
        }
        wishes.add(new Wish(letters, style, true, places));
    }

    /** In one of these boxes, the first one best; left out where each would cover another text. */
    void oneOf(List<Box> boxes, Lettering text, MarkStyle style) {
        List<Place> places = new ArrayList<>();
        boxes.forEach(box -> places.add(new Place(box, places.size() * paper.em)));
        wishes.add(new Wish(text, style, false, places));
    }

    void place() {
        for (Wish wish : wishes) {
            Box best = wish.places().stream()
                    .min(Comparator.comparingDouble(this::cost))
                    .orElseThrow()
                    .box();
            if (wish.needed() && covers(best)) {
                best = besideTexts(best).orElse(best);
            }
            // Before a room one word that can be read is worth more than two that cannot.
            if ((!wish.needed() || paper.forARoom()) && paper.occupancy.covers(best)) {
                continue;
            }
            if (wish.needed()) {
                Outline patch = paper.outline().rounded(best.grown(PATCH * paper.em), 0.2 * paper.em);
                paper.fill(patch, Ink.SURFACE.faint(0.7));
            }
            paper.draw(wish.text(), best, wish.style());
        }
        wishes.clear();
    }

    private boolean covers(Box box) {
        return paper.occupancy.covers(box.grown(PATCH * paper.em));
    }

    /** The nearest place to a place over a text that is over none: words on words can be read by nobody. */
    private Optional<Box> besideTexts(Box box) {
        List<Place> places = new ArrayList<>();
        for (int down = -MOST_AWAY; down <= MOST_AWAY; down++) {
            for (int across = -MOST_AWAY; across <= MOST_AWAY; across++) {
                double right = 0.25 * across * box.width();
                double lower = 0.5 * down * box.height();
                Box moved = box.moved(right, lower);
                if (area.holds(moved) && !covers(moved)) {
                    places.add(new Place(moved, Math.hypot(right, lower)));
                }
            }
        }
        return places.stream().min(Comparator.comparingDouble(this::cost)).map(Place::box);
    }

    private double cost(Place place) {
        return place.away() + COVERING * paper.occupancy.under(place.box().grown(0.15 * paper.em));
    }
}

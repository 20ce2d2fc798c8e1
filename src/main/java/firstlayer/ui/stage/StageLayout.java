package firstlayer.ui.stage;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;

/**
 * Where everything stands on a stage: the head 6 % of its height, the picture and what stands beside it 74 %, the sentence and
 * the numbers 10 % each. Where the stage is hardly wider than high, what stands beside the picture goes under it.
 */
record StageLayout(double width, double height) {

    private static final double HEAD = 0.06;
    private static final double BODY = 0.74;
    private static final double LINE = 0.10;
    private static final double MARGIN = 1 / 30.0;
    private static final double FLAT = 1.5;
    /** Share of the foot for the numbers of the moment. */
    private static final double NUMBERS = 0.52;

    /** Shares of the body that a question takes, the first that holds it; and whether its letters are as small as can be read. */
    private record Room(double share, boolean dense) {}

    private static final List<Room> ROOMS = List.of(
            new Room(0.3, false),
            new Room(0.4, false),
            new Room(0.5, false),
            new Room(0.4, true),
            new Room(0.5, true),
            new Room(0.65, true),
            new Room(1, true));

    void place(
            Region head,
            Region sentence,
            Optional<? extends Region> picture,
            Optional<Region> beside,
            Optional<? extends Region> numbers,
            Optional<? extends Region> controls) {
        double margin = Math.rint(MARGIN * height);
        double inner = width - 2 * margin;
        double top = Math.rint(HEAD * height);
        double body = Math.rint(BODY * height);
        double line = Math.rint(LINE * height);
        head.resizeRelocate(margin, 0, inner, top);
        sentence.resizeRelocate(margin, top + body, inner, line);
        double foot = top + body + line;
        double rest = Math.max(1, height - foot);
        double half = Math.rint(inner * NUMBERS);
        numbers.ifPresent(region -> region.resizeRelocate(margin, foot, half, rest));
        controls.ifPresent(region -> region.resizeRelocate(margin + half + margin, foot, inner - half - margin, rest));
        placeBody(margin, top, inner, body, margin, picture, beside);
    }

    private void placeBody(
            double x,
            double y,
            double inner,
            double body,
            double gap,
            Optional<? extends Region> picture,
            Optional<Region> beside) {
        boolean flat = width / height >= FLAT;
        boolean alone = beside.filter(StagePoints.class::isInstance).isPresent();
        double share = picture.isEmpty() || alone
                ? 1
                : beside.map(region -> share(region, inner, body, gap, flat)).orElse(0.0);
        double first = Math.rint((flat ? inner : body) * (1 - share) - (share > 0 ? gap : 0));
        picture.ifPresent(region -> {
            region.setVisible(share < 1);
            if (share < 1) {
                region.resizeRelocate(x, y, flat ? first : inner, flat ? body : first);
            }
        });
        double from = share < 1 ? first + gap : 0;
        beside.ifPresent(region -> {
            if (flat) {
                region.resizeRelocate(x + from, y, inner - from, body);
            } else {
                region.resizeRelocate(x, y + from, inner, body - from);
            }
        });
    }

    private static double share(Region region, double inner, double body, double gap, boolean flat) {
        for (Room room : ROOMS) {
            if (region instanceof StageQuestion question) {
                question.dense(room.dense());
            }
            double across = flat ? inner * room.share() : inner;
            double down = flat ? body : body * room.share();
            if (region.prefHeight(across) <= down) {
                return room.share();
            }
        }
        return 1;
    }
}

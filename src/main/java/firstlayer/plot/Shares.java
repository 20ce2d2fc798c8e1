package firstlayer.plot;

import java.util.Arrays;
import java.util.function.BiConsumer;

/** Divides room by weights, giving nobody less than its least. */
final class Shares {

    private Shares() {}

    /** Hands every drawing of a part its box in a room. */
    static void place(Part part, Box room, double em, BiConsumer<Part.One, Box> places) {
        if (part instanceof Part.One one) {
            places.accept(one, room);
        } else if (part instanceof Part.Group group) {
            double gap = Part.Group.GAP * em;
            double length = group.across() ? room.width() : room.height();
            double[] lengths = split(
                    length - gap * (group.parts().size() - 1),
                    group.parts().stream()
                            .mapToDouble(p -> em * (group.across() ? p.minWidth() : p.minHeight()))
                            .toArray(),
                    group.parts().stream().mapToDouble(Part::weight).toArray());
            double at = group.across() ? room.x() : room.y();
            for (int i = 0; i < lengths.length; i++) {
                Box box = group.across()
                        ? new Box(at, room.y(), lengths[i], room.height())
                        : new Box(room.x(), at, room.width(), lengths[i]);
                place(group.parts().get(i), box, em, places);
                at += lengths[i] + gap;
            }
        }
    }

    /** Whole pixels, so that every part begins crisp. */
    static double[] split(double length, double[] least, double[] weights) {
        boolean[] fixed = new boolean[least.length];
        double[] lengths = new double[least.length];
        boolean again = true;
        while (again) {
            again = false;
            double free = length;
            double sum = 0;
            for (int i = 0; i < least.length; i++) {
                free -= fixed[i] ? least[i] : 0;
                sum += fixed[i] ? 0 : weights[i];
            }
            for (int i = 0; i < least.length; i++) {
                lengths[i] = fixed[i] ? least[i] : Math.max(0, free) * weights[i] / sum;
                if (!fixed[i] && lengths[i] < least[i]) {
                    fixed[i] = true;
                    again = true;
                }
            }
        }
        return Arrays.stream(lengths).map(Math::floor).toArray();
    }
}

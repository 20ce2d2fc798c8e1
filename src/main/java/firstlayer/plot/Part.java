package firstlayer.plot;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.layout.Region;

/** A part of a {@link Board}: one drawing, or several beside or below each other. */
public sealed interface Part {

    /** Which share of the room left over it takes beside its neighbours; 1 unless said otherwise. */
    double weight();

    /** The same with another share of the room. */
    Part weight(double share);

    /** Least width in em. */
    double minWidth();

    /** Least height in em. */
    double minHeight();

    /** All drawings in it, in reading order. */
    Stream<One> drawings();

    /** Whether a room of this size in em is enough for all of it. */
    default boolean fits(double width, double height) {
        return minWidth() <= width && minHeight() <= height;
    }

    /** The same without the drawings that are not wanted; nothing when none is. */
    Optional<Part> only(Predicate<One> wanted);

    /** The same with everything below each other. */
    Part stacked();

    /**
     * One drawing.
     *
     * @param region what is laid out: the drawing, or what it scrolls in
     * @param rank   how soon it goes when there is no room: 0 stays to the end, larger ones go first
     */
    record One(Drawing drawing, Region region, double minWidth, double minHeight, double weight, int rank)
            implements Part {

        /** The same in a frame of its own. */
        public One in(Region frame) {
            return new One(drawing, frame, minWidth, minHeight, weight, rank);
        }

        /** The same, less important than its neighbours. */
        public One rank(int importance) {
            return new One(drawing, region, minWidth, minHeight, weight, importance);
        }

        @Override
        public One weight(double share) {
            return new One(drawing, region, minWidth, minHeight, share, rank);
        }

        @Override
        public Stream<One> drawings() {
            return Stream.of(this);
        }

        @Override
        public Optional<Part> only(Predicate<One> wanted) {
            return wanted.test(this) ? Optional.of(this) : Optional.empty();
        }

        @Override
        public Part stacked() {
            return this;
        }
    }

    /** Parts in a row ({@code across}) or a column. */
    record Group(List<Part> parts, boolean across, double weight) implements Part {

        static final double GAP = 1;

        public Group {
            parts = List.copyOf(parts);
        }

        @Override
        public Group weight(double share) {
            return new Group(parts, across, share);
        }

        @Override
        public double minWidth() {
            Stream<Double> widths = parts.stream().map(Part::minWidth);
            return across ? widths.reduce(0.0, Double::sum) + GAP * (parts.size() - 1) : widths.reduce(0.0, Math::max);
        }

        @Override
        public double minHeight() {
            Stream<Double> heights = parts.stream().map(Part::minHeight);
            return across
                    ? heights.reduce(0.0, Math::max)
                    : heights.reduce(0.0, Double::sum) + GAP * (parts.size() - 1);
        }

        @Override
        public Stream<One> drawings() {
            return parts.stream().flatMap(Part::drawings);
        }

        @Override
        public Optional<Part> only(Predicate<One> wanted) {
            List<Part> kept =
                    parts.stream().flatMap(part -> part.only(wanted).stream()).toList();
            return kept.isEmpty() ? Optional.empty() : Optional.of(new Group(kept, across, weight));
        }

        @Override
        public Part stacked() {
            return new Group(parts.stream().map(Part::stacked).toList(), false, weight);
        }
    }

    /**
     * A drawing with the least size, in em, at which it can be read.
     *
     * @param name what others call it: {@code losses}; no other part of the picture has it
     */
    static One of(String name, Drawing drawing, double minWidth, double minHeight) {
        drawing.name(name);
        return new One(drawing, drawing, minWidth, minHeight, 1, 0);
    }

    /** Parts beside each other, left to right. */
    static Group columns(Part... parts) {
        return new Group(List.of(parts), true, 1);
    }

    /** Parts below each other, top to bottom. */
    static Group rows(Part... parts) {
        return new Group(List.of(parts), false, 1);
    }
}

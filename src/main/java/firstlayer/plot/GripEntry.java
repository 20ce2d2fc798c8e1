package firstlayer.plot;

import firstlayer.param.NumberGesture;
import firstlayer.param.NumberLens;
import firstlayer.param.Numbers;
import firstlayer.param.Values;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A grip's numbers as text, where they are typed and not dragged: that of its keys, one for each direction, or its place. */
final class GripEntry {

    /** Between two numbers, one of which may have a comma for its point. */
    private static final String BETWEEN = "\\s*;\\s*|,\\s+|\\s+";

    private final Grip grip;
    private final NumberGesture gesture;
    private final List<NumberLens> lenses;

    GripEntry(Grip grip, NumberGesture gesture) {
        this.grip = grip;
        this.gesture = gesture;
        // All keys may turn the same number.
        Optional<NumberLens> up = grip.up()
                .filter(lens -> grip.across()
                        .filter(other -> other.id().equals(lens.id()))
                        .isEmpty());
        this.lenses = Stream.of(grip.across(), up).flatMap(Optional::stream).toList();
    }

    String help() {
        return isOne() ? "A number, then Enter" : "Two numbers such as 1.5; 2, then Enter";
    }

    private boolean isOne() {
        return lenses.size() == 1;
    }

    /** As they are now. */
    String text() {
        Values values = gesture.now();
        Point at = grip.at().apply(values);
        return lenses.isEmpty()
                ? Numbers.plain(at.x()) + "; " + Numbers.plain(at.y())
                : lenses.stream().map(lens -> lens.text(values)).collect(Collectors.joining("; "));
    }

    /**
     * Takes them as one undo step.
     *
     * @return what is wrong and what would be right; empty where they were taken
     */
    Optional<String> take(String text) {
        try {
            Values next = next(isOne() ? List.of(text) : List.of(text.strip().split(BETWEEN)));
            gesture.release();
            gesture.update(next);
            gesture.release();
            return Optional.empty();
        } catch (IllegalArgumentException illegal) {
            return Optional.of(illegal.getMessage());
        }
    }

    private Values next(List<String> typed) {
        if (!isOne() && typed.size() != 2) {
            throw new IllegalArgumentException("that is not two numbers; write them like 1.5; 2");
        }
        Values next = gesture.now();
        if (lenses.isEmpty()) {
            return grip.to().apply(next, new Point(Numbers.typed(typed.get(0)), Numbers.typed(typed.get(1))));
        }
        for (int i = 0; i < lenses.size(); i++) {
            next = set(next, lenses.get(i), Numbers.typed(typed.get(i)));
        }
        return next;
    }

    /** Refused where it is not legal; otherwise what turning the lens means. */
    private static Values set(Values now, NumberLens lens, double number) {
        if (now.lens(lens.id()).isPresent()) {
            now.with(lens.id() + "=" + Numbers.exact(number));
        } else if (number < lens.range().min() || number > lens.range().max()) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%s is out of range; it goes from %s to %s",
                    Numbers.plain(number),
                    Numbers.plain(lens.range().min()),
                    Numbers.plain(lens.range().max())));
        }
        return lens.set(now, number);
    }
}

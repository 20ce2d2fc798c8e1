package firstlayer.app;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/**
 * Where the stage goes, when the desk stays on the screen its window is on.
 *
 * @param form   what is to be done
 * @param stages the screens the stage can fill: the one it fills, or those to choose from; empty where the window becomes it
 * @param word   what the speaker should know of it; empty where there is nothing to say
 */
record StagePlan(Form form, List<Rectangle2D> stages, String word) {

    /** Below so many lines nobody in a room can read what a stage shows. */
    static final double LEAST_LINES = 480;

    enum Form {
        /** The window becomes the stage. */
        WHOLE_WINDOW,
        /** The stage fills another screen, beside the desk. */
        OTHER_SCREEN,
        /** Several screens could show it, and none of them was chosen before. */
        ASK,
        /** No screen is large enough. */
        NONE
    }

    StagePlan {
        stages = List.copyOf(stages);
    }

    /**
     * @param screens what each screen covers; two that overlap show the same, and are one
     * @param window  where the desk's window is
     * @param wanted  the screen that was chosen before
     */
    static StagePlan of(List<Rectangle2D> screens, Rectangle2D window, Optional<Rectangle2D> wanted) {
        Optional<Rectangle2D> desk = under(window, screens);
        List<Rectangle2D> others = screens.stream()
                .distinct()
                .filter(screen -> desk.filter(screen::intersects).isEmpty())
                .toList();
        List<Rectangle2D> stages =
                others.stream().filter(StagePlan::isLargeEnough).toList();
        if (stages.size() == 1) {
            return new StagePlan(Form.OTHER_SCREEN, stages, "");
        }
        if (stages.size() > 1) {
            return wanted.filter(stages::contains)
                    .map(chosen -> new StagePlan(Form.OTHER_SCREEN, List.of(chosen), ""))
                    .orElseGet(() -> new StagePlan(Form.ASK, stages, ""));
        }
        Optional<Rectangle2D> tooSmall = others.stream().findFirst();
        return desk.filter(screen -> !isLargeEnough(screen))
                .map(screen -> new StagePlan(Form.NONE, List.of(), word("This screen", screen)))
                .orElseGet(() -> new StagePlan(
                        Form.WHOLE_WINDOW,
                        List.of(),
                        tooSmall.map(screen -> word("The other screen", screen)).orElse("")));
    }

    private static boolean isLargeEnough(Rectangle2D screen) {
        return screen.getHeight() >= LEAST_LINES;
    }

    private static String word(String which, Rectangle2D screen) {
        return String.format(
                Locale.ROOT,
                "%s has %.0f lines; a stage that can be read needs at least %.0f.",
                which,
                screen.getHeight(),
                LEAST_LINES);
    }

    /** The screen that a window covers most of; the first where it covers none. */
    static Optional<Rectangle2D> under(Rectangle2D window, List<Rectangle2D> screens) {
        return screens.stream()
                .max(Comparator.comparingDouble(screen -> covered(window, screen)))
                .filter(screen -> covered(window, screen) > 0)
                .or(() -> screens.stream().findFirst());
    }

    /** The area that both cover. */
    static double covered(Rectangle2D one, Rectangle2D other) {
        double across = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double down = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return across > 0 && down > 0 ? across * down : 0;
    }
}

package firstlayer.store;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** What is remembered of how a reader gives lectures. */
public final class LectureSettings {

    /** Where the stage was put when there were several screens for it. */
    public static final Setting<StageScreen> SCREEN =
            new Setting<>("stage-screen", StageScreen.NONE, StageScreen.class, UnaryOperator.identity());

    public static final Setting<StageLook> LOOK =
            new Setting<>("stage-look", StageLook.WHITE, StageLook.class, UnaryOperator.identity());

    /** How long a lecture is to last, in minutes; 0 where that was not said. */
    public static final Setting<Integer> PLANNED = new Setting<>(
            "planned-minutes",
            0,
            Integer.class,
            minutes -> Math.max(0, Math.min(LectureSettings.LONGEST_MINUTES, minutes)));

    public static final int LONGEST_MINUTES = 600;

    private LectureSettings() {}

    public enum StageLook {
        /** Deep inks on white, for a projector. */
        WHITE,
        /** For a screen in a dark room. */
        DARK
    }

    /** What a screen covers, in pixels; of width 0 where none was chosen. */
    public record StageScreen(double x, double y, double width, double height) {

        static final StageScreen NONE = new StageScreen(0, 0, 0, 0);

        /** Empty where none was chosen. */
        public Optional<StageScreen> chosen() {
            return width > 0 && height > 0 ? Optional.of(this) : Optional.empty();
        }
    }
}

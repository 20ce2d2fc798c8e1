package firstlayer.app;

import firstlayer.ui.ScreenEntry;
import firstlayer.ui.review.ReviewScreen;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** The pages that are no notes. */
final class Screens {

    private Screens() {}

    /** In the order of the rail. */
    static List<ScreenEntry> all() {
        return List.of(new ScreenEntry(
                "Review",
                "What is due today, one question at a time",
                Optional.of("Ctrl+R"),
                new ReadOnlyIntegerWrapper(),
                ReviewScreen::new));
    }
}

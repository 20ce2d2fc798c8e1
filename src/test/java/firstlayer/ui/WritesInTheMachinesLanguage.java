package firstlayer.ui;

import java.util.List;

/** Written to be rejected by a rule of the house. */
public final class WritesInTheMachinesLanguage {

    List<String> lines(int step) {
        return List.of("step %d".formatted(step), String.format("step %d", step), "STEP".toLowerCase());
    }
}

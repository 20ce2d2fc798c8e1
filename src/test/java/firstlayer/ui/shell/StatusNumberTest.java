package firstlayer.ui.shell;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.param.Format;
import firstlayer.param.Role;
import firstlayer.ui.Snapshot.FormattedReading;
import firstlayer.widget.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class StatusNumberTest {

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static FormattedReading formatted(Reading reading) {
        return new FormattedReading("right", "px", Role.PLAIN, Format.EXACT, reading);
    }

    @Test
    void aNumberIsSaidWithItsUnitAndAMissingOneWithTheReason() {
        onFxThread(() -> {
            StatusNumber number = new StatusNumber();
            number.show(formatted(Reading.of(3)));
            assertEquals("right = 3 px", number.getAccessibleText());
            number.show(formatted(Reading.none("no points are chosen")));
            assertEquals("right: no number now, no points are chosen", number.getAccessibleText());
            return null;
        });
    }
}

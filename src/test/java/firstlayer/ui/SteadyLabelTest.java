package firstlayer.ui;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pictures;
import firstlayer.Pictures.Theme;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

class SteadyLabelTest {

    private final AtomicInteger layouts = new AtomicInteger();
    private SteadyLabel number;
    private HBox row;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        onFxThread(() -> {
            number = new SteadyLabel();
            row = new HBox(number, new Label("after it")) {
                @Override
                protected void layoutChildren() {
                    layouts.incrementAndGet();
                    super.layoutChildren();
                }
            };
            Scene scene = Pictures.scene(row, 400, 40, Theme.LIGHT, 14);
            return scene;
        });
    }

    private double width(String digits) {
        return onFxThread(() -> {
            number.digits(digits);
            row.applyCss();
            row.layout();
            return number.getWidth();
        });
    }

    @Test
    void digitsThatFitMoveNothingAroundThem() {
        width("12.34");
        width("12.35");
        int before = layouts.get();
        width("98.76");
        width("8.76");
        assertEquals(before, layouts.get());
    }

    @Test
    void aPlaceGrowsAtOnceAndIsGivenBackWhenMoreThanADigitIsFree() {
        double small = width("1.2");
        double large = width("12345678.9");
        assertTrue(large > small + 20, small + " to " + large);
        assertTrue(width("1.2") < large - 20, "still " + number.getWidth());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1.3, 1.5, 2.9})
    void noDigitGivesWayToAnEllipsisWhateverStandsAroundIt(double padding) {
        onFxThread(() -> {
            number.setPadding(new Insets(0, padding, 0, padding));
            return null;
        });
        for (String digits : List.of("1.0", "−3.0", "−0.10", "0.205", "1e−300", "168806")) {
            width(digits);
            assertEquals(digits, onFxThread(() -> ((Text) number.lookup(".text")).getText()));
        }
    }
}

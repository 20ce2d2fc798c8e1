package firstlayer.plot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pictures;
import firstlayer.Pictures.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Draws samples to look at. */
class PlotPicturesTest {

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aBoardIsDrawnInEveryTheme(Theme theme) {
        assertTrue(Pictures.render("board-" + theme, Samples::board, 1300, 900, theme, 14)
                .isFile());
    }

    @Test
    void aPlotGrowsWithItsText() {
        assertTrue(Pictures.render("board-200", Samples::board, 1900, 1400, Theme.LIGHT, 28)
                .isFile());
    }

    @Test
    void aSmallBoardShowsLess() {
        assertTrue(Pictures.render("board-small", Samples::board, 560, 500, Theme.LIGHT, 14)
                .isFile());
    }
}

package firstlayer.ui.shell;

import java.util.List;

/**
 * How fast a window plays.
 *
 * @param words as menu and search say it
 * @param times compared with the usual speed
 */
record Speed(String words, double times) {

    static final List<Speed> ALL = List.of(
            new Speed("Play at ¼ speed", 0.25), new Speed("Play at usual speed", 1), new Speed("Play at 4× speed", 4));
}

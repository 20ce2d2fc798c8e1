package firstlayer.app;

import java.util.Locale;

/** Thrown where a command is to draw and JavaFX cannot, not even on a screen in memory. */
final class NoDrawing extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoDrawing(Throwable failure) {
        super(String.format(Locale.ROOT, "nothing can be drawn: %s", NoWindow.cause(failure)), failure);
    }
}

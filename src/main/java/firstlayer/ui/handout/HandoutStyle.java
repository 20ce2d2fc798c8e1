package firstlayer.ui.handout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheet of handouts: its own rules, in the colours of the window's light theme. */
public final class HandoutStyle {

    private HandoutStyle() {}

    public static String text() {
        return tokens() + read("/firstlayer/handout/handout.css");
    }

    // JavaFX calls variables looked-up colours; browsers write the same ones with two hyphens.
    private static String tokens() {
        return read("/firstlayer/theme/tokens-light.css")
                .replace(".root", ":root")
                .replace("-token-", "--token-");
    }

    private static String read(String file) {
        try (InputStream in = HandoutStyle.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("the program's jar cannot be read; copy it again", broken);
        }
    }
}

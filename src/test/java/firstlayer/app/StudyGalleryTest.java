package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.app.GalleryTest.Size;
import firstlayer.store.Settings;
import firstlayer.store.Settings.Theme;
import firstlayer.store.SettingsStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The screens that a reader studies on, in use, drawn beside the pages of {@link GalleryTest} and checked as they are. */
@Tag("gallery")
class StudyGalleryTest {

    private static final Clock TWO_DAYS_LATER =
            Clock.fixed(Instant.parse("2026-03-04T09:00:00Z"), ZoneOffset.ofHours(1));

    private static final String LINE =
            "{\"v\":1,\"id\":\"%s-%s\",\"at\":\"2026-03-02T10:00:00.000+01:00\",\"kind\":\"%s\","
                    + "\"folder\":\"built-in\",\"note\":\"%s\",\"item\":\"%s\",\"text\":\"0\",%s}\n";

    private static final String WORDS =
            "A neuron multiplies every input by a weight of its own, adds the products and a bias, and "
                    + "bends the sum: $a = \\varphi(w_1 x_1 + w_2 x_2 + b)$. The line where z is zero is turned by w and slid by b. "
                    + "Training changes w and b, and nothing else.";

    private final List<String> faults = new ArrayList<>();

    private static String line(String kind, String note, String item, String fields) {
        return String.format(Locale.ROOT, LINE, note, item, kind, note, item, fields);
    }

    private static Path data(Theme theme, int zoom) throws IOException {
        Path data = Files.createTempDirectory("first-layer");
        SettingsStore settings = new SettingsStore(data, message -> {});
        settings.set(Settings.THEME, theme);
        settings.set(Settings.ZOOM, zoom);
        settings.save();
        Files.writeString(
                data.resolve("study.jsonl"),
                line("answered", "01-neuron.md", "spam", "\"option\":2,\"right\":false,\"sure\":true,\"showing\":1")
                        + line(
                                "computed",
                                "01-neuron.md",
                                "z-anew",
                                "\"seed\":1,\"typed\":\"2\",\"value\":2.0,\"right\":false")
                        + line("predicted", "02-learning-rate.md", "twins", "\"guess\":1,\"truth\":3.0,\"right\":false")
                        + line("answered", "04-loss.md", "broken-sensor", "\"option\":1,\"right\":true,\"showing\":1"));
        return data;
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void everyScreenOfStudyIsWholeAtEverySize(Theme theme) throws IOException {
        for (Size size : GalleryTest.SIZES) {
            Program program = new Program(
                    Catalog.all(),
                    Optional.empty(),
                    data(theme, size.zoom()),
                    Optional.empty(),
                    false,
                    TWO_DAYS_LATER,
                    House.NONE);
            try (OpenWindow open = OpenWindow.open(program)) {
                open.size(size.width(), size.height());
                String tail =
                        String.format(Locale.ROOT, "-%s-%s", size, theme.name().toLowerCase(Locale.ROOT));
                review(open, tail);
                answers(open, tail);
                note(open, tail);
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    private void draw(OpenWindow open, String page) {
        open.settle();
        GalleryPicture.save(
                onFxThread(() -> {
                    faults.addAll(Faults.in(open.scene().getRoot(), page));
                    return open.scene().snapshot(null);
                }),
                page);
    }

    private void review(OpenWindow open, String tail) {
        Hands hands = new Hands(open);
        hands.press(KeyCode.CONTROL, KeyCode.R);
        open.until("something is due", () -> seen(open, ".review-card"));
        // What is wrong comes once more: the four that are due are enough to see.
        for (int asked = 1; asked <= 4 && seen(open, ".review-card"); asked++) {
            draw(open, "review-" + asked + "-asked" + tail);
            if (seen(open, ".review-card .answer-field")) {
                hands.type("0.5");
                hands.press(KeyCode.ENTER);
            } else {
                hands.press(KeyCode.SPACE);
                hands.press(KeyCode.DIGIT1);
            }
            draw(open, "review-" + asked + "-answered" + tail);
            hands.press(KeyCode.SPACE);
        }
        hands.press(KeyCode.ESCAPE);
    }

    private void answers(OpenWindow open, String tail) {
        ToggleButton entry = (ToggleButton) open.labeled("Answers");
        onFxThread(() -> {
            entry.fire();
            return null;
        });
        draw(open, "answers" + tail);
    }

    private void note(OpenWindow open, String tail) {
        Hands hands = new Hands(open);
        open.question(1);
        // Where note and picture share the place, the note is in front.
        if (seen(open, ".desk-tabs")) {
            ToggleButton tab = (ToggleButton) open.labeled("Note");
            onFxThread(() -> {
                tab.fire();
                return null;
            });
            open.settle();
        }
        hands.click(open.one(".answer-field"));
        hands.type("0.125");
        hands.press(KeyCode.ENTER);
        draw(open, "exercise" + tail);
        hands.click(open.one(".own-answer"));
        onFxThread(() -> {
            ((TextArea) open.one(".own-answer")).setText(WORDS);
            return null;
        });
        open.settle();
        draw(open, "studio" + tail);
        Labeled show = open.labeled("Show the answer (A)");
        hands.click(show);
        draw(open, "studio-model-answer" + tail);
    }

    private static boolean seen(OpenWindow open, String selector) {
        return onFxThread(
                () -> open.scene().getRoot().lookupAll(selector).stream().anyMatch(Tree::isSeen));
    }
}

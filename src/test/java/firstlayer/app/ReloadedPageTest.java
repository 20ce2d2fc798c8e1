package firstlayer.app;

import static firstlayer.Pictures.onFxThread;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A note that its author saves all day: what was shown of it before is let go. */
class ReloadedPageTest {

    private static final int SAVES = 3;

    /** Everything that follows what is studied and what the picture says. */
    private static final String NOTE = """
            ---
            question: Which rate?
            widget: learning-rate
            start: %s
            ---
            Saved %d times; η is `{rate}`, so $\\rate$ is `{rate}`.

            > [!PREDICT] What is it?
            > - [x] one
            > - [ ] two

            | η | factor |
            |---|--------|
            | 1 | 0 |

            ![words](picture:neuron?b=1)

            ## Deeper: why

            Because `{steps}` steps are taken; see [more](set:steps=3).

            ## Check yourself

            - Which factor does η = 1 give? {#factor .ordered}
              - [x] 0
              - [ ] 1
            - What is η? {#eta}
              - [x] `{rate}`
              - [ ] 7

            ## In your own words

            - the factor

            ## Answer

            The model answer says so.
            """;

    @TempDir
    private Path data;

    @TempDir
    private Path folder;

    private void save(int times, String start) throws IOException {
        Files.writeString(folder.resolve("01.md"), String.format(Locale.ROOT, NOTE, start, times));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rate=0.5", "rate=0.%d"})
    void aPageThatWasReplacedIsHeldByNothing(String start) throws IOException {
        save(1, String.format(Locale.ROOT, start, 1));
        try (OpenWindow open = OpenWindow.open(data, Optional.of(folder))) {
            List<WeakReference<Node>> pages = new ArrayList<>();
            for (int times = 2; times < 2 + SAVES; times++) {
                String said = String.format(Locale.ROOT, "Saved %d times", times - 1);
                open.until(said, () -> open.reads(said));
                open.settle();
                pages.add(onFxThread(() -> new WeakReference<>(open.one(".prose"))));
                save(times, String.format(Locale.ROOT, start, times));
            }
            String last = String.format(Locale.ROOT, "Saved %d times", SAVES + 1);
            open.until(last, () -> open.reads(last));
            open.settle();
            // The toolkit itself may hold on to what it painted last.
            open.until("what was shown before is let go", () -> areGone(pages));
        }
    }

    @Test
    void aQuestionThatWasPutInOtherWordsIsHeldByNothing() throws IOException {
        save(1, "rate=0.5");
        try (OpenWindow open = OpenWindow.open(data, Optional.of(folder))) {
            List<WeakReference<Node>> buttons = new ArrayList<>();
            for (int times = 0; times < SAVES; times++) {
                open.settle();
                buttons.add(new WeakReference<>(open.questions().get(0)));
                String asked = String.format(Locale.ROOT, "Which one of %d?", times);
                Files.writeString(folder.resolve("01.md"), "---\nquestion: " + asked + "\n---\nSome words.\n");
                open.until(asked, () -> open.selected().equals(asked));
            }
            open.settle();
            open.until("its buttons are let go", () -> areGone(buttons));
        }
    }

    private static boolean areGone(List<WeakReference<Node>> pages) {
        System.gc();
        return pages.stream().allMatch(page -> page.get() == null);
    }
}

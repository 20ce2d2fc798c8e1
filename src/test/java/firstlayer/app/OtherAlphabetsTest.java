package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes in alphabets that run the other way, have thousands of letters, join them, or are no letters at all. */
class OtherAlphabetsTest {

    /** A question, and a sentence that is long enough to be broken into lines. */
    private static final Map<String, String> WORDS = new LinkedHashMap<>(
            Map.of(
                    "1-he",
                            "מהו קצב הלמידה?|כל צעד מזיז את המשקל נגד השיפוע, והקצב אומר כמה רחוק הוא הולך בכל פעם, עם η = 0.1 ועוד.",
                    "2-ar",
                            "ما هو معدل التعلم؟|كل خطوة تحرك الوزن عكس الميل، والمعدل يقول إلى أي مدى تذهب في كل مرة، مع η = 0.1.",
                    "3-zh", "学习率有什么用?|每一步都使权重沿着与斜率相反的方向移动,学习率决定每一步走多远,太大时它会越过谷底,太小时则走得很慢。",
                    "4-hi",
                            "सीखने की दर किस काम की है?|हर कदम भार को ढलान के विरुद्ध ले जाता है, और दर बताती है कि वह हर बार कितनी दूर जाता है।",
                    "5-emoji",
                            "Which way \uD83D\uDC69\u200D\uD83D\uDD2C?|Down \uD83C\uDFD4\uFE0F the hill \uD83D\uDEB6\uD83C\uDFFD to the lake \uD83C\uDF0A, \uD83C\uDDEE\uD83C\uDDF1 and back."));

    @TempDir
    private Path data;

    @TempDir
    private Path folder;

    @Test
    void notesOpenAndAreLaidOutWithoutLoss() throws IOException {
        for (var entry : WORDS.entrySet()) {
            String[] words = entry.getValue().split("\\|");
            Files.writeString(
                    folder.resolve(entry.getKey() + ".md"),
                    String.format(
                            Locale.ROOT,
                            "---%nquestion: \"%s\"%nwidget: learning-rate%n---%n%s%n%n## %s%n%n- **%s** `{rate}` $\\eta$%n%n| %s | w |%n|---|---|%n| %s | 1 |%n",
                            words[0],
                            words[1],
                            words[0],
                            words[1],
                            words[0],
                            words[1]));
        }
        List<String> faults = new ArrayList<>();
        try (OpenWindow open = OpenWindow.open(data, Optional.of(folder))) {
            open.size(1024, 640);
            List<String> files = WORDS.keySet().stream().sorted().toList();
            open.until("all are read", () -> open.questions().size() == files.size());
            for (int i = 0; i < files.size(); i++) {
                String[] words = WORDS.get(files.get(i)).split("\\|");
                open.question(i + 1);
                assertEquals(words[0], open.selected());
                // Of a note only the head may have been read.
                open.until(files.get(i) + " is read", () -> reads(open, words[1]));
                assertEquals("", open.message());
                faults.addAll(onFxThread(() -> outside(open)));
                assertEquals(3, found(open, words[1].substring(0, 6)), files.get(i));
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    /** Joined letters stand word by word. */
    private static boolean reads(OpenWindow open, String words) {
        return Tree.of(open.one(".note-pane"))
                .filter(TextFlow.class::isInstance)
                .map(flow -> ((TextFlow) flow)
                        .getChildren().stream()
                                .filter(Text.class::isInstance)
                                .map(text -> ((Text) text).getText())
                                .collect(Collectors.joining()))
                .anyMatch(line -> line.contains(words));
    }

    /** How often something is found in the note that is open. */
    private static int found(OpenWindow open, String words) {
        Hands hands = new Hands(open);
        hands.press(KeyCode.CONTROL, KeyCode.F);
        onFxThread(() -> {
            ((TextField) open.one(".find-bar .text-field")).setText(words);
            return null;
        });
        open.settle();
        String count = onFxThread(() -> open.scene().getRoot().lookupAll(".find-bar > .label").stream()
                .map(label -> ((Labeled) label).getText())
                .findFirst()
                .orElseThrow());
        hands.press(KeyCode.ESCAPE);
        return Integer.parseInt(count.replaceAll(".*\\D(\\d+)\\D*$", "$1"));
    }

    /** Words that stand out of the note, or on lines of no height. */
    private static List<String> outside(OpenWindow open) {
        Node page = open.one(".note-pane");
        Bounds view = page.localToScene(page.getLayoutBounds());
        return Tree.of(page)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(Tree::isSeen)
                .filter(text -> !text.getText().isBlank())
                .filter(text -> {
                    Bounds at = text.localToScene(text.getLayoutBounds());
                    return at.getHeight() < 5 || at.getMinX() < view.getMinX() || at.getMaxX() > view.getMaxX() + 1;
                })
                .map(text -> text.localToScene(text.getLayoutBounds()) + " in " + view + ": " + text.getText())
                .toList();
    }
}

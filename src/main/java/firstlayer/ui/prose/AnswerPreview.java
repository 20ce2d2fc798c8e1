package firstlayer.ui.prose;

import firstlayer.note.AnswerText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import javafx.animation.Animation;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.commonmark.node.Document;
import org.commonmark.node.SourceSpan;

/**
 * The reader's answer as it will look, a moment after typing pauses. It is read on another thread and built a few blocks a
 * frame; blocks whose text stays are kept, so that no formula flickers while the next one is typed.
 */
final class AnswerPreview extends VBox {

    /** Characters that are shown. */
    static final int MOST = 20_000;

    /** A name in brackets may mean something else by what stands elsewhere: a block with one is made anew. */
    private static final Pattern NAMES = Pattern.compile("\\[[^\\]]*](?!\\()");

    private static final Duration PAUSE = Duration.millis(300);
    private static final long NANOS_A_FRAME = 8_000_000;

    /** A block of the answer, and the text it was made from. */
    private record Built(String source, Node node) {}

    private final RenderContext context;
    private final ObservableStringValue text;
    private final VBox blocks = new VBox();
    private final Label remark = new Label();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private List<Built> shown = List.of();
    private AnimationTimer building = new Building("", new Document());
    private int newest;
    private boolean busy;

    AnswerPreview(ObservableStringValue text, RenderContext context) {
        this.text = text;
        this.context = context;
        getStyleClass().add("own-preview");
        blocks.getStyleClass().add("blocks");
        remark.getStyleClass().add("hint");
        remark.setWrapText(true);
        remark.managedProperty().bind(remark.visibleProperty());
        getChildren().addAll(blocks, remark);
        pause.setOnFinished(over -> read());
        text.addListener((property, was, now) -> {
            busy = true;
            pause.playFromStart();
        });
        read();
    }

    /** Whether it shows all of the text that it ever will. */
    boolean isSettled() {
        return !busy;
    }

    private void read() {
        busy = true;
        int ticket = ++newest;
        String whole = text.get();
        String part = beginning(whole);
        CompletableFuture.supplyAsync(() -> AnswerText.read(part))
                .whenComplete((document, problem) -> Platform.runLater(() -> {
                    if (ticket == newest) {
                        show(part, whole.length() > part.length(), document, problem);
                    }
                }));
    }

    private static String beginning(String whole) {
        if (whole.length() <= MOST) {
            return whole;
        }
        int line = whole.lastIndexOf('\n', MOST);
        return whole.substring(0, line > 0 ? line : MOST);
    }

    private void show(String part, boolean cut, Document document, Throwable problem) {
        String said = cut
                ? String.format(Locale.ROOT, "Shown are the first %,d characters; all of it is kept.", part.length())
                : "";
        if (problem != null) {
            Throwable cause = problem instanceof CompletionException wrapped ? wrapped.getCause() : problem;
            said = "This cannot be shown as it will look: " + cause.getMessage() + ". All of it is kept.";
        }
        remark.setText(said);
        remark.setVisible(!said.isEmpty());
        building.stop();
        building = new Building(part, problem == null ? document : new Document());
        building.start();
    }

    private final class Building extends AnimationTimer {

        private final String source;
        private final Deque<org.commonmark.node.Node> rest = new ArrayDeque<>();
        private final Map<String, Deque<Node>> before = new HashMap<>();
        private final List<Built> built = new ArrayList<>();

        Building(String source, Document document) {
            this.source = source;
            for (var block = document.getFirstChild(); block != null; block = block.getNext()) {
                rest.add(block);
            }
            shown.forEach(known -> before.computeIfAbsent(known.source(), key -> new ArrayDeque<>())
                    .add(known.node()));
        }

        @Override
        public void handle(long now) {
            long begin = System.nanoTime();
            while (!rest.isEmpty() && System.nanoTime() - begin < NANOS_A_FRAME) {
                build(rest.remove());
            }
            if (rest.isEmpty()) {
                stop();
                shown = built;
                blocks.getChildren().setAll(built.stream().map(Built::node).toList());
                busy = pause.getStatus() == Animation.Status.RUNNING;
            }
        }

        private void build(org.commonmark.node.Node block) {
            String words = words(block);
            Deque<Node> known = before.getOrDefault(words, new ArrayDeque<>());
            if (!known.isEmpty() && !NAMES.matcher(words).find()) {
                built.add(new Built(words, known.remove()));
                return;
            }
            VBox place = new VBox();
            BlockRenderer.add(place, block, context);
            place.getChildren().forEach(node -> built.add(new Built(words, node)));
        }

        private String words(org.commonmark.node.Node block) {
            List<SourceSpan> spans = block.getSourceSpans();
            if (spans.isEmpty()) {
                return "";
            }
            SourceSpan last = spans.get(spans.size() - 1);
            return source.substring(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
        }
    }
}

package firstlayer.ui.stage;

import firstlayer.lecture.Sentence;
import firstlayer.ui.prose.StageWords;
import java.util.Optional;
import javafx.scene.layout.Region;

/** The sentence of a stop, as much of it as its place holds: what is longer ends at a clause. */
final class StageSentence extends Region {

    /** Of the place's height, for two lines. */
    private static final double SLACK = 1;

    private final StageWords words;
    private Optional<Sentence> whole = Optional.empty();
    private Optional<Sentence> shown = Optional.empty();
    private Optional<Region> passage = Optional.empty();
    private double fittedWidth;
    private double fittedHeight;

    StageSentence(StageWords words) {
        this.words = words;
        getStyleClass().add("stage-sentence");
    }

    void show(Optional<Sentence> sentence) {
        if (!sentence.equals(whole)) {
            whole = sentence;
            put(sentence);
        }
    }

    private void put(Optional<Sentence> next) {
        shown = next;
        passage = next.map(sentence -> words.sentence(sentence, next.equals(whole)));
        getChildren().setAll(passage.stream().toList());
        fittedWidth = 0;
    }

    @Override
    protected void layoutChildren() {
        boolean grew = getWidth() > fittedWidth || getHeight() > fittedHeight;
        if (fittedWidth > 0 && grew && !shown.equals(whole)) {
            put(whole);
        }
        fittedWidth = getWidth();
        fittedHeight = getHeight();
        while (overflows()) {
            Optional<Sentence> shorter = shown.flatMap(Sentence::shorter);
            if (shorter.isEmpty()) {
                break;
            }
            put(shorter);
            fittedWidth = getWidth();
            applyCss();
        }
        passage.ifPresent(region ->
                region.resizeRelocate(0, 0, getWidth(), Math.min(getHeight(), region.prefHeight(getWidth()))));
    }

    private boolean overflows() {
        return passage.filter(region -> region.prefHeight(getWidth()) > getHeight() + SLACK)
                .isPresent();
    }
}

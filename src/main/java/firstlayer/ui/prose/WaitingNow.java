package firstlayer.ui.prose;

import firstlayer.note.Note;
import firstlayer.note.WaitingParts;
import firstlayer.note.node.Predict;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;

/** Which parts of the picture wait for a prediction that is not committed yet. */
final class WaitingNow {

    private final List<WaitingParts> after;
    private final Map<String, AskedItem> asked;
    private final Answers answers;
    private final ReadOnlyObjectWrapper<Set<String>> parts = new ReadOnlyObjectWrapper<>(Set.of());
    private final ChangeListener<Boolean> asking = (property, before, now) -> look();

    WaitingNow(Note note, PageStudy study, Answers answers) {
        this.after = note.after();
        this.asked = note.predicts().stream().collect(Collectors.toMap(Predict::id, study::item));
        this.answers = answers;
        if (!after.isEmpty()) {
            study.watch(this::look);
            answers.allParts().addListener(asking);
            look();
        }
    }

    /** Their names, in the order of the note. */
    ReadOnlyObjectProperty<Set<String>> parts() {
        return parts.getReadOnlyProperty();
    }

    private void look() {
        Set<String> waiting = new LinkedHashSet<>();
        if (!answers.allParts().get()) {
            after.stream().filter(one -> !isCommitted(one.prediction())).forEach(one -> waiting.addAll(one.parts()));
        }
        parts.set(waiting);
    }

    // Of a note whose text is not read yet no prediction is known: its parts wait.
    private boolean isCommitted(String prediction) {
        return Optional.ofNullable(asked.get(prediction))
                .flatMap(AskedItem::prediction)
                .isPresent();
    }

    void close() {
        answers.allParts().removeListener(asking);
    }
}

package firstlayer.app;

import firstlayer.note.Note;
import firstlayer.param.Link;
import firstlayer.store.NoteKey;
import firstlayer.ui.Shelf;
import firstlayer.ui.Stills;
import firstlayer.ui.StudyRecorder;
import firstlayer.ui.WidgetSession;
import firstlayer.ui.prose.Answers;
import firstlayer.ui.prose.CardMaker;
import firstlayer.ui.prose.LinkHandlers;
import firstlayer.ui.prose.Prose;
import firstlayer.ui.prose.StageWords;
import firstlayer.ui.prose.tex.Typesetter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.WritableImage;

/** Makes notes and single questions of them into nodes. On the JavaFX thread. */
final class PageMaker {

    /** Of the size at which a picture is drawn. */
    private static final double THUMBNAIL = 0.5;

    private final Shelf shelf;
    private final StudyRecorder recorder;
    private final StudyRecorder unrecorded;
    private final Typesetter typesetter;
    private final LinkHandlers handlers;
    private final Stills stills;
    private final Map<NoteKey, Answers> answers = new HashMap<>();

    /** @param unrecorded for the notes of which nothing is written down */
    PageMaker(
            Shelf shelf,
            StudyRecorder recorder,
            StudyRecorder unrecorded,
            Typesetter typesetter,
            LinkHandlers handlers,
            Stills stills) {
        this.shelf = shelf;
        this.recorder = recorder;
        this.unrecorded = unrecorded;
        this.typesetter = typesetter;
        this.handlers = handlers;
        this.stills = stills;
    }

    /** @param session the picture beside the note; empty where it has none */
    Prose prose(Note note, Optional<WidgetSession<?>> session) {
        return new Prose(
                note,
                shelf.subject(note),
                session,
                answers.computeIfAbsent(shelf.key(note), fresh -> new Answers()),
                typesetter,
                handlers,
                note.studied() ? recorder : unrecorded,
                stills);
    }

    /** The words of a note for a stage. */
    StageWords words(Optional<WidgetSession<?>> session) {
        return new StageWords(session, typesetter, stills);
    }

    /** A small picture of a state. */
    CompletableFuture<WritableImage> thumbnail(Link link, List<String> sheets) {
        return stills.draw(link.toString(), sheets, THUMBNAIL);
    }

    CardMaker cards() {
        return new CardMaker(typesetter, handlers, recorder, stills);
    }
}

package firstlayer.app;

import firstlayer.note.Note;
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
import java.util.Map;
import java.util.Optional;

/** Makes notes and single questions of them into nodes. On the JavaFX thread. */
final class PageMaker {

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

    CardMaker cards() {
        return new CardMaker(typesetter, handlers, recorder, stills);
    }
}

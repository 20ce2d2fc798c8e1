package firstlayer.ui.prose;

import firstlayer.note.node.Item;
import firstlayer.study.Fact;
import firstlayer.study.Subject;
import firstlayer.ui.Stills;
import firstlayer.ui.StudyRecorder;
import firstlayer.ui.WidgetSession;
import firstlayer.ui.prose.tex.Typesetter;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes cards of single questions. */
public record CardMaker(Typesetter typesetter, LinkHandlers handlers, StudyRecorder recorder, Stills stills) {

    /**
     * @param subject  by which the question is known
     * @param session  whose numbers its words show, and whose picture its links set
     * @param answered is passed the answer after it was recorded
     */
    public ReviewCard card(
            Item item, Subject subject, Optional<WidgetSession<?>> session, Consumer<Fact.Answer> answered) {
        PageStudy study = new PageStudy(recorder, subject.whole());
        // What is set in a picture of its own shows nothing of how the note was worked through.
        OwnRuns runs = new OwnRuns(study, Optional.empty());
        RenderContext context = RenderContext.of(
                new LiveNumbers(session), typesetter, handlers, new Answers(), study, runs, Optional.empty(), stills);
        return new ReviewCard(item, context, answered);
    }
}

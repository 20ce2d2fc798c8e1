package firstlayer.ui.review;

import firstlayer.note.Note;
import firstlayer.study.Fact;
import firstlayer.ui.WidgetSession;
import firstlayer.ui.prose.CardMaker;
import firstlayer.ui.prose.ReviewCard;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The question on the screen, with its picture in a running widget of its own. */
final class Asking {

    /** What questions are put on the screen with. */
    record Kit(ReviewSchedule schedule, Function<Note, Optional<WidgetSession<?>>> sessions, CardMaker cards) {}

    private final Question question;
    private final QuestionPage page;
    private final Optional<WidgetSession<?>> session;

    private Asking(Question question, QuestionPage page, Optional<WidgetSession<?>> session) {
        this.question = question;
        this.page = page;
        this.session = session;
    }

    static Asking of(Question question, Kit kit, Consumer<Fact.Answer> answered, QuestionPage.Actions actions) {
        Optional<WidgetSession<?>> session = kit.sessions().apply(question.note());
        int showing = kit.schedule().history(question).next();
        Optional<ReviewPicture> picture =
                session.flatMap(running -> ReviewPicture.Setting.of(question.item(), showing, running)
                        .map(setting -> new ReviewPicture(running, setting)));
        String missing = session.isEmpty() && ReviewPicture.isMeant(question.item())
                ? "The picture that belongs to this question is not there any more."
                : "";
        ReviewCard card = kit.cards().card(question.item(), question.subject(), session, answered);
        return new Asking(question, new QuestionPage(card, picture, missing, actions), session);
    }

    Question question() {
        return question;
    }

    QuestionPage page() {
        return page;
    }

    boolean isAnswered() {
        return page.card().isAnswered();
    }

    /** Whether it was answered elsewhere meanwhile: in its note, or in another window. */
    boolean isStale(ReviewSchedule schedule) {
        return schedule.history(question).next() != page.card().showing();
    }

    void resume() {
        session.ifPresent(WidgetSession::resume);
    }

    void suspend() {
        session.ifPresent(WidgetSession::suspend);
    }

    void close() {
        page.card().close();
        suspend();
    }

    boolean isSettled() {
        return page.card().isSettled()
                && session.map(running -> running.progress().get() >= 1).orElse(true);
    }
}

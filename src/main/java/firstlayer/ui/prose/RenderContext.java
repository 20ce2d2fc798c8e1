package firstlayer.ui.prose;

import firstlayer.note.node.ActionLink;
import firstlayer.param.Values;
import firstlayer.ui.Stills;
import firstlayer.ui.WidgetSession;
import firstlayer.ui.prose.tex.Typesetter;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

/**
 * What the nodes of one page share.
 *
 * @param answers what the reader has begun
 * @param study   what the reader has done
 * @param runs    is told what the picture is set to
 * @param studio  the reader's own answer; empty where none is asked for
 * @param stills  draws pictures in one state
 * @param act     does what a link says
 * @param locked  whether links of this part of the page wait for an answer
 */
record RenderContext(
        LiveNumbers numbers,
        Typesetter typesetter,
        LinkHandlers handlers,
        Answers answers,
        PageStudy study,
        OwnRuns runs,
        Optional<Studio> studio,
        Stills stills,
        Consumer<ActionLink> act,
        ObservableBooleanValue locked) {

    static RenderContext of(
            LiveNumbers numbers,
            Typesetter typesetter,
            LinkHandlers handlers,
            Answers answers,
            PageStudy study,
            OwnRuns runs,
            Optional<Studio> studio,
            Stills stills) {
        return new RenderContext(
                numbers,
                typesetter,
                handlers,
                answers,
                study,
                runs,
                studio,
                stills,
                link -> {
                    runs.follow(link);
                    follow(link, numbers, handlers);
                },
                new SimpleBooleanProperty(false));
    }

    /** The same page where links do something else first, and not yet while it is locked. */
    RenderContext acting(Consumer<ActionLink> act, ObservableBooleanValue locked) {
        return new RenderContext(numbers, typesetter, handlers, answers, study, runs, studio, stills, act, locked);
    }

    /** The same page where the numbers are those of something else than the picture now. */
    RenderContext showing(LiveNumbers fixed) {
        return new RenderContext(fixed, typesetter, handlers, answers, study, runs, studio, stills, act, locked);
    }

    /**
     * Follows a link that is the experiment of a prediction.
     *
     * @param target where it leads
     */
    void experiment(ActionLink link, Values target) {
        runs.expect(target);
        follow(link, numbers, handlers);
    }

    private static void follow(ActionLink link, LiveNumbers numbers, LinkHandlers handlers) {
        try {
            switch (link.kind()) {
                case GO -> handlers.go().accept(link.filled(numbers::exact));
                case SET -> numbers.session().ifPresent(session -> session.follow(valuesOf(link, session)));
                case PLAY -> numbers.session().ifPresent(session -> session.play(link.target()));
            }
        } catch (IllegalArgumentException illegal) {
            handlers.say().accept(illegal.getMessage());
        }
    }

    private static Values valuesOf(ActionLink link, WidgetSession<?> session) {
        return link.values(session.knobs().start(), session.knobs().now());
    }
}

package firstlayer.ui.prose;

import firstlayer.note.node.ActionLink;
import firstlayer.param.Values;
import firstlayer.study.Subject;
import firstlayer.ui.Recorder;
import firstlayer.ui.WidgetSession;
import firstlayer.ui.prose.tex.Typesetter;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

/**
 * What the nodes of one page share.
 *
 * @param recorder is told what the reader does
 * @param note     by which the page is known in what is studied
 * @param act      does what a link says
 * @param locked   whether links of this part of the page wait for an answer
 */
record RenderContext(
        LiveNumbers numbers,
        Typesetter typesetter,
        LinkHandlers handlers,
        Answers answers,
        Recorder recorder,
        Subject note,
        Consumer<ActionLink> act,
        ObservableBooleanValue locked) {

    static RenderContext of(
            LiveNumbers numbers,
            Typesetter typesetter,
            LinkHandlers handlers,
            Answers answers,
            Recorder recorder,
            Subject note) {
        return new RenderContext(
                numbers,
                typesetter,
                handlers,
                answers,
                recorder,
                note,
                link -> follow(link, numbers, handlers),
                new SimpleBooleanProperty(false));
    }

    /** The same page where links do something else first, and not yet while it is locked. */
    RenderContext acting(Consumer<ActionLink> act, ObservableBooleanValue locked) {
        return new RenderContext(numbers, typesetter, handlers, answers, recorder, note, act, locked);
    }

    private static void follow(ActionLink link, LiveNumbers numbers, LinkHandlers handlers) {
        try {
            switch (link.kind()) {
                case GO -> handlers.go().accept(link.filled(numbers::exact));
                case SET -> numbers.session().ifPresent(session -> session.set(valuesOf(link, session)));
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

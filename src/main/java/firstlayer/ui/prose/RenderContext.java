package firstlayer.ui.prose;

import firstlayer.note.node.ActionLink;
import firstlayer.param.Values;
import firstlayer.ui.WidgetSession;
import firstlayer.ui.prose.tex.Typesetter;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

/**
 * What the nodes of one page share.
 *
 * @param act    does what a link says
 * @param locked whether links of this part of the page wait for an answer
 */
record RenderContext(
        LiveNumbers lives,
        Typesetter typesetter,
        LinkHandlers exits,
        Answers answers,
        Consumer<ActionLink> act,
        ObservableBooleanValue locked) {

    static RenderContext of(LiveNumbers lives, Typesetter typesetter, LinkHandlers exits, Answers answers) {
        return new RenderContext(
                lives,
                typesetter,
                exits,
                answers,
                link -> follow(link, lives, exits),
                new SimpleBooleanProperty(false));
    }

    /** The same page where links do something else first, and not yet while it is locked. */
    RenderContext acting(Consumer<ActionLink> act, ObservableBooleanValue locked) {
        return new RenderContext(lives, typesetter, exits, answers, act, locked);
    }

    private static void follow(ActionLink link, LiveNumbers lives, LinkHandlers exits) {
        try {
            switch (link.kind()) {
                case GO -> exits.go().accept(link.filled(lives::exact));
                case SET -> lives.session().ifPresent(session -> session.set(valuesOf(link, session)));
                case PLAY -> lives.session().ifPresent(session -> session.play(link.target()));
            }
        } catch (IllegalArgumentException illegal) {
            exits.say().accept(illegal.getMessage());
        }
    }

    private static Values valuesOf(ActionLink link, WidgetSession<?> session) {
        return link.values(session.knobs().start(), session.knobs().now());
    }
}

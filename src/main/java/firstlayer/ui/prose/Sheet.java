package firstlayer.ui.prose;

import firstlayer.note.node.ActionLink;
import firstlayer.ui.Host;
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
record Sheet(
        Lives lives,
        Typesetter typesetter,
        Exits exits,
        Answers answers,
        Consumer<ActionLink> act,
        ObservableBooleanValue locked) {

    static Sheet of(Lives lives, Typesetter typesetter, Exits exits, Answers answers) {
        return new Sheet(
                lives,
                typesetter,
                exits,
                answers,
                link -> follow(link, lives, exits),
                new SimpleBooleanProperty(false));
    }

    /** The same page where links do something else first, and not yet while it is locked. */
    Sheet acting(Consumer<ActionLink> act, ObservableBooleanValue locked) {
        return new Sheet(lives, typesetter, exits, answers, act, locked);
    }

    private static void follow(ActionLink link, Lives lives, Exits exits) {
        try {
            switch (link.kind()) {
                case GO -> exits.go().accept(link.filled(lives::exact));
                case SET -> lives.host().ifPresent(host -> set(host, link));
                case PLAY -> lives.host().ifPresent(host -> host.play(link.target()));
            }
        } catch (IllegalArgumentException illegal) {
            exits.say().accept(illegal.getMessage());
        }
    }

    private static void set(Host<?> host, ActionLink link) {
        host.player().pause();
        host.knobs().turn(link.values(host.knobs().start(), host.knobs().now()));
    }
}

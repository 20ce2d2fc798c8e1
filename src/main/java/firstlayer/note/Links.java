package firstlayer.note;

import firstlayer.note.node.ActionLink;
import firstlayer.note.node.LectureStop;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.NoteLink;
import firstlayer.note.node.Predict;
import firstlayer.note.node.Refused;
import firstlayer.param.Values;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.Link;
import org.commonmark.node.Text;

/** Links to action links; every one is tried, so that one which is shown leads somewhere. */
final class Links {

    private static final String KINDS =
            "links begin with set:, play:, go: or https://, or name a note: other.md#heading";

    private final NoteContext context;
    private final GoLinks goLinks;
    private final List<Values> reached = new ArrayList<>();

    Links(NoteContext context) {
        this.context = context;
        this.goLinks = new GoLinks(context.names());
        context.start().ifPresent(reached::add);
    }

    /** The start values and those that the links seen so far lead to from there. */
    List<Values> reached() {
        return reached;
    }

    void shape(Link link) {
        String target = link.getDestination();
        if (target.length() > firstlayer.param.Link.LONGEST) {
            refuse(
                    link,
                    String.format(
                            Locale.ROOT,
                            "a link of %d characters; at most %d",
                            target.length(),
                            firstlayer.param.Link.LONGEST));
        } else if (!target.matches("(?i)https?:.*")) {
            action(link, target);
        } else if (!isAddress(target)) {
            refuse(
                    link,
                    String.format(
                            Locale.ROOT,
                            "'%s' is no address of the web; write it like https://example.org",
                            shortened(target)));
        }
    }

    /** Whether it has the form of an address of the web. */
    static boolean isAddress(String target) {
        try {
            return new URI(target).getRawAuthority() != null;
        } catch (URISyntaxException illegal) {
            return false;
        }
    }

    private void action(Link link, String target) {
        Optional<ActionLink.Kind> kind = List.of(ActionLink.Kind.values()).stream()
                .filter(k -> target.startsWith(scheme(k)))
                .findFirst();
        Optional<NoteLink> note = kind.isEmpty() ? NoteAddress.read(target, context.file()) : Optional.empty();
        if (note.isPresent()) {
            Tree.take(link, note.get());
            return;
        }
        if (kind.isEmpty() && isBare(link, target)) {
            link.getFirstChild().unlink();
            Tree.replace(link, new Text(target));
            return;
        }
        if (kind.isEmpty()) {
            refuse(link, String.format(Locale.ROOT, "'%s' leads nowhere; %s", shortened(target), KINDS));
            return;
        }
        String rest = target.substring(scheme(kind.get()).length());
        try {
            Tree.take(link, checked(link, kind.get(), rest));
        } catch (IllegalArgumentException illegal) {
            refuse(link, illegal.getMessage());
        }
    }

    /** An address that was written as plain words, and leads to no page of the web. */
    private static boolean isBare(Link link, String target) {
        return link.getFirstChild() instanceof Text words && words.getLiteral().equals(target);
    }

    private ActionLink checked(Link link, ActionLink.Kind kind, String target) {
        if (kind == ActionLink.Kind.GO) {
            goLinks.check(target);
            return new ActionLink(kind, target, false);
        }
        Values start = context.start()
                .orElseThrow(() -> new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "a %s link, but no picture to turn; name a widget in the front matter",
                        scheme(kind))));
        if (target.isEmpty()) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "this link sets nothing; write it like %srate=0.1", scheme(kind)));
        }
        if (Nodes.around(link, LectureStop.class).isPresent()) {
            StopTarget stop = StopTarget.read(target, context.widget().orElseThrow(), start);
            stop.values().forEach(this::reach);
            return new ActionLink(kind, stop.query(), true, stop.beside());
        }
        reach(start.with(target));
        boolean fromStart = kind == ActionLink.Kind.PLAY
                || Nodes.around(link, Predict.class).isPresent();
        return new ActionLink(kind, target, fromStart);
    }

    private void reach(Values there) {
        context.names().objection(context.widget().orElseThrow(), there).ifPresent(objection -> {
            throw new IllegalArgumentException(objection);
        });
        reached.add(there);
    }

    private void refuse(Link link, String message) {
        Problem problem = context.problems().add(link, message, new Problems.Advice("write it like set:rate=0.1"));
        Tree.take(link, new Refused(problem.message()));
    }

    private static String scheme(ActionLink.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + ":";
    }

    private static String shortened(String target) {
        return target.length() <= 60 ? target : target.substring(0, 60) + "…";
    }
}

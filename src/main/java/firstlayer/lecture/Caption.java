package firstlayer.lecture;

import firstlayer.note.node.ActionLink;
import firstlayer.note.node.Feedback;
import firstlayer.note.node.LectureStop;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.NumberItem;
import firstlayer.note.node.Option;
import firstlayer.note.node.Options;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The one sentence that a stage says at a step of a stop. */
public final class Caption {

    private Caption() {}

    /** Empty where there is nothing to say: nothing that answers is said before the answer. */
    public static Optional<Sentence> of(Stop stop, Phase phase) {
        Node node = stop.node();
        return switch (stop.kind()) {
            case TITLE -> opening(node);
            case EXPERIMENT -> Optional.of(Sentence.around((ActionLink) node));
            case OWN -> own((LectureStop) node);
            case PREDICTION, QUESTION -> phase == Phase.ANSWERED ? feedback(node) : Optional.empty();
            case ANSWER -> Optional.empty();
        };
    }

    private static Optional<Sentence> opening(Node body) {
        return body instanceof Document
                ? Nodes.children(body, Paragraph.class).stream().findFirst().flatMap(Sentence::first)
                : Optional.empty();
    }

    // A link at its end, such as "show", is for the author: nobody clicks on a stage.
    private static Optional<Sentence> own(LectureStop stop) {
        return Nodes.children(stop, Paragraph.class).stream()
                .map(paragraph -> without(stop.link(), Sentence.whole(paragraph)))
                .filter(sentence -> !sentence.text().isBlank())
                .findFirst();
    }

    private static Sentence without(ActionLink link, Sentence sentence) {
        List<Sentence.Piece> pieces = sentence.pieces();
        boolean last = !pieces.isEmpty() && pieces.get(pieces.size() - 1).node() == link;
        return last ? new Sentence(pieces.subList(0, pieces.size() - 1)) : sentence;
    }

    /** What is said of the right answer. */
    private static Optional<Sentence> feedback(Node item) {
        Optional<Feedback> said = item instanceof NumberItem number
                ? Optional.of(number.worked())
                : Nodes.children(item, Options.class).stream()
                        .flatMap(options -> options.all().stream())
                        .filter(Option::right)
                        .flatMap(option -> option.feedback().stream())
                        .findFirst();
        return said.flatMap(feedback ->
                Nodes.under(feedback, Paragraph.class).stream().findFirst().map(Sentence::whole));
    }
}

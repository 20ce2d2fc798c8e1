package firstlayer.ui.prose;

import firstlayer.note.node.Item;
import firstlayer.study.Event;
import firstlayer.study.Fact;
import firstlayer.study.ItemHistory;
import firstlayer.study.OptionOrder;
import firstlayer.study.Subject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** One question of a page: what stands on the screen of it, which is read from the log each time, and the way to add to that. */
final class AskedItem {

    private final Item item;
    private final Subject subject;
    private final PageStudy page;
    private List<Event> folded = List.of();
    private ItemHistory history;

    AskedItem(Item item, Subject subject, PageStudy page) {
        this.item = item;
        this.subject = subject;
        this.page = page;
    }

    /** By which drafts are kept. */
    String id() {
        return item.id();
    }

    // Asked for a dozen times whenever the page is shown anew.
    private ItemHistory history() {
        if (history == null || folded != page.events()) {
            folded = page.events();
            history = page.history(subject);
        }
        return history;
    }

    /** The answers that stand on the screen, the one that counts first. */
    List<Fact.Answer> answers() {
        return history().screen();
    }

    boolean isAnswered() {
        return !answers().isEmpty();
    }

    /** Which showing is on the screen, counted from 1. */
    int showing() {
        List<Fact.Answer> answers = answers();
        return answers.isEmpty() ? history().next() : answers.get(0).showing();
    }

    /** What was said with the answer that counts. */
    Optional<Boolean> sure() {
        return answers().stream().findFirst().flatMap(Fact.Answer::sure);
    }

    /** The prediction that stands. */
    Optional<Fact.Predicted> prediction() {
        return history().prediction();
    }

    /** Which showing the next one is, counted from 1. */
    int next() {
        return history().next();
    }

    /** What the number of the first prediction turned out to be. */
    OptionalDouble firstTruth() {
        return history().firstPrediction().map(Fact.Predicted::truth).orElse(OptionalDouble.empty());
    }

    /**
     * The answer to one draw of an exercise, whichever is on the screen; the first one counts.
     *
     * @param draw counted from 1
     */
    Optional<Fact.Computed> computed(int draw) {
        return page.events().stream()
                .filter(event -> event.subject().item().equals(item.id()))
                .map(Event::fact)
                .filter(Fact.Computed.class::isInstance)
                .map(Fact.Computed.class::cast)
                .filter(answer -> answer.seed() == draw)
                .findFirst();
    }

    /** The authors' numbers of some options in the order in which they are shown now. */
    List<Integer> order(int options) {
        return order(options, showing());
    }

    /** The authors' numbers of some options in the order in which one showing has them. */
    List<Integer> order(int options, int showing) {
        return item.ordered()
                ? IntStream.rangeClosed(1, options).boxed().toList()
                : OptionOrder.of(item.id(), showing, options);
    }

    void record(Fact fact) {
        page.record(subject, fact);
    }

    /** Clears it from the screen where there is something of it; what was answered stays in the log. */
    void askAgain() {
        if (isAnswered() || prediction().isPresent()) {
            record(new Fact.Reset());
        }
    }
}

package firstlayer.ui.prose;

import firstlayer.note.node.Option;
import firstlayer.note.node.Options;
import firstlayer.study.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.scene.layout.VBox;

/**
 * The answers to choose from. They stand in an order drawn for the reader, by which the keys count; everywhere else an option
 * has the number its author gave it, counted from 1.
 */
final class OptionList extends VBox {

    private final List<OptionBox> authors = new ArrayList<>();
    private List<Integer> shown = List.of();

    /** @param choose is passed the author's number of what was chosen */
    OptionList(Options options, RenderContext context, IntConsumer choose) {
        getStyleClass().add("options");
        for (Option option : options.all()) {
            int number = authors.size() + 1;
            authors.add(new OptionBox(option, context, () -> choose.accept(number)));
        }
        getChildren().addAll(authors);
    }

    /** Shows the options in an order of their authors' numbers. */
    void order(List<Integer> numbers) {
        if (numbers.equals(shown)) {
            return;
        }
        shown = numbers;
        for (int i = 0; i < numbers.size(); i++) {
            OptionBox box = box(numbers.get(i));
            box.number(i + 1);
            // Taken out and put in again it would lose the keyboard.
            box.toFront();
        }
    }

    int size() {
        return authors.size();
    }

    /** The author's number of the option that is shown at a place, counted from 1; empty where there is none. */
    OptionalInt at(int place) {
        return place >= 1 && place <= shown.size() ? OptionalInt.of(shown.get(place - 1)) : OptionalInt.empty();
    }

    boolean isRight(int number) {
        return number >= 1 && number <= authors.size() && box(number).isRight();
    }

    /** One of them as a committed prediction: what would have been right is known at once. */
    Fact.Predicted prediction(int guess) {
        boolean right = isRight(guess);
        int truth = right
                ? guess
                : IntStream.rangeClosed(1, size())
                        .filter(this::isRight)
                        .findFirst()
                        .orElseThrow();
        return new Fact.Predicted(guess, OptionalDouble.of(truth), Optional.of(right));
    }

    private OptionBox box(int number) {
        return authors.get(number - 1);
    }

    /** @param states of each by its author's number */
    void show(IntFunction<OptionBox.State> states) {
        for (int number = 1; number <= authors.size(); number++) {
            box(number).show(states.apply(number));
        }
    }

    /**
     * Shows one of them as a prediction.
     *
     * @param settled whether the truth is shown as well
     * @param told    the author's numbers of those whose feedback was asked for since
     */
    void showPrediction(OptionalDouble guess, boolean settled, Set<Integer> told) {
        show(number -> {
            boolean mine = guess.isPresent() && guess.getAsDouble() == number;
            if (!settled) {
                return mine ? OptionBox.State.CHOSEN : OptionBox.State.OPEN;
            }
            if (isRight(number)) {
                return OptionBox.State.RIGHT;
            }
            return mine ? OptionBox.State.WRONG : told.contains(number) ? OptionBox.State.TOLD : OptionBox.State.OPEN;
        });
    }

    /** Shows them large, each with the key that chooses it. */
    void showKeys() {
        getStyleClass().add("keyed");
        authors.forEach(box -> box.showKey(true));
    }

    /** Gives the keyboard to the option that is shown first. */
    void focusFirst() {
        box(shown.get(0)).focus();
    }
}

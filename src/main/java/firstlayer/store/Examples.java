package firstlayer.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * States of a picture that its reader gave names to.
 *
 * @param all in the reader's order, no two of one name
 */
public record Examples(List<Example> all) {

    public static final Examples NONE = new Examples(List.of());

    /** So many are kept of one note. */
    public static final int MOST = 50;

    /** Characters of a name. */
    public static final int LONGEST_NAME = 60;

    /** @param link the whole link of the state, with the runs beside it */
    public record Example(String name, String link) {

        private boolean isWhole() {
            return name != null && link != null;
        }
    }

    public Examples {
        // What a hand wrote into the file costs no more than itself.
        Set<String> names = new HashSet<>();
        all = Optional.ofNullable(all).orElse(List.of()).stream()
                .filter(example -> example != null && example.isWhole() && names.add(example.name()))
                .toList();
    }

    public Optional<Example> named(String name) {
        return all.stream().filter(example -> example.name().equals(name)).findFirst();
    }

    private List<String> names() {
        return all.stream().map(Example::name).toList();
    }

    /** With one more at the end. */
    public Examples with(Example example) {
        return new Examples(Stream.concat(all.stream(), Stream.of(example)).toList());
    }

    /** With one put where it was before. */
    public Examples with(Example example, int index) {
        List<Example> next = new ArrayList<>(all);
        next.add(Math.min(index, next.size()), example);
        return new Examples(next);
    }

    public Examples without(String name) {
        return new Examples(
                all.stream().filter(example -> !example.name().equals(name)).toList());
    }

    public Examples renamed(String name, String next) {
        return new Examples(all.stream()
                .map(example -> example.name().equals(name) ? new Example(next, example.link()) : example)
                .toList());
    }

    /** With one further down by so many places, or further up where that is negative; no further than to the end. */
    public Examples moved(String name, int places) {
        List<Example> next = new ArrayList<>(all);
        int from = names().indexOf(name);
        if (from >= 0) {
            next.add(Math.max(0, Math.min(next.size() - 1, from + places)), next.remove(from));
        }
        return new Examples(next);
    }

    /** The name, or where that is taken the name with the first number behind it that is not. */
    private String free(String name) {
        return Stream.concat(
                        Stream.of(name), Stream.iterate(2, copy -> copy + 1).map(copy -> name + " " + copy))
                .filter(one -> named(one).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /**
     * What two windows changed since they were one: what either has added stays, also where both gave it the same name, and what was
     * changed in one is not taken away by the other.
     */
    static Examples merged(Examples before, Examples here, Examples there) {
        Examples merged = NONE;
        for (Example mine : here.all) {
            Optional<Example> was = before.named(mine.name());
            Optional<Example> theirs = there.named(mine.name());
            if (was.equals(Optional.of(mine))) {
                merged = theirs.map(merged::with).orElse(merged);
            } else if (theirs.isEmpty() || theirs.equals(was) || theirs.get().equals(mine)) {
                merged = merged.with(mine);
            } else {
                merged = merged.with(theirs.get());
                Examples all = new Examples(Stream.of(merged, here, there)
                        .flatMap(examples -> examples.all.stream())
                        .toList());
                merged = merged.with(new Example(all.free(mine.name()), mine.link()));
            }
        }
        for (Example theirs : there.all) {
            boolean takenAwayHere = before.named(theirs.name()).equals(Optional.of(theirs));
            if (merged.named(theirs.name()).isEmpty() && !takenAwayHere) {
                merged = merged.with(theirs);
            }
        }
        return merged.inOrderOf(here.isReordered(before) ? here : there);
    }

    private boolean isReordered(Examples before) {
        List<String> left =
                before.names().stream().filter(name -> named(name).isPresent()).toList();
        return !left.equals(names().stream().filter(left::contains).toList());
    }

    private Examples inOrderOf(Examples other) {
        List<String> order = other.names();
        return new Examples(all.stream()
                .sorted(Comparator.comparingInt(
                        example -> order.contains(example.name()) ? order.indexOf(example.name()) : order.size()))
                .toList());
    }
}
